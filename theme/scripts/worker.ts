// The service worker: the site without a network. It answers for its own copy of the site only: at the
// root of a host it would also be asked for what stands in folders beside its own.

import { answerAsset, answerData, answerPage } from "./worker/answers";
import { install, removeOlderVersions } from "./worker/lifetime";
import { answerMessage } from "./worker/messages";
import { worker } from "./worker/scope";
import { addressOf, hasHashInName, isOurs } from "./worker/site";

worker.addEventListener("install", event => event.waitUntil(install()));

worker.addEventListener("activate", event => event.waitUntil(removeOlderVersions().then(() => worker.clients.claim())));

worker.addEventListener("message", event => event.waitUntil(answerMessage(event)));

worker.addEventListener("fetch", event => {
  const { request } = event;
  if (request.method !== "GET" || !isOurs(request.url)) return;
  if (request.mode === "navigate") event.respondWith(answerPage(event));
  else if (hasHashInName(request.url)) event.respondWith(answerAsset(request));
  else if (request.url !== addressOf("version.json")) event.respondWith(answerData(event));
});
