# The explorer as an image: built with everything, run with what it needs, as a user without rights.
#   docker build -t daumoi . && docker run --rm --init -p 127.0.0.1:4747:4747 -v daumoi:/data daumoi
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY tsconfig.json ./
COPY ingest ingest
COPY server server
COPY client client
RUN node node_modules/vite/bin/vite.js build client --logLevel error

# The image brings Node itself: the platform packages of Node stay out.
FROM node:24-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --omit=optional --no-audit --no-fund

FROM node:24-bookworm-slim
WORKDIR /app
COPY --from=packages /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY package.json ./
COPY ingest ingest
COPY server server
COPY cypher cypher
RUN mkdir /data && chown node:node /data
USER node
# On all addresses of the container, under names of loopback only: the host decides who reaches it.
ENV NODE_ENV=production HOST=0.0.0.0 ALLOWED_HOSTS=localhost DAUMOI_STORE=/data/daumoi.db
EXPOSE 4747
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=4 CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 4747}/api/health`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--no-regexp-tier-up", "server/main.ts"]
