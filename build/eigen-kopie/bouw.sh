#!/usr/bin/env bash
# Bouwt onze site in de map output. Netlify draait dit, en op een eigen computer doet het hetzelfde.
set -euo pipefail
cd "$(dirname "$0")"
source ./toolbox.env

bash haal.sh
BRAND="$BRAND" bash .toolbox/build/netlify.sh
rm -rf output
mv .toolbox/output output
