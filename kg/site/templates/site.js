"use strict";(()=>{function f(){for(let t of document.querySelectorAll("button[data-copy]")){if(!(t instanceof HTMLButtonElement)||
!navigator.clipboard)continue;let{copy:e="",copied:n=""}=t.dataset,o=t.textContent;t.hidden=!1,t.addEventListener(
"click",async()=>{await navigator.clipboard.writeText(document.getElementById(e)?.textContent??""),t.textContent=
n,setTimeout(()=>{t.textContent=o},2e3)})}}var E="ᄀ ᄁ ᄀᄉ ᄂ ᄂᄌ ᄂᄒ ᄃ ᄅ ᄅᄀ ᄅᄆ ᄅᄇ ᄅᄉ ᄅᄐ ᄅᄑ ᄅᄒ ᄆ ᄇ ᄇᄉ ᄉ ᄊ ᄋ ᄌ ᄎ ᄏ ᄐ ᄑ ᄒ".
split(" "),y="ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ",l=5,d=t=>t.normalize("NFKD").replace(
/\p{M}/gu,"").replace(/[\u11a8-\u11c2]/g,e=>E[e.charCodeAt(0)-4520]).toLowerCase(),b=t=>[...t].map(e=>{let n=(e.
codePointAt(0)??0)-44032;return n>=0&&n<11172?y[Math.floor(n/588)]:e}).join("");function v(t,e){let n=t.indexOf(
e);return n<0?l:t===e?0:n===0?1:t.includes(` ${e}`)?2:3}var h=t=>({plain:t.map(d),initials:t.map(b)});function g(t){
let e=/^[ㄱ-ㅎ]+$/.test(t),n=e?t:d(t);return o=>Math.min(...o[e?"initials":"plain"].map(a=>v(a,n)),l)}var C=60,I=4;function k(t){return t.map(e=>({entry:e,...h([e[0],...e[3]])}))}function L(t,e){let n=e.trim().normalize(
"NFC"),o=d(n);if(!o)return[];let a=o.split(/\s+/),i=g(n);return t.map((r,s)=>{let u=i(r);return{rank:u===l&&r.
plain.some(c=>a.every(p=>c.includes(p)))?I:u,place:s,entry:r.entry}}).filter(({rank:r})=>r<l).sort((r,s)=>r.rank-
s.rank||r.place-s.place).map(({entry:r})=>r)}function w([t,e,n],o){let a=Object.assign(document.createElement(
"a"),{href:o+n,textContent:t}),i=Object.assign(document.createElement("small"),{textContent:e}),r=document.createElement(
"li");return r.append(a,i),r}function O(t){return new Promise((e,n)=>{let o=document.createElement("script");o.
src=t,o.onload=()=>e(globalThis.searched??[]),o.onerror=n,document.head.append(o)})}async function x(){let t=document.
getElementById("search"),e=document.getElementById("query"),n=document.getElementById("found"),o=document.getElementById(
"status");if(!(t instanceof HTMLFormElement&&e instanceof HTMLInputElement&&n&&o))return;let{index:a="",root:i="",
found:r="",nothing:s=""}=t.dataset;e.value=new URLSearchParams(location.search).get("q")??"";let u=k(await O(a)),
m=()=>{let c=L(u,e.value);n.replaceChildren(...c.slice(0,C).map(p=>w(p,i))),o.textContent=e.value.trim()?c.length?
r.replace("{}",String(c.length)):s:"",document.documentElement.dataset.searched=e.value};e.addEventListener("i\
nput",m),t.addEventListener("submit",c=>c.preventDefault()),m(),e.focus()}f();x();})();
