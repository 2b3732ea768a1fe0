import { exampleEnvironment } from "./example.js";
process.stdout.write(exampleEnvironment());
//# sourceMappingURL=print-example.js.map