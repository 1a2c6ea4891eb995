/** Contract and handlers as an Express application: parsing, errors to status, security headers, the built client. */
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import compression from 'compression';
import express, {
  type ErrorRequestHandler,
  type Express,
  type Request,
  type RequestHandler,
  type Response,
} from 'express';
import helmet from 'helmet';
import type { Logger } from 'pino';
import { z } from 'zod';
import { tooLarge } from '../ingest/read/bytes.ts';
import { contract, type Endpoint, type EndpointName, type Problem } from './contract.ts';
import { checkGiven, faultOf } from './given.ts';
import { Gone, untilGone } from './gone.ts';
import { BadInput, Conflict, type FileAnswer, handlers, NotFound, type Surroundings } from './handlers.ts';
import { Overtaken } from './one-moment.ts';
import { openApi } from './openapi.ts';
import { type Reading, startReading } from './reading.ts';
import { sendFile } from './send-file.ts';
import { type Store, StoreError } from './store/store.ts';
import { VERSION } from './version.ts';

export interface AppOptions {
  store: Store;
  logger: Logger;
  /** Where articles are read; without it, in threads that last as long as the process. */
  reading?: Reading;
  /** Folder of the built client; without it only the API is served. */
  clientDir?: string;
  /** Host names besides loopback that requests may be addressed to. */
  hosts?: readonly string[];
}

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i;

/** A page on another site must neither read (DNS rebinding) nor write (forged requests) the analyst's store. */
function sameSite(hosts: readonly string[]): RequestHandler {
  const known = (host: string | undefined) =>
    host === undefined ||
    LOOPBACK.test(host) ||
    hosts.includes('*') ||
    hosts.includes(host.replace(/:\d+$/, ''));
  return (req, res, next) => {
    if (!known(req.headers.host))
      return refuse(res, 403, 'this host name is not served here; set HOST to the name that you use');
    const origin = req.headers.origin;
    if (
      origin !== undefined &&
      req.method !== 'GET' &&
      req.method !== 'HEAD' &&
      new URL(URL.canParse(origin) ? origin : 'http://-').host !== req.headers.host
    )
      return refuse(res, 403, 'requests from another site are not accepted');
    next();
  };
}

function refuse(res: Response, status: number, error: string, field?: string): void {
  const body: Problem = {
    error,
    ...(field && { field }),
    requestId: String(res.getHeader('X-Request-Id') ?? ''),
  };
  res.status(status).json(body);
}

const logged =
  (logger: Logger): RequestHandler =>
  (req, res, next) => {
    const id = randomUUID();
    res.setHeader('X-Request-Id', id);
    const start = performance.now();
    res.on('finish', () =>
      logger.info({
        id,
        method: req.method,
        path: req.path,
        status: res.statusCode,
        ms: Math.round(performance.now() - start),
      }),
    );
    next();
  };

const csp = {
  directives: {
    defaultSrc: ["'self'"],
    // Mantine writes style elements at run time; scripts are never inline.
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    fontSrc: ["'self'", 'data:'],
    objectSrc: ["'none'"],
    frameAncestors: ["'none'"],
    upgradeInsecureRequests: null,
  },
};

function inputOf(endpoint: Endpoint, req: Request): unknown {
  const body: unknown = endpoint.body === 'json' ? req.body : req.query;
  if (endpoint.body === 'json' && (typeof body !== 'object' || body === null || Array.isArray(body)))
    throw new BadInput('body', 'send a JSON object with Content-Type: application/json');
  return { ...(body as object), ...req.params };
}

function serve(name: EndpointName, { store, reading }: { store: Store; reading: Reading }): RequestHandler {
  const endpoint: Endpoint = contract[name];
  return async (req, res) => {
    const input = checkGiven(endpoint, inputOf(endpoint, req));
    const gone = untilGone(res);
    const around: Surroundings = {
      store,
      reading: reading.until(gone),
      gone,
      ...(endpoint.body === 'bytes' && Buffer.isBuffer(req.body) && { bytes: req.body }),
    };
    const handler = handlers[name] as (input: unknown, around: Surroundings) => Promise<unknown>;
    const answer = await handler(input, around);
    if (endpoint.output === 'stream') return sendFile(res, answer as FileAnswer);
    res.status(endpoint.status ?? 200).json(answer);
  };
}

