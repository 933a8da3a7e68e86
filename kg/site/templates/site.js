"use strict";(()=>{function f(){for(let e of document.querySelectorAll("button[data-copy]")){if(!(e instanceof HTMLButtonElement)||
!navigator.clipboard)continue;let{copy:t="",copied:o=""}=e.dataset,a=e.textContent;e.hidden=!1,e.addEventListener(
"click",async()=>{await navigator.clipboard.writeText(document.getElementById(t)?.textContent??""),e.textContent=
o,setTimeout(()=>{e.textContent=a},2e3)})}}var E="ᄀ ᄁ ᄀᄉ ᄂ ᄂᄌ ᄂᄒ ᄃ ᄅ ᄅᄀ ᄅᄆ ᄅᄇ ᄅᄉ ᄅᄐ ᄅᄑ ᄅᄒ ᄆ ᄇ ᄇᄉ ᄉ ᄊ ᄋ ᄌ ᄎ ᄏ ᄐ ᄑ ᄒ".
split(" "),i=5,l=e=>e.normalize("NFKD").replace(/\p{M}/gu,"").replace(/[\u11a8-\u11c2]/g,t=>E[t.charCodeAt(0)-
4520]).toLowerCase(),u=e=>e.normalize("NFC").split(/([ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ])/).
map((t,o)=>o%2?`${l(t)}[ᅡ-ᅵ][ᄀ-ᄒ]{0,2}`:l(t).replace(/[.*+?^${}()|[\]\\]/g,"\\$&")).join("");function g(e){
let t=u(e),o=[`^${t}$`,`^${t}`,` ${t}`,t].map(r=>new RegExp(r)),a=r=>o[3].test(r)?o.findIndex(n=>n.test(r)):i;
return r=>Math.min(...r.map(a),i)}var y=60,k=4;function v(e){return e.map(t=>({entry:t,names:[t[0],...t[3]].map(l)}))}function w(e,t){let o=t.trim();
if(!l(o))return[];let a=o.split(/\s+/).map(n=>new RegExp(u(n))),r=g(o);return e.map((n,c)=>{let m=r(n.names);return{
rank:m===i&&n.names.some(d=>a.every(s=>s.test(d)))?k:m,place:c,entry:n.entry}}).filter(({rank:n})=>n<i).sort((n,c)=>n.
rank-c.rank||n.place-c.place).map(({entry:n})=>n)}function C([e,t,o],a){let r=Object.assign(document.createElement(
"a"),{href:a+o,textContent:e}),n=Object.assign(document.createElement("small"),{textContent:t}),c=document.createElement(
"li");return c.append(r,n),c}function b(e){return new Promise((t,o)=>{let a=document.createElement("script");a.
src=e,a.onload=()=>t(globalThis.searched??[]),a.onerror=o,document.head.append(a)})}async function x(){let e=document.
getElementById("search"),t=document.getElementById("query"),o=document.getElementById("found"),a=document.getElementById(
"status");if(!(e instanceof HTMLFormElement&&t instanceof HTMLInputElement&&o&&a))return;let{index:r="",root:n="",
found:c="",nothing:m=""}=e.dataset;t.value=new URLSearchParams(location.search).get("q")??"";let p=v(await b(r)),
d=()=>{let s=w(p,t.value);o.replaceChildren(...s.slice(0,y).map(h=>C(h,n))),a.textContent=t.value.trim()?s.length?
c.replace("{}",String(s.length)):m:"",document.documentElement.dataset.searched=t.value};t.addEventListener("i\
nput",d),e.addEventListener("submit",s=>s.preventDefault()),d(),t.focus()}f();x();})();
