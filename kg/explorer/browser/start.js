"use strict";(()=>{var d={33:60,35:62},u=126;function m(e){let t=new DataView(new ArrayBuffer(4*Math.ceil(e.length/5)));for(let n=0;n<
e.length;n+=5){let r=0;for(let o=n;o<n+5;o+=1){let a=o<e.length?e.charCodeAt(o):u;r=r*85+(a<42?d[a]:a)-42}t.setUint32(
4*n/5,r)}return new Uint8Array(t.buffer,0,Math.floor(4*e.length/5))}async function s(e){let t=new Blob([m(e)]).
stream().pipeThrough(new DecompressionStream("gzip"));return new Uint8Array(await new Response(t).arrayBuffer())}var p=new Promise(e=>{document.readyState==="loading"?addEventListener("DOMContentLoaded",e):e(null)});async function f(e){
let t=`${e}-block`;return document.getElementById(t)||await p,document.getElementById(t)?.textContent??""}var i=new Map;function c(e){let t=i.get(e)??l(e);return i.set(e,t),t}async function l(e){let t=document.createElement(
"script");t.textContent=new TextDecoder().decode(await s(await f(e))),document.head.append(t)}var w=matchMedia("(prefers-color-scheme: dark)");h(w.matches?"dark":"light");function h(e){document.documentElement.
dataset.theme=e}c("library").then(()=>c("page"));})();
