#!/usr/bin/env bash
# Zegt of er een nieuwere uitgave van de toolbox is, en wat die voor onze eigen pagina's betekent. Verandert niets.
set -euo pipefail
cd "$(dirname "$0")"
source ./toolbox.env

nieuwste="$(git ls-remote --tags --refs --sort=-version:refname "$TOOLBOX_REPOSITORY" 'v*' | sed -n '1s#.*/##p')"
if [[ -z "$nieuwste" || "$nieuwste" == "$TOOLBOX_RELEASE" ]]; then
  echo "$TOOLBOX_RELEASE is de nieuwste uitgave."
  exit 0
fi

echo "Er is een nieuwere uitgave: $nieuwste (wij bouwen met $TOOLBOX_RELEASE)."
echo "Overstappen: zet TOOLBOX_RELEASE=\"$nieuwste\" in toolbox.env."
echo
bash haal.sh
bash haal.sh "$nieuwste" .toolbox-nieuwer
dotnet run --project .toolbox/src/Toolbox.Cli -c Release -- brand status --brand "$BRAND" --input .toolbox/input --newer .toolbox-nieuwer/input
