(()=>{function je(e,t,s){let O=n=>{let[l,...o]=n.split(":");return Object.hasOwn(e.prefixes,l)?e.prefixes[l]+o.join(
":"):n},g=n=>n.split(/[:/#]/).at(-1).toLowerCase(),m=new Map,p=new Map;for(let n=t.count-1;n>=0;n-=1){let{name:l,
same:o=[]}=e.things[n];for(let a of[l,...o])p.set(g(a),n);for(let a of[l,...o])m.set(a,n).set(O(a),n)}let E=n=>/^\w+:/.
test(n),v=n=>m.get(n)??(E(n)?void 0:p.get(n.toLowerCase())),$=new Map(e.passages.map(({name:n},l)=>[n.toLowerCase(),
l])),b=n=>$.get(n.toLowerCase())??$.get(g(n)),k=new Map(e.views.map(({name:n},l)=>[n,l])),y={entity:v,path:v,passage:b,
view:n=>k.get(n)},A=n=>encodeURIComponent(e.things[n].name);function T(n){return s.reading===e.readings[0]?n:`${n?
`${n}&`:"#"}reading=${s.reading}`}function f(n,l){try{n!==location.hash&&history[l](null,"",n||location.pathname+
location.search)}catch{}}return{thing:v,entity:n=>`#entity=${A(n)}`,path:(n,l)=>`#path=${A(n)},${A(l)}`,passage:n=>`\
#passage=${encodeURIComponent(e.passages[n].name)}`,view:n=>`#view=${encodeURIComponent(e.views[n].name)}`,read(n){
let l={kind:"",places:[],reading:e.readings[0],unknown:[]};for(let o of n.slice(1).split("&").filter(Boolean)){
let[,a,r]=/^(\w+)=(.*)$/.exec(o)??[],w=[];try{w=(r??"").split(",").map(decodeURIComponent)}catch{}let L={corrected:"\
corrected",stated:"stated","as-stated":"stated"}[w[0]];if(a==="reading"&&e.readings.includes(L))l.reading=L;else if(!Object.
hasOwn(y,a)||w.length!==(a==="path"?2:1))l.unknown.push(o);else{let i=w.map(y[a]);l.unknown.push(...w.filter((x,M)=>i[M]===
void 0)),Object.assign(l,{kind:a,places:i})}}return l},push:n=>f(T(n),"pushState"),keep(){f(T(location.hash.replace(
/([#&])reading=[^&]*&?/,"$1").replace(/[#&]$/,"")),"replaceState")}}}var Pe=(()=>{let e=[];for(let m=2;e.length<64;m+=1)e.every(p=>m%p)&&e.push(m);let t=m=>Math.floor((m-Math.floor(
m))*2**32)|0,s=e.map(m=>t(Math.cbrt(m))),O=e.slice(0,8).map(m=>t(Math.sqrt(m))),g=(m,p)=>m>>>p|m<<32-p;return m=>{
let p=m.length+72>>6<<6,E=new Uint8Array(p);E.set(m),E[m.length]=128;let v=new DataView(E.buffer);v.setUint32(
p-8,Math.floor(m.length/536870912)),v.setUint32(p-4,m.length*8);let $=Int32Array.from(O),b=new Int32Array(64);
for(let k=0;k<p;k+=64){for(let r=0;r<16;r+=1)b[r]=v.getInt32(k+r*4);for(let r=16;r<64;r+=1){let w=g(b[r-15],7)^
g(b[r-15],18)^b[r-15]>>>3,L=g(b[r-2],17)^g(b[r-2],19)^b[r-2]>>>10;b[r]=b[r-16]+w+b[r-7]+L|0}let[y,A,T,f,n,l,o,
a]=$;for(let r=0;r<64;r+=1){let w=a+(g(n,6)^g(n,11)^g(n,25))+(n&l^~n&o)+s[r]+b[r]|0,L=(g(y,2)^g(y,13)^g(y,22))+
(y&A^y&T^A&T)|0;[a,o,l,n,f,T,A,y]=[o,l,n,f+w|0,T,A,y,w+L|0]}[y,A,T,f,n,l,o,a].forEach((r,w)=>{$[w]=$[w]+r|0})}
return[...$].map(k=>(k>>>0).toString(16).padStart(8,"0")).join("")}})();function De(e){let O=[["mark",k=>k.replace(/^\uFEFF/,"")],["lineEnds",k=>k.replace(/\r\n?/g,`
`)],["decomposed",k=>k.normalize("NFC")]],g=({name:k})=>k.split("/").slice(0,-1).join("/"),m=new Map;e.passages.
forEach((k,y)=>{k.sha256&&m.set(g(k),[...m.get(g(k))??[],y])});let p=new Map;function E(k,y){let A=new Map,[T,
f,n]=[null,0,1e5];for(let l of y){let{begin:o,end:a,sha256:r}=e.passages[l],w=x=>k.slice(x,x+a-o).join(""),L=x=>x>=
0&&Pe(new TextEncoder().encode(w(x)))===r,i=[o,o+f].find(L);if(i===void 0&&n>0){T??=[...k.keys()].filter(C=>/\S/.
test(k[C])&&!/[\p{L}\p{N}_]/u.test(k[C-1]??""));let x=C=>Math.abs(C-o-f),M=[...T].sort((C,h)=>x(C)-x(h)).slice(
0,n);n-=M.length,i=M.find(L)}i!==void 0&&(A.set(l,{begin:i,words:w(i)}),f=i-o)}return A}function v(k,[y,A]){let T=[
...k],f={name:y,places:A,points:T,sentences:E(T,A),undone:[]};if(f.first=A.find(r=>f.sentences.get(r)?.begin!==
e.passages[r].begin),f.first===void 0)return f;let n=[],l=k;for(let[r,w]of O){let L=l;l=w(l),l!==L&&n.push(r)}
if(!n.length)return f;let o=E([...l],A),a=r=>A.filter(w=>r.get(w)?.begin===e.passages[w].begin).length;return a(
o)>a(f.sentences)?{...f,points:[...l],sentences:o,undone:n}:f}function $(k){let[y]=[...m].map(w=>v(k,w)).sort(
(w,L)=>L.sentences.size-w.sentences.size);if(!y)return{found:0,of:0};let{name:A,places:T,points:f,sentences:n,
first:l,undone:o}=y;n.size&&p.set(A,{points:f,sentences:n});let a=T.find(w=>!n.has(w)),r=T.filter(w=>n.has(w)&&
n.get(w).begin!==e.passages[w].begin);return{found:n.size,of:T.length,undone:o,first:e.passages[l],differs:e.passages[a],
moved:r.length}}let b=k=>p.get(g(e.passages[k]));return{read:$,of:g,loaded:()=>p.size>0,has:k=>e.passages[k].sha256?
b(k)?.sentences.has(k):void 0,quotation(k){let y=b(k);if(!y?.sentences.has(k))return null;let{begin:A,words:T}=y.
sentences.get(k),f=A+[...T].length;return{before:y.points.slice(Math.max(0,A-60),A).join(""),words:T,after:y.points.
slice(f,f+60).join("")}}}}function He(e,t){let s="ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ",g=v=>v.normalize("NFKD").replace(
/\p{M}/gu,"").toLowerCase(),m=v=>[...v].map($=>{let b=$.codePointAt(0)-44032;return b>=0&&b<11172?s[Math.floor(
b/588)]:$}).join(""),p=e.nodes.map((v,$)=>{let{label:b,names:k=[],name:y,same:A=[]}=e.things[$],T=[b,k].flat(),
f=[y,...A].map(n=>g(n.split(/[:/#]/).at(-1)));return{plain:[...T.map(g),...f],initials:T.map(m).filter(n=>/[ㄱ-ㅎ]/.
test(n))}});function E(v,$){let b=v.indexOf($);return b<0?5:v===$?0:b===0?1:v.includes(` ${$}`)?2:3}return function($,b=12){
let k=$.trim().normalize("NFC"),y=g(k);if(!y)return[];let A=/^[ㄱ-ㅎ]+$/.test(k);return p.map((T,f)=>[Math.min(
...(A?T.initials:T.plain).map(n=>E(n,A?k:y)),5),f]).filter(([T])=>T<5).sort((T,f)=>T[0]-f[0]||t.isIdea(T[1])-t.
isIdea(f[1])||t.at[f[1]].length-t.at[T[1]].length||T[1]-f[1]).slice(0,b).map(([,T])=>T)}}function ze(e,t){let s=e.nodes.length,O=c=>e.kinds[e.nodes[c].kind],g=c=>O(c).rank==="concept",m=new Map(e.folds.
map(c=>[c.node,c])),p=new Map;e.statements.forEach(([c,,u],N)=>{for(let R of new Set([c,u]))Number.isInteger(R)&&
(p.has(R)||p.set(R,[]),p.get(R).push(N))});let E=[...e.edges.map(([c,u,N])=>({from:u,to:N,statement:c})),...e.
folds.flatMap(v)];function v({node:c,pairs:u,captions:N}){let R=D=>Array.isArray(D)?D[0]:D,F=R(N[0]).split(`
`)[0].replace(/[,†‡]+$/,""),H=([,D,U])=>U===void 0&&g(D)&&R(e.things[D].label)===F,K=u.some(D=>!H(D)),B=([
,,D,U])=>D!==void 0&&U!==1,I=u.every(B);return u.map(D=>({from:D[0],to:D[1],fold:c,property:D[2],alone:I,isAside:B(
D),leadsIn:D[3]===2,repeats:K&&H(D)}))}let $=Array.from({length:s},()=>[]);for(let c of E)$[c.from].push(c),c.
to!==c.from&&$[c.to].push(c);let b=(c,u)=>c.from===u?c.to:c.from;function k(c){let u=e.statements[c][6]??0;return u===
0||u===2==(t.reading==="corrected")}function y(c,u){return c.fold===void 0?k(c.statement):!u.has(e.nodes[c.fold].
kind)}function A(c,u=new Set){let N=new Set;for(let R of $[c]){let F=b(R,c);F===c||u.has(e.nodes[F].kind)||!y(
R,u)||m.has(F)&&!m.has(c)||N.add(F)}return[...N]}function T(c){return[...new Set($[c].map(u=>b(u,c)).filter(u=>m.
has(u)&&u!==c))]}function f(c){let u=[...p.get(c)??[]];for(let N of m.has(c)?[]:T(c))u.push(...(p.get(N)??[]).
filter(R=>e.statements[R][0]===N));return new Set(u.filter(k))}let n=c=>new Set(e.denials.filter(k).map(u=>e.statements[u][0]).
filter(u=>!c.has(u))),l=(c,u)=>m.has(c)!==m.has(u)?1:2;function o(c,u){let N=n(u),R=new Map([[c,0]]),F=[[[0,c]]];
for(let H=0;H<F.length;H+=1){let K=(F[H]??[]).sort((B,I)=>B[0]-I[0]);for(let[B,I]of K)if(!(R.get(I)<B))for(let D of $[I]){
if(D.fold!==void 0||!k(D.statement))continue;let U=b(D,I);if(N.has(U))continue;let j=u.has(I)&&u.has(U)?2:l(I,
U),W=B+j*1e3+(g(U)&&!u.has(U)?1:0);W>=(R.get(U)??1/0)||(R.set(U,W),(F[H+j]??=[]).push([W,U]))}}return R}function a(c,u){
let N=new Set([c,u]),R=o(u,N);if(!R.has(c))return[];let F=[c];for(;F.at(-1)!==u;){let H=F.at(-1),K=[],B=R.get(
H)-(g(H)&&!N.has(H)?1:0);for(let D of $[H]){if(D.fold!==void 0||!k(D.statement))continue;let U=b(D,H);U!==H&&R.
get(U)===B-l(H,U)*1e3&&K.push(U)}if(!K.length)return[];let I=K.filter(D=>!m.has(D)||N.has(D));F.push(Math.min(
...I.length?I:K))}return F}function r(c){let u=n(new Set(c)),N=c.filter((R,F)=>!m.has(R)||F===0||F===c.length-
1);return N.slice(1).map((R,F)=>{let H=N[F],K=$[H].filter(j=>j.fold===void 0&&b(j,H)===R).map(j=>j.statement),
B=T(H).filter(j=>!u.has(j)&&$[j].some(W=>W.fold===void 0&&b(W,j)===R)),I=c.slice(c.indexOf(H)+1,c.indexOf(R)).
filter(j=>m.has(j)),D=[...new Set([...B,...I])],U=D.flatMap(j=>p.get(j).filter(W=>e.statements[W][0]===j));return{
from:H,to:R,passed:D,statements:new Set([...K,...U].filter(k))}})}function w(c){let u=new Set;for(let[N,,R,F=[]]of e.
statements)if(F.includes(c))for(let H of[N,R])Number.isInteger(H)&&H<s&&u.add(H);return[...u]}function L(c,u){
let N=R=>k(R)&&e.statements[R][3]?.includes(c);return u.fold===void 0?N(u.statement):p.get(u.fold).some(R=>e.statements[R][0]===
u.fold&&N(R))}let i=c=>!!e.statements[c][4]?.length,x=c=>e.statements[c][6]===2;function M(c){let u=[...c].filter(
i);return(u.some(N=>!x(N))?"†":"")+(u.some(x)?"‡":"")}let C=new Map;e.statements.forEach(([c],u)=>{i(u)&&C.
set(c,[...C.get(c)??[],u])});let h=c=>M((C.get(c)??[]).filter(k));function S({statement:c,fold:u,from:N,to:R,property:F,
leadsIn:H}){if(c!==void 0)return M([c]);let K=H?[N,u]:[u,R];return M(p.get(u).filter(B=>{let[I,D,U]=e.statements[B];
return I===K[0]&&D===F&&U===K[1]&&k(B)}))}return{at:$,about:p,count:s,folds:m,touched:C,isMended:x,mark:M,markOf:h,
markOfLine:S,kindOf:O,isIdea:g,read:k,drawn:y,neighbours:A,around:T,statementsOf:f,path:a,hops:r,named:w,states:L}}function Be(e,t){let s=[28,72],O=[/^(?:p|¶|par(?:a|agraph)?\.?)\s*0*(\d+)(?:,?\s*(?:s|sentence)\s*0*(\d+))?$/i,
/^0*(\d+)\s*(?:번째\s*)?문단(?:\s*0*(\d+)\s*(?:번째\s*)?문장)?$/],g=e.passages.map(({text:E})=>[E].flat());
function m(E){let v=E.replace(/(?<=\d),(?=\d)/g,"").replace(/[.*+?^${}()|[\]\\]/g,"\\$&").replace(/(?<=\d)(?=\d)/g,
",?"),$=/^\d/.test(E)?"(?<!\\d|\\d[.,])":/^\p{Script=Latin}/u.test(E)?"(?<!\\p{Script=Latin})":"";return new RegExp(
$+v,"iu")}function p(E,[v],$){let b=E.slice(Math.max(0,$-s[0]),$).replace($>s[0]?/^\S*\s/:"",""),k=E.slice($+v.
length,$+s[1]).replace($+s[1]<E.length?/\s\S*$/:"","");return{before:(b.length<$?"…":"")+b,found:v,after:k+($+
v.length+k.length<E.length?"…":"")}}return function(v,$=12){let b=v.trim().normalize("NFC").replace(/[ㄱ-ㅎ]+$/,
""),[,k,y]=O.map(f=>f.exec(b)).find(Boolean)??[],A=k||b.length<2?[]:b.split(/\s+/).map(m),T=[];for(let[f,n]of e.
passages.entries()){if(T.length===$)break;let l=k?n.paragraph===Number(k)&&(!y||n.sentence===Number(y)):n.name.
toLowerCase()===b.toLowerCase(),[o,...a]=[t(n.text),...g[f]],r=l?o:A.length&&[o,...a].find(L=>A.every(i=>i.test(
L)));if(!l&&!r)continue;let w=l?[""]:A[0].exec(r);T.push({place:f,lang:r===o?void 0:["en","ko"][g[f].indexOf(r)],
...p(r,w,w.index??0)})}return T}}function d(e,t={},...s){let O=document.createElement(e);for(let[g,m]of Object.entries(t))g.startsWith("on")?O.
addEventListener(g.slice(2),m):m!==!1&&m!==void 0&&O.setAttribute(g,m===!0?"":m);return O.append(...s.filter(g=>g!=
null&&g!=="")),O}function se(e,t,s={}){return d("button",{type:"button",onclick:t,...s},e)}var J=e=>document.getElementById(
e);function be(e,t){for(let s of e.children)s.setAttribute("aria-pressed",String(s.value===t))}function we(e){
J("status").textContent=e}function Ge({at:e,state:t,data:s,graph:O,drawing:g,image:m,act:p,picture:E,refresh:v,speak:$,show:b,turn:k,unfold:y,
press:A,follow:T,choose:f,dark:n,text:l}){let o=(i,x)=>e(i).addEventListener("click",x);g.network.on("click",({
nodes:[i],edges:[x]})=>{i!==void 0?p.choose(i):x!==void 0?f(null,g.between(x)):(t.chosen!==null||t.line||t.lit)&&
p.overview()}),g.network.on("doubleClick",({nodes:[i]})=>i!==void 0&&p.expand(i)),o("closer",()=>g.zoom(1.4)),
o("farther",()=>g.zoom(1/1.4)),o("whole",()=>g.look()),o("undo",p.undo),o("physics",()=>{let i=e("physics").getAttribute(
"aria-pressed")!=="true";e("physics").setAttribute("aria-pressed",String(i)),g.move(i)}),o("png",m.png),o("svg",
m.svg),o("print",()=>print()),o("fold",()=>y(e("fold").getAttribute("aria-expanded")!=="true")),o("languages",
({target:{value:i}})=>{i&&($(i),v())}),o("readings",({target:{value:i}})=>{i&&(t.reading=i,A(e("readings"),i),
v())});let a=e("menu"),r=i=>a.setAttribute("aria-expanded",String(i)),w=()=>a.getAttribute("aria-expanded")===
"true";o("menu",()=>r(!w())),o("modes",({target:{value:i}})=>{i&&(b(i),w()&&(r(!1),a.focus()))}),document.addEventListener(
"pointerdown",({target:i})=>!a.contains(i)&&!e("options").contains(i)&&r(!1)),document.addEventListener("focus\
in",({target:i})=>!a.contains(i)&&!e("options").contains(i)&&r(!1)),o("theme",()=>L(document.documentElement.dataset.
theme==="dark"?"light":"dark")),n.addEventListener("change",()=>L(n.matches?"dark":"light"));function L(i){document.
documentElement.dataset.theme=i,e("theme").setAttribute("aria-pressed",String(i==="dark")),g.paint()}e("theme").
setAttribute("aria-pressed",String(n.matches)),o("tabs",({target:{value:i}})=>i&&k(i)),e("tabs").addEventListener(
"keydown",i=>{let x={ArrowRight:1,ArrowLeft:-1}[i.key];if(!x)return;let M=[...e("tabs").children],C=M[(M.findIndex(
h=>h.value===t.tab)+x+M.length)%M.length];k(C.value),C.focus()}),addEventListener("popstate",T),addEventListener(
"resize",()=>t.chosen===null&&!t.lit&&t.mode==="picture"&&g.look()),document.addEventListener("keydown",i=>{let x=i.
target.matches?.("input[type=search]");if((i.ctrlKey||i.metaKey)&&i.key==="z"&&!x)i.preventDefault(),p.undo();else if(x||
i.ctrlKey||i.metaKey||i.altKey)return;if(i.key==="Escape"&&w()){r(!1),a.focus();return}i.key==="/"?(i.preventDefault(),
e("query").focus()):i.key==="Escape"&&(t.chosen!==null||t.line||t.lit)&&p.overview()})}function Ue(e,t,{article:s,evidence:O,word:g,say:m,took:p}){let v=null,$=()=>g("fileTook")(v,O.where);function b(){
t.hidden=v===null,v!==null&&(t.className=v.of&&v.found===v.of?"":"wrong",t.replaceChildren(d("p",{dir:"auto"},
$()),se("×",()=>{v=null,b()},{class:"tool","aria-label":g("close")})))}function k(A){v=A,p(),b(),m($())}async function y(A,T=!1){
if(!A.length)return;let[f]=A,n=a=>k({wrong:a,name:f.name});if(A.length>1)return n("several");if(T)return n("fo\
lder");if(f.size>67108864)return n("large");let l;try{l=await f.arrayBuffer()}catch{return n("unreadable")}if(!l.
byteLength)return n("void");let o;try{o=new TextDecoder("utf-8",{fatal:!0,ignoreBOM:!0}).decode(l)}catch{return n(
"noText")}return o.includes("\0")?n("noText"):k({...s.read(o),name:f.name})}return e.addEventListener("change",
async()=>{await y([...e.files]),e.value=""}),addEventListener("dragover",A=>{A.preventDefault(),document.body.
classList.add("dropping")}),addEventListener("dragleave",A=>A.relatedTarget===null&&document.body.classList.remove(
"dropping")),addEventListener("drop",A=>{A.preventDefault(),document.body.classList.remove("dropping");let T=A.
dataTransfer.items?.[0]?.webkitGetAsEntry?.();y([...A.dataTransfer.files],!!T?.isDirectory)}),{show:b}}function We(e,{picture:t,drawing:s,state:O,details:g,act:m}){let v={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[
0,1],ArrowUp:[0,-1]};e.tabIndex=0,e.querySelector(".vis-network").tabIndex=-1;let $={"+":()=>s.zoom(1.4),"=":()=>s.
zoom(1.4),"-":()=>s.zoom(1/1.4),0:()=>s.look(),Enter:()=>O.chosen!==null&&g.querySelector("h2")?.focus()};function b([
y,A]){let T=t.shown(),f=T.get(O.chosen)??s.network.getViewPosition();return[...T].flatMap(([l,{x:o,y:a}])=>{let[
r,w]=[(o-f.x)*y+(a-f.y)*A,Math.abs((o-f.x)*A)+Math.abs((a-f.y)*y)];return l!==O.chosen&&r>0&&w<2*r?[[r+2*w,l]]:
[]}).sort((l,o)=>l[0]-o[0])[0]?.[1]}function k([y,A]){let{x:T,y:f}=s.network.getViewPosition(),n=60/s.network.
getScale();s.network.moveTo({position:{x:T+y*n,y:f+A*n}})}e.addEventListener("keydown",y=>{if(y.ctrlKey||y.metaKey||
y.altKey)return;let A=v[y.key];if(!(!A&&!Object.hasOwn($,y.key)))if(y.preventDefault(),!A)$[y.key]();else if(y.
shiftKey)k(A);else{let T=b(A);T!==void 0&&m.choose(T)}})}var Ce={dot:"M6 1a5 5 0 1 0 .01 0z",diamond:"M6 0l5.5 6L6 12 .5 6z",square:"M1.5 1.5h9v9h-9z",triangle:"M6 .8l\
5.6 10H.4z",triangleDown:"M6 11.2l5.6-10H.4z",hexagon:"M3 1h6l3 5-3 5H3L0 6z",star:"M6 .2l1.7 3.9 4.2.4-3.2 2.\
8 1 4.2L6 9.3l-3.7 2.2 1-4.2L.1 4.5l4.2-.4z"},Me="http://www.w3.org/2000/svg";function ke(e){let t=document.createElementNS(
Me,"svg");t.setAttribute("viewBox","0 0 12 12"),t.setAttribute("class",`icon ${e.family}`),t.setAttribute("ari\
a-hidden","true");let s=document.createElementNS(Me,"path");return s.setAttribute("d",Ce[e.shape]),t.append(s),
t}function Le(e,t,{data:s,graph:O,text:g,word:m,find:p,take:E,sentences:v=()=>[],read:$,keep:b=!1}){let k=[],y=[],
A=0,T=()=>k.length+y.length;function f(i,...x){return d("li",{id:`${t.id}-${i}`,role:"option","aria-selected":String(
i===A),onpointerdown:M=>{M.preventDefault(),w(i)}},...x)}function n(i,x){let M=O.kindOf(i);return f(x,ke(M),d(
"span",{dir:"auto"},g(s.things[i].label)),d("small",{},g(M.label)))}function l({place:i,lang:x,before:M,found:C,
after:h},S){return f(k.length+S,d("span",{dir:"auto",lang:x},M,C?d("mark",{},C):"",h),d("small",{},s.passages[i].
name))}function o(){let i=`${t.id}-sentences`;return d("li",{role:"group","aria-labelledby":i},d("small",{id:i},
m("sentence")),d("ul",{role:"none"},...y.map(l)))}function a(){let i=e.value.trim()!=="";t.replaceChildren(...k.
map(n),...y.length?[o()]:[],...T()?[]:[d("li",{role:"option","aria-disabled":"true","aria-selected":"false"},m(
"nothing"))]),t.hidden=!i,e.setAttribute("aria-expanded",String(i)),i&&T()?e.setAttribute("aria-activedescenda\
nt",`${t.id}-${A}`):e.removeAttribute("aria-activedescendant"),t.querySelector("[aria-selected=true]")?.scrollIntoView(
{block:"nearest"})}function r(){t.hidden=!0,e.setAttribute("aria-expanded","false"),e.removeAttribute("aria-ac\
tivedescendant")}function w(i){e.value=b?g(s.things[k[i]].label):"",r(),i<k.length?E(k[i]):$(y[i-k.length].place)}
function L(){y=v(e.value),k=p(e.value,y.length?8:12),A=0,a()}e.addEventListener("input",L),e.addEventListener(
"focus",()=>!b&&L()),e.addEventListener("blur",r),e.addEventListener("keydown",i=>{i.isComposing||(i.key==="Ar\
rowDown"||i.key==="ArrowUp"?(i.preventDefault(),t.hidden&&L(),A=(A+(i.key==="ArrowDown"?1:-1)+T())%(T()||1),a()):
i.key==="Enter"&&T()&&!t.hidden?(i.preventDefault(),w(A)):i.key==="Escape"&&(b||(e.value=""),r()))})}function qe(e,t,{data:s,graph:O,drawing:g,evidence:m,text:p}){function v($,...b){let k=t.getBoundingClientRect();
e.replaceChildren(...b),e.hidden=!1,e.style.left=`${Math.max(0,Math.min($.clientX-k.left+14,k.width-e.offsetWidth-
4))}px`,e.style.top=`${Math.max(0,Math.min($.clientY-k.top+14,k.height-e.offsetHeight-4))}px`}g.network.on("ho\
verNode",({node:$,event:b})=>v(b,p(s.things[$].label),d("small",{},p(O.kindOf($).label)))),g.network.on("hover\
Edge",({edge:$,event:b})=>{let k=g.lines().get($);if(!k)return;let y=m.sentences(m.ofLines(k.lines));v(b,...y.
slice(0,3).map(([A,T])=>d("span",{class:"told",dir:"auto"},A,d("sup",{},m.mark(T)))),y.length>3?d("small",{},`\
+ ${y.length-3}`):"")});for(let $ of["blurNode","blurEdge","dragStart","zoom","click"])g.network.on($,()=>{e.hidden=
!0})}var Ve={search:"Search names, sentences, “p27”",found:"Found",nothing:"Nothing found",language:"Language",
options:"Options: table, reading, language, colours",theme:"Dark colours",reading:"Reading",stated:"As stated",
rightReading:"Corrected",mode:"Shown as",asPicture:"Picture",asTable:"Table",drawing:"Picture of the graph",drawingHelp:"\
Picture of the graph. Arrow keys walk from thing to thing, Enter leads to what is said of it; with Shift they \
move the picture, plus and minus zoom, 0 shows all. Search and the table reach everything, too.",pictureTools:"\
Picture",closer:"Closer",farther:"Farther",whole:"Fit",undo:"Undo",physics:"Move freely",savePng:"PNG",saveSvg:"\
SVG",print:"Print",panel:"Overview, details, path and text",tabs:"Beside the picture",overview:"Overview",details:"\
Details",noneChosen:"Nothing is chosen. Choose a thing or a line in the picture or the table, or search for a \
name.",pathTab:"Path",textTab:"Text",origin:(e,t)=>`What ${t>1?`${t} articles state`:"one article states"}${e?
`: ${e}`:""}.`,bothReadings:"“As stated” is what is printed; “Corrected” has recorded errors put right.",
views:"What to look at",ownView:"Your own selection.",tooMany:e=>`With ${e} things the graph is too large to b\
e drawn at once: start here, search, and expand.`,help:"Choose a thing or a line to read what is said, and in \
which sentence.",things:e=>`${e} things`,statements:e=>`${e} statements`,sentences:e=>`${e} sentences`,kinds:"\
Things",lines:"Statements drawn as lines",linesNote:"An investment, a rank or a role links what it names. Unfo\
ld it to see it as a thing.",unfoldAll:"Unfold all",foldAll:"Fold all",kindsNote:"How many of each kind are in\
 the picture; what is unchecked is left out.",shownOf:(e,t)=>`${e} of ${t}`,moreLines:e=>`+ ${e} more`,only:"o\
nly",onlyThis:"Show only: ",all:"Show all kinds",connected:"Most connected",unknown:(e,t)=>{let s={entity:"thi\
ng",path:"thing",passage:"sentence",view:"selection"}[e];return s?`The address asks for “${t}”, but this pag\
e has no ${s} of that name.`:`The address ends in “${t}”, which names nothing on this page.`},didYouMean:"\
Did you mean:",onlyCorrected:"This page holds only the corrected reading; what was printed is not in it.",actions:"\
What to do with it",focus:"Focus",expand:"Expand",unfold:"Unfold",fold:"Fold",unfoldAround:"Unfold its lines",
foldAround:"Fold its lines",pathFrom:"Path from here",pin:"Pin",hide:"Hide",release:"Deselect",linked:"Linked \
with",relationOf:e=>`“${e}” ${/ (of|by|in|as|at|with|from|to|on)$/.test(e)?"this":"of"}`,andMore:e=>`${e} \
more`,also:"Also called",elsewhere:"Elsewhere",broader:"Belongs under",narrower:"Narrower",related:"Related",said:"\
What is said, sentence by sentence",asData:"Statement by statement",erratum:"Erratum:",ring:"A ring, and a † b\
eside words, mark what is recorded as an error of the article.",putRight:"A ‡ marks what is put right in this \
reading.",corrected:"Corrected: ",mended:e=>`Corrected here; printed: ${e}`,supplied:"Corrected here; not prin\
ted",unparaphrased:"No paraphrase yet.",unsourced:"No passage states this.",pathTitle:"Path between two things",
pathHelp:"The shortest path, step by step, with the sentences that make it. What is denied is no link.",from:"\
From",to:"To",swap:"Swap",sameEnds:"Both are the same; name two different things.",steps:e=>e===1?"One step:":
`${e} steps:`,noPath:"No path leads from one to the other.",table:"Table",tableOf:"Rows",thingRows:"Things",wordRows:"\
In words",statementRows:"Statements",words:"What is said",close:"Close",filter:"Filter rows",everyRow:"Include\
 what is not in the picture",moreRows:"More rows",rowsOf:(e,t)=>`${e} of ${t} rows`,thing:"Thing",kind:"Kind",
linkedTo:"Neighbours",marks:"Errata",subject:"Subject",relation:"Relation",object:"Object",sentence:"Sentences",
empty:"There is nothing to draw.",chosen:"Chosen: ",added:({added:e,total:t})=>e<t?`${e} of ${t} neighbours ad\
ded; expand again for more.`:`${e} neighbours added.`,undone:"Undone.",hiddenNow:"Hidden.",unfound:"Your file \
does not have this sentence as the graph knows it.",readHere:"read it in the text",where:(e,t)=>`paragraph ${e}\
, sentence ${t}`,textTitle:"The article, sentence by sentence",textHelp:"Choose a sentence and the picture lig\
hts up what it states; arrow keys go on.",paraphrased:"These sentences are paraphrases, not the article's word\
s.",noText:"This graph names no passages.",told:"What it states:",nothingStated:"No statements of this sentenc\
e are in this page.",previous:"Previous sentence",next:"Next sentence",sentenceOf:(e,t,s)=>`${e?`paragraph ${e}\
, `:""}${t} of ${s}`,jump:"Go to a heading",isVerified:", verified in your file",isDifferent:", different in y\
our file",paragraph:e=>`Paragraph ${e}`,ownFile:"Open the article …",otherFile:"Open another file …",fileNote:"\
If you have the article as a text file, open it or drop it on the page: its own sentences then stand beside th\
eir paraphrases, each checked by its SHA-256. The file stays on this computer.",fileTook({wrong:e,name:t,found:s,
of:O,first:g,differs:m,undone:p,moved:E},v){let $=T=>`${T.name} (${v(T)})`,b={several:"Several files at once; \
bring one, the article's text.",folder:`“${t}” is a folder; bring the text file itself.`,large:`“${t}” i\
s larger than 64 MiB, and so not the article's text.`,void:`“${t}” is empty.`,unreadable:`“${t}” cannot \
be read.`,noText:`“${t}” is no UTF-8 text; save the article as plain text in UTF-8.`};if(e)return`${b[e]} \
Nothing has changed.`;if(!O)return"This graph has no sentences to compare the file with.";if(!s)return`“${t}\
” has none of the ${O} sentences; it differs from ${$(g)} on. Is it the article's text, unchanged?`;let k={mark:"\
a byte order mark at its beginning",lineEnds:"other line ends (CRLF or CR)",decomposed:"decomposed letters (NF\
D)"},y=p.length?` As it is, the file differs from ${$(g)} on: it has ${p.map(T=>k[T]).join(" and ")}, which th\
e page has put right.`:"",A=E?` ${E} of them ${E===1?"stands":"stand"} at another place than in the text that \
the graph was made from.`:"";return s===O?`All ${O} sentences verified.${A}${y}`:`${s} of ${O} sentences verif\
ied.${A} The first that differs is ${$(m)}.${y} Only what is verified is quoted.`}};var Ke={search:"이름, 문장, ‘27문단’ 찾기",found:"찾은 것",nothing:"찾은 것이 없다",language:"\
언어",options:"선택: 표, 읽는 방식, 언어, 색",theme:"어두운 색",reading:"읽는 방식",stated:"\
적힌 대로",rightReading:"바로잡아",mode:"보는 방식",asPicture:"그림",asTable:"표",drawing:"그래프 \
그림",drawingHelp:"그래프 그림이다. 화살표 키로 항목에서 항목으로 옮겨 가고 Enter 키로 그 내용에 이른다. Shift와 함께 누르면 그림이 움직이고, 더하기와 빼기로 확대하\
며, 0을 누르면 전체가 보인다. 찾기와 표로도 모든 항목에 이를 수 있다.",pictureTools:"\
그림",closer:"확대",farther:"축소",whole:"맞춤",undo:"되돌리기",physics:"저절로 움직이기",savePng:"\
PNG",saveSvg:"SVG",print:"인쇄",panel:"개요, 내용, 경로, 글",tabs:"그림 옆",overview:"개요",details:"\
내용",noneChosen:"고른 것이 없다. 그림이나 표에서 항목이나 선을 고르거나 이름을 찾는다.",
pathTab:"경로",textTab:"글",origin:(e,t)=>`글 ${t>1?`${t}편이`:"한 편이"} 말하는 것이다${e?`: ${e}`:
""}.`,bothReadings:"‘적힌 대로’는 인쇄된 그대로이고 ‘바로잡아’는 기록된 오류를 고친 것이다.",
views:"무엇을 볼까",ownView:"직접 고른 항목이다.",tooMany:e=>`항목이 ${e}개여서 한꺼번에 그리기에는 너무 많다.\
 여기서 시작하여 찾고 펼친다.`,help:"항목이나 선을 고르면 글이 무엇을 어느 문장에서 말하는지 보인다.",
things:e=>`항목 ${e}개`,statements:e=>`진술 ${e}개`,sentences:e=>`문장 ${e}개`,kinds:"항목",lines:"\
선으로 그린 진술",linesNote:"투자, 순위, 직책 등은 그것이 가리키는 항목을 잇는다. 펼치면 항목으로 보인다.",
unfoldAll:"모두 펼치기",foldAll:"모두 접기",kindsNote:"종류마다 몇 개가 그림에 있는지 보인다. 표시를 지운 종류는 빠진다.",
shownOf:(e,t)=>`${t}개 중 ${e}개`,moreLines:e=>`외 ${e}가지`,only:"이것만",onlyThis:"이것만 보기: ",
all:"모든 종류 보기",connected:"가장 많이 연결된 항목",unknown:(e,t)=>{let s={entity:"항목이",
path:"항목이",passage:"문장이",view:"보기가"}[e];return s?`주소에 적힌 ‘${t}’라는 이름의 ${s}\
 이 페이지에 없다.`:`주소 끝에 적힌 ‘${t}’에 해당하는 것이 이 페이지에 없다.`},
didYouMean:"찾는 것이 이것인가:",onlyCorrected:"이 페이지에는 바로잡은 내용만 있고 적힌 그대로의 내용은 없다.",
actions:"할 수 있는 일",focus:"집중",expand:"이웃 펼치기",unfold:"펼치기",fold:"접기",unfoldAround:"\
선 펼치기",foldAround:"선 접기",pathFrom:"여기서 경로 찾기",pin:"고정",hide:"숨기기",release:"\
선택 해제",linked:"연결된 항목",relationOf:e=>`이것이 ‘${e}’인 항목`,andMore:e=>`${e}개 더`,
also:"다른 이름",elsewhere:"다른 곳의 식별자",broader:"상위 개념",narrower:"하위 개념",related:"\
관련",said:"문장마다 말하는 것",asData:"진술 하나하나",erratum:"오류:",ring:"테두리와 글 옆의 †는 글의\
 오류로 기록된 것을 나타낸다.",putRight:"‡는 여기서 바로잡은 것을 나타낸다.",corrected:"\
바로잡은 값: ",mended:e=>`여기서는 바로잡았다. 인쇄된 값: ${e}`,supplied:"여기서는 바로잡았다. 인쇄되지 않\
은 값이다.",unparaphrased:"아직 풀어쓴 말이 없다.",unsourced:"이를 말하는 구절이 없다.",
pathTitle:"두 항목 사이의 경로",pathHelp:"가장 짧은 경로를 단계마다 그 근거가 되는 문장과 함께 보인다. 부정된 것은 경로로 세지 않는다.",
from:"출발",to:"도착",swap:"바꾸기",sameEnds:"둘이 같다. 서로 다른 두 항목을 고른다.",steps:e=>`${e}\
단계:`,noPath:"두 항목을 잇는 경로가 없다.",table:"표",tableOf:"행",thingRows:"항목",wordRows:"\
말로 풀어서",statementRows:"진술",words:"말하는 것",close:"닫기",filter:"행 거르기",everyRow:"\
그림에 없는 것도 포함",moreRows:"행 더 보기",rowsOf:(e,t)=>`${t}행 중 ${e}행`,thing:"항목",kind:"\
종류",linkedTo:"이웃",marks:"오류",subject:"주어",relation:"관계",object:"목적어",sentence:"문장",
empty:"그릴 것이 없다.",chosen:"선택: ",added:({added:e,total:t})=>e<t?`이웃 ${t}개 중 ${e}개를 더하였다\
. 다시 펼치면 더 보인다.`:`이웃 ${e}개를 더하였다.`,undone:"되돌렸다.",hiddenNow:"숨겼다.",
unfound:"이 파일의 이 문장은 그래프가 아는 것과 다르다.",readHere:"글에서 읽기",where:(e,t)=>`${e}\
번째 문단 ${t}번째 문장`,textTitle:"문장마다 읽는 글",textHelp:"문장을 고르면 그 문장이 말하는 것이 그림에 밝게 보인다\
. 화살표 키로 이어 읽는다.",paraphrased:"이 문장들은 풀어쓴 말이며 글에 적힌 말이 아니다.",
noText:"이 그래프에는 구절이 없다.",told:"이 문장이 말하는 것:",nothingStated:"이 문장의 진술은 이 \
페이지에 없다.",previous:"앞 문장",next:"다음 문장",sentenceOf:(e,t,s)=>`${e?`${e}번째 문단, `:
""}${s}문장 중 ${t}번째`,jump:"소제목으로 가기",isVerified:", 파일에서 확인됨",isDifferent:"\
, 파일에서 다름",paragraph:e=>`${e}번째 문단`,ownFile:"글 파일 열기 …",otherFile:"다른 파일 열기 …",
fileNote:"글을 텍스트 파일로 갖고 있으면 열거나 페이지 위에 놓는다. 글의 문장이 풀어쓴 말 옆에 보이고 하나하나 SHA-256으로 확인된다. 파일은 이 컴퓨터를 떠나지 않는다.",
fileTook({wrong:e,name:t,found:s,of:O,first:g,differs:m,undone:p,moved:E},v){let $=T=>`${T.name}(${v(T)})`,b={
several:"파일이 여럿이다. 글의 텍스트 파일 하나만 놓는다.",folder:`‘${t}’은(는) 폴더이다. 텍스트 \
파일을 놓는다.`,large:`‘${t}’은(는) 64MiB보다 커서 글의 텍스트일 수 없다.`,void:`‘${t}\
’은(는) 빈 파일이다.`,unreadable:`‘${t}’을(를) 읽을 수 없다.`,noText:`‘${t}’은(는) UTF-8 텍\
스트가 아니다. 글을 UTF-8 텍스트로 저장한다.`};if(e)return`${b[e]} 바뀐 것은 없다.`;if(!O)
return"이 그래프에는 파일과 견줄 문장이 없다.";if(!s)return`‘${t}’에는 문장 ${O}개 중 어느\
 것도 없다. ${$(g)}부터 다르다. 고치지 않은 글의 텍스트인지 확인한다.`;let k={mark:"맨\
 앞에 바이트 순서 표시가 있다",lineEnds:"줄 끝이 다르다(CRLF 또는 CR)",decomposed:"글자가 분해되\
어 있다(NFD)"},y=p.length?` 파일 그대로는 ${$(g)}부터 다르다. ${p.map(T=>`${k[T]}.`).join(" ")} \
페이지가 이를 바로잡아 읽었다.`:"",A=E?` 그중 ${E}개는 그래프를 만든 글과 다른 자리에 있다.`:
"";return s===O?`문장 ${O}개를 모두 확인하였다.${A}${y}`:`문장 ${O}개 중 ${s}개를 확인하였다.${A}\
 처음으로 다른 문장은 ${$(m)}이다.${y} 확인된 문장만 인용한다.`}};var Ye={en:Ve,ko:Ke};function _e({data:e,state:t,graph:s,evidence:O,reference:g,text:m,word:p,act:E}){let b=o=>m(e.things[o].label);
function k(o,a){let r=new Map;for(let w of s.at[o]){if(w.fold!==void 0||w.from===w.to||!s.read(w.statement))continue;
let L=w.from===o,i=L?w.to:w.from;if(!a(i))continue;let x=e.statements[w.statement][1],M=`${L}-${x}`;r.has(M)||
r.set(M,{out:L,relation:x,ends:new Map});let{ends:C}=r.get(M);C.set(i,[...C.get(i)??[],w.statement])}return[...r.
values()].sort((w,L)=>L.out-w.out)}let y=({out:o,relation:a})=>{let r=m(e.predicates[a]);return o?r:p("relatio\
nOf")(r)};function A([o,a]){let r=O.mark(a);return d("span",{class:"end"},g(o),r?d("sup",{},r):"")}function T(o){
let a=[...o.ends].map(A),r=a.length>7?6:a.length,w=r<a.length?d("details",{},d("summary",{},p("andMore")(a.length-
r)),...a.slice(r)):"";return d("div",{},d("dt",{},y(o)),d("dd",{},...a.slice(0,r),w))}function f(o){let{captions:a}=s.
folds.get(o),r=m(t.reading==="corrected"?a.at(-1):a[0]).replaceAll(`
`," "),w=m(s.kindOf(o).label),L=r.startsWith(w)&&/^($|[ †‡])/.test(r.slice(w.length))?r.slice(w.length):` ${r}`;
return/^ [^(]/.test(L)?L.trim():b(o)+L}function n(o,a){let r=f(o),w=k(o,L=>L!==a&&!(s.isIdea(L)&&r.startsWith(
b(L))));return d("li",{},se(r,()=>E.choose(o),{class:"plain",dir:"auto",title:b(o)}),...w.map(L=>d("span",{class:"\
part"},d("span",{class:"muted"},y(L)),...[...L.ends].map(A))))}function l(o){let a=new Map;for(let w of s.around(
o)){let L=k(w,x=>x===o).map(y).join(", ");if(!L)continue;let i=`${m(s.kindOf(w).label)} · ${L}`;a.set(i,[...a.
get(i)??[],w])}let r=[...a.values()].flat().length<=12;return[...a].map(([w,L])=>d("details",{class:"several",
open:r},d("summary",{},`${w} (${L.length})`),d("ul",{},...L.map(i=>n(i,o)))))}return function(a){let r=s.folds.
has(a),w=k(a,i=>r||!s.folds.has(i)).map(T),L=r?[]:l(a);return!w.length&&!L.length?"":d("section",{class:"links"},
d("h3",{},`${p("linked")} (${s.neighbours(a).length})`),w.length?d("dl",{},...w):"",...L)}}function Xe({data:e,state:t,graph:s,picture:O,evidence:g,text:m,word:p,act:E}){let v=r=>m(e.things[r].label);function $(r){
return r>=s.count?d("span",{dir:"auto"},v(r)):d("button",{type:"button",class:"thing",dir:"auto",onclick:()=>E.
choose(r)},ke(s.kindOf(r)),v(r))}function b(r,...w){return d("section",{},d("h3",{},r),...w)}let k=_e({data:e,
state:t,graph:s,evidence:g,reference:$,text:m,word:p,act:E}),y=(r,w,L={})=>se(p(r),w,{class:"tool","data-act":r,
...L});function A(r){let w=O.shown().has(r),L=s.folds.has(r),{total:i}=O.missing(r),x=O.folded(r),M=s.around(r).
filter(h=>O.shown().has(h)),C=O.pinned().has(r);return d("div",{class:"tools",role:"group","aria-label":p("act\
ions")},y("focus",()=>E.focus(r)),i?y("expand",()=>E.expand(r)):"",L?y(w?"fold":"unfold",()=>E.unfold([r],!w)):
"",!L&&x.length?y("unfoldAround",()=>E.unfold(x,!0)):"",!L&&M.length?y("foldAround",()=>E.unfold(M,!1)):"",y("\
pathFrom",()=>E.pathFrom(r)),w?y("pin",()=>E.pin(r),{"aria-pressed":String(C)}):"",w?y("hide",()=>E.hide(r)):"",
y("release",E.overview))}function T(r){let i=(s.about.get(r)??[]).filter(s.read).filter(x=>e.statements[x][0]===
r).map(x=>{let[,M,C,,h=[],S=[]]=e.statements[x];return[d("dt",{},m(e.predicates[M])),d("dd",{class:h.length?"d\
oubtful":""},Number.isInteger(C)?$(C):d("span",{dir:"auto",lang:C.lang||!1},m(C.text)),h.length?d("sup",{},g.mark(
[x])):"",S.length?d("span",{class:"corrected"},`${p("corrected")}${S.map(m).join(", ")}`):"")]});return i.length?
d("details",{class:"rows"},d("summary",{},p("asData")),d("dl",{},...i.flat())):""}function f(r,w){let L=(e.things[r][w]??
[]).flatMap((i,x)=>[x&&w==="broader"?" › ":" ",$(i)]);return L.length?d("p",{class:"names","data-how":w},d("\
span",{class:"muted"},p(w)),...L):""}function n(r){let{label:w,name:L,names:i=[],same:x}=e.things[r],M=s.kindOf(
r),C=[...new Set([...[w].flat().filter(S=>S!==m(w)),...i])].join(" · "),h=g.cards(s.statementsOf(r));return[d(
"h2",{dir:"auto",tabindex:"-1"},m(w)),d("p",{class:"kind"},ke(M),m(M.label),d("code",{},L)),C?d("p",{class:"na\
mes"},d("span",{class:"muted"},`${p("also")} `),d("span",{dir:"auto"},C)):"",x?d("p",{class:"names"},d("span",
{class:"muted"},`${p("elsewhere")} `),d("code",{},x.join(" "))):"",...["broader","narrower","related"].map(S=>f(
r,S)),A(r),k(r),b(`${p("said")} (${h.length})`,...h),T(r)]}function l({from:r,to:w,lines:L}){let i=[...new Set(
L.flatMap(({fold:M})=>M===void 0?[]:[M]))],x=i.every(M=>O.shown().has(M));return[d("h2",{tabindex:"-1"},o()),d(
"p",{},$(r)," ",$(w)),d("div",{class:"tools",role:"group","aria-label":p("actions")},i.length?y(x?"fold":"unfo\
ld",()=>E.unfold(i,!x)):"",y("release",E.overview)),b(p("said"),...g.cards(g.ofLines(L)))]}function o(){return t.
line?`${v(t.line.from)} – ${v(t.line.to)}`:t.chosen===null?"":v(t.chosen)}function a(){return t.line?l(t.line):
t.chosen!==null?n(t.chosen):[d("h2",{tabindex:"-1"},p("details")),d("p",{},p("noneChosen"))]}return{show:a,name:o,
reference:$,section:b}}function Je({data:e,state:t,graph:s,article:O,text:g,word:m,readPassage:p}){let E=()=>t.language==="ko"?1:0;function v({
name:M,paragraph:C,sentence:h,article:S}){return C?m("where")(C,h)+(S?` (${g(S)})`:""):M}function $(M){let{said:C,
right:h}=M;return((t.reading==="corrected"&&h?h:C)??[])[E()]??[]}function b(M){let[C,h]=e.statements[M];return`${g(
e.things[C].label)} — ${g(e.predicates[h])}: ${f(M)}`}let k=M=>e.statements[M][4]??[],{isMended:y,mark:A}=s;
function T(M){let[C,h]=e.statements[M];return e.statements.flatMap((S,c)=>S[0]===C&&S[1]===h&&S[6]===1&&k(c).some(
u=>k(M).includes(u))?[f(c)]:[])}function f(M){let C=e.statements[M][2];return Number.isInteger(C)?g(e.things[C].
label):g(C.text)}function n(M,C){let{severity:h,problem:S}=e.errata[M],c=C.filter(y),u=C.flatMap(R=>e.statements[R][5]??
[]).map(g),N=[...new Set(c.flatMap(T))];return d("p",{class:`erratum ${["High","Medium","Low"].includes(h)?h:""}`},
d("b",{},`${A(C)||"†"} ${m("erratum")}`),d("span",{dir:"auto"},` ${g(S)}`),u.length?d("span",{class:"correct\
ed"},m("corrected"),u.join(", ")):"",c.length?d("span",{class:"corrected"},N.length?m("mended")(N.join(", ")):
m("supplied")):"")}function l(M,C=[]){let h=new Map(C.map(S=>[S,[]]));for(let S of M)for(let c of k(S))h.set(c,
[...h.get(c)??[],S]);return[...h].map(([S,c])=>n(S,c))}function o(M){let C=O.quotation(M);return C?d("blockquo\
te",{lang:"ko"},d("span",{class:"around"},`…${C.before}`),d("mark",{},C.words),d("span",{class:"around"},`${C.
after}…`)):O.has(M)===!1?d("p",{class:"unfound"},m("unfound")):""}function a(M){return d("ul",{class:"said"},
...M.map(([C,h])=>{let S=A(h);return d("li",{dir:"auto",class:S?"doubtful":""},C,S?d("sup",{},S):"")}))}function r(M){
let C=e.passages[M];return se(C.name,()=>p(M),{class:"chip","aria-label":`${C.name}, ${v(C)}, ${m("readHere")}`})}
function w(M,C){let h=e.passages[M],S=C.flatMap(([,c])=>c);return d("article",{class:"card"},a(C),d("p",{class:"\
source"},r(M),` ${v(h)}`),h.text?d("p",{class:"paraphrase",dir:"auto"},g(h.text)):d("p",{class:"muted"},m("unp\
araphrased")),o(M),...l(new Set(S)))}function L(M){let C=([,N])=>N.some(R=>M.has(R)),h=e.passages.flatMap((N,R)=>{
let F=$(N).filter(C);return F.length?[w(R,F)]:[]}),S=new Set;for(let N of[...e.passages,e.unsourced])for(let[,
R]of $(N))for(let F of R)S.add(F);let c=$(e.unsourced).filter(C),u=[...M].filter(N=>!S.has(N)).map(N=>[b(N),[N]]);
if(c.length+u.length){let N=[...c,...u];h.push(d("article",{class:"card"},a(N),d("p",{class:"source muted"},m(
"unsourced")),...l(new Set(N.flatMap(([,R])=>R)))))}return h}function i(M){let C=({fold:h,statement:S})=>h===void 0?
[S]:s.about.get(h).filter(c=>e.statements[c][0]===h&&s.read(c));return new Set(M.flatMap(C))}function x(M){let C=[
...e.passages,e.unsourced].flatMap($).filter(([,h])=>h.some(S=>M.has(S)));return[...new Map(C.map(h=>[h[0],h])).
values()]}return{cards:L,chip:r,list:a,mark:A,ofLines:i,problems:l,quotation:o,said:$,sentences:x,shownObject:f,
where:v}}function Qe({data:e,state:t,graph:s,picture:O,details:g,text:m,word:p,find:E,act:v}){let $=n=>n.toLocaleString(
t.language),b=e.kinds.map((n,l)=>e.nodes.filter(o=>o.kind===l).length);function k(){let n=O.view(),l=e.views.map(
(o,a)=>se(m(o.title),()=>v.open(a),{class:"tool",value:o.name,"aria-pressed":String(a===n)}));return g.section(
p("views"),d("div",{class:"tools",role:"group","aria-label":p("views")},...l),d("p",{class:"note"},n===null?p(
"ownView"):m(e.views[n].note)),e.views.some(({name:o})=>o==="all")?"":d("p",{class:"note"},p("tooMany")($(s.count))))}
function y(n,l,o){let a=m(n.label);return d("li",{},d("label",{},d("input",{type:"checkbox",value:String(l),checked:!O.
hidden().has(l),onchange:r=>v.filter(l,r.target.checked?"show":"hide")}),ke(n),d("span",{},a),d("small",{},p("\
shownOf")($(o),$(b[l])))),se(p("only"),()=>v.filter(l,"only"),{class:"only","aria-label":p("onlyThis")+a}))}function A(){
let n=e.kinds.map(()=>!1);for(let a of s.folds.keys())n[e.nodes[a].kind]=!0;let l=v.counts(),o=a=>e.kinds.flatMap(
(r,w)=>n[w]===a?[y(r,w,l.get(w)??0)]:[]);return[g.section(p("kinds"),d("p",{class:"note"},p("kindsNote")),d("u\
l",{class:"kinds"},...o(!1))),n.some(Boolean)?g.section(p("lines"),d("p",{class:"note"},p("linesNote")),d("ul",
{class:"kinds"},...o(!0)),d("div",{class:"tools"},se(p("unfoldAll"),()=>v.unfoldAll(!0),{class:"tool","data-ac\
t":"unfoldAll"}),se(p("foldAll"),()=>v.unfoldAll(!1),{class:"tool","data-act":"foldAll"}))):"",O.hidden().size?
se(p("all"),()=>v.filter(null,"all"),{class:"tool",id:"every"}):""]}function T(){if(!e.articles.length)return[];
let n=e.articles.map(m).filter(Boolean).join("; ");return[d("p",{id:"origin",dir:"auto"},p("origin")(n,e.articles.
length)),e.readings.length>1?d("p",{class:"note"},p("bothReadings")):""]}function f({kind:n,names:l}){let o=["\
entity","path"].includes(n)?[...new Set(l.flatMap(a=>E(a.split(/[:/#]/).at(-1).replaceAll("-"," "),3)))]:[];return d(
"div",{class:"erratum",id:"unknown",role:"alert"},d("p",{dir:"auto"},p("unknown")(n,l.join(", "))),o.length?d(
"p",{},p("didYouMean"),...o.flatMap(a=>[" ",g.reference(a)])):"")}return()=>{let n=e.nodes.map((o,a)=>[a,s.at[a].
length]).filter(([o])=>s.kindOf(o).rank==="actor").sort((o,a)=>a[1]-o[1]||o[0]-a[0]).slice(0,8),l=[p("things")(
$(s.count-s.folds.size)),p("statements")($(e.statements.length)),e.passages.length?p("sentences")($(e.passages.
length)):""];return[d("h2",{class:"unseen"},p("overview")),t.unknown?f(t.unknown):"",...T(),k(),d("p",{class:"\
counts"},l.filter(Boolean).join(" · ")),d("p",{},p("help")),e.readings.length===1?d("p",{class:"note"},p("onl\
yCorrected")):"",s.touched.size?d("p",{},d("span",{class:"ring","aria-hidden":"true"}),p("ring"),t.reading==="\
corrected"?` ${p("putRight")}`:""):"",...A(),n.length?g.section(p("connected"),d("ul",{class:"things"},...n.map(
([o,a])=>d("li",{},g.reference(o)," ",d("small",{},String(a)))))):""]}}function Ze(e,{state:t,details:s,reader:O}){let g=[["overview","overview"],["details","details"],["path","way"],
["text","reader"]];function m(v){t.tab=v;for(let $ of e("tabs").children)$.setAttribute("aria-selected",String(
$.value===v)),$.tabIndex=$.value===v?0:-1;for(let[$,b]of g)e(b).hidden=$!==v;v==="text"&&O.show(),p()}function p(){
e("fold").textContent=t.tab==="details"&&s.name()||e(`tab-${t.tab}`).textContent}return{turn:m,title:p,unfold:v=>e(
"fold").setAttribute("aria-expanded",String(v))}}function et(e,{data:t,state:s,graph:O,evidence:g,details:m,text:p,word:E,find:v,act:$}){let b={from:null,to:null},
k={},y=d("div",{"aria-live":"polite"});function A(n){let l=d("ul",{id:`way-${n}-found`,role:"listbox",class:"f\
ound","data-label":"found",hidden:!0}),o=d("input",{id:`way-${n}`,type:"search",role:"combobox",autocomplete:"\
off",spellcheck:"false","aria-expanded":"false","aria-controls":l.id,"aria-autocomplete":"list"});return k[n]=
o,Le(o,l,{data:t,graph:O,text:p,word:E,find:v,keep:!0,take(a){b[n]=a,b.from!==null&&b.to!==null&&$.path(b.from,
b.to)}}),d("div",{class:"field"},d("label",{for:o.id,"data-word":n}),o,l)}e.append(d("h2",{"data-word":"pathTi\
tle"}),d("p",{class:"note","data-word":"pathHelp"}),A("from"),A("to"),se("",()=>{[b.from,b.to]=[b.to,b.from],b.
from!==null&&b.to!==null?$.path(b.from,b.to):f()},{class:"tool","data-word":"swap"}),y);function T({from:n,to:l,
statements:o},a){return d("li",{},d("h3",{},`${a+1}. `,m.reference(n)," – ",m.reference(l)),...g.cards(o))}function f(){
for(let o of["from","to"])k[o].value=b[o]===null?"":p(t.things[b[o]].label),k[o].placeholder=E("search");if(b.
from===null||b.to===null)return y.replaceChildren();if(b.from===b.to)return y.replaceChildren(d("p",{},E("same\
Ends")));let n=O.hops(O.path(b.from,b.to)),l=n.length?E("steps")(n.length):E("noPath");return y.replaceChildren(
d("p",{class:"note"},l),d("ol",{class:"steps"},...n.map(T)))}return{show:f,ask(n,l=null){b.from=n,b.to=l,f()},
focus:()=>k[b.from===null?"from":"to"].focus(),things:()=>b.from===null||b.to===null?[]:O.path(b.from,b.to)}}function tt(e,{data:t,state:s,article:O,evidence:g,text:m,word:p,say:E,act:v}){let $=new Map,b=/^(Heading|소제목|제목)[^:]*: /,
k=u=>m(t.passages[u].text)||p("unparaphrased");function y(u){let N=k(u).replace(b,"").replace(/^\p{Ll}/u,R=>R.
toUpperCase());return[t.passages[u].paragraph,N].filter(Boolean).join(" · ")}function A(u){let N=t.passages[u],
R=g.said(N);return d("div",{class:"told"},g.quotation(u),R.length?d("p",{class:"muted"},p("told")):"",R.length?
g.list(R):d("p",{class:"muted"},p("nothingStated")),...g.problems(new Set(R.flatMap(([,F])=>F)),N.errata))}function T(u){
let N=O.has(u);return N===void 0?"":d("span",{class:N?"verified":"differs"},d("span",{"aria-hidden":"true"},N?
" ✓":" ≠"),d("span",{class:"unseen"},p(N?"isVerified":"isDifferent")))}function f(u,N){let R=t.passages[u],
F=u===s.passage,H=d("button",{type:"button",class:"sentence",dir:"auto","data-passage":R.name,"aria-current":F?
"true":!1,tabindex:F||s.passage===null&&u===0?"0":"-1",onclick:()=>v.readPassage(u)},N?"":d("span",{class:"num\
ber"},R.sentence?`${R.sentence} `:`${R.name} `),k(u),R.errata.length?d("sup",{},"†"):"",T(u));return $.set(u,
H),d("li",{},N?d("h3",{},H):H,F?A(u):"")}let n=t.passages.some(({kind:u})=>u==="heading"),l=u=>t.passages[u].kind===
"heading";function o(u){let N=t.passages[u[0]],R=N.paragraph&&!l(u[0])?p("paragraph")(N.paragraph):"";return d(
"section",{class:`paragraph ${N.kind??""}`},R?d(n?"h4":"h3",{},R):"",d("ol",{class:"sentences"},...u.map(F=>f(
F,l(F)))))}function a(u,N){let R=s.passage===null?0:s.passage+u;R<0||R>=t.passages.length||(v.readPassage(R),N?
$.get(R)?.focus({preventScroll:!0}):E(`${g.where(t.passages[R])}: ${k(R)}`))}e.addEventListener("keydown",u=>{
let N={ArrowDown:1,ArrowRight:1,ArrowUp:-1,ArrowLeft:-1}[u.key];!N||!u.target.classList.contains("sentence")||
(u.preventDefault(),a(N,!0))});let r=se("‹",()=>a(-1),{class:"tool","data-label":"previous"}),w=se("›",()=>a(
1),{class:"tool","data-label":"next"}),L=d("span",{class:"here"}),i=d("select",{"data-label":"jump"});i.addEventListener(
"change",()=>v.readPassage(Number(i.value)));let x=d("div",{class:"bar reading"},r,w,L,i),M=d("div",{});e.append(
x,M);function C(){let u=t.passages.length;r.disabled=!s.passage,w.disabled=s.passage===u-1,L.textContent=s.passage===
null?p("sentences")(u):p("sentenceOf")(t.passages[s.passage].paragraph,s.passage+1,u);let N=t.passages.flatMap(
(F,H)=>l(H)?[H]:[]),R=N.findLast(F=>F<=s.passage);i.replaceChildren(...s.passage===null||R===void 0?[d("option",
{value:""},p("jump"))]:[],...N.map(F=>d("option",{value:String(F)},y(F)))),i.value=s.passage===null||R===void 0?
"":String(R),i.hidden=!N.length,x.hidden=!u}function h(){let u=new Map;t.passages.forEach((F,H)=>{let K=`${O.of(
F)} ${F.paragraph??""}`;u.set(K,[...u.get(K)??[],H])});let N="",R=F=>{let H=t.passages[F[0]].article,K=H&&m(H)!==
N?[d("h2",{class:"article",dir:"auto"},m(H))]:[];return N=H?m(H):N,[...K,o(F)]};$.clear(),M.replaceChildren(d(
"h2",{},p("textTitle")),d("p",{class:"note"},p(t.passages.length?"textHelp":"noText")),t.articles.length&&!O.loaded()?
d("p",{class:"note"},p("paraphrased")):"",...t.passages.some(({sha256:F})=>F)?[d("p",{class:"note"},p("fileNot\
e")),d("div",{class:"tools"},se(p(O.loaded()?"otherFile":"ownFile"),()=>document.getElementById("file").click(),
{class:"tool",id:"bring"}))]:[],...[...u.values()].flatMap(R))}let S=null;function c(){let u=$.get(s.passage)?.
closest("li");if(!u||!e.offsetParent)return;if(getComputedStyle(e).overflowY==="visible"){S!==s.passage&&u.scrollIntoView(),
S=s.passage;return}let[N,R]=[e.getBoundingClientRect(),u.getBoundingClientRect()],[F,H]=[N.top+x.offsetHeight+
4,N.bottom-12];R.top<F||R.height>H-F?e.scrollTop+=R.top-F:R.bottom>H&&(e.scrollTop+=R.bottom-H)}return{show(){
let u=M.contains(document.activeElement)&&document.activeElement.classList.contains("sentence");C(),h(),u&&($.
get(s.passage)??$.get(0))?.focus({preventScroll:!0}),c()}}}function nt(e,{data:t,graph:s,picture:O,evidence:g,details:m,text:p,word:E,find:v}){let k={things:"thingRows",
...[...t.passages,t.unsourced].some(({said:I})=>I)&&{words:"wordRows"},statements:"statementRows"},y={things:[
"kind"],words:["thing"],statements:["relation","object"]},A=matchMedia("(max-width: 640px)"),T={things:[0,1],words:[
1,1],statements:[0,1]},f="things",n=!1,l="",o=200,a=I=>p(t.things[I].label),r=I=>I.reduce((D,U)=>Math.min(D,U),
t.passages.length),w=I=>d("span",{class:"chips"},...I.map(g.chip)),L=I=>t.statements[I][3]??[],i=I=>m.reference(
I),x=I=>(s.about.get(I)??[]).filter(D=>t.statements[D][0]===I&&t.statements[D][4]?.length&&s.read(D)),M={things:[
["thing",a,i],["kind",I=>p(s.kindOf(I).label)],["linkedTo",I=>s.neighbours(I).length],["marks",I=>x(I).length,
I=>x(I).length?`${g.mark(x(I))} ${x(I).length}`:""]],words:[["words",({sentence:I})=>I,({sentence:I})=>d("span",
{dir:"auto"},I)],["sentence",({passage:I})=>r([I]),({passage:I})=>w(I in t.passages?[I]:[])],["thing",({subject:I})=>a(
I),({subject:I})=>i(I)],["marks",({statements:I})=>g.mark(I),({statements:I})=>g.mark(I)]],statements:[["subje\
ct",I=>a(t.statements[I][0]),I=>i(t.statements[I][0])],["relation",I=>p(t.predicates[t.statements[I][1]])],["o\
bject",g.shownObject,I=>Number.isInteger(t.statements[I][2])?i(t.statements[I][2]):d("span",{dir:"auto"},g.shownObject(
I))],["sentence",I=>r(L(I)),I=>w(L(I))],["marks",I=>g.mark([I]),I=>g.mark([I])]]};function C(){return[...t.passages,
t.unsourced].flatMap((I,D)=>g.said(I).flatMap(([U,j])=>j.length?[{sentence:U,passage:D,statements:j,subject:t.
statements[j[0]][0]}]:[]))}function h(){let I=D=>[t.statements[D][0],t.statements[D][2]].filter(Number.isInteger);
return f==="things"?t.nodes.map((D,U)=>[U,[U]]):f==="words"?C().map(D=>[D,D.statements.flatMap(I)]):t.statements.
flatMap((D,U)=>s.read(U)?[[U,I(U)]]:[])}function S(){let I=new Set([...O.things(),...O.lines().flatMap(({fold:z})=>z===
void 0?[]:[z])]),D=([,[z,...q]])=>n||I.has(z)||f==="words"&&q.some(_=>s.folds.has(_)&&I.has(_)),U=z=>String(z).
normalize("NFKC").toLowerCase(),j=U(l),W=new Set(l?v(l,1/0):[]),Q=M[f].map(([z,q,_])=>z==="sentence"?V=>_(V).textContent:
q),Z=([z,q])=>!l||Q.some(_=>U(_(z)).includes(j))||q.some(_=>W.has(_)),[te,Y]=T[f],P=M[f][te][1],G=new Intl.Collator(
document.documentElement.lang,{numeric:!0}).compare;return h().filter(z=>D(z)&&Z(z)).map(([z],q)=>[z,P(z),q]).
sort(([,z,q],[,_,V])=>Y*(typeof z=="number"?z-_:G(z,_))||q-V).map(([z])=>z)}let c=d("input",{type:"search",id:"\
filter","data-label":"filter",autocomplete:"off",spellcheck:"false"});c.addEventListener("input",()=>{l=c.value.
trim(),o=200,B()});let u=d("div",{class:"tools",role:"group","data-label":"tableOf"}),N=d("input",{type:"check\
box",id:"every-row"});N.addEventListener("change",()=>{n=N.checked,B()});let R=d("p",{class:"note",role:"statu\
s"}),F=d("table",{}),H=se("",()=>{o+=200,B()},{class:"tool","data-word":"moreRows"});e.append(d("div",{class:"\
bar"},u,c,d("label",{class:"check"},N,d("span",{"data-word":"everyRow"}))),R,d("div",{class:"scroll",tabindex:"\
0",role:"region","data-label":"table"},F,H));function K(I){let[D,U]=T[f];T[f]=[I,D===I?-U:1],B(),F.querySelector(
`th [value="${I}"]`).focus()}function B(){c.placeholder=E("filter"),u.replaceChildren(...Object.entries(k).map(
([Y,P])=>se(E(P),()=>{f=Y,o=200,B(),u.querySelector(`[value=${Y}]`).focus()},{class:"tool",value:Y,"aria-press\
ed":String(Y===f)})));let I=S(),[D,U]=T[f],j=(Y,[,P,G])=>G?G(Y):String(P(Y)),W=M[f].filter(([Y])=>A.matches&&y[f].
includes(Y)),Q=M[f].filter(Y=>!W.includes(Y)),Z=Y=>d("th",{scope:"row"},j(Y,Q[0]),...W.map(P=>d("div",{class:"\
under"},j(Y,P)))),te=Q.map(Y=>[Y[0],M[f].indexOf(Y)]).map(([Y,P])=>d("th",{scope:"col","aria-sort":P===D?U>0?"\
ascending":"descending":"none"},se(E(Y),()=>K(P),{value:String(P)})));F.className=f,F.replaceChildren(d("capti\
on",{class:"unseen"},E(k[f])),d("thead",{},d("tr",{},...te)),d("tbody",{},...I.slice(0,o).map(Y=>d("tr",{},Z(Y),
...Q.slice(1).map(P=>d("td",{},j(Y,P))))))),R.textContent=E("rowsOf")(Math.min(o,I.length),I.length),H.hidden=
I.length<=o,H.textContent=E("moreRows")}return A.addEventListener("change",()=>e.hidden||B()),{show:B}}function st(){let e=[[],[0],[-.3,.3],[-.4,0,.4]];function t(s,O,g){let[m,p]=[O.x-s.x,s.y-O.y],E=Math.atan2(p,m)+
(g*.5+.5)*Math.PI,v=(Math.abs(g)*.5+.5)*Math.hypot(m,p);return{x:s.x+v*Math.sin(E),y:s.y+v*Math.cos(E)}}return{
BENDS:e,control:t,point(s,O,g,m){if(!g)return{x:s.x+(O.x-s.x)*m,y:s.y+(O.y-s.y)*m};let p=t(s,O,g),[E,v,$]=[(1-
m)**2,2*m*(1-m),m**2];return{x:E*s.x+v*p.x+$*O.x,y:E*s.y+v*p.y+$*O.y}},smooth:s=>s?{enabled:!0,type:s<0?"curve\
dCCW":"curvedCW",roundness:Math.abs(s)}:{enabled:!1},path(s,O,g){let m=({x:p,y:E})=>`${p.toFixed(1)} ${E.toFixed(
1)}`;return`M${m(s)} ${g?`Q${m(t(s,O,g))} `:"L"}${m(O)}`}}}function ot({data:e,state:t,graph:s,picture:O,lettering:g,curves:m,drawing:p,text:E}){function k(l,o,a){let r=document.
createElementNS(Me,l);for(let[w,L]of Object.entries(o))r.setAttribute(w,String(L));return a!==void 0&&(r.textContent=
a),r}function y({x:l,y:o,size:a,label:r,bold:w=400},L,i){let x=k("text",{"font-size":a,"font-weight":w,"text-a\
nchor":"middle",fill:L,stroke:i,"stroke-width":5,"paint-order":"stroke","stroke-linejoin":"round"}),M=r.split(
`
`),C=o-(M.length-1)*a*g.HEIGHT/2+a*.35;return M.forEach((h,S)=>x.append(k("tspan",{x:l,y:C+S*a*g.HEIGHT},h))),
x}function A(){let{ink:l,soft:o,paper:a,wire:r,families:w,face:L}=p.theme(),i=O.things(),x=B=>O.shown().get(B),
M=B=>g.radius(B,1,p.degree(B)),C=i.map(B=>x(B).x),h=i.map(B=>x(B).y),[S,c]=[Math.min(...C,0)-60*1.5,Math.min(...h,
0)-60],[u,N]=[Math.max(...C,0)+60*1.5-S,Math.max(...h,0)+60*1.5-c],R=k("svg",{xmlns:Me,viewBox:`${S} ${c} ${u}\
 ${N}`,width:u,height:N,"font-family":L,role:"img"});R.append(k("title",{},E(e.title)),k("rect",{x:S,y:c,width:u,
height:N,fill:a}));let F=p.lines();for(let{from:B,to:I,bend:D,lines:U}of F.values()){let[j,W]=[x(B),x(I)],Q=U.
find(te=>te.fold!==void 0),Z=Q?w[s.kindOf(Q.fold).family].full:r.full;R.append(k("path",{d:m.path(j,W,D),fill:"\
none",stroke:Z,"stroke-width":Q?1.5:1,...Q?{}:{"stroke-dasharray":"5 4"}}));for(let[te,Y]of[[I,.9],[B,.1]])U.some(
P=>P.to===te)&&R.append(T(x(te),D?m.point(j,W,D,Y):x(te===I?B:I),M(te),Z))}for(let B of i){let{x:I,y:D}=x(B),U=M(
B),j=s.kindOf(B),W=k("path",{d:Ce[j.shape],fill:w[j.family].full,transform:`translate(${I-U} ${D-U}) scale(${U/
6})`});W.append(k("title",{},`${E(e.things[B].label)} (${E(j.label)})`)),R.append(W)}let{names:H,words:K}=p.whole();
for(let[B,{along:I,dx:D,dy:U,size:j,label:W}]of K){let{from:Q,to:Z,bend:te,weight:Y}=F.get(B),{x:P,y:G}=m.point(
x(Q),x(Z),te,I);R.append(y({x:P+D,y:G+U,size:j,label:W},Y>1?l:o,a))}for(let[B,{dx:I,dy:D,...U}]of H)R.append(y(
{...U,x:x(B).x+I,y:x(B).y+D},s.isIdea(B)?o:l,a));return{root:R,width:u,height:N}}function T(l,o,a,r){let w=Math.
hypot(l.x-o.x,l.y-o.y)||1,[L,i]=[(l.x-o.x)/w,(l.y-o.y)/w],[x,M]=[l.x-L*a,l.y-i*a],C=[x-L*8,M-i*8],h=[[x,M],[C[0]-
i*3,C[1]+L*3],[C[0]+i*3,C[1]-L*3]];return k("polygon",{points:h.map(S=>S.map(c=>c.toFixed(1)).join(",")).join(
" "),fill:r})}function f(l,o){let a=d("a",{download:`${E(e.title).replace(/[\\/:*?"<>|\s]+/g,"-").slice(0,60)}\
.${o}`});a.href=URL.createObjectURL(l),a.click(),setTimeout(()=>URL.revokeObjectURL(a.href),6e4)}let n=({root:l})=>new Blob(
[new XMLSerializer().serializeToString(l)],{type:"image/svg+xml"});return{svg:()=>f(n(A()),"svg"),async png(){
let{root:l,width:o,height:a}=A(),r=URL.createObjectURL(n({root:l})),w=new Image;w.src=r,await w.decode();let L=Math.
min(2,8e3/o,8e3/a),i=d("canvas",{width:Math.round(o*L),height:Math.round(a*L)});i.getContext("2d").drawImage(w,
0,0,i.width,i.height),URL.revokeObjectURL(r);let x=await new Promise(M=>{i.toBlob(M,"image/png")});f(x,"png")}}}function rt(e,t,s,O){let v={actor:3.4,named:2.8,relation:2.4,concept:2},$={actor:[.85,9],named:[.35,3],relation:[
0,0],concept:[.1,1]};function b(x){return[...x].reduce((M,C)=>M+(/[\u1100-\u115f\u2e80-\uffdc]/.test(C)?2:1),0)}
function k(x){let{columns:M,lines:C}=e.wrap,h=c=>c.match(new RegExp(`.{1,${Math.max(1,Math.floor(M*[...c].length/
b(c)))}}`,"gu")),S=[""];for(let c of x.split(/\s+/).flatMap(u=>b(u)>M*1.5?h(u):u)){let u=S.at(-1)?`${S.at(-1)}\
 ${c}`:c;b(u)<=M||!S.at(-1)?S[S.length-1]=u:S.push(c)}return S.length>C?`${S.slice(0,C).join(`
`)}…`:S.join(`
`)}function y(x){let M=k(O(e.things[x].label)),{amounts:C}=s.folds.get(x)??{};if(!C)return M+(s.markOf(x).includes(
"‡")?"‡":"");let h=O(A(C)).replaceAll(`
`," "),S=b(`${M.split(`
`).at(-1)} · ${h}`)<=e.wrap.columns;return`${M}${S?" · ":`
· `}${h}`}let A=x=>t.reading==="corrected"?x.at(-1):x[0],T=new Map;function f(x){let M=`${t.language} ${t.reading}`;
T.has(M)||T.set(M,new Map);let C=T.get(M);return C.has(x)||C.set(x,y(x)),C.get(x)}let n=document.createElement(
"canvas").getContext("2d"),l=getComputedStyle(document.body).fontFamily,o={400:new Map,600:new Map};function a(x,M,C=400){
let h=x.split(`
`),S=o[C];return S.has(x)||(n.font=`${C} 20px ${l}`,S.set(x,Math.max(...h.map(c=>n.measureText(c).width))/20)),
[S.get(x)*M,h.length*M*1.18]}function r(x){let{size:M,letters:C}=e.nodes[x],[h,S]=a(f(x),C);return[Math.max(h,
2*M)+8,2*M+S+8]}let w=x=>e.kinds[e.nodes[x].kind].rank;function L(x,M,C){let[h,S]=$[w(x)];return Math.max(e.nodes[x].
size*M,v[w(x)]+Math.min(h*Math.sqrt(C),S))}function i(x,M,C){let h=w(x)==="actor"?Math.min(.6*Math.sqrt(C),5):
0;return{size:Math.min(Math.max(e.nodes[x].letters*M,11+h),17),bold:h&&C>=12?600:400}}return{LEGIBLE:11,HEIGHT:1.18,
label:f,room:r,extent:a,radius:L,letters:i}}function it({state:e,graph:t,picture:s,lettering:O,curves:g}){function p(v,$,{colours:b,lit:k,far:y,scale:A}){
let{ink:T,paper:f,warn:n,families:l}=b,o=t.kindOf(v),a=!k||k.has(v),r=l[o.family][a?y&&o.rank==="concept"?"pal\
e":"full":"dim"],w=v===e.chosen,L=t.markOf(v).includes("†")&&a,i={background:r,border:T},x=s.pinned().has(v);
return{id:v,...s.shown().get(v),shape:o.shape,size:O.radius(v,A,$)/A,borderWidth:(w?3:L?2:1)*(y?.6:1),color:{background:r,
border:w?T:L?n:f,highlight:i,hover:i},fixed:x,shapeProperties:{borderDashes:x?[3,2]:!1}}}function E(v,$,{colours:b,
lit:k,far:y,scale:A}){let{soft:T,wire:f,families:n}=b,l=v.lines.find(r=>r.fold!==void 0),o=l?n[t.kindOf(l.fold).
family]:f,a=r=>({enabled:!y&&v.lines.some(w=>w.to===v[r]),scaleFactor:.5});return{id:v.id,from:v.from,to:v.to,
width:$&&k?2:y?.6/A:l?1.5:1,color:{color:o[$?y&&!k?"pale":"full":"dim"],highlight:T,hover:T},arrows:{to:a("to"),
from:a("from")},dashes:!l&&!y?[5,4]:!1,smooth:g.smooth(v.bend)}}return{ofThing:p,ofLine:E}}function at(e,t,{isHeavy:s,below:O,arrived:g,settle:m}){let $=!1;requestAnimationFrame(()=>{$=!0});let b=null,
k=0;t.on("animationFinished",()=>{k=0,b&&t.moveTo({...b,animation:!1}),b=null,g()});function y(A,T){t.setSize(
"100%","100%");let[f,n]=["x","y"].map(x=>A.map(M=>M[x])),[l,o,a,r]=[Math.min(...f),Math.max(...f),Math.min(...n),
Math.max(...n)],w=Math.min((e.clientWidth-Math.min(150,e.clientWidth/6))/(o-l||1),(e.clientHeight-O()-70)/(r-a||
1),1.15),L=w<.35?T:null,i=!$||s()||matchMedia("(prefers-reduced-motion: reduce)").matches;b={position:L??{x:(l+
o)/2,y:(a+r)/2+16+O()/2/w},scale:L?.35:w},t.moveTo({...b,animation:i?!1:{duration:250}}),i?m():(k=performance.
now()+1500,t.view.easingTime=Number.EPSILON)}return{look:y,isTravelling:()=>performance.now()<=k}}function lt(e,{lettering:t,colours:s}){return function({x:m,y:p,size:E,label:v,bold:$=400},b,k){let y=v.split(
`
`);e.font=`${$} ${E}px ${s.face}`,e.textAlign="center",e.textBaseline="middle";let A=E*t.HEIGHT;y.forEach((T,f)=>{
let n=p+(f-(y.length-1)/2)*A,l=e.measureText(T).width+2*1.5*k;e.fillStyle=s.paper,e.fillRect(m-l/2,n-A/2,l,A)}),
e.fillStyle=b,y.forEach((T,f)=>e.fillText(T,m,p+(f-(y.length-1)/2)*A))}}function ct({data:e,state:t,graph:s,picture:O,curves:g,text:m,word:p}){function v(f){if(f.fold===void 0)return m(
e.predicates[e.statements[f.statement][1]])+s.markOfLine(f);let{captions:n,called:l}=s.folds.get(f.fold),o=m($(
f)?b(n):l);if(f.property===void 0)return o;let a=m(e.predicates[f.property]);return(f.leadsIn?[a,o]:[o,a]).join(
" · ")+($(f)?"":s.markOfLine(f))}let $=f=>!f.isAside||f.alone,b=f=>t.reading==="corrected"?f.at(-1):f[0];function k(f){
let{amounts:n}=$(f)&&f.fold!==void 0&&s.folds.get(f.fold)||{};return n?m(b(n)):null}function y(f,[n,l],o,a){let r=o.
flatMap(([,x])=>x),[w,L]=o.map(([x])=>x),i=r.some(x=>x.fold!==void 0);return{id:f,from:n,to:l,lines:r,bend:a,label:o.
length>2?`${w}
${L}
${p("moreLines")(o.length-2)}`:o.map(([x])=>x).join(`
`),short:o.length===1?k(r[0]):null,weight:(/\d/.test(w)?2:0)+(i?1:0)}}let A=new Map;function T(f){let{from:n,to:l}=A.
get(f);return{from:n,to:l,lines:[...A.values()].filter(o=>o.from===n&&o.to===l).flatMap(o=>o.lines)}}return{caption:v,
between:T,of(f){let n=[...A.values()].filter(o=>o.lines.some(a=>a.fold===f)),l=n.find(o=>o.lines.some(a=>a.fold===
f&&!a.isAside))??n[0];return l?T(l.id):null},isBright({from:f,to:n,lines:l},o){return o?!o.has(f)||!o.has(n)?!1:
t.passage===null||l.some(a=>s.states(t.passage,a)):!0},gather(){let f=new Map,n=O.lines();for(let l of n){let o=[
Math.min(l.from,l.to),Math.max(l.from,l.to)],a=o.join("-");f.has(a)||f.set(a,{ends:o,said:new Map});let{said:r}=f.
get(a),w=v(l);r.has(w)||r.set(w,[]),r.get(w).push(l)}A=new Map;for(let[l,{ends:o,said:a}]of f){let r=[...a].sort(
([i],[x])=>/\d/.test(x)-/\d/.test(i)),w=n.length>2e3?null:g.BENDS[r.length],L=w?r.map((i,x)=>y(x?`${l}/${x}`:l,
o,[i],w[x])):[y(l,o,r,0)];for(let i of L)A.set(i.id,i)}return A}}}function ft(e,t){let s=[[0,0],[0,-1],[0,1],[1,0],[-1,0]].flatMap(f=>[.5,.42,.58,.34,.66,.26,.74].map(n=>[n,...f])),
O=[[0,1],[0,-1],[1,0],[-1,0],[.7,1],[-.7,1],[.7,-1],[-.7,-1]],g=[0,8,16,24,32],m=12,p=60,E=500,v=400,$=.5,b=2,
k=1,y=64;function A(){let f=new Map;function*n([l,o,a,r]){for(let w=Math.floor(l/y);w<=Math.floor(a/y);w+=1)for(let L=Math.
floor(o/y);L<=Math.floor(r/y);L+=1)yield`${w},${L}`}return{add(l,o=null){for(let a of n(l))f.has(a)||f.set(a,[]),
f.get(a).push([l,o])},remove(l){for(let[o,a]of f)f.set(o,a.filter(([,r])=>r!==l))},free([l,o,a,r],w){for(let L of n(
[l,o,a,r]))for(let[[i,x,M,C],h]of f.get(L)??[])if(h!==w&&l<M&&i<a&&o<C&&x<r)return!1;return!0}}}function T([f,
n,l,o],[a,r,w,L]){let[i,x]=[0,1];for(let[M,C,h,S]of[[f,l-f,a,w],[n,o-n,r,L]]){if(!C){if(M<h||M>S)return!1;continue}
let[c,u]=[(h-M)/C,(S-M)/C];i=Math.max(i,Math.min(c,u)),x=Math.min(x,Math.max(c,u))}return i<=x}return function({
shapes:n,things:l,lines:o,scale:a,at:r,degree:w,sight:L=null,most:i=E}){let x=j=>({x:r(j).x*a,y:r(j).y*a}),M=A();
for(let j of n){let{x:W,y:Q}=x(j),Z=e.radius(j,a,w(j));M.add([W-Z,Q-Z,W+Z,Q+Z],j)}let C=o.length>v?[]:o.flatMap(
({id:j,from:W,to:Q,bend:Z})=>{let[te,Y]=[x(W),x(Q)],P=(Z?[0,.25,.5,.75,1]:[0,1]).map(G=>t.point(te,Y,Z,G));return P.
slice(1).map((G,z)=>[j,[P[z].x,P[z].y,G.x,G.y]])}),h=({x:j,y:W})=>L&&j>L[0]&&W>L[1]&&j<L[2]&&W<L[3],S=([j,W,Q,
Z])=>j<L[0]||W<L[1]||Q>L[2]||Z>L[3];function c(j,W,Q,Z){let te=h(Q),[Y,P]=[null,1/0];for(let G of j){if(te&&S(
G.box)||!M.free(G.box,W))continue;let z=C.reduce((q,[_,V])=>q+(_!==Z&&T(V,G.box)?1:0),G.off??0);if(z<P&&([Y,P]=
[G,z]),!P)break}return Y}let u=(j,W,Q,Z)=>[j-Q/2-b,W-Z/2-b,j+Q/2+b,W+Z/2+b],N=new Map;function R(j){let W=e.label(
j),{size:Q,bold:Z}=e.letters(j,a,w(j)),[te,Y]=e.extent(W,Q,Z),{x:P,y:G}=x(j),z=e.radius(j,a,w(j)),q=(w(j)>=m?g:
[0]).flatMap(V=>O.map(([oe,he])=>{let ue=z+b+1+V,[pe,ge]=[oe*(ue+te/2),he*(ue+Y/2)];return{dx:pe,dy:ge,box:u(P+
pe,G+ge,te,Y)}})),_=c(q,null,{x:P,y:G});_&&(M.add(_.box,`name ${j}`),N.set(j,{dx:_.dx,dy:_.dy,size:Q,bold:Z,label:W}))}
let F=new Map;function H({id:j,from:W,to:Q,bend:Z},te){let[Y,P]=e.extent(te,e.LEGIBLE),[G,z]=[x(W),x(Q)],q=c(s.
map(([_,V,oe])=>{let[he,ue]=[V*(Y/2+4),oe*(P/2+4)],{x:pe,y:ge}=t.point(G,z,Z,_);return{along:_,dx:he,dy:ue,off:he||
ue?k:0,box:u(pe+he,ge+ue,Y,P)}}),j,t.point(G,z,Z,.5),j);q&&(M.remove(j),M.add(q.box,j),F.set(j,{along:q.along,
dx:q.dx,dy:q.dy,size:e.LEGIBLE,label:te}))}let[K,B]=[l.slice(0,i),o.slice(0,i)],I=B.filter(({short:j})=>j),D=new Set(
I.flatMap(({from:j,to:W})=>[j,W]));if((K.length<=p?K.filter(j=>D.has(j)):K).forEach(R),K.length<=p)for(let j of I)
H(j,j.short);for(let j of K)N.has(j)||R(j);if(N.size>=$*K.length){for(let j of I)H(j,j.label);for(let j of B)j.
short||H(j,j.label)}return{names:N,words:F}}}function ut(e,t,s,O){let m=null,p=!1,E=0,v=0,$=()=>({scale:e.getScale(),...e.canvasToDOM({x:0,y:0})});function b(){
let f=$(),n=f.scale/m.scale;t.style.transform=`translate(${f.x-m.x*n}px, ${f.y-m.y*n}px) scale(${n})`}let k=()=>e.
body.emitter.emit("_blockRedraw"),y=()=>e.body.emitter.emit("_allowRedraw");function A(){!m||!(p||s())||(p=!0,
k(),cancelAnimationFrame(E),E=requestAnimationFrame(b),clearTimeout(v),v=setTimeout(T,160))}function T(){p&&(p=
!1,clearTimeout(v),cancelAnimationFrame(E),y(),O())}t.style.transformOrigin="0 0",e.on("afterDrawing",()=>{m=$(),
t.style.transform=""}),t.parentElement.addEventListener("pointerdown",()=>s()&&k(),!0),addEventListener("point\
erup",()=>p||y()),addEventListener("pointercancel",()=>p||y()),e.on("dragStart",({nodes:f})=>f.length&&y()),e.
on("dragging",({nodes:f})=>f.length||A()),e.on("dragEnd",T),e.on("zoom",A)}function dt(e,t){let[s,O]=[50,.4],g=.75,m=250,p=0,E=!1,v=!1,$=y=>e.setOptions({physics:{enabled:!0,maxVelocity:y,
minVelocity:O}});function b(y=s){clearTimeout(p),v=!0,$(y),y>O/2&&(p=setTimeout(()=>b(y*g),m))}function k(y){clearTimeout(
p),v=!1,t(y)}return e.on("dragStart",({nodes:y})=>E&&y.length&&b()),e.on("stabilized",()=>v&&k(!0)),function(A){
if(E=A,E){b();return}e.setOptions({physics:{enabled:!1}}),k(!1)}}function Ne(e){let t=getComputedStyle(document.documentElement),s=m=>t.getPropertyValue(`--${m}`).trim(),O=(m,p)=>{
let[E,v,$]=[1,3,5].map(b=>parseInt(s(m).slice(b,b+2),16));return`rgba(${E}, ${v}, ${$}, ${p})`},g=m=>({full:s(
m),pale:O(m,.4),dim:O(m,.22)});return{ink:s("ink"),soft:s("soft"),paper:s("paper"),warn:s("warn-line"),wire:g(
"wire"),face:getComputedStyle(document.body).fontFamily,families:Object.fromEntries(e.map(({family:m})=>[m,g(m)]))}}function ht(e,{data:t,state:s,graph:O,picture:g,lettering:m,curves:p,text:E,word:v}){let $=()=>document.getElementById(
"tools").offsetHeight+16,T=new vis.DataSet,f=new vis.DataSet,n=new vis.Network(e,{nodes:T,edges:f},{configure:{
enabled:!1},physics:{enabled:!1,barnesHut:{avoidOverlap:.6,springLength:140},stabilization:!1},layout:{improvedLayout:!1,
randomSeed:1},interaction:{hover:!0,keyboard:{enabled:!1},multiselect:!1,selectConnectedEdges:!1},nodes:{borderWidthSelected:2},
edges:{selectionWidth:1,hoverWidth:.5}}),l=ct({data:t,state:s,graph:O,picture:g,curves:p,text:E,word:v}),o=ft(
m,p),a=it({state:s,graph:O,picture:g,lettering:m,curves:p}),r=()=>T.length>500,w=at(e,n,{isHeavy:r,below:$,arrived:()=>Q(
!0),settle:W});ut(n,e.querySelector("canvas"),r,W);let L=Ne(t.kinds),i=new Map,x=new Map,M={names:new Map,words:new Map},
C=0,h=!1,S={scale:0,x:0,y:0},c=P=>x.get(P)??0;function u(){let P=g.things().length;return P>3e3||P>120&&n.getScale()<
.55}function N(){if(s.lit)return new Set([...s.lit,...(s.line?.lines??[]).flatMap(({fold:G})=>g.shown().has(G)?
[G]:[])]);if(s.chosen===null||!g.shown().has(s.chosen))return null;let P=[...i.values()].filter(({from:G,to:z})=>G===
s.chosen||z===s.chosen);return new Set([s.chosen,...P.flatMap(({from:G,to:z})=>[G,z])])}function R(){let{x:P,y:G}=n.
canvasToDOM({x:0,y:0});return[-P,-G,e.clientWidth-P,e.clientHeight-$()-G]}function F(P){if(!r())return P;let[G,
z]=[e.clientWidth,e.clientHeight];return P.filter(q=>{let{x:_,y:V}=n.canvasToDOM(g.shown().get(q));return _>-50&&
V>-50&&_<G+50&&V<z+50})}function H(P){let G=N(),z=new Set(P),q=V=>V===s.chosen?2:G?.has(V)?1:0,_=V=>c(V)+(O.isIdea(
V)?0:3);return{shapes:P,things:(G?P.filter(V=>G.has(V)):P).sort((V,oe)=>q(oe)-q(V)||_(oe)-_(V)||V-oe),lines:[...i.
values()].filter(V=>z.has(V.from)&&z.has(V.to)&&l.isBright(V,G)).sort((V,oe)=>oe.weight-V.weight||V.from-oe.from||
V.to-oe.to),at:V=>g.shown().get(V),degree:c}}function K(){let{scale:P,x:G,y:z}={scale:n.getScale(),...n.getViewPosition()};
S={scale:P,x:G,y:z},M=o({...H(F(g.things())),scale:P,sight:R()})}function B(){let P=N(),G={colours:L,lit:P,far:u(),
scale:n.getScale()};return[g.things().sort((z,q)=>c(z)-c(q)).map(z=>a.ofThing(z,c(z),G)),[...i.values()].map(z=>a.
ofLine(z,l.isBright(z,P),G))]}function I(P,G){let z=new Set(G.map(({id:q})=>q));P.remove(P.getIds().filter(q=>!z.
has(q))),P.update(G)}function D(){L=Ne(t.kinds),i=l.gather(),x=new Map;for(let{from:q,to:_}of i.values())for(let V of[
q,_])x.set(V,c(V)+1);let P=g.things().length<=3e3;n.setOptions({interaction:{hover:P,dragNodes:P}}),f.remove(f.
getIds().filter(q=>!i.has(q)));let[G,z]=B();I(T,G),I(f,z),K(),(n.getSelectedNodes().length||n.getSelectedEdges().
length)&&n.unselectAll(),s.chosen!==null&&T.get(s.chosen)&&n.selectNodes([s.chosen],!1)}function U(P=!1){let G=n.
getScale(),{x:z,y:q}=n.getViewPosition(),_=Math.abs(G/S.scale-1)>(r()?.2:.03);if(!P&&!_&&!(r()&&Math.hypot(z-S.
x,q-S.y)*G>20))return;if(K(),!_){n.redraw();return}let[V,oe]=B();T.update(V),f.update(oe)}function j(){let P=1/
n.getScale(),G=[...M.names].filter(([q])=>T.get(q)).map(([q,{dx:_,dy:V,size:oe,bold:he,label:ue}])=>{let{x:pe,
y:ge}=n.getPosition(q);return[q,{x:pe+_*P,y:ge+V*P,size:oe*P,bold:he,label:ue}]}),z=[...M.words].filter(([q])=>i.
has(q)).map(([q,{along:_,dx:V,dy:oe,size:he,label:ue}])=>{let{from:pe,to:ge,bend:vt}=i.get(q),{x:St,y:Mt}=p.point(
n.getPosition(pe),n.getPosition(ge),vt,_);return[q,{x:St+V*P,y:Mt+oe*P,size:he*P,label:ue}]});return{things:new Map(
G),words:new Map(z)}}function W(){U(!0)}function Q(P=!1){cancelAnimationFrame(C),h=h||P,C=requestAnimationFrame(
()=>{U(h),h=!1})}n.on("afterDrawing",P=>{let G=lt(P,{lettering:m,colours:L}),z=1/n.getScale(),{things:q,words:_}=j();
for(let[V,oe]of _)G(oe,i.get(V).weight>1?L.ink:L.soft,z);for(let[V,oe]of q)G(oe,O.isIdea(V)&&V!==s.chosen?L.soft:
L.ink,z);w.isTravelling()||Q()}),n.on("dragEnd",({nodes:P})=>P.length?te(P):W());let Z=dt(n,P=>{te(g.things()),
P&&s.chosen===null&&!s.lit&&Y()});function te(P){for(let G of P)g.move(G,n.getPosition(G));D()}function Y(P=null){
let z=(P??g.things()).filter(q=>T.get(q)).map(q=>g.shown().get(q));z.length&&w.look(z,P&&!s.lit?z[0]:null)}return{
network:n,paint:D,caption:l.caption,lines:()=>i,between:l.between,lineOf:l.of,readable:j,whole:()=>o({...H(g.things()),
scale:1,most:1/0}),theme:()=>L,degree:c,look:Y,zoom(P){n.moveTo({scale:n.getScale()*P})},move:Z}}function mt(e,t,s,O){let E=new Map,v=new Set,$=new Set,b=new Set,k=new Set,y=null,A=!1,T=[];function f(){A&&(T.
push({shown:new Map([...E].filter(([h])=>!b.has(h))),hidden:new Set(v),pinned:new Set($),view:y}),T.length>50&&
T.shift())}let n=()=>[...E].map(([h,S])=>l(h,S));function l(h,{x:S,y:c}){let[u,N]=s(h);return[S-u/2,c-e.nodes[h].
size,S+u/2,c-e.nodes[h].size+N]}function o(h,S,c){let[u,N]=[S.x-h.x,S.y-h.y],R=u*u+N*N||1;return[...E].some(([
F,{x:H,y:K}])=>{if(c.includes(F))return!1;let B=Math.max(0,Math.min(1,((H-h.x)*u+(K-h.y)*N)/R));return Math.hypot(
h.x+B*u-H,h.y+B*N-K)<e.nodes[F].size+4})}function a(h,S,c,u=0,N=[]){let R=[];for(let F=u;F<900;F+=1){let H=14*
Math.sqrt(F),K=F*2.399963229728653,B={x:Math.round(S.x+H*1.25*Math.cos(K)),y:Math.round(S.y+H*Math.sin(K))},[I,
D,U,j]=l(h,B);if(c.every(([W,Q,Z,te])=>U<W||Z<I||j<Q||te<D)){if(!N.some(W=>o(B,E.get(W),[W])))return B;if(R.push(
B)===60)break}}return R[0]??{x:S.x,y:S.y}}function r(h,S=null,c={x:0,y:0}){let u=n(),N=new Set(h.filter(R=>!E.
has(R)));for(;N.size;){let R=[...N],F=(S?null:R.find(D=>w(D).length))??R[0];N.delete(F);let H=S?[]:[...new Set(
w(F))],K=S?[S]:w(F).map(D=>E.get(D)),B=D=>K.reduce((U,j)=>U+j[D],0)/K.length,I=a(F,K.length?{x:B("x"),y:B("y")}:
c,u,S||K.length===1?40:0,H);E.set(F,I),u.push(l(F,I))}}function w(h){return t.at[h].map(S=>S.from===h?S.to:S.from).
filter(S=>S!==h&&E.has(S))}function L(h){let S=t.neighbours(h,v).filter(c=>!E.has(c));return S.sort((c,u)=>t.isIdea(
c)-t.isIdea(u)||t.at[u].length-t.at[c].length||c-u),{some:S.slice(0,80),total:S.length}}function i(h,S){let c=new Set(
h),u=h.filter(N=>t.at[N].some(R=>R.from!==R.to&&c.has(R.from)&&c.has(R.to)&&!R.repeats&&t.states(S,R)));return u.
length?u:h}function x(h){let{things:S,links:c,points:u,tall:N}=e.views[h],R=O()&&N.length?N:u;E=new Map(S.map(
(F,H)=>[F,{x:R[2*H],y:R[2*H+1]}])),v=new Set(c?e.folds.map(({node:F})=>e.nodes[F].kind).filter(F=>!c.includes(
F)):[]),b=new Set,$=new Set,y=h}function M(){let h=y!==null&&e.views[y].links,S=c=>E.has(c)&&!v.has(e.nodes[c].
kind);return[...E.keys()].filter(S).flatMap(c=>t.at[c].filter(u=>u.from===c&&u.to!==c&&S(u.to)&&!E.has(u.fold)&&
(h&&k.has(u.fold)||!(h&&u.isAside)&&t.drawn(u,v))&&!(k.has(u.fold)&&u.repeats)))}function C(h=null){let S=M().
filter(({fold:c,from:u,to:N})=>c!==void 0&&(h===null||u===h||N===h));return[...new Set(S.map(({fold:c})=>c))]}
return{shown:()=>E,hidden:()=>v,pinned:()=>$,view:()=>y,canUndo:()=>T.length>0,missing:L,things:()=>[...E.keys()].
filter(h=>!v.has(e.nodes[h].kind)),lines:M,folded:C,unfolded:()=>[...E.keys()].filter(h=>t.folds.has(h)),counts(){
let h=new Map;for(let S of new Set([...E.keys(),...C()]))h.set(e.nodes[S].kind,(h.get(e.nodes[S].kind)??0)+1);
return h},start:x,begin(){A=!0},open(h){f(),x(h)},focus(h){f(),v=new Set,b=new Set,y=null,E=new Map([[h,{x:0,y:0}]]);
let{some:S,total:c}=L(h);return r(S,{x:0,y:0}),{added:S.length,total:c}},expand(h){f(),E.has(h)||r([h]),b.delete(
h);let{some:S,total:c}=L(h);return r(S,E.get(h)),{added:S.length,total:c}},include(h){v.delete(e.nodes[h].kind),
!E.has(h)&&(f(),r([h]))},remove(h){f(),E.delete(h)},unfold(h,S=!0){f();for(let c of h)S?(v.delete(e.nodes[c].kind),
r([c])):E.delete(c)},pin(h){f(),$.delete(h)||$.add(h)},filter(h,S){f(),S==="show"?v.delete(h):S==="hide"?v.add(
h):v=new Set(S==="only"?e.kinds.map((c,u)=>u).filter(c=>c!==h):[])},move(h,S){E.has(h)&&E.set(h,S)},light(h,S=null){
for(let F of b)E.delete(F);k=new Set(S===null?[]:t.named(S).filter(F=>t.folds.has(F))),b=new Set((h??[]).filter(
F=>!E.has(F)));let c=(h??[]).flatMap(F=>E.get(F)??[]),u=F=>c.reduce((H,K)=>H+K[F],0)/c.length,N=c.length?{x:u(
"x"),y:u("y")}:void 0,R=new Set(S===null?h:i(h,S));return b=new Set([...b].filter(F=>R.has(F))),r([...b],null,
N),[...R]},undo(){let h=T.pop();return h&&({shown:E,hidden:v,pinned:$,view:y}=h),b=new Set,!!h}}}var ne=JSON.parse(J("data").textContent),X={language:ne.lang,reading:ne.readings[0],chosen:null,line:null,passage:null,
lit:null,unknown:null,tab:"overview",mode:"picture"},Et=matchMedia("(max-width: 860px) and (min-height: 501px)"),
pt=matchMedia("(prefers-color-scheme: dark)"),le=e=>Array.isArray(e)?e[X.language==="ko"?1:0]:e,ie=e=>Ye[X.language][e],
Oe=null;document.documentElement.dataset.theme=pt.matches?"dark":"light";var re=ze(ne,X),Ie=rt(ne,X,re,le),gt=st(),
ee=mt(ne,re,Ie.room,()=>J("drawing").clientWidth<J("drawing").clientHeight),Fe=De(ne),me=je(ne,re,X),Re=He(ne,
re),fe={choose:e=>$e(me.entity(e),()=>xe(e)),open:e=>$e(me.view(e),()=>bt(e)),path:(e,t)=>$e(me.path(e,t),()=>kt(
e,t)),readPassage:e=>$e(me.passage(e),()=>yt(e)),focus:e=>ye(()=>we(ie("added")(ee.focus(e))),e),expand:e=>ye(
()=>we(ie("added")(ee.expand(e))),e),unfold(e,t){e.length===1&&!t&&Ae(),ye(()=>ee.unfold(e,t),e.length===1?void 0:
X.chosen??X.line.from,e),!(e.length>1)&&(t?fe.choose(e[0]):$e("",()=>xe(null,ce.lineOf(e[0]))))},unfoldAll:e=>ye(
()=>ee.unfold(e?ee.folded():ee.unfolded(),e),null),pin:e=>ye(()=>ee.pin(e)),hide(e){ee.remove(e),fe.overview(),
we(ie("hiddenNow"))},filter:(e,t)=>ye(()=>ee.filter(e,t)),undo:()=>ee.undo()&&ye(()=>we(ie("undone")),null),pathFrom(e){
Ee.ask(e),ae.turn("path"),Ee.focus()},overview:()=>$e("",()=>xe(null)),caption:e=>ce.caption(e),counts:ee.counts},
ve=Je({data:ne,state:X,graph:re,article:Fe,text:le,word:ie,readPassage:fe.readPassage}),Te=Xe({data:ne,state:X,
graph:re,picture:ee,evidence:ve,text:le,word:ie,act:fe}),Tt=Qe({data:ne,state:X,graph:re,picture:ee,details:Te,
text:le,word:ie,find:Re,act:fe}),ce=ht(J("drawing"),{data:ne,state:X,graph:re,picture:ee,lettering:Ie,curves:gt,
text:le,word:ie}),At=ot({data:ne,state:X,graph:re,picture:ee,lettering:Ie,curves:gt,drawing:ce,text:le}),Ee=et(
J("way"),{data:ne,state:X,graph:re,evidence:ve,details:Te,text:le,word:ie,find:Re,act:fe}),wt=tt(J("reader"),{
data:ne,state:X,article:Fe,evidence:ve,text:le,word:ie,say:we,act:fe}),ae=Ze(J,{state:X,details:Te,reader:wt}),
Lt=nt(J("table"),{data:ne,graph:re,picture:ee,evidence:ve,details:Te,text:le,word:ie,find:Re,act:fe}),Ot=Ue(J(
"file"),J("took"),{article:Fe,evidence:ve,word:ie,say:we,took:()=>{X.tab==="overview"&&ae.turn("text"),ae.unfold(
!0),de()}});Le(J("query"),J("found"),{data:ne,graph:re,text:le,word:ie,find:Re,take:fe.choose,sentences:Be(ne,
le),read:fe.readPassage});function ye(e,t,s=[]){let O=document.activeElement?.dataset?.act??document.activeElement?.
value;e(),de(),t!==void 0&&Se(t===null?null:[t,...re.neighbours(t),...s]);let g=[...document.querySelectorAll(
"#overview :is(button, input), #details button")].find(m=>O&&m.offsetParent&&(m.dataset.act===O||m.value===O));
g&&document.activeElement===document.body&&g.focus()}function $e(e,t){me.push(e),t()}function Ae(){Object.assign(
X,{chosen:null,line:null,passage:null,lit:null,unknown:null}),ee.light(null)}function xe(e,t=null){if(Ae(),Object.
assign(X,{chosen:e,line:t}),e!==null&&ee.include(e),re.folds.has(e)&&ee.light(re.neighbours(e,ee.hidden())),t&&
(X.lit=[t.from,t.to]),ae.turn(e===null&&!t?"overview":"details"),de(),J("details").scrollTop=0,X.tab==="overvi\
ew")return;ae.unfold(!0);let s=J("details").querySelector("h2");we(ie("chosen")+s.textContent),J("drawing").contains(
document.activeElement)||s.focus(),e!==null&&Se([e,...re.neighbours(e,ee.hidden()).filter(O=>ee.shown().has(O))])}
function bt(e){Ae(),ee.open(e),ae.turn("overview"),de(),Se()}function kt(e,t){Ae(),Ee.ask(e,t);let s=Ee.things();
X.lit=s.length?s:null,ee.light(s),ae.turn("path"),de(),ae.unfold(!0),s.length&&Se(s)}function yt(e){let t=X.passage;
Ae(),X.passage=e;let O=re.named(e).filter(g=>!re.folds.has(g));X.lit=ee.light(O,e),t===null&&ae.unfold(!0),ae.
turn("text"),de(),O.length&&Se(X.lit)}function xt(){let{kind:e,places:[t,s],reading:O,unknown:g}=me.read(location.
hash);X.reading=O,be(J("readings"),O),g.length?(xe(null),X.unknown={kind:e,names:g},ae.unfold(!0),de(),Se()):e===
"entity"?xe(t):e==="path"?kt(t,s):e==="passage"?yt(t):e==="view"?bt(t):xe(null)}function Se(e){Oe=X.mode==="pi\
cture"?null:()=>ce.look(e),Oe||ce.look(e)}function de(){ce.paint(),me.keep(),J("overview").replaceChildren(...Tt().
filter(Boolean)),J("details").replaceChildren(...Te.show().filter(Boolean)),Ee.show(),X.tab==="text"&&wt.show(),
X.mode==="table"&&Lt.show(),Ot.show(),J("undo").disabled=!ee.canUndo(),ae.title(),J("empty").hidden=ne.nodes.length>
0}function $t(e){X.language=e,document.documentElement.lang=e,document.title=le(ne.title),J("title").textContent=
le(ne.title);for(let t of document.querySelectorAll("[data-word]"))t.textContent=ie(t.dataset.word);for(let t of document.
querySelectorAll("[data-label]"))t.setAttribute("aria-label",ie(t.dataset.label));J("query").placeholder=ie("s\
earch"),be(J("languages"),e)}function Rt(e){X.mode=e,J("table").hidden=e!=="table",J("drawing").hidden=e==="ta\
ble",J("tools").hidden=e==="table",be(J("modes"),e),de(),e==="picture"&&Oe&&Oe()}qe(J("tip"),J("drawing"),{data:ne,
graph:re,drawing:ce,evidence:ve,text:le});We(J("drawing"),{picture:ee,drawing:ce,state:X,details:J("details"),
act:fe});Ge({at:J,state:X,data:ne,graph:re,drawing:ce,image:At,act:fe,picture:ee,refresh:de,speak:$t,show:Rt,turn:ae.
turn,unfold:ae.unfold,press:be,follow:xt,choose:xe,dark:pt,text:le});ae.unfold(!Et.matches);ne.views.length&&ee.
start(0);$t(X.language);X.reading=me.read(location.hash).reading;be(J("readings"),X.reading);for(let e of J("r\
eadings").children)e.disabled=!ne.readings.includes(e.value);be(J("modes"),X.mode);ce.network.once("afterDrawi\
ng",()=>performance.mark("drawn"));ae.turn("overview");de();ce.look();location.hash&&xt();ee.begin();window.sovkg=
{network:ce.network,picture:ee,lines:ce.lines,readable:ce.readable,select(e){let t=me.thing(e);return t!==void 0&&
fe.choose(t),t!==void 0}};})();
