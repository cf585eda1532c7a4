#!/usr/bin/env bash
# What Netlify runs: installs the .NET SDK when its image has none that fits global.json, and builds the site.
set -euo pipefail
cd "$(dirname "$0")/.."

# `dotnet --version` fails here when no installed SDK fits global.json, and when there is no dotnet at all.
if ! dotnet --version >/dev/null 2>&1; then
  channel="$(sed -nE 's/.*"version": *"([0-9]+\.[0-9]+)\..*/\1/p' global.json)"
  export DOTNET_ROOT="${DOTNET_INSTALL_DIR:-$HOME/.dotnet}"
  export PATH="$DOTNET_ROOT:$PATH"
  installer="$(mktemp)"
  curl --proto '=https' --tlsv1.2 -fsSL --retry 3 https://dot.net/v1/dotnet-install.sh -o "$installer"
  bash "$installer" --channel "$channel" --install-dir "$DOTNET_ROOT" --no-path
fi

# Addresses that leave the site (sitemap, feed, link previews) have to be those where this build will stand: the main
# address in production, its own in a preview. Outside Netlify neither is set, and site.yml says it.
address="${URL:-}"
if [[ "${CONTEXT:-production}" != production ]]; then
  address="${DEPLOY_PRIME_URL:-}"
fi

dotnet run --project src/Toolbox.Cli -c Release -- build --zip --output output ${address:+--base-url "$address"}
