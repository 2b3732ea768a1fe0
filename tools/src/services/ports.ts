import net from "node:net";

/** A port of the loopback interface that is free at this moment. */
export async function freePort(): Promise<number> {
  return await new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      server.close(() => {
        resolve(port);
      });
    });
  });
}

/** Why the address cannot be listened on, or null where it can. */
export async function portProblem(host: string, port: number): Promise<string | null> {
  return await new Promise((resolve) => {
    const server = net.createServer();
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE") {
        resolve(
          `Port ${port} on ${host} is in use: stop what listens there or choose another with PORT=3001.`,
        );
      } else if (error.code === "EACCES") {
        resolve(`Port ${port} needs more rights than this user has: choose one above 1023 with PORT=3000.`);
      } else if (error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND") {
        resolve(`HOST=${host} is no address of this machine: use 127.0.0.1 or 0.0.0.0.`);
      } else {
        resolve(`Cannot listen on ${host}:${port}: ${error.message}.`);
      }
    });
    server.listen(port, host, () => {
      server.close(() => {
        resolve(null);
      });
    });
  });
}
