import { fileURLToPath } from "node:url";
import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";

const target = "es2022";
const inRepository = (path) => fileURLToPath(new URL(path, import.meta.url));

/** The task pane as static files in dist/; there is no back end. */
export default {
  mode: "production",
  target: ["web", target],
  context: inRepository("."),
  entry: { taskpane: "./src/taskpane/main.tsx" },
  // The site may be in any folder: scripts are looked for beside the page.
  output: { path: inRepository("dist"), filename: "[name].[contenthash:8].js", publicPath: "", clean: true },
  // No source map made with eval: the page's content security policy forbids it.
  devtool: "source-map",
  module: { rules: [{ test: /\.tsx?$/, loader: "esbuild-loader", options: { target } }] },
  // A build replaces the one before as a whole, so that the parts can be numbered as they come: that is shorter.
  optimization: { moduleIds: "natural", chunkIds: "natural" },
  // The pane opens inside Excel, on machines that others chose: a build that outgrows this fails.
  performance: {
    hints: "error",
    maxEntrypointSize: 1_000_000,
    maxAssetSize: 1_000_000,
    assetFilter: (name) => name.endsWith(".js"),
  },
  plugins: [
    new HtmlPlugin({ template: "src/taskpane/taskpane.html", filename: "taskpane.html" }),
    new CopyPlugin({ patterns: [{ from: "src/taskpane/assets", to: "assets" }] }),
  ],
};
