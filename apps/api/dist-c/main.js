import "reflect-metadata";
import { NestFactory } from "@nestjs/core";
import { Logger } from "nestjs-pino";
import { AppModule } from "./app.module.js";
import { Config, processConfig } from "./platform/config/config.js";
import { configureHttp, httpAdapter, httpOptions } from "./platform/http/http-app.js";
import { JobQueue } from "./platform/queue/job-queue.js";
import { HealthRepository } from "./store/operations/health.repository.js";
import { onStopSignal, refuseToStart } from "./platform/process.js";
async function serve() {
    // A wrong setting is told before Nest begins to wire things up.
    processConfig();
    // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- Nest declares its options as a class and takes plain objects
    const app = await NestFactory.create(AppModule, httpAdapter(), httpOptions);
    await Promise.all([app.get(HealthRepository).ping(), app.get(JobQueue).ping()]);
    await configureHttp(app);
    onStopSignal(() => app.close());
    const config = app.get(Config);
    await app.listen(config.port, config.host);
    app.get(Logger).log(`listening on http://${config.host}:${config.port}`);
}
serve().catch(refuseToStart);
//# sourceMappingURL=main.js.map