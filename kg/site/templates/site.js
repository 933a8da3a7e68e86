"use strict";(()=>{function p(){for(let t of document.querySelectorAll("button[data-copy]")){if(!(t instanceof HTMLButtonElement)||
!navigator.clipboard)continue;let{copy:e="",copied:n=""}=t.dataset,o=t.textContent;t.hidden=!1,t.addEventListener(
"click",async()=>{await navigator.clipboard.writeText(document.getElementById(e)?.textContent??""),t.textContent=
n,setTimeout(()=>{t.textContent=o},2e3)})}}var x="ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";var u=t=>t.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase(),y=t=>[...t].map(e=>{let n=(e.codePointAt(0)??
0)-44032;return n>=0&&n<11172?x[Math.floor(n/588)]:e}).join("");function b(t,e){let n=t.indexOf(e);return n<0?
5:t===e?0:n===0?1:t.includes(` ${e}`)?2:3}var f=t=>({plain:t.map(u),initials:t.map(y)});function h(t){let e=/^[ㄱ-ㅎ]+$/.
test(t),n=e?t:u(t);return o=>Math.min(...o[e?"initials":"plain"].map(a=>b(a,n)),5)}var v=60,k=4;function C(t){return t.map(e=>({entry:e,...f([e[0],...e[3]])}))}function I(t,e){let n=e.trim().normalize(
"NFC"),o=u(n);if(!o)return[];let a=o.split(/\s+/),i=h(n);return t.map((r,s)=>{let l=i(r);return{rank:l===5&&r.
plain.some(c=>a.every(m=>c.includes(m)))?k:l,place:s,entry:r.entry}}).filter(({rank:r})=>r<5).sort((r,s)=>r.rank-
s.rank||r.place-s.place).map(({entry:r})=>r)}function O([t,e,n],o){let a=Object.assign(document.createElement(
"a"),{href:o+n,textContent:t}),i=Object.assign(document.createElement("small"),{textContent:e}),r=document.createElement(
"li");return r.append(a,i),r}function L(t){return new Promise((e,n)=>{let o=document.createElement("script");o.
src=t,o.onload=()=>e(globalThis.searched??[]),o.onerror=n,document.head.append(o)})}async function g(){let t=document.
getElementById("search"),e=document.getElementById("query"),n=document.getElementById("found"),o=document.getElementById(
"status");if(!(t instanceof HTMLFormElement&&e instanceof HTMLInputElement&&n&&o))return;let{index:a="",root:i="",
found:r="",nothing:s=""}=t.dataset;e.value=new URLSearchParams(location.search).get("q")??"";let l=C(await L(a)),
d=()=>{let c=I(l,e.value);n.replaceChildren(...c.slice(0,v).map(m=>O(m,i))),o.textContent=e.value.trim()?c.length?
r.replace("{}",String(c.length)):s:"",document.documentElement.dataset.searched=e.value};e.addEventListener("i\
nput",d),t.addEventListener("submit",c=>c.preventDefault()),d(),e.focus()}p();g();})();
