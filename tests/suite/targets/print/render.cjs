// Renders templates with nunjucks: reads a list of jobs, [[template, variables, page], ...].
const { readFileSync, writeFileSync } = require("node:fs");

let nunjucks;
try {
  nunjucks = require("nunjucks");
} catch {
  process.exit(77);
}

const environment = new nunjucks.Environment(null, { autoescape: true, throwOnUndefined: true });
const text = (path) => readFileSync(path, "utf8");

for (const [template, variables, page] of JSON.parse(text(process.argv[2]))) {
  writeFileSync(page, environment.renderString(text(template), JSON.parse(text(variables))));
}