const tooMuch = (path: string, bytes: number): string =>
  path.startsWith('/api/articles')
    ? tooLarge(bytes)
    : `the request has ${Math.ceil(bytes / 1048576)} MB, which is too much at once: ask for fewer`;

const errors =
  (logger: Logger): ErrorRequestHandler =>
  (error, req, res, _next) => {
    const id = res.getHeader('X-Request-Id');
    if (error instanceof Gone) {
      logger.info({ id, method: req.method, path: req.path, gone: error.message });
      return;
    }
    if (res.headersSent) {
      res.destroy();
      return;
    }
    if (error instanceof NotFound) return refuse(res, 404, error.message);
    if (error instanceof Overtaken) return refuse(res, 409, error.message);
    if (error instanceof Conflict) return refuse(res, 409, error.message, error.field);
    if (error instanceof BadInput) return refuse(res, 400, error.message, error.field);
    if (error instanceof z.ZodError) {
      const { message, field } = faultOf(error.issues[0]);
      return refuse(res, 400, message, field);
    }
    if (error instanceof StoreError && error.code === 'invalid')
      return refuse(res, 400, error.message, 'body');
    if (error instanceof StoreError) {
      logger.warn({ id, error: error.message, code: error.code });
      res.setHeader('Retry-After', '2');
      return refuse(res, 503, error.message);
    }
    if (error?.type === 'entity.too.large')
      return refuse(res, 413, tooMuch(req.path, error.length ?? error.received ?? error.limit), 'body');
    // What Express and its body parsers refuse carries its own status.
    const status =
      typeof error?.status === 'number' && error.status >= 400 && error.status < 500 ? error.status : 500;
    if (status === 500)
      logger.error({ id, error: error instanceof Error ? error.stack : String(error), path: req.path });
    refuse(
      res,
      status,
      status === 500
        ? 'something went wrong on our side; the log has it under this request id'
        : String(error.message),
      status < 500 ? 'body' : undefined,
    );
  };

export function createApp(options: AppOptions): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  app.use(
    logged(options.logger),
    helmet({ contentSecurityPolicy: csp, strictTransportSecurity: false }),
    sameSite(options.hosts ?? []),
    compression(),
  );
  app.use('/api', (_req, res, next) => {
    res.setHeader('Cache-Control', 'no-cache');
    next();
  });
  const parsers: Record<string, RequestHandler> = {
    // Five million letters of Vietnamese, also where each is written as an escape.
    json: express.json({ limit: '32mb' }),
    bytes: express.raw({ type: () => true, limit: '10mb' }),
  };
  const within = { store: options.store, reading: options.reading ?? startReading() };
  const methods = new Map<string, string[]>();
  for (const [name, endpoint] of Object.entries(contract) as [EndpointName, Endpoint][]) {
    methods.set(endpoint.path, [...(methods.get(endpoint.path) ?? []), endpoint.method]);
    const method = endpoint.method.toLowerCase() as 'get' | 'post' | 'delete';
    app[method](
      endpoint.path,
      ...(endpoint.body ? [parsers[endpoint.body] as RequestHandler] : []),
      serve(name, within),
    );
  }
  for (const [path, allowed] of methods)
    app.all(path, (_req, res) => {
      res.setHeader('Allow', allowed.join(', '));
      refuse(res, 405, `use ${allowed.join(' or ')} here`);
    });
  app.get('/api/openapi.json', (_req, res) => void res.json(openApi(VERSION)));
  app.use('/api', (_req, res) =>
    refuse(res, 404, 'there is no such endpoint; /api/openapi.json lists them all'),
  );
  if (options.clientDir && existsSync(join(options.clientDir, 'index.html')))
    serveClient(app, options.clientDir);
  app.use(errors(options.logger));
  return app;
}

function serveClient(app: Express, dir: string): void {
  app.use('/assets', express.static(join(dir, 'assets'), { immutable: true, maxAge: '1y' }));
  app.use(express.static(dir, { maxAge: 0 }));
  // A page of an older build asks for scripts that are gone, a browser for an icon: neither is this page.
  app.get('/{*any}', (req, res) => {
    if (/\.\w+$/.test(req.path)) res.status(404).type('text').send('there is no such file here\n');
    else res.sendFile('index.html', { root: dir });
  });
}
