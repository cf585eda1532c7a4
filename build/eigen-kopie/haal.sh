#!/usr/bin/env bash
# Haalt de uitgave van de toolbox op die in toolbox.env staat, naar de map .toolbox, en legt ons merk erin.
set -euo pipefail
cd "$(dirname "$0")"
source ./toolbox.env

# $1: de uitgave, $2: de map.
haal() {
  rm -rf "$2"
  git -c advice.detachedHead=false clone --quiet --depth 1 --branch "$1" "$TOOLBOX_REPOSITORY" "$2"
  mkdir -p "$2/input/brands"
  rm -rf "$2/input/brands/$BRAND"
  cp -R merk "$2/input/brands/$BRAND"
}

haal "${1:-$TOOLBOX_RELEASE}" "${2:-.toolbox}"
