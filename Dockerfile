FROM node:24-slim
WORKDIR /site
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
# The first start builds the site, because the build contains the installation's own key. The volumes keep the build and the data.
VOLUME ["/site/.next", "/site/.data"]
EXPOSE 3000
HEALTHCHECK --start-period=3m CMD ["node", "-e", "fetch('http://127.0.0.1:3000/api/health').then((r) => process.exit(r.ok ? 0 : 1))"]
# The same as npm start, but without npm, which would not pass on the signal to stop.
CMD ["node", "--import", "tsx", "lib/launch/start.ts"]
