"use strict";(()=>{var Te={33:60,35:62},Ie=126;function Ne(r){let t=new DataView(new ArrayBuffer(4*Math.ceil(r.length/5)));for(let e=0;e<
r.length;e+=5){let n=0;for(let s=e;s<e+5;s+=1){let o=s<r.length?r.charCodeAt(s):Ie;n=n*85+(o<42?Te[o]:o)-42}t.
setUint32(4*e/5,n)}return new Uint8Array(t.buffer,0,Math.floor(4*r.length/5))}async function $t(r){let t=new Blob(
[Ne(r)]).stream().pipeThrough(new DecompressionStream("gzip"));return new Uint8Array(await new Response(t).arrayBuffer())}var N="http://www.w3.org/2001/XMLSchema#",ze=/[\p{Cc} <>"{}|\\^`]/u,Fe={"\\":"\\\\",'"':'\\"',"\n":"\\n","\r":"\
\\r","	":"\\t","\b":"\\b","\f":"\\f"},k=r=>({type:"uri",value:r}),Y=(r,t)=>({type:"literal",value:r,...t?{datatype:N+
t}:{}}),O=r=>r?.type==="uri";function T({type:r,value:t,datatype:e,"xml:lang":n}){if(r==="bnode")return`_:${t}`;
if(r==="triple")return`<<( ${[t.subject,t.predicate,t.object].map(T).join(" ")} )>>`;if(r==="uri"){if(ze.test(
t))throw new Error(`${t}: no IRI`);return`<${t}>`}let s=`"${t.replace(/[\\"\n\r\t\b\f]/g,o=>Fe[o])}"`;return n?
`${s}@${n}`:e&&e!==`${N}string`?`${s}^^<${e}>`:s}var q=r=>r?T(r):"",Le=["Long","Int","Short","Byte"],Ce=["inte\
ger",...Le.flatMap(r=>[r.toLowerCase(),`unsigned${r}`]),...["positive","negative","nonPositive","nonNegative"].
map(r=>`${r}Integer`)],Ue=new Map([...Ce.map(r=>[N+r,/^[+-]?\d+$/]),[`${N}decimal`,/^[+-]?(\d+(\.\d*)?|\.\d+)$/],
[`${N}double`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/],[`${N}float`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/]]);
function j(r){if(r?.type!=="literal"||!Ue.get(r.datatype??"")?.test(r.value))return null;let[,t,e="",n="",s="0"]=/^([+-]?)(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?$/.
exec(r.value)??[],o=e+n,i=e.length+Number(s),a=o.slice(0,Math.max(i,0)).padEnd(i,"0").replace(/^0+(?=\d)/,"")||
"0",c="0".repeat(Math.max(-i,0))+o.slice(Math.max(i,0));return(t==="-"?"-":"")+a+(c?`.${c}`:"")}function H(r){
return r?.type!=="literal"||r.datatype!==`${N}boolean`?null:{1:!0,true:!0,0:!1,false:!1}[r.value]??null}function Nt(r){
let t=new Map;for(let e of r){let n=j(e)?.replace(/(\.\d*?)0+$/,"$1").replace(/\.$/,""),s=H(e),o=n??(s===null?
T(e):`boolean ${s}`);t.has(o)||t.set(o,e)}return[...t.values()]}var De=/^[ \t]*VALUES (\?(?:given_)?([A-Za-z]\w*?)(?:__\d\w*)?) \{ UNDEF \}[ \t]*(?:#\+ (.*))?$/gm;function S(r,t){
return r.replaceAll(De,(e,n,s,o)=>{let i=Object.hasOwn(t,s)?Nt(t[s]):[];return i.length?`VALUES ${n} { ${i.map(
T).join(" ")} } ${o??""}`.trimEnd():""})}var qe=1e3,We=6,Be=["entity","year","currency"],zt=(r,t)=>r.tags.filter(e=>t.tags.includes(e)).length;function Ft(r,t,e,n){
let s=performance.now()+qe,{questions:o}=r.asking,i=o.find(g=>g.name===t),a=r.values(t,e,n),c=[],l=!1;function f(g,p){
if(c.some(m=>m.name===g.name&&m.name!==t)||(l||=performance.now()>s,l))return;let u=m=>Object.fromEntries(Object.
entries(p).map(([x,h])=>[x,m[h]])),{rows:b}=r.graph.select(n,S(g.text,u(a)));b.length&&c.push({name:g.name,typed:u(
e),rows:b.length})}let d=Object.keys(a);for(let g of d.length>1?d:[])f(i,Object.fromEntries(d.filter(p=>p!==g).
map(p=>[p,p])));let w=o.filter(g=>g!==i).sort((g,p)=>zt(i,p)-zt(i,g));for(let g of i.parameters.filter(p=>d.includes(
p.name)&&Be.includes(p.type)))for(let p of w)for(let u of p.parameters)u.type===g.type&&f(p,{[u.name]:g.name});
return{found:c.slice(0,We),isCut:l}}var Ve=/\(\s*(COUNT|SUM|AVG|MIN|MAX|SAMPLE)\s*\(\s*(?:DISTINCT\s+)?(?:[?$](\w+)|\*)\s*\)\s*AS\s+[?$](\w+)\s*\)/gi,
Ge=[["tn",12],["bn",9],["m",6]],Pe=[["조",12],["억",8],["만",4],["",0]];function Lt(r){let t=[...r.matchAll(
Ve)];return new Map(t.map(([,e,n,s])=>[s,e.toUpperCase()==="COUNT"?"count":n]))}function z(r){let[t,e=""]=r.split(
"."),n=t.replaceAll(/\B(?=(\d{3})+$)/g,","),s=e.replace(/0+$/,"");return s?`${n}.${s}`:n}var Ct=r=>r.replace(/^0+(?=\d)/,
"");function X(r,t,e,{signs:n,currencies:s}){let o=r.startsWith("-")&&/[1-9]/.test(r)?"-":"",i=r.replace("-",""),
[a,c=""]=i.split(".");if(e==="ko"){let f=s[t]??t,d=Ct(a).length>4||!Object.hasOwn(s,t);return`${o}${Je(a,c)}${d?
" ":""}${f}`}let l=z(i);for(let[f,d]of Ge){let w=a.length>d?`${a.slice(0,-d)}.${a.slice(-d)}${c}`:"";if(w&&w.replace(
/0+$/,"").split(".")[1].length<=3){l=`${z(w)} ${f}`;break}}return Object.hasOwn(n,t)?`${o}${n[t]}${l}`:`${o}${t}\
 ${l}`}function Je(r,t){let e=r,n=[];for(let[s,o]of Pe){let i=e.slice(0,Math.max(e.length-o,0));e=e.slice(i.length);
let a=z(Ct((i||"0")+(!o&&t?`.${t}`:"")));a!=="0"&&n.push(a+s)}return n.join(" ")||"0"}var W="currency",Ye={en:["no","yes"],ko:["아니요","예"]};function R(r,{asking:t,names:e,lang:n},s="",o=""){
if(!r)return"";if(O(r))return e.of(r.value,n);if(r.type!=="literal")return T(r);let i=t.counts.includes(s)?j(r):
null;if(i!==null)return o?X(i,o,n,t):z(i);let a=H(r);return a===null?r.value:Ye[n][Number(a)]}function vt(r,t,e){
let n=Lt(r),s=o=>e.find(i=>o.endsWith(i[0].toUpperCase()+i.slice(1)));return t.map(o=>n.get(o)??o).map(o=>s(o)??
o)}var K=(r,t,e,n)=>n.includes(e)&&t[r.indexOf(W)]?.value||"";function He(r,t,e){let n=new Map;for(let s=0;s<t;s+=
1){let o=r.map(a=>a[s]).filter(a=>a?.type==="literal"),i=new Set(o.map(a=>a?.["xml:lang"]??""));i.size===1&&!i.
has("")&&n.set(s,[...i][0])}return[...n.values()].includes(e)?[...n].filter(([,s])=>s!==e).map(([s])=>s):[]}function Ut(r,t,e,n){
let{amounts:s}=n.asking,o=vt(r,t,s),i=t.indexOf(W),a=t.indexOf("property"),c=o.flatMap((u,b)=>s.includes(u)?[b]:
[]),l=i>=0&&e.every(u=>!u[i]||u[i].type==="literal"&&c.some(b=>j(u[b])!==null)),f=new Set(e.map(u=>u[0]&&T(u[0]))),
d=e.length>1&&a>0&&f.size===1,w=new Set([...He(e,t.length,n.lang),...l?[i]:[],...d?[0]:[]]),g=e.map(u=>{let b=a>=
0?n.names.local(u[a]?.value??""):"";return u.map((m,x)=>{let h=o[x].toLowerCase().endsWith("value")?b:o[x];return w.
has(x)?"":R(m,n,h,l?K(t,u,h,s):"")})}),p=t.flatMap((u,b)=>!w.has(b)&&(!e.length||g.some(m=>m[b]))?[b]:[]);return{
kept:p,cells:g.map(u=>p.map(b=>u[b])),subject:d?R(e[0][0],n):""}}var Xe=/^(?:(.+)\/)?p0*(\d+)s0*(\d+)$/;function Dt(r,t){return t==="ko"?r.join("·"):[r.slice(0,-1).join(", "),
r.at(-1)].filter(Boolean).join(" and ")}var Ke={en:(r,t,e)=>`${e?"paragraph ":"¶"}${r}, sentence${t.length>1?
"s":""} ${Dt(t,"en")}`,ko:(r,t,e)=>{let n=e?"번째 ":"";return`${r}${n}문단 ${Dt(t,"ko")}${n}문장`}};function B(r,t,e=!1){
let n=new Map;for(let s of new Set(r)){let[,o="",i="",a=""]=Xe.exec(s)??["",s],c=`${o} ${i}`,l=n.get(c)??{article:o,
paragraph:i,sentences:[]};n.set(c,l),l.sentences.push(a)}return[...n.values()].map(({article:s,paragraph:o,sentences:i})=>[
s,o&&Ke[t](o,i,e)].filter(Boolean).join(" ")).join(t==="en"?"; ":", ")}var qt={Exact:"",AtLeast:"≥",AtMost:"≤",About:"≈"},Et=4,Ze=300,lt=class{constructor(t,e,n,s,o){this.rates=
o,this.headings=n,this.answer=t,this.view=e,this.words=s,this.lang=s.lang,this.places=new Map(t.variables.map(
(i,a)=>[i,a]))}term(t,e){return(this.view.fields[e]??[e]).map(s=>t.terms[this.places.get(s)??-1]??null).find(s=>s!==
null)??null}label(t,e){let n=this.term(t,e);return n?R(n,this.words):this.word(e==="panel"?"whole":"unsaid")}word(t,...e){
let n=this.words.asking.charts[t],s=typeof n=="string"?n:n[this.lang==="ko"?1:0],o=0;return s.replace(/\{(\d*)\}/g,
(i,a)=>{let c=a===""?o:Number(a);return o+=1,String(e[c])})}bound(t,e,n="bound"){let s=this.term(t,n),o=s?qt[this.
words.names.local(s.value)]:"";return o===void 0?`${e} (${R(s,this.words)})`:o+e}isOpen(t,e){let n=this.term(t,
e);return n!==null&&(qt[this.words.names.local(n.value)]??"?")!==""}figure(t,e){let n=j(this.term(t,e)),s=n!==
null&&n.length<Ze?Number(n):null,[o=""]=this.view.fields[e]??[],{amounts:i}=this.words.asking,{variables:a}=this.
answer,[c]=vt(this.answer.query,[o],i),l=this.places.has(W)&&i.includes(c),f=K(a,t.terms,c,i),d="panel"in this.
view.fields?[this.label(t,"panel")]:[];l&&d.push(s===null?this.word("no amount"):this.currency(f));let w=n===null||
s===null?"":l?X(n,f,this.lang,this.words.asking):z(n),g={size:s,figure:w,note:this.#n(t,f)},p=l&&s!==null,u=p&&
this.rates?this.rates.currency:f;p&&(d[d.length-1]=this.currency(u)),p&&u!==f&&Object.assign(g,this.#e(s,f,w,g.
note));let b=[g.figure&&this.bound(t,g.figure),t.mark].filter(Boolean).join(" "),m=u!==f;return{row:t,size:g.size,
text:b,note:g.note,panel:d.join(" · "),money:p,converted:m}}#e(t,e,n,s){let{currency:o,worth:i}=this.rates,a=Number(
(t*i[e]).toPrecision(3)),c=`≈${X(String(a),o,this.lang,this.words.asking)}`;return{size:a,figure:c,note:[n,s].
filter(Boolean).join(" · ")}}currency(t){let e=this.words.asking.money[t]??t;return typeof e=="string"?e:e[this.
lang==="ko"?1:0]}#n(t,e){let n=this.words.asking.printed.flatMap(a=>this.term(t,a)??[]),s=t.passages.map(a=>this.
words.names.slug(a)),o=s.length>Et?` +${s.length-Et}`:"";return[...(this.view.fields.also??[]).map(a=>`${this.
headings[a]??a} ${R(this.term(t,a),this.words,"amount",e)}`),...n.map(({value:a})=>this.word("printed",a)),H(this.
term(t,"denied"))?this.word("denied"):"",...["status","statedAs"].filter(a=>this.term(t,a)).map(a=>this.label(
t,a)),B(s.slice(0,Et),this.lang)+o].filter(Boolean).join(" · ")}},Wt=(r,{mark:t})=>[r,t].filter(Boolean).join(
" ");function ut(r,t){let e=new Map;for(let n of r)e.set(t(n),[...e.get(t(n))??[],n]);return e}function Bt(r,t){let e=[...new Set(t.map(({panel:n})=>n))];return t.toSorted((n,s)=>e.indexOf(n.panel)-e.indexOf(
s.panel)||(s.size??0)-(n.size??0)).map(({row:n,panel:s,text:o,note:i,size:a},c)=>({n:c,panel:s,label:r.label(n,
"y"),text:o,note:i,x:a??0}))}function Vt(r,t){return t.map(({row:e,panel:n,note:s,size:o})=>{let i=Math.trunc(
o??0),a=r.term(e,"x2")?r.label(e,"x2"):"",c=/^\d+$/.test(a)?Number(a):i,l=Wt(c===i?`${i}`:`${i}–${c}`,e);return{
panel:n,label:r.label(e,"y"),text:l,note:s,x:i,x2:c}}).sort((e,n)=>e.x-n.x||e.x2-n.x2).map((e,n)=>({n,...e}))}var Qe=[[0,!1],[.38,!1],[.62,!0],[1,!0]];function Pt(r,t){let e=[],n=0;for(let s of new Set(t.map(o=>o.panel))){
let o=t.filter(i=>i.panel===s);s&&(e.push({panel:s,kind:"panel",x:0,y:n,text:s}),n+=1),e.push(...tn(r,s,o,n)),
n+=o.length+1}return e}function tn(r,t,e,n){let s=e.map(({row:d})=>[r.label(d,"source"),r.label(d,"target")]),
o=Math.max(...e.map(({size:d})=>Math.abs(d??0)))||1,i=[new Map,new Map];e.forEach(({size:d},w)=>{s[w].forEach(
(g,p)=>{i[p].set(g,(i[p].get(g)??0)+(d??0))})});let a=Ot(s,1,i,Ot(s,0,i,[])),c=Ot(s,0,i,a),l=[Gt(s,0,c,a).map(
d=>n+d),Gt(s,1,a,c).map(d=>n+d)],f=[];e.forEach(({row:d,size:w,text:g,note:p},u)=>{let b="label"in r.view.fields?
r.label(d,"label"):"",m=w===null?1.5:Math.max(Math.round(Math.abs(w)/o*22*100)/100,1),x={panel:t,link:n+u,width:m,
said:w!==null,source:s[u][0]};for(let[E,v]of Qe)f.push({...x,kind:"link",x:E,y:l[Number(v)][u],note:p});let h=[
b,g].filter(Boolean).join(" · ");f.push({...x,kind:"figure",x:0,y:l[0][u],text:[h,p].filter(Boolean).join(" ·\
 "),short:h})});for(let d of[0,1])for(let w of new Set(s.map(g=>g[d]))){let g=l[d].filter((b,m)=>s[m][d]===w),
[p,u]=[Math.min(...g),Math.max(...g)];f.push({panel:t,kind:"name",x:d,text:w,y:(p+u)/2,y0:p,y1:u})}return f}function Ot(r,t,e,n){
function s(i){let a=n.length?r.filter(c=>c[t]===i).map(c=>n.indexOf(c[1-t])):[0];return a.reduce((c,l)=>c+l,0)/
a.length}let o=i=>e[t].get(i)??0;return[...new Set(r.map(i=>i[t]))].sort((i,a)=>o(a)-o(i)||s(i)-s(a))}function Gt(r,t,e,n){
let s=r.map((i,a)=>[e.indexOf(i[t]),n.indexOf(i[1-t]),a]);s.sort((i,a)=>i[0]-a[0]||i[1]-a[1]||i[2]-a[2]);let o=[];
return s.forEach(([,,i],a)=>{o[i]=a}),o}var en=3;function Jt(r,t,e){return r.view.kind==="bar"||r.view.kind==="flow"?nn(r,t):r.view.kind==="slope"?rn(
r,e):""}function nn(r,t){let e=[];for(let s of new Set(t.map(o=>o.panel))){let o=t.filter(i=>i.panel===s&&i.size&&
i.money);if(o.sort((i,a)=>(a.size??0)-(i.size??0)),o.length>1&&o[0].size===o[1].size)return"";o.length>1&&e.push(
o[0])}if(!e.length||e.length>en)return"";let n=e.map(({row:s,text:o})=>{let i=r.view.kind==="flow"?`${r.label(
s,"source")} → ${r.label(s,"target")}`:r.label(s,"y");return r.lang==="en"?`${i}, ${o}`:`${i} ${o}`});return r.
lang==="ko"?`가장 큰 것은 ${n.join(", ")}`:n.length>1?`The largest: ${n.join("; ")}`:`The largest is ${n[0]}`}
function rn(r,t){let e=t.filter(({x:d})=>/^\d+$/.test(d)),n=[...ut(e,({series:d})=>d)].filter(([,d])=>new Set(
d.map(({x:w})=>w)).size>1);if(n.length!==1)return"";let[s,o]=n[0];o.sort((d,w)=>Number(d.x)-Number(w.x));let[i,
a]=[o[0],o.at(-1)];if(r.lang==="ko"){let[d,w]=[i,a].map(({x:g,rank:p,mark:u})=>`${g}년 ${p}위${u}`);return`${s}\
, ${d}에서 ${w}로`}let c=a.y<i.y?"rises":a.y>i.y?"falls":"is back",[l,f]=[i,a].map(({x:d,rank:w,mark:g})=>`\
rank ${w}${g} in ${d}`);return`${s} ${c} from ${l} to ${f}`}var sn=/^\d+$/;function Yt(r,t){let e=new Map,n="x2"in r.view.fields,s=[...new Set(t.map(({panel:a})=>a))];t.forEach(
({row:a,panel:c,note:l},f)=>{let d=r.label(a,"color");for(let w of n?["","2"]:[""]){let g=j(r.term(a,`y${w}`));
if(g===null)continue;let p=r.term(a,`x${w}`)?r.label(a,`x${w}`):"",u=n?`${d} ${f}`:d;e.set(JSON.stringify([c,p,
u]),{panel:c,x:p,y:Number(g),series:d,line:u,rank:r.bound(a,g,`bound${w}`),mark:a.mark,open:r.isOpen(a,`bound${w}`),
note:l})}});let o=({x:a})=>sn.test(a)?Number(a):0,i=[...e.values()].sort((a,c)=>s.indexOf(a.panel)-s.indexOf(c.
panel)||o(a)-o(c));return on(i)}function on(r){let t=new Map,e=new Map(r.map(({panel:n,series:s,x:o})=>[`${n}
${s}`,o]));for(let{panel:n,x:s}of r)t.set(n,[...new Set([...t.get(n)??[],s])]);for(let n of ut(r,({panel:s,x:o,
y:i})=>JSON.stringify([s,o,i])).values()){let s=new Set;for(let o of n){n.filter(({series:c})=>c===o.series).some(
({mark:c})=>!c)&&(o.mark="");let a=o.x===e.get(`${o.panel}
${o.series}`)&&o.series!==o.panel;s.add(`${a?o.series:""} ${o.rank}${o.mark}`.trim())}n.forEach((o,i)=>{let a=t.
get(o.panel)??[];o.text=i?"":[...s].join(" · "),o.side=o.x===a[0]&&a.length>1?"left":"right"})}return r}var an={bar:Bt,timeline:Vt,slope:Yt,flow:Pt},cn={bar:"x",timeline:"x",slope:"y",flow:"size"},_n={slope:"color",
flow:"source"},ln=80,Mt=4;function Ht(r,t,e,n,s,o=null){let i=new lt(r,t,n,s,o),a=r.rows.map(u=>i.figure(u,cn[t.
kind]));function c({size:u,row:b,panel:m}){return t.kind==="flow"?!0:u===null||t.kind!=="slope"||i.term(b,"x")?
u!==null:a.every(x=>x.panel!==m||!i.term(x.row,"x"))}let l=a.filter(c);if(!l.length)return null;let f=l.some(u=>u.
money);f&&l.sort((u,b)=>+(u.size===null)-+(b.size===null));let d=l.slice(0,ln),w=an[t.kind](i,d),g=a.filter(u=>!l.
includes(u)).map(u=>un(i,u)),p=Jt(i,d,w);return{kind:t.kind,title:p||e,subtitle:p?e:t.kind==="bar"&&!f?n[t.fields.
x[0]]??"":"",caption:fn(i,d,g,l.length),panels:[...new Set(w.map(({panel:u})=>u))],rows:w,scale:d.some(u=>u.money)?
"independent":"shared"}}var Xt=({kind:r,fields:t})=>"label"in t?"label":_n[r]??"y";function un(r,{row:t,text:e}){
let n=B(t.passages.map(s=>r.words.names.slug(s)),r.lang);return[r.label(t,Xt(r.view)),e,n&&`(${n})`].filter(Boolean).
join(" ")}function Kt(r,t){let e=[...new Set(t)],n=e.slice(0,Mt).join(", ");return e.length>Mt?r.word("more",n,
e.length-Mt):n}function fn(r,t,e,n){let s=new Set(t.filter(({money:l})=>l).map(({panel:l})=>l)),o=new Set(t.flatMap(
({row:l})=>l.passages.map(f=>r.words.names.slug(f)))),{source:i}=r.words.asking,{rates:a}=r,c=typeof i=="strin\
g"?i:i[r.lang==="ko"?1:0];return[e.length?r.word("undrawn",Kt(r,e)):"",n>t.length?r.word("cut",t.length,n):"",
a&&t.some(({converted:l})=>l)?r.word("rates",a.date,pn(a)):"",s.size>1&&!a?r.word("scales"):"",...dn(r,t),c&&(r.
view.kind==="slope"&&o.size?r.word("stated",c,B([...o],r.lang,!0)):r.word("source",c))].filter(Boolean)}var pn=({
currency:r,worth:t})=>Object.entries(t).sort(([e],[n])=>e<n?-1:1).map(([e,n])=>`1 ${e} = ${n} ${r}`).join(", ");
function dn(r,t){let{rows:e,footnotes:n}=r.answer,s=new Set(t.map(({row:o})=>o));return n.flatMap(o=>{let i=o.
rows.map(f=>e[f-1]).filter(f=>s.has(f));if(!i.length)return[];let a=Kt(r,i.map(f=>r.label(f,Xt(r.view)))),c=o.
meant.map(f=>r.word("meant",f)).join(""),l=o.printed.length?r.word("before",o.printed.join(", ")):o.supplied?r.
word("supplied"):"";return[`${o.mark} ${a}: ${c}${l}${o.problem} (${B(o.passages,r.lang,!0)})`]})}var F=r=>r.map(q).join(" ");function Zt(r,{queries:t}){let e=new Map;for(let n of[t.printed,t.putRight])for(let[
s,o,i,a,c=null]of r(n).rows){if(s?.type!=="uri"||!o||!i||!a)continue;let l=F([o,i,a]),f=n===t.putRight?{property:i.
value,printed:c}:c?.value??"";e.has(l)||e.set(l,new Map),Qt(e.get(l),new Map([[s.value,new Map([[gn(f),f]])]]))}
return e}var gn=r=>typeof r=="string"?r:`${r.property} ${q(r.printed)}`;function Qt(r,t){for(let[e,n]of t)r.set(
e,new Map([...r.get(e)??[],...n]))}function te(r,t){let e=new Map;for(let n of r)Qt(e,t.get(n)??new Map);return e}
function ee(r,{queries:t},e,n){let s=new Map,o=[...e].map(k);if(!o.length)return s;for(let[i,a,c,l]of r(S(t.errata,
{erratum:o})).rows){if(!i)continue;let f=s.get(i.value)??{iri:i.value,problem:{},severity:"",passages:[],corrected:[],
stands:!0,meant:[]};a&&(f.problem[a["xml:lang"]??"en"]=a.value),f.severity=n(c?.value??""),l&&(f.passages=[...new Set(
[...f.passages,l.value])].sort()),s.set(i.value,f)}return s}function ne(r,t){return[...r.keys()].sort().flatMap(
e=>{let n=t.get(e);if(!n)return[];let s=[...r.get(e)?.values()??[]],o=s.filter(a=>typeof a!="string"),i=s.filter(
a=>typeof a=="string").filter(Boolean);return[{...n,corrected:o,stands:o.length<s.length,meant:i}]})}var ft=r=>(r.
some(({stands:t})=>t)?"†":"")+(r.some(({corrected:t})=>t.length)?"‡":""),re=({problem:r,iri:t},e)=>r[e]??Object.
values(r)[0]??t;function se({variables:r,rows:t},e,n,s,o){let i=new Map;for(let[f,d]of e)for(let[w,g,p]of wn(f,d)){let u=JSON.
stringify(w.slice(0,n.length).map(q)),b=i.get(u)??new Map;i.set(u,b);let m=b.get(F(g))??{triple:g,graphs:new Set};
b.set(F(g),m),m.graphs.add(p)}let a=[...i.values()].flatMap(f=>[...f.values()]).filter(({graphs:f})=>f.has("")),
c=bn(a.map(({triple:f})=>f[0]),s,o),l=`${o.base}graph/`;return t.map(f=>{let d=JSON.stringify(n.map(p=>q(f[r.indexOf(
p)]??null)));return[...i.get(d)??new Map].sort(([p],[u])=>p<u?-1:1).map(([p,{triple:u,graphs:b}])=>{let m=new Set(
[...b,...b.has("")?c.get(p)??[]:[]]);return{triple:u,passages:[...m].filter(x=>x&&!x.startsWith(l)).sort()}}).
filter(p=>p.passages.length)})}function*wn(r,{variables:t,rows:e}){for(let{triple:n,graph:s,markers:o}of r.patterns){
let i=[...n,...s?[s]:[]].map(a=>a.startsWith("<")?k(a.slice(1,-1)):t.indexOf(a));for(let a of e){let c=i.map(g=>typeof g==
"number"?a[g]:g);if(c.some(g=>!g)||o.some(g=>!a[t.indexOf(g)]))continue;let[l,f,d,w]=c;yield[a,[l,f,d],w?.value??
""]}}}function bn(r,t,{queries:e}){let n=new Map,s=r.filter(i=>i.type==="uri"),o=[...new Map(s.map(i=>[i.value,
i])).values()];if(!o.length)return n;for(let[i,a,c,l]of t(S(e.stated,{s:o})).rows){if(!l)continue;let f=F([i,a,
c]);n.set(f,[...n.get(f)??[],l.value])}return n}var mn=["High","Medium","Low",""];function hn(r,t,{corrected:e},n){let{amounts:s}=n.asking,o=t.evidence.find(({
triple:a})=>n.names.local(a[1].value)===W)?.triple[2].value,i=e.flatMap(({property:a,printed:c})=>{if(!c)return[];
let l=n.names.local(a),f=K(r,t.terms,l,s)||s.includes(l)&&o||"";return[R(c,n,n.names.slug(a),f)]});return[...new Set(
i)]}function oe(r,t,e){let n=new Map;t.forEach((o,i)=>{for(let a of o.errata){let c=hn(r,o,a,e),l=ft([a]),f=JSON.
stringify([l,a.iri,c,a.meant]),d=n.get(f)??{mark:l,rows:[],printed:c,supplied:a.corrected.length>0&&!c.length,
meant:a.meant,problem:re(a,e.lang),passages:a.passages.map(w=>e.names.slug(w)),severity:a.severity};d.rows.push(
i+1),n.set(f,d)}});let s=[...n].map(([o,i])=>({key:o,note:i,place:mn.indexOf(i.severity)}));return s.sort((o,i)=>o.
place-i.place||yn(o.note.rows,i.note.rows)||(o.key<i.key?-1:1)),s.map(({note:o})=>o)}function yn(r,t){let e=r.
findIndex((n,s)=>n!==t[s]);return e<0?r.length-t.length:r[e]-(t[e]??-1)}var xn="http://www.w3.org/1999/02/22-rdf-syntax-ns#type",Sn={integer:"12",year:"2024",decimal:"1200000000",currency:"\
EUR"},I=class extends Error{constructor(t,e,n,s,o=[]){super(`${e}: ${s}`),this.told={why:t,parameter:e,type:n,
text:s,others:o}}};function ie(r,t,e,n,s,o){if(s.type!=="entity")return $n(s,o);let i=f=>kn(r,t,e,f,s.of),a=f=>{
let d=i(f),w=[...f].filter(g=>{let{variables:p,rows:u}=r.select(t,S(n.text,{[s.name]:[k(g)]}));return p.includes(
s.name)?u.some(b=>b.some(m=>m&&O(m)&&m.value===g)):u.length>0&&d.has(g)});return new Set(w)},c=e.lookup(o,a),l=c.
size?c:e.lookup(o,i);if(!l.size)throw new I("unknown",s.name,s.type,o);if(l.size>1)throw new I("several",s.name,
s.type,o,[...l].map(f=>e.contract(f)).sort());return k([...l][0])}function kn(r,t,e,n,s){if(!s||!n.size)return n;
let o=[...n].map(a=>`<${a}>`).join(" "),{rows:i}=r.select(t,`SELECT ?thing ?type { VALUES ?thing { ${o} } ?thi\
ng <${xn}> ?type }`);return new Set(i.flatMap(([a,c])=>a&&c&&e.slug(c.value)===s?[a.value]:[]))}function $n(r,t){
let{type:e}=r;if(e==="year"&&/^\d{4}$/.test(t)||e==="integer"&&/^[+-]?\d{1,18}$/.test(t))return Y(String(BigInt(
t.replace("+",""))),"integer");let n=e==="decimal"?j(Y(t,"double")):null;if(n&&/^-?\d{1,18}(\.\d{1,18})?$/.test(
n))return Y(n,"decimal");if(e==="currency"&&/^[A-Z]{3}$/.test(t)||e==="text")return Y(t);throw new I("malforme\
d",r.name,e,t,[Sn[e]??"…"])}var ae=["en","ko"],vn=`SELECT DISTINCT ?thing { { ?thing ?p ?o } UNION { ?s ?p ?thing } UNION { ?s ?thing ?o }\

UNION { GRAPH ?thing { ?s ?p ?o } } FILTER(ISIRI(?thing)) }`,pt=r=>r.normalize("NFKC").toUpperCase().toLowerCase().
replaceAll(/[\s_-]+/g,""),En=r=>r.replaceAll(/[\n\t]/g," "),dt=class{all=[];#e=new Map;#n=[];#r=new Map;#s;#t;constructor(t,e,n){
this.#t=n;let{labels:s,same:o,queries:i}=n;for(let[p,u,b,m]of t.select(e,i.names).rows){if(!p||!u||!m||!O(p)||
u.type!=="literal")continue;let x=u["xml:lang"]??"",h={thing:p.value,text:u.value,lang:x,property:m.value,kind:b?.
value??""};this.all.push(h),s.includes(m.value)&&this.#e.set(p.value,[...this.#e.get(p.value)??[],h])}let a=o.
map(p=>`<${p}>`).join("|");for(let[p,u]of t.select(e,`SELECT ?thing ?item { ?thing ${a} ?item }`).rows)p&&u&&O(
p)&&L(this.#r,u.value,p.value);this.#s=new Set(t.select(e,vn).rows.map(([p])=>p?.value));let c=new Map,l=new Map,
f=new Map,d=new Map;for(let{thing:p,text:u,lang:b,property:m}of this.all){let x=s.includes(m);x&&(!b||ae.includes(
b))&&L(c,u,p),x&&L(l,u,p);for(let h of[u,this.slug(p)])L(f,h,p),L(d,pt(h),p)}let w=new Map,g=new Map;for(let p of this.#s)
L(w,this.slug(p),p),L(g,pt(this.slug(p)),p);this.#n=[c,l,f,d,w,g]}slug(t){let{passages:e,prefixes:n}=this.#t;return t.
startsWith(e)&&!t.startsWith(n.p)?t.slice(e.length):t.replace(/[/#]+$/,"").split(/[/#]/).at(-1)||t}local(t){let e=this.
slug(t);return this.#t.vocabularies.includes(t.endsWith(e)?t.slice(0,-e.length):t)?e:t}contract(t){let{passages:e,
prefixes:n}=this.#t,s=Object.entries(n).filter(([,i])=>i&&t.startsWith(i)),[o]=s.sort((i,a)=>a[1].length-i[1].
length||(i[0]<a[0]?1:-1));return o?`${o[0]}:${t.slice(o[1].length)}`:t.startsWith(e)?t.slice(e.length):t}#o(t,e){
let n=[e,...ae.filter(a=>a!==e),""],{labels:s}=this.#t,o=({lang:a,property:c})=>{let l=n.indexOf(a.split("-")[0].
toLowerCase());return(l<0?n.length:l)*100+s.indexOf(c)};return(this.#e.get(t)??[]).filter(({text:a})=>a.trim()).
sort((a,c)=>o(a)-o(c)||(a.text<c.text?-1:1))[0]?.text}of(t,e){let n=this.#o(t,e),{base:s,prefixes:o}=this.#t,i=n??
this.slug(t),a=Object.values(o).some(f=>!f.startsWith(s)&&t.startsWith(f)),c=n!==void 0||!a?this.lookup(En(i)):
new Set;if(c.size===1&&c.has(t))return i;let l=this.contract(t);return i===this.slug(t)?l:`${i} (${l})`}lookup(t,e=n=>n){
for(let n of this.#i(t)){let s=n.size?e(n):n;if(!s.size)continue;let o=[...s].map(a=>({iri:a,rank:this.#_(a)})),
i=Math.min(...o.map(({rank:a})=>a));return new Set(o.filter(({rank:a})=>a===i).map(({iri:a})=>a))}return new Set}*#i(t){
let[e,n,s,o,i,a]=this.#n,c=new Set;yield this.#a(t),yield e.get(t)??c,yield this.#c(t),yield n.get(t)??c,yield s.
get(t)??c,yield o.get(pt(t))??c,yield i.get(t)??c,yield a.get(pt(t))??c}#a(t){let{passages:e,prefixes:n}=this.#t,
s=/\((\S+)\)$/.exec(t)?.[1],o=[t,...s?[s]:[]].flatMap(i=>{let a=i.replace(/^</,"").replace(/>$/,""),[c,...l]=a.
split(":");return[...l.length&&Object.hasOwn(n,c)?[n[c]+l.join(":")]:[],.../^[a-z0-9-]+\/p\d+s\d+$/.test(i)?[e+
i]:[],a]});return new Set(o.filter(i=>this.#s.has(i)))}#c(t){let{spaces:e,prefixes:n}=this.#t,s=/^(?:wd:)?([Qq]\d+)$/.
exec(t.replace(n.wd,"").replaceAll(/^<|>$/g,""))?.[1],o=s&&this.#r.get(n.wd+s.toUpperCase());if(o)return o;let i=/^[A-Za-z0-9-]+$/.
test(t)?e.map(a=>a+t):[];return new Set(i.filter(a=>this.#s.has(a)))}#_(t){let{base:e}=this.#t;if(["agent/","a\
ctivity/","encoding/"].some(s=>t.startsWith(e+s)))return 3;let n=this.local(t);return n===t?0:/^\p{Lu}/u.test(
n)?1:2}};function L(r,t,e){let n=r.get(t);n?n.add(e):r.set(t,new Set([e]))}var ce=r=>r.sort((t,e)=>t<e?-1:1);function On(r,t,e){let n=new Set(e.map(({value:i})=>i)),s=[],o=ce(e.filter(O).
map(({value:i})=>i));for(;o.length;){let i=r(S(t,{thing:o.map(k)})).rows,a=new Set(i.map(([,c])=>c&&O(c)?c.value:
""));o=ce([...a].filter(c=>c&&!n.has(c)));for(let c of o)n.add(c);s.push(...o)}return s}function Mn(r,t,e,n){let{
variables:s,rows:o}=r(S(t.text,{[e]:n.map(k)}));if(!o.length)return[];let i=s.indexOf(e),a=new Set(i<0?[]:o.map(
l=>l[i]?.value)),c=i<0?new Set(n):new Set(o.flat().map(l=>l?.value));return n.filter(l=>a.has(l)||c.has(l)&&r(
S(t.text,{[e]:[k(l)]})).rows.length>0)}function _e(r,t,e,n){let s={...n},o={};for(let{name:i,type:a,single:c}of e.
parameters){let l=n[i];if(!l?.length||a!=="entity"||c)continue;let f=Mn(r,e,i,On(r,t,l));f.length&&(s[i]=[...l,
...f.map(k)],o[i]=f)}return{wide:s,added:o}}var gt=class{#e={};#n={};#r;constructor(t,e){this.graph=t,this.asking=e,this.#r=new Map(e.questions.map(n=>[n.
name,n]))}names(t){return this.#e[t]??=new dt(this.graph,t,this.asking),this.#e[t]}values(t,e,n){let s=this.#s(
t),o={};for(let[i,a]of Object.entries(e)){let c=s.parameters.find(l=>l.name===i);if(!c)throw new I("strange",i,
"",a.join(", "),s.parameters.map(l=>l.name));o[i]=a.map(l=>ie(this.graph,n,this.names(n),s,c,l))}return o}#s(t){
let e=this.#r.get(t);if(!e)throw new I("strange",t,"",t);return e}answer(t,e,n,s,o=null){let i=this.#s(t),a=v=>this.
graph.select(n,v),c=this.values(t,e,n),{wide:l,added:f}=_e(a,this.asking.queries.included,i,c),d=S(i.text,l),w=a(
d),p=(w.rows.length?i.evidence:[]).map(v=>[v,a(S(v.text,l))]),u=se(w,p,i.keys,a,this.asking),b=this.#t(d,w,u,i.
columns,f,n,s),m=i.view&&{kind:i.view[0],fields:i.view[1]},x=Object.fromEntries(b.columns.map((v,kt)=>[v,b.headings[kt]])),
h=typeof i.title=="string"?i.title:i.title[s==="ko"?1:0],E={asking:this.asking,names:this.names(n),lang:s};return{
...b,chart:m&&Ht(b,m,h,x,E,o)}}table(t,e,n){let s=this.graph.select(e,t);return this.#t(t,s,s.rows.map(()=>[]),
{},{},e,n)}#t(t,{variables:e,rows:n},s,o,i,a,c){let l=h=>this.graph.select(a,h),f=this.names(a),d={asking:this.
asking,names:f,lang:c};this.#n[a]??=Zt(l,this.asking);let w=this.#n[a],g=s.map(h=>te(h.map(({triple:E})=>F(E)),
w)),p=ee(l,this.asking,new Set(g.flatMap(h=>[...h.keys()])),h=>f.slug(h)),{kept:u,cells:b,subject:m}=Ut(t,e,n,
d),x=n.map((h,E)=>{let v=ne(g[E],p),kt=[...new Set(s[E].flatMap(({passages:Ae})=>Ae))].sort();return{terms:h,cells:b[E],
evidence:s[E],passages:kt,errata:v,mark:ft(v)}});return{query:t,variables:e,columns:u.map(h=>e[h]),headings:u.
map(h=>this.heading(e[h],o,c)),subject:m,rows:x,footnotes:oe(e,x,d),also:Object.fromEntries(Object.entries(i).
map(([h,E])=>[h,E.map(v=>f.of(v,c))])),paraphrases:this.#o(x,a,c)}}heading(t,e,n){let s=e[t]??this.asking.headings[t]??
t;return typeof s=="string"?s:s[n==="ko"?1:0]}#o(t,e,n){let s=[...new Set(t.flatMap(a=>a.passages))].sort(),o={};
if(!s.length)return o;let i=S(this.asking.queries.paraphrases,{passage:s.map(k)});for(let[a,c]of this.graph.select(
e,i).rows)a&&c&&(c["xml:lang"]===n||!(a.value in o))&&(o[a.value]=c.value);return o}};function le(r,t,e,n){let s=r.names(n),o=r.asking.questions.find(u=>u.name===t),{of:i="",type:a=""}=o?.parameters.
find(u=>u.name===e)??{},{variables:c,rows:l}=r.graph.select(n,S(o?.text??"",{})),f=c.indexOf(e),d=f<0?[]:l.flatMap(
u=>u[f]??[]);if(a!=="entity")return[...new Set(d.filter(b=>b.type==="literal").map(({value:b})=>b))].sort().map(
b=>({typed:b,label:[b,b],names:[b]}));let w=new Map;for(let{thing:u,text:b,kind:m}of s.all)(!i||s.slug(m)===i)&&
w.set(u,[...w.get(u)??[],b]);let g=new Set(d.filter(O).map(({value:u})=>u));return(g.size?[...g]:[...w.keys()].
filter(u=>i||s.local(u)===u)).map(u=>{let b=s.slug(u),m=s.lookup(b),x=[...w.get(u)??[],b];return{typed:m.size===
1&&m.has(u)?b:s.contract(u),label:[s.of(u,"en"),s.of(u,"ko")],names:[...new Set(x)]}})}var jt=["subject","predicate","object"];function ue(r,t,e,n){let s=r.names(e),o={asking:r.asking,names:s,lang:n},
i=r.graph.triples(e,t).map(c=>({terms:c,cells:c.map((l,f)=>R(l,o,f===2?s.local(c[1].value):"")),evidence:[],passages:[],
errata:[],mark:""})),a=jt.map(c=>r.heading(c,{},n));return{query:t,variables:jt,columns:jt,headings:a,subject:"",
rows:i,footnotes:[],also:{},paraphrases:{}}}var st=class r{static __wrap(t){let e=Object.create(r.prototype);return e.__wbg_ptr=t,fe.register(e,e.__wbg_ptr,
e),e}__destroy_into_raw(){let t=this.__wbg_ptr;return this.__wbg_ptr=0,fe.unregister(this),t}free(){let t=this.
__destroy_into_raw();_.__wbg_asyncparseriterator_free(t,0)}next(){return _.asyncparseriterator_next(this.__wbg_ptr)}};
Symbol.dispose&&(st.prototype[Symbol.dispose]=st.prototype.free);var ot=class r{static __wrap(t){let e=Object.
create(r.prototype);return e.__wbg_ptr=t,pe.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.__wbg_ptr;
return this.__wbg_ptr=0,pe.unregister(this),t}free(){let t=this.__destroy_into_raw();_.__wbg_blanknode_free(t,
0)}equals(t){return _.blanknode_equals(this.__wbg_ptr,t)!==0}get termType(){let t,e;try{let n=_.blanknode_term_type(
this.__wbg_ptr);return t=n[0],e=n[1],y(n[0],n[1])}finally{_.__wbindgen_free(t,e,1)}}toString(){let t,e;try{let n=_.
blanknode_toString(this.__wbg_ptr);return t=n[0],e=n[1],y(n[0],n[1])}finally{_.__wbindgen_free(t,e,1)}}get value(){
let t,e;try{let n=_.blanknode_value(this.__wbg_ptr);return t=n[0],e=n[1],y(n[0],n[1])}finally{_.__wbindgen_free(
t,e,1)}}};Symbol.dispose&&(ot.prototype[Symbol.dispose]=ot.prototype.free);var it=class r{static __wrap(t){let e=Object.
create(r.prototype);return e.__wbg_ptr=t,de.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.__wbg_ptr;
return this.__wbg_ptr=0,de.unregister(this),t}free(){let t=this.__destroy_into_raw();_.__wbg_defaultgraph_free(
t,0)}equals(t){return _.defaultgraph_equals(this.__wbg_ptr,t)!==0}get termType(){let t,e;try{let n=_.defaultgraph_term_type(
this.__wbg_ptr);return t=n[0],e=n[1],y(n[0],n[1])}finally{_.__wbindgen_free(t,e,1)}}toString(){let t,e;try{let n=_.
defaultgraph_toString(this.__wbg_ptr);return t=n[0],e=n[1],y(n[0],n[1])}finally{_.__wbindgen_free(t,e,1)}}get value(){
let t,e;try{let n=_.defaultgraph_value(this.__wbg_ptr);return t=n[0],e=n[1],y(n[0],n[1])}finally{_.__wbindgen_free(
t,e,1)}}};Symbol.dispose&&(it.prototype[Symbol.dispose]=it.prototype.free);var at=class r{static __wrap(t){let e=Object.
create(r.prototype);return e.__wbg_ptr=t,ge.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.__wbg_ptr;
return this.__wbg_ptr=0,ge.unregister(this),t}free(){let t=this.__destroy_into_raw();_.__wbg_literal_free(t,0)}get datatype(){
let t=_.literal_datatype(this.__wbg_ptr);return V.__wrap(t)}get direction(){let t,e;try{let n=_.literal_direction(
this.__wbg_ptr);return t=n[0],e=n[1],y(n[0],n[1])}finally{_.__wbindgen_free(t,e,1)}}equals(t){return _.literal_equals(
this.__wbg_ptr,t)!==0}get language(){let t,e;try{let n=_.literal_language(this.__wbg_ptr);return t=n[0],e=n[1],
y(n[0],n[1])}finally{_.__wbindgen_free(t,e,1)}}get termType(){let t,e;try{let n=_.literal_term_type(this.__wbg_ptr);
return t=n[0],e=n[1],y(n[0],n[1])}finally{_.__wbindgen_free(t,e,1)}}toString(){let t,e;try{let n=_.literal_toString(
this.__wbg_ptr);return t=n[0],e=n[1],y(n[0],n[1])}finally{_.__wbindgen_free(t,e,1)}}get value(){let t,e;try{let n=_.
literal_value(this.__wbg_ptr);return t=n[0],e=n[1],y(n[0],n[1])}finally{_.__wbindgen_free(t,e,1)}}};Symbol.dispose&&
(at.prototype[Symbol.dispose]=at.prototype.free);var V=class r{static __wrap(t){let e=Object.create(r.prototype);
return e.__wbg_ptr=t,we.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.__wbg_ptr;return this.__wbg_ptr=
0,we.unregister(this),t}free(){let t=this.__destroy_into_raw();_.__wbg_namednode_free(t,0)}equals(t){return _.
namednode_equals(this.__wbg_ptr,t)!==0}get termType(){let t,e;try{let n=_.namednode_term_type(this.__wbg_ptr);
return t=n[0],e=n[1],y(n[0],n[1])}finally{_.__wbindgen_free(t,e,1)}}toString(){let t,e;try{let n=_.namednode_toString(
this.__wbg_ptr);return t=n[0],e=n[1],y(n[0],n[1])}finally{_.__wbindgen_free(t,e,1)}}get value(){let t,e;try{let n=_.
namednode_value(this.__wbg_ptr);return t=n[0],e=n[1],y(n[0],n[1])}finally{_.__wbindgen_free(t,e,1)}}};Symbol.dispose&&
(V.prototype[Symbol.dispose]=V.prototype.free);var ct=class r{static __wrap(t){let e=Object.create(r.prototype);
return e.__wbg_ptr=t,be.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.__wbg_ptr;return this.__wbg_ptr=
0,be.unregister(this),t}free(){let t=this.__destroy_into_raw();_.__wbg_parseriterator_free(t,0)}next(){let t=_.
parseriterator_next(this.__wbg_ptr);if(t[2])throw $(t[1]);return G.__wrap(t[0])}};Symbol.dispose&&(ct.prototype[Symbol.
dispose]=ct.prototype.free);var G=class r{static __wrap(t){let e=Object.create(r.prototype);return e.__wbg_ptr=
t,me.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.__wbg_ptr;return this.__wbg_ptr=0,me.unregister(
this),t}free(){let t=this.__destroy_into_raw();_.__wbg_parseriteratorresult_free(t,0)}get done(){return _.parseriteratorresult_done(
this.__wbg_ptr)!==0}get value(){let t=_.parseriteratorresult_value(this.__wbg_ptr);return t===0?void 0:P.__wrap(
t)}};Symbol.dispose&&(G.prototype[Symbol.dispose]=G.prototype.free);var P=class r{static __wrap(t){let e=Object.
create(r.prototype);return e.__wbg_ptr=t,he.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.__wbg_ptr;
return this.__wbg_ptr=0,he.unregister(this),t}free(){let t=this.__destroy_into_raw();_.__wbg_quad_free(t,0)}equals(t){
return _.quad_equals(this.__wbg_ptr,t)!==0}get graph(){return _.quad_graph(this.__wbg_ptr)}get object(){return _.
quad_object(this.__wbg_ptr)}get predicate(){return _.quad_predicate(this.__wbg_ptr)}get subject(){return _.quad_subject(
this.__wbg_ptr)}get termType(){let t,e;try{let n=_.quad_term_type(this.__wbg_ptr);return t=n[0],e=n[1],y(n[0],
n[1])}finally{_.__wbindgen_free(t,e,1)}}toString(){let t,e;try{let n=_.quad_toString(this.__wbg_ptr);return t=
n[0],e=n[1],y(n[0],n[1])}finally{_.__wbindgen_free(t,e,1)}}get value(){let t,e;try{let n=_.quad_value(this.__wbg_ptr);
return t=n[0],e=n[1],y(n[0],n[1])}finally{_.__wbindgen_free(t,e,1)}}};Symbol.dispose&&(P.prototype[Symbol.dispose]=
P.prototype.free);var J=class{__destroy_into_raw(){let t=this.__wbg_ptr;return this.__wbg_ptr=0,ye.unregister(
this),t}free(){let t=this.__destroy_into_raw();_.__wbg_store_free(t,0)}add(t){let e=_.store_add(this.__wbg_ptr,
t);if(e[1])throw $(e[0])}delete(t){let e=_.store_delete(this.__wbg_ptr,t);if(e[1])throw $(e[0])}dump(t,e){let n,
s;try{let a=_.store_dump(this.__wbg_ptr,t,e);var o=a[0],i=a[1];if(a[3])throw o=0,i=0,$(a[2]);return n=o,s=i,y(
o,i)}finally{_.__wbindgen_free(n,s,1)}}has(t){let e=_.store_has(this.__wbg_ptr,t);if(e[2])throw $(e[1]);return e[0]!==
0}load(t,e,n,s){let o=_.store_load(this.__wbg_ptr,t,e,n,s);if(o[1])throw $(o[0])}match(t,e,n,s){let o=_.store_match(
this.__wbg_ptr,t,e,n,s);if(o[3])throw $(o[2]);var i=ke(o[0],o[1]).slice();return _.__wbindgen_free(o[0],o[1]*4,
4),i}constructor(t){let e=_.store_new(t);if(e[2])throw $(e[1]);return this.__wbg_ptr=e[0],ye.register(this,this.
__wbg_ptr,this),this}query(t,e){let n=nt(t,_.__wbindgen_malloc,_.__wbindgen_realloc),s=D,o=_.store_query(this.
__wbg_ptr,n,s,e);if(o[2])throw $(o[1]);return $(o[0])}get size(){let t=_.store_size(this.__wbg_ptr);if(t[2])throw $(
t[1]);return t[0]>>>0}update(t,e){let n=nt(t,_.__wbindgen_malloc,_.__wbindgen_realloc),s=D,o=_.store_update(this.
__wbg_ptr,n,s,e);if(o[1])throw $(o[0])}};Symbol.dispose&&(J.prototype[Symbol.dispose]=J.prototype.free);var _t=class r{static __wrap(t){
let e=Object.create(r.prototype);return e.__wbg_ptr=t,xe.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.
__wbg_ptr;return this.__wbg_ptr=0,xe.unregister(this),t}free(){let t=this.__destroy_into_raw();_.__wbg_variable_free(
t,0)}equals(t){return _.variable_equals(this.__wbg_ptr,t)!==0}get termType(){let t,e;try{let n=_.variable_term_type(
this.__wbg_ptr);return t=n[0],e=n[1],y(n[0],n[1])}finally{_.__wbindgen_free(t,e,1)}}toString(){let t,e;try{let n=_.
variable_toString(this.__wbg_ptr);return t=n[0],e=n[1],y(n[0],n[1])}finally{_.__wbindgen_free(t,e,1)}}get value(){
let t,e;try{let n=_.variable_value(this.__wbg_ptr);return t=n[0],e=n[1],y(n[0],n[1])}finally{_.__wbindgen_free(
t,e,1)}}};Symbol.dispose&&(_t.prototype[Symbol.dispose]=_t.prototype.free);function mt(r,t){let e=_.parse(r,t);if(e[2])throw $(e[1]);return $(e[0])}function jn(){return{__proto__:null,"./web_bg.js":{__proto__:null,__wbg_Error_fdd633d4bb5dd76a:function(t,e){return Error(
y(t,e))},__wbg___wbindgen_debug_string_8a447059637473e2:function(t,e){let n=At(e),s=nt(n,_.__wbindgen_malloc,_.
__wbindgen_realloc),o=D;U().setInt32(t+4,o,!0),U().setInt32(t+0,s,!0)},__wbg___wbindgen_is_falsy_863e44ed68df4b26:function(t){
return!t},__wbg___wbindgen_is_function_acc5528be2b923f2:function(t){return typeof t=="function"},__wbg___wbindgen_is_null_6d937fbfb6478470:function(t){
return t===null},__wbg___wbindgen_is_object_0beba4a1980d3eea:function(t){let e=t;return typeof e=="object"&&e!==
null},__wbg___wbindgen_is_string_1fca8072260dd261:function(t){return typeof t=="string"},__wbg___wbindgen_is_undefined_721f8decd50c87a3:function(t){
return t===void 0},__wbg___wbindgen_string_get_71bb4348194e31f0:function(t,e){let n=e,s=typeof n=="string"?n:void 0;
var o=Z(s)?0:nt(s,_.__wbindgen_malloc,_.__wbindgen_realloc),i=D;U().setInt32(t+4,i,!0),U().setInt32(t+0,o,!0)},
__wbg___wbindgen_throw_ea4887a5f8f9a9db:function(t,e){throw new Error(y(t,e))},__wbg__wbg_cb_unref_33c39e13d73b25f6:function(t){
t._wbg_cb_unref()},__wbg_asyncIterator_523a9858481ea9a3:function(){return Symbol.asyncIterator},__wbg_asyncparseriterator_new:function(t){
return st.__wrap(t)},__wbg_blanknode_new:function(t){return ot.__wrap(t)},__wbg_call_5575218572ead796:function(){
return A(function(t,e,n){return t.call(e,n)},arguments)},__wbg_call_8e98ed2f3c86c4b5:function(){return A(function(t,e){
return t.call(e)},arguments)},__wbg_defaultgraph_new:function(t){return it.__wrap(t)},__wbg_done_b62d4a7d2286852a:function(t){
return t.done},__wbg_error_a6fa202b58aa1cd3:function(t,e){let n,s;try{n=t,s=e,console.error(y(t,e))}finally{_.
__wbindgen_free(n,s,1)}},__wbg_getRandomValues_3f44b700395062e5:function(){return A(function(t,e){globalThis.crypto.
getRandomValues(Se(t,e))},arguments)},__wbg_get_9a29be2cb383ed9a:function(){return A(function(t,e){return Reflect.
get(t,e)},arguments)},__wbg_get_dddb90ff5d27a080:function(){return A(function(t,e){return Reflect.get(t,e)},arguments)},
__wbg_has_4f060fe202ad7e87:function(){return A(function(t,e){return Reflect.has(t,e)},arguments)},__wbg_instanceof_Uint8Array_f080092dc70f5d58:function(t){
let e;try{e=t instanceof Uint8Array}catch{e=!1}return e},__wbg_iterator_cc47ba25a2be735a:function(){return Symbol.
iterator},__wbg_length_589238bdcf171f0e:function(t){return t.length},__wbg_literal_new:function(t){return at.__wrap(
t)},__wbg_namednode_new:function(t){return V.__wrap(t)},__wbg_new_227d7c05414eb861:function(){return new Error},
__wbg_new_3444eb7412549f0b:function(){return new Map},__wbg_new_36e147a8ced3c6e0:function(){return new Array},
__wbg_new_aafdf86a292b3ca7:function(t,e){return new URIError(y(t,e))},__wbg_new_e66a4b7758dd2e5c:function(t,e){
return new Error(y(t,e))},__wbg_new_typed_00a409eb4ec4f2d9:function(t,e){try{var n={a:t,b:e},s=(i,a)=>{let c=n.
a;n.a=0;try{return Tn(c,n.b,i,a)}finally{n.a=c}};return new Promise(s)}finally{n.a=0}},__wbg_next_0c4066e251d2eff9:function(){
return A(function(t){return t.next()},arguments)},__wbg_next_402fa10b59ab20c3:function(t){return t.next},__wbg_next_e8d68f27c98c4764:function(){
return A(function(t){return t.next()},arguments)},__wbg_now_d2e0afbad4edbe82:function(){return Date.now()},__wbg_parseriterator_new:function(t){
return ct.__wrap(t)},__wbg_parseriteratorresult_new:function(t){return G.__wrap(t)},__wbg_prototypesetcall_d721637c7ca66eb8:function(t,e,n){
Uint8Array.prototype.set.call(Se(t,e),n)},__wbg_push_f724b5db8acf89d2:function(t,e){return t.push(e)},__wbg_quad_new:function(t){
return P.__wrap(t)},__wbg_queueMicrotask_1c9b3800e321a967:function(t){return t.queueMicrotask},__wbg_queueMicrotask_311744e534a929a3:function(t){
queueMicrotask(t)},__wbg_resolve_d82363d90af6928a:function(t){return Promise.resolve(t)},__wbg_set_4564f7dc44fcb0c9:function(){
return A(function(t,e,n){return Reflect.set(t,e,n)},arguments)},__wbg_set_9a1d61e17de7054c:function(t,e,n){return t.
set(e,n)},__wbg_stack_3b0d974bbf31e44f:function(t,e){let n=e.stack,s=nt(n,_.__wbindgen_malloc,_.__wbindgen_realloc),
o=D;U().setInt32(t+4,o,!0),U().setInt32(t+0,s,!0)},__wbg_static_accessor_GLOBAL_THIS_2fee5048bcca5938:function(){
let t=typeof globalThis>"u"?null:globalThis;return Z(t)?0:Q(t)},__wbg_static_accessor_GLOBAL_ce44e66a4935da8c:function(){
let t=typeof global>"u"?null:global;return Z(t)?0:Q(t)},__wbg_static_accessor_SELF_44f6e0cb5e67cdad:function(){
let t=typeof self>"u"?null:self;return Z(t)?0:Q(t)},__wbg_static_accessor_WINDOW_168f178805d978fe:function(){let t=typeof window>
"u"?null:window;return Z(t)?0:Q(t)},__wbg_then_05edfc8a4fea5106:function(t,e,n){return t.then(e,n)},__wbg_then_591b6b3a75ee817a:function(t,e){
return t.then(e)},__wbg_value_49f783bb59765962:function(t){return t.value},__wbg_variable_new:function(t){return _t.
__wrap(t)},__wbg_warn_51d35a4c740f6509:function(t,e){console.warn(y(t,e))},__wbindgen_cast_0000000000000001:function(t,e){
return Nn(t,e,An)},__wbindgen_cast_0000000000000002:function(t,e){return In(t,e,Rn)},__wbindgen_cast_0000000000000003:function(t,e){
return y(t,e)},__wbindgen_cast_0000000000000004:function(t,e){var n=ke(t,e).slice();return _.__wbindgen_free(t,
e*4,4),n},__wbindgen_init_externref_table:function(){let t=_.__wbindgen_externrefs,e=t.grow(4);t.set(0,void 0),
t.set(e+0,void 0),t.set(e+1,null),t.set(e+2,!0),t.set(e+3,!1)}}}}function Rn(r,t){return _.wasm_bindgen_3570503f97ca7d70___convert__closures_____invoke___wasm_bindgen_3570503f97ca7d70___JsValue__true_(
r,t)}function An(r,t,e){let n=_.wasm_bindgen_3570503f97ca7d70___convert__closures_____invoke___wasm_bindgen_3570503f97ca7d70___JsValue__core_f0fd674eaa06beef___result__Result_____wasm_bindgen_3570503f97ca7d70___JsError___true_(
r,t,e);if(n[1])throw $(n[0])}function Tn(r,t,e,n){_.wasm_bindgen_3570503f97ca7d70___convert__closures_____invoke___js_sys_bacb158c025087a0___Function_fn_wasm_bindgen_3570503f97ca7d70___JsValue_____wasm_bindgen_3570503f97ca7d70___sys__Undefined___js_sys_bacb158c025087a0___Function_fn_wasm_bindgen_3570503f97ca7d70___JsValue_____wasm_bindgen_3570503f97ca7d70___sys__Undefined_______true_(
r,t,e,n)}var fe=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(r=>_.
__wbg_asyncparseriterator_free(r,1)),pe=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>_.__wbg_blanknode_free(r,1)),de=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>_.__wbg_defaultgraph_free(r,1)),ge=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>_.__wbg_literal_free(r,1)),we=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>_.__wbg_namednode_free(r,1)),be=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>_.__wbg_parseriterator_free(r,1)),me=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>_.__wbg_parseriteratorresult_free(r,1)),he=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:
new FinalizationRegistry(r=>_.__wbg_quad_free(r,1)),ye=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:
new FinalizationRegistry(r=>_.__wbg_store_free(r,1)),xe=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:
new FinalizationRegistry(r=>_.__wbg_variable_free(r,1));function Q(r){let t=_.__externref_table_alloc();return _.
__wbindgen_externrefs.set(t,r),t}var bt=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>_.__wbindgen_destroy_closure(r.a,r.b));function At(r){let t=typeof r;if(t=="number"||t=="boolean"||r==null)
return`${r}`;if(t=="string")return`"${r}"`;if(t=="symbol"){let s=r.description;return s==null?"Symbol":`Symbol\
(${s})`}if(t=="function"){let s=r.name;return typeof s=="string"&&s.length>0?`Function(${s})`:"Function"}if(Array.
isArray(r)){let s=r.length,o="[";s>0&&(o+=At(r[0]));for(let i=1;i<s;i++)o+=", "+At(r[i]);return o+="]",o}let e=/\[object ([^\]]+)\]/.
exec(toString.call(r)),n;if(e&&e.length>1)n=e[1];else return toString.call(r);if(n=="Object")try{return"Object\
("+JSON.stringify(r)+")"}catch{return"Object"}return r instanceof Error?`${r.name}: ${r.message}
${r.stack}`:n}function ke(r,t){r=r>>>0;let e=U(),n=[];for(let s=r;s<r+4*t;s+=4)n.push(_.__wbindgen_externrefs.
get(e.getUint32(s,!0)));return _.__externref_drop_slice(r,t),n}function Se(r,t){return r=r>>>0,et().subarray(r/
1,r/1+t)}var C=null;function U(){return(C===null||C.buffer.detached===!0||C.buffer.detached===void 0&&C.buffer!==
_.memory.buffer)&&(C=new DataView(_.memory.buffer)),C}function y(r,t){return Fn(r>>>0,t)}var tt=null;function et(){
return(tt===null||tt.byteLength===0)&&(tt=new Uint8Array(_.memory.buffer)),tt}function A(r,t){try{return r.apply(
this,t)}catch(e){let n=Q(e);_.__wbindgen_exn_store(n)}}function Z(r){return r==null}function In(r,t,e){let n={
a:r,b:t,cnt:1},s=(...o)=>{n.cnt++;try{return e(n.a,n.b,...o)}finally{s._wbg_cb_unref()}};return s._wbg_cb_unref=
()=>{--n.cnt===0&&(_.__wbindgen_destroy_closure(n.a,n.b),n.a=0,bt.unregister(n))},bt.register(s,n,n),s}function Nn(r,t,e){
let n={a:r,b:t,cnt:1},s=(...o)=>{n.cnt++;let i=n.a;n.a=0;try{return e(i,n.b,...o)}finally{n.a=i,s._wbg_cb_unref()}};
return s._wbg_cb_unref=()=>{--n.cnt===0&&(_.__wbindgen_destroy_closure(n.a,n.b),n.a=0,bt.unregister(n))},bt.register(
s,n,n),s}function nt(r,t,e){if(e===void 0){let a=rt.encode(r),c=t(a.length,1)>>>0;return et().subarray(c,c+a.length).
set(a),D=a.length,c}let n=r.length,s=t(n,1)>>>0,o=et(),i=0;for(;i<n;i++){let a=r.charCodeAt(i);if(a>127)break;
o[s+i]=a}if(i!==n){i!==0&&(r=r.slice(i)),s=e(s,n,n=i+r.length*3,1)>>>0;let a=et().subarray(s+i,s+n),c=rt.encodeInto(
r,a);i+=c.written,s=e(s,n,i,1)>>>0}return D=i,s}function $(r){let t=_.__wbindgen_externrefs.get(r);return _.__externref_table_dealloc(
r),t}var wt=new TextDecoder("utf-8",{ignoreBOM:!0,fatal:!0});wt.decode();var zn=2146435072,Rt=0;function Fn(r,t){
return Rt+=t,Rt>=zn&&(wt=new TextDecoder("utf-8",{ignoreBOM:!0,fatal:!0}),wt.decode(),Rt=t),wt.decode(et().subarray(
r,r+t))}var rt=new TextEncoder;"encodeInto"in rt||(rt.encodeInto=function(r,t){let e=rt.encode(r);return t.set(
e),{read:r.length,written:e.length}});var D=0,Ln,Cn,_;function Un(r,t){return Cn=r,_=r.exports,Ln=t,C=null,tt=
null,_.__wbindgen_start(),_}function $e(r){if(_!==void 0)return _;r!==void 0&&(Object.getPrototypeOf(r)===Object.prototype?{module:r}=r:console.
warn("using deprecated parameters for `initSync()`; pass a single object instead"));let t=jn();r instanceof WebAssembly.
Module||(r=new WebAssembly.Module(r));let e=new WebAssembly.Instance(r,t);return Un(e,r)}var ve="application/trig",Ee="application/n-quads",Dn="INSERT { ?s ?p ?o } WHERE { GRAPH ?g { ?s ?p ?o } FILTE\
R(?g != <RECORD>) }",Tt=/<[^<>"{}|\\^`\s]*>|"""[\s\S]*?"""|'''[\s\S]*?'''|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|#.*/g,
Oe=r=>$e({module:r});function xt(r){let t=r.replaceAll(Tt," ").replaceAll(/[?$][\p{L}\p{N}_]+|[\p{L}\p{N}_.-]*:[^\s(){};,]*/gu,
" "),[e=""]=/\b(SELECT|ASK|CONSTRUCT|DESCRIBE|INSERT|DELETE|LOAD|CLEAR|CREATE|DROP)\b/i.exec(t)??[];return{kind:e.
toUpperCase(),reaches:/\b(SERVICE|FROM)\b/i.exec(t)?.[0].toUpperCase()??""}}var yt=class{#e={};#n={};#r;constructor(t){
this.#r=t}#s(t){let{graph:e,changes:n,record:s}=this.#r,o=new J([]);if(e.includes("_:"))for(let i of mt(e,{format:ve}))
o.add(i);else o.load(e,{format:ve});if(t!==this.#r.reading&&n){for(let i of mt(n.gone,{format:Ee}))o.delete(i);
for(let i of mt(n.new,{format:Ee}))o.add(i)}return o.update(Dn.replace("RECORD",s)),this.#n[t]=this.#t(o,s),o}#t(t,e){
let s=t.query("SELECT DISTINCT ?g { GRAPH ?g {} }").map(i=>i.get("g")),o=s.filter(({value:i})=>i!==e);return o.
length<s.length?o:void 0}#o(t,e,n={}){this.#e[t]??=this.#s(t);let s=e.includes(this.#r.record)?void 0:this.#n[t];
return this.#e[t].query(e,{...n,...s?{named_graphs:s}:{}})}select(t,e){let{head:n,results:s}=JSON.parse(this.#o(
t,e,{results_format:"json"}));return{variables:n.vars,rows:s.bindings.map(o=>n.vars.map(i=>o[i]??null))}}holds(t,e){
return this.#o(t,e)}triples(t,e){return this.#o(t,e).map(n=>[n.subject,n.predicate,n.object].map(ht))}};function ht(r){
let{termType:t,value:e,language:n,datatype:s}=r;return t==="NamedNode"?k(e):t==="BlankNode"?{type:"bnode",value:e}:
t==="Literal"?{type:"literal",value:e,...n?{"xml:lang":n}:{datatype:s.value}}:{type:"triple",value:{subject:ht(
r.subject),predicate:ht(r.predicate),object:ht(r.object)}}}var It=class extends Error{constructor(t){super(t.why),this.told=t}},qn=["INSERT","DELETE","LOAD","CLEAR","CRE\
ATE","DROP"];function Me(r){let{kind:t,reaches:e}=xt(r);return e||(qn.includes(t)?t:"")}function je(r,t,e){let s=Object.
entries(t).map(([o,i])=>`PREFIX ${o}: <${i}> `).join("");try{return e(s+r)}catch(o){if(o instanceof WebAssembly.
RuntimeError)throw o;let i=o instanceof Error?o.message:String(o);throw Wn(i,r,s.length,Object.keys(t))}}function Wn(r,t,e,n){
let s=/^error at (\d+):(\d+): (?:expected (?:one of )?)?([\s\S]*)$/.exec(r);if(!s)return new Error(r);let o=Number(
s[1]),i=Number(s[2])-(o===1?e:0),c=t.split(`
`).slice(0,o-1).reduce((p,u)=>p+u.length+1,0)+i-1,l=s[3].split(/,\s+(?=["A-Za-z[])/).map(p=>p.trim()),f=l.filter(
p=>/^\w+ \w/.test(p)&&p!=="Prefix not found"),d=l.filter(p=>p.startsWith('"')),w=l.filter(p=>/^\w+$/.test(p)),
g=Bn(t,n);return g&&g.index<=c?St(t,g.index,"prefix",[g.prefix]):f.length?St(t,c,"reason",[f[0]]):d.length?St(
t,c,"signs",d.slice(0,6)):St(t,c-Math.max(0,...w.map(p=>p.length)),"unread",[])}function St(r,t,e,n){let s=r.slice(
0,Math.max(t,0)).split(`
`);return new It({line:s.length,column:(s.at(-1)??"").length+1,why:e,words:n})}function Bn(r,t){let e=r.replaceAll(
Tt,i=>" ".repeat(i.length)),n=[...e.matchAll(/\bPREFIX\s+([\p{L}\p{N}_.-]*):/giu)].map(([,i])=>i),o=[...e.matchAll(
/(?<![\p{L}\p{N}_.:?$-])([\p{L}][\p{L}\p{N}_.-]*)?:[\p{L}\p{N}_]/gu)].find(([,i=""])=>i!=="_"&&![...n,...t].includes(
i));return o&&{index:o.index,prefix:o[1]??""}}function Re(r,t){let e=r.names(t),{rows:n}=r.graph.select(t,"SELECT DISTINCT ?p { ?s ?p ?o }"),s=new Set(n.map(
([a])=>a?.value??"")),o=new Map([...s].map(a=>[a,[]]));for(let{thing:a,text:c}of e.all)o.set(a,[...o.get(a)??[],
c]);let i=a=>s.has(a)?"property":e.local(a)===a?"thing":"class";return[...o].flatMap(([a,c])=>{let l=e.contract(
a),f=l!==a&&/^[\w-]+:[\w-]+$/.test(l),d=[e.of(a,"en"),e.of(a,"ko")];return f?[{curie:l,label:d,names:[...new Set(
c)],kind:i(a)}]:[]})}var M,Vn={async open(r,t,e){let[n,s]=await Promise.all([$t(r),$t(t)]);Oe(n);let o=JSON.parse(new TextDecoder().
decode(s));M=new gt(new yt(o),o),setTimeout(()=>M.names(e));let{questions:i,graph:a,changes:c,...l}=M.asking;return{
...l,questions:i.map(({text:f,evidence:d,...w})=>w)}},answer:(r,t,e,n,s)=>({table:M.answer(r,t,e,n,s)}),alternatives:(r,t,e)=>Ft(
M,r,t,e),choices:(r,t,e)=>le(M,r,t,e),vocabulary:r=>Re(M,r),sparql(r,t,e){let n=Me(r);if(n)return{refused:n};let{
kind:s}=xt(r);return je(r,M.asking.prefixes,o=>s==="ASK"?{holds:M.graph.holds(t,o)}:s==="SELECT"?{table:M.table(
o,t,e)}:{table:ue(M,o,t,e),isGraph:!0})}};self.onmessage=async({data:{id:r,what:t,given:e}})=>{try{let n=await Vn[t](
...e);self.postMessage({id:r,result:n})}catch(n){if(n instanceof WebAssembly.RuntimeError)return self.postMessage(
{id:r,isBroken:!0});let{message:s=String(n),told:o}=n??{};self.postMessage({id:r,error:{message:s,told:o}})}};})();
/*! oxigraph 0.5.11, MIT OR Apache-2.0, from npm; npm run vendor */
