"use strict";(()=>{function h(){for(let t of document.querySelectorAll("button[data-copy]")){if(!(t instanceof HTMLButtonElement)||
!navigator.clipboard)continue;let{copy:e="",copied:n=""}=t.dataset,a=t.textContent;t.hidden=!1,t.addEventListener(
"click",async()=>{await navigator.clipboard.writeText(document.getElementById(e)?.textContent??""),t.textContent=
n,setTimeout(()=>{t.textContent=a},2e3)})}}var y="ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";var d=t=>t.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase(),x=t=>[...t].map(e=>{let n=(e.codePointAt(0)??
0)-44032;return n>=0&&n<11172?y[Math.floor(n/588)]:e}).join("");function p(t,e){let n=t.indexOf(e);return n<0?
5:t===e?0:n===0?1:t.includes(` ${e}`)?2:3}var v=60,b=4;function C(t){return t.map(e=>{let n=[e[0],...e[3]];return{entry:e,plain:n.map(d),initials:n.map(
x)}})}function k(t,e){let n=e.trim().normalize("NFC"),a=d(n);if(!a)return[];let i=/^[ㄱ-ㅎ]+$/.test(n),l=a.split(
/\s+/);return t.map((o,c)=>{let m=i?o.initials.map(s=>p(s,n)):o.plain.map(s=>p(s,a)),u=Math.min(...m,5);return{
rank:u===5&&o.plain.some(s=>l.every(g=>s.includes(g)))?b:u,place:c,entry:o.entry}}).filter(({rank:o})=>o<5).sort(
(o,c)=>o.rank-c.rank||o.place-c.place).map(({entry:o})=>o)}function I([t,e,n],a){let i=Object.assign(document.
createElement("a"),{href:a+n,textContent:t}),l=Object.assign(document.createElement("small"),{textContent:e}),
o=document.createElement("li");return o.append(i,l),o}function L(t){return new Promise((e,n)=>{let a=document.
createElement("script");a.src=t,a.onload=()=>e(globalThis.searched??[]),a.onerror=n,document.head.append(a)})}
async function E(){let t=document.getElementById("search"),e=document.getElementById("query"),n=document.getElementById(
"found"),a=document.getElementById("status");if(!(t instanceof HTMLFormElement&&e instanceof HTMLInputElement&&
n&&a))return;let{index:i="",root:l="",found:o="",nothing:c=""}=t.dataset;e.value=new URLSearchParams(location.
search).get("q")??"";let m=C(await L(i)),u=()=>{let r=k(m,e.value);n.replaceChildren(...r.slice(0,v).map(s=>I(
s,l))),a.textContent=e.value.trim()?r.length?o.replace("{}",String(r.length)):c:"",document.documentElement.dataset.
searched=e.value};e.addEventListener("input",u),t.addEventListener("submit",r=>r.preventDefault()),u(),e.focus()}h();E();})();
