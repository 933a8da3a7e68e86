"use strict";(()=>{function h(){for(let t of document.querySelectorAll("button[data-copy]")){if(!(t instanceof HTMLButtonElement)||
!navigator.clipboard)continue;let{copy:e="",copied:n=""}=t.dataset,r=t.textContent;t.hidden=!1,t.addEventListener(
"click",async()=>{await navigator.clipboard.writeText(document.getElementById(e)?.textContent??""),t.textContent=
n,setTimeout(()=>{t.textContent=r},2e3)})}}var y="ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";var d=t=>t.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase(),x=t=>[...t].map(e=>{let n=(e.codePointAt(0)??
0)-44032;return n>=0&&n<11172?y[Math.floor(n/588)]:e}).join("");function p(t,e){let n=t.indexOf(e);return n<0?
5:t===e?0:n===0?1:t.includes(` ${e}`)?2:3}var v=60,b=4;function C(t){return t.map(e=>{let n=[e[0],...e[3]];return{entry:e,plain:n.map(d),initials:n.map(
x)}})}function k(t,e){let n=e.trim().normalize("NFC"),r=d(n);if(!r)return[];let i=/^[ㄱ-ㅎ]+$/.test(n),l=r.split(
/\s+/);return t.map((o,s)=>{let m=i?o.initials.map(a=>p(a,n)):o.plain.map(a=>p(a,r)),u=Math.min(...m,5);return{
rank:u===5&&o.plain.some(a=>l.every(g=>a.includes(g)))?b:u,place:s,entry:o.entry}}).filter(({rank:o})=>o<5).sort(
(o,s)=>o.rank-s.rank||o.place-s.place).map(({entry:o})=>o)}function I([t,e,n],r){let i=Object.assign(document.
createElement("a"),{href:r+n,textContent:t}),l=Object.assign(document.createElement("small"),{textContent:e}),
o=document.createElement("li");return o.append(i,l),o}function L(t){return new Promise((e,n)=>{let r=document.
createElement("script");r.src=t,r.onload=()=>e(globalThis.searched??[]),r.onerror=n,document.head.append(r)})}
async function E(){let t=document.getElementById("search"),e=document.getElementById("query"),n=document.getElementById(
"found"),r=document.getElementById("status");if(!(t instanceof HTMLFormElement&&e instanceof HTMLInputElement&&
n&&r))return;let{index:i="",root:l="",found:o="",nothing:s=""}=t.dataset;e.value=new URLSearchParams(location.
search).get("q")??"";let m=C(await L(i)),u=()=>{let c=k(m,e.value);n.replaceChildren(...c.slice(0,v).map(a=>I(
a,l))),r.textContent=e.value.trim()?c.length?o.replace("{}",String(c.length)):s:"",document.documentElement.dataset.
searched=e.value};e.addEventListener("input",u),t.addEventListener("submit",c=>c.preventDefault()),u(),e.focus()}h();E();})();
