FROM node:24-slim
WORKDIR /site
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
# The first start builds the site, because the build contains a key that belongs to this installation. The volumes store
# the build and the data.
VOLUME ["/site/.next", "/site/.data"]
EXPOSE 3000
HEALTHCHECK --start-period=3m CMD ["node", "-e", "fetch('http://127.0.0.1:3000/api/health').then((r) => process.exit(r.ok ? 0 : 1))"]
# Does the same as `npm start`. npm itself is not used, because it would not pass on the signal to stop.
CMD ["node", "--import", "tsx", "lib/launch/start.ts"]
