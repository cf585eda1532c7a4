// node hosting-files.mjs <site>: reads the _headers and _redirects of a built site with Netlify's own parsers.
// Prints { headers: [{ for, values }], headerProblems, redirects: [{ from, to, status }], redirectProblems }.
import { readFileSync } from "node:fs";
import path from "node:path";
import { parseAllHeaders } from "@netlify/headers-parser";
import { parseAllRedirects } from "@netlify/redirect-parser";

const site = process.argv[2];
const headersFile = path.join(site, "_headers");
const redirectsFile = path.join(site, "_redirects");

const { headers, errors: headerErrors } = await parseAllHeaders({ headersFiles: [headersFile], minimal: true });
const { redirects, errors: redirectErrors } = await parseAllRedirects({ redirectsFiles: [redirectsFile], minimal: true });

console.log(JSON.stringify({
  headers: headers.map(header => ({ for: header.for, values: header.values })),
  headerProblems: [...messages(headerErrors), ...unread(readFileSync(headersFile, "utf8"), headers)],
  redirects: redirects.map(({ from, to, status }) => ({ from, to, status })),
  redirectProblems: [...messages(redirectErrors), ...unknownStatus(redirects)],
}));

function messages(errors) {
  return errors.map(error => error.message);
}

// The parser skips a line that it cannot read without a word: what is in the file and not in its answer is a problem.
function unread(text, headers) {
  const problems = [];
  let current = [];
  for (const [index, line] of text.split("\n").map(line => line.trim()).entries()) {
    if (line.startsWith("/")) {
      current = headers.filter(header => header.for === line);
    }

    const [name, ...value] = line.split(":");
    const isRead = line === "" || line.startsWith("#") || current.some(({ for: path, values }) =>
      path === line || values[name.trim()]?.includes(value.join(":").trim()));
    if (!isRead) {
      problems.push(`Could not read line ${index + 1}: ${line}`);
    }
  }

  return problems;
}

// The parser accepts any number.
function unknownStatus(redirects) {
  const known = [200, 301, 302, 303, 307, 308, 404, 410];
  return redirects.filter(({ status }) => !known.includes(status)).map(({ from, status }) => `${from} has status ${status}`);
}
