// node netlify-config.mjs <repository>: reads netlify.toml the way Netlify does, without asking its servers anything.
// Prints { command, publish, environment }; a mistake in netlify.toml is an error.
import path from "node:path";
import { resolveConfig } from "@netlify/config";

const repositoryRoot = path.resolve(process.argv[2]);
const { config, env } = await resolveConfig({
  config: path.join(repositoryRoot, "netlify.toml"),
  repositoryRoot,
  cwd: repositoryRoot,
  branch: "main",
  context: "production",
  // The variables of the machine that runs the tests are none of its business.
  env: {},
  offline: true,
  buffer: true,
});

console.log(JSON.stringify({
  command: config.build.command,
  publish: path.relative(repositoryRoot, config.build.publish),
  environment: Object.fromEntries(Object.entries(env)
    .filter(([, variable]) => variable.sources.includes("configFile"))
    .map(([name, variable]) => [name, variable.value])),
}));
