import js from "@eslint/js";
import globals from "globals";
import tseslint from "typescript-eslint";

/** Where the environment may be read: the API's one config, the tools that start things, tests. */
const mayReadEnvironment = [
  "apps/api/src/platform/config/**",
  "tools/**",
  "bench/**",
  "tests/**",
  "**/*.config.*",
  "**/*.mjs",
];

export default tseslint.config(
  {
    ignores: ["**/dist/**", "**/node_modules/**", "**/generated/**", ".data/**", "**/coverage/**"],
  },
  js.configs.recommended,
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // A class injected by constructor must stay a value import: see docs/adr/0001.
      "@typescript-eslint/consistent-type-imports": "off",
      "@typescript-eslint/no-extraneous-class": ["error", { allowWithDecorator: true }],
      "@typescript-eslint/restrict-template-expressions": [
        "error",
        { allowNumber: true, allowBoolean: true },
      ],
      "max-lines": ["error", { max: 350, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ["apps/web/src/routes/*.ts", "apps/web/src/app/*.tsx"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: "CallExpression[callee.name=/^lazy/] > ArrowFunctionExpression > ImportExpression",
          message: "Load it by withTexts(import(…)) of src/i18n: its words may not be there yet.",
        },
      ],
    },
  },
  {
    files: ["**/*.mjs", "**/*.js", "**/*.cjs"],
    ignores: ["apps/web/public/**"],
    languageOptions: { globals: globals.node },
  },
  {
    // Served as they are: the script that fits an embed's frame, and the service worker.
    files: ["apps/web/public/**/*.js"],
    languageOptions: { globals: { ...globals.browser, ...globals.serviceworker } },
  },
  {
    files: ["**/*.ts", "**/*.tsx"],
    ignores: mayReadEnvironment,
    rules: {
      "no-restricted-properties": [
        "error",
        { object: "process", property: "env", message: "Read settings from apps/api/src/platform/config." },
      ],
    },
  },
);
