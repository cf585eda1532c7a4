#!/usr/bin/env bash
# Publishes the copies in a folder, one per brand, on Netlify: those that have a site id in SITES, JSON of brand and id.
# A copy that cannot be published does not keep the others back; then this ends with 1.
set -uo pipefail

sites="${SITES:-}"
[[ -n "$sites" ]] || sites='{}'
status=0
for copy in "$1"/*/; do
  [[ -d "$copy" ]] || continue
  brand="$(basename "$copy")"
  site="$(SITES="$sites" node -p 'JSON.parse(process.env.SITES)[process.argv[1]] ?? ""' "$brand")"
  if [[ -z "$site" || -z "${NETLIFY_AUTH_TOKEN:-}" ]]; then
    echo "$brand: no site to publish to."
    continue
  fi

  if npx --yes "$NETLIFY_CLI" deploy --no-build --prod --dir "$copy" --site "$site" --message "Brand $brand"; then
    echo "$brand: published."
  else
    echo "$brand: not published."
    status=1
  fi
done
exit "$status"
