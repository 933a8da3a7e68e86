"use strict";(()=>{var Ae={33:60,35:62},Re=126;function Te(r){let t=new DataView(new ArrayBuffer(4*Math.ceil(r.length/5)));for(let e=0;e<
r.length;e+=5){let n=0;for(let s=e;s<e+5;s+=1){let o=s<r.length?r.charCodeAt(s):Re;n=n*85+(o<42?Ae[o]:o)-42}t.
setUint32(4*e/5,n)}return new Uint8Array(t.buffer,0,Math.floor(4*r.length/5))}async function kt(r){let t=new Blob(
[Te(r)]).stream().pipeThrough(new DecompressionStream("gzip"));return new Uint8Array(await new Response(t).arrayBuffer())}var I="http://www.w3.org/2001/XMLSchema#",Ne=/[\p{Cc} <>"{}|\\^`]/u,Ie={"\\":"\\\\",'"':'\\"',"\n":"\\n","\r":"\
\\r","	":"\\t","\b":"\\b","\f":"\\f"},k=r=>({type:"uri",value:r}),J=(r,t)=>({type:"literal",value:r,...t?{datatype:I+
t}:{}}),M=r=>r?.type==="uri";function T({type:r,value:t,datatype:e,"xml:lang":n}){if(r==="bnode")return`_:${t}`;
if(r==="triple")return`<<( ${[t.subject,t.predicate,t.object].map(T).join(" ")} )>>`;if(r==="uri"){if(Ne.test(
t))throw new Error(`${t}: no IRI`);return`<${t}>`}let s=`"${t.replace(/[\\"\n\r\t\b\f]/g,o=>Ie[o])}"`;return n?
`${s}@${n}`:e&&e!==`${I}string`?`${s}^^<${e}>`:s}var q=r=>r?T(r):"",ze=["Long","Int","Short","Byte"],Fe=["inte\
ger",...ze.flatMap(r=>[r.toLowerCase(),`unsigned${r}`]),...["positive","negative","nonPositive","nonNegative"].
map(r=>`${r}Integer`)],Le=new Map([...Fe.map(r=>[I+r,/^[+-]?\d+$/]),[`${I}decimal`,/^[+-]?(\d+(\.\d*)?|\.\d+)$/],
[`${I}double`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/],[`${I}float`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/]]);
function j(r){if(r?.type!=="literal"||!Le.get(r.datatype??"")?.test(r.value))return null;let[,t,e="",n="",s="0"]=/^([+-]?)(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?$/.
exec(r.value)??[],o=e+n,i=e.length+Number(s),a=o.slice(0,Math.max(i,0)).padEnd(i,"0").replace(/^0+(?=\d)/,"")||
"0",c="0".repeat(Math.max(-i,0))+o.slice(Math.max(i,0));return(t==="-"?"-":"")+a+(c?`.${c}`:"")}function H(r){
return r?.type!=="literal"||r.datatype!==`${I}boolean`?null:{1:!0,true:!0,0:!1,false:!1}[r.value]??null}function Nt(r){
let t=new Map;for(let e of r){let n=j(e)?.replace(/(\.\d*?)0+$/,"$1").replace(/\.$/,""),s=H(e),o=n??(s===null?
T(e):`boolean ${s}`);t.has(o)||t.set(o,e)}return[...t.values()]}var Ce=/^[ \t]*VALUES (\?(?:given_)?([A-Za-z]\w*?)(?:__\d\w*)?) \{ UNDEF \}[ \t]*(?:#\+ (.*))?$/gm;function S(r,t){
return r.replaceAll(Ce,(e,n,s,o)=>{let i=Object.hasOwn(t,s)?Nt(t[s]):[];return i.length?`VALUES ${n} { ${i.map(
T).join(" ")} } ${o??""}`.trimEnd():""})}var De=1e3,Ue=6,qe=["entity","year","currency"],It=(r,t)=>r.tags.filter(e=>t.tags.includes(e)).length;function zt(r,t,e,n){
let s=performance.now()+De,{questions:o}=r.asking,i=o.find(g=>g.name===t),a=r.values(t,e,n),c=[],l=!1;function p(g,u){
if(c.some(m=>m.name===g.name&&m.name!==t)||(l||=performance.now()>s,l))return;let f=m=>Object.fromEntries(Object.
entries(u).map(([x,h])=>[x,m[h]])),{rows:b}=r.graph.select(n,S(g.text,f(a)));b.length&&c.push({name:g.name,typed:f(
e),rows:b.length})}let d=Object.keys(a);for(let g of d.length>1?d:[])p(i,Object.fromEntries(d.filter(u=>u!==g).
map(u=>[u,u])));let w=o.filter(g=>g!==i).sort((g,u)=>It(i,u)-It(i,g));for(let g of i.parameters.filter(u=>d.includes(
u.name)&&qe.includes(u.type)))for(let u of w)for(let f of u.parameters)f.type===g.type&&p(u,{[f.name]:g.name});
return{found:c.slice(0,Ue),isCut:l}}var We=/\(\s*(COUNT|SUM|AVG|MIN|MAX|SAMPLE)\s*\(\s*(?:DISTINCT\s+)?(?:[?$](\w+)|\*)\s*\)\s*AS\s+[?$](\w+)\s*\)/gi,
Be=[["tn",12],["bn",9],["m",6]],Ve=[["조",12],["억",8],["만",4],["",0]];function ct(r){let t=[...r.matchAll(
We)];return new Map(t.map(([,e,n,s])=>[s,e.toUpperCase()==="COUNT"?"count":n]))}function z(r){let[t,e=""]=r.split(
"."),n=t.replaceAll(/\B(?=(\d{3})+$)/g,","),s=e.replace(/0+$/,"");return s?`${n}.${s}`:n}var Ft=r=>r.replace(/^0+(?=\d)/,
"");function X(r,t,e,{signs:n,currencies:s}){let o=r.startsWith("-")&&/[1-9]/.test(r)?"-":"",i=r.replace("-",""),
[a,c=""]=i.split(".");if(e==="ko"){let p=s[t]??t,d=Ft(a).length>4||!Object.hasOwn(s,t);return`${o}${Pe(a,c)}${d?
" ":""}${p}`}let l=z(i);for(let[p,d]of Be){let w=a.length>d?`${a.slice(0,-d)}.${a.slice(-d)}${c}`:"";if(w&&w.replace(
/0+$/,"").split(".")[1].length<=3){l=`${z(w)} ${p}`;break}}return Object.hasOwn(n,t)?`${o}${n[t]}${l}`:`${o}${t}\
 ${l}`}function Pe(r,t){let e=r,n=[];for(let[s,o]of Ve){let i=e.slice(0,Math.max(e.length-o,0));e=e.slice(i.length);
let a=z(Ft((i||"0")+(!o&&t?`.${t}`:"")));a!=="0"&&n.push(a+s)}return n.join(" ")||"0"}var $t="amount",Ge={en:["no","yes"],ko:["아니요","예"]};function A(r,{asking:t,names:e,lang:n},s="",o=""){
if(!r)return"";if(M(r))return e.of(r.value,n);if(r.type!=="literal")return T(r);let i=t.counts.includes(s)?j(r):
null;if(i!==null)return o&&s===$t?X(i,o,n,t):z(i);let a=H(r);return a===null?r.value:Ge[n][Number(a)]}function Je(r,t){
let e=ct(r);return t.map(n=>e.get(n)??n).map(n=>n.endsWith("Amount")?$t:n)}function He(r,t,e){let n=new Map;for(let s=0;s<
t;s+=1){let o=r.map(a=>a[s]).filter(a=>a?.type==="literal"),i=new Set(o.map(a=>a?.["xml:lang"]??""));i.size===
1&&!i.has("")&&n.set(s,[...i][0])}return[...n.values()].includes(e)?[...n].filter(([,s])=>s!==e).map(([s])=>s):
[]}function Lt(r,t,e,n){let s=Je(r,t),o=t.indexOf("currency"),i=t.indexOf("property"),a=s.flatMap((u,f)=>u===$t?
[f]:[]),c=o>=0&&e.every(u=>!u[o]||u[o].type==="literal"&&a.some(f=>j(u[f])!==null)),l=new Set(e.map(u=>u[0]&&T(
u[0]))),p=e.length>1&&i>0&&l.size===1,d=new Set([...He(e,t.length,n.lang),...c?[o]:[],...p?[0]:[]]),w=e.map(u=>{
let f=c?u[o]?.value??"":"",b=i>=0?n.names.local(u[i]?.value??""):"";return u.map((m,x)=>{let h=s[x].toLowerCase().
endsWith("value")?b:s[x];return d.has(x)?"":A(m,n,h,f)})}),g=t.flatMap((u,f)=>!d.has(f)&&(!e.length||w.some(b=>b[f]))?
[f]:[]);return{kept:g,cells:w.map(u=>g.map(f=>u[f])),subject:p?A(e[0][0],n):""}}var Xe=/^(?:(.+)\/)?p0*(\d+)s0*(\d+)$/;function Ct(r,t){return t==="ko"?r.join("·"):[r.slice(0,-1).join(", "),
r.at(-1)].filter(Boolean).join(" and ")}var Ye={en:(r,t,e)=>`${e?"paragraph ":"¶"}${r}, sentence${t.length>1?
"s":""} ${Ct(t,"en")}`,ko:(r,t,e)=>{let n=e?"번째 ":"";return`${r}${n}문단 ${Ct(t,"ko")}${n}문장`}};function W(r,t,e=!1){
let n=new Map;for(let s of new Set(r)){let[,o="",i="",a=""]=Xe.exec(s)??["",s],c=`${o} ${i}`,l=n.get(c)??{article:o,
paragraph:i,sentences:[]};n.set(c,l),l.sentences.push(a)}return[...n.values()].map(({article:s,paragraph:o,sentences:i})=>[
s,o&&Ye[t](o,i,e)].filter(Boolean).join(" ")).join(t==="en"?"; ":", ")}var Dt={Exact:"",AtLeast:"≥",AtMost:"≤",About:"≈"},vt=4,Ke=300,_t=class{constructor(t,e,n,s,o){this.rates=
o,this.headings=n,this.answer=t,this.view=e,this.words=s,this.lang=s.lang,this.places=new Map(t.variables.map(
(i,a)=>[i,a]))}term(t,e){return(this.view.fields[e]??[e]).map(s=>t.terms[this.places.get(s)??-1]??null).find(s=>s!==
null)??null}label(t,e){let n=this.term(t,e);return n?A(n,this.words):this.word(e==="panel"?"whole":"unsaid")}word(t,...e){
let n=this.words.asking.charts[t],s=typeof n=="string"?n:n[this.lang==="ko"?1:0],o=0;return s.replace(/\{(\d*)\}/g,
(i,a)=>{let c=a===""?o:Number(a);return o+=1,String(e[c])})}bound(t,e,n="bound"){let s=this.term(t,n),o=s?Dt[this.
words.names.local(s.value)]:"";return o===void 0?`${e} (${A(s,this.words)})`:o+e}isOpen(t,e){let n=this.term(t,
e);return n!==null&&(Dt[this.words.names.local(n.value)]??"?")!==""}figure(t,e){let n=j(this.term(t,e)),s=n!==
null&&n.length<Ke?Number(n):null,[o=""]=this.view.fields[e]??[],i=ct(this.answer.query).get(o)??o,a=this.places.
has("currency")&&/(^a|A)mount$/.test(i),c=a?this.term(t,"currency")?.value??"":"",l="panel"in this.view.fields?
[this.label(t,"panel")]:[];a&&l.push(s===null?this.word("no amount"):this.currency(c));let p=n===null||s===null?
"":a?X(n,c,this.lang,this.words.asking):z(n),d={size:s,figure:p,note:this.#n(t,c)},w=a&&s!==null,g=w&&this.rates?
this.rates.currency:c;w&&(l[l.length-1]=this.currency(g)),w&&g!==c&&Object.assign(d,this.#e(s,c,p,d.note));let u=[
d.figure&&this.bound(t,d.figure),t.mark].filter(Boolean).join(" "),f=g!==c;return{row:t,size:d.size,text:u,note:d.
note,panel:l.join(" · "),money:w,converted:f}}#e(t,e,n,s){let{currency:o,worth:i}=this.rates,a=Number((t*i[e]).
toPrecision(3)),c=`≈${X(String(a),o,this.lang,this.words.asking)}`;return{size:a,figure:c,note:[n,s].filter(
Boolean).join(" · ")}}currency(t){let e=this.words.asking.money[t]??t;return typeof e=="string"?e:e[this.lang===
"ko"?1:0]}#n(t,e){let n=["printedAs","periodPrintedAs","resolvedFrom"].flatMap(a=>this.term(t,a)??[]),s=t.passages.
map(a=>this.words.names.slug(a)),o=s.length>vt?` +${s.length-vt}`:"";return[...(this.view.fields.also??[]).map(
a=>`${this.headings[a]??a} ${A(this.term(t,a),this.words,"amount",e)}`),...n.map(({value:a})=>this.word("print\
ed",a)),H(this.term(t,"denied"))?this.word("denied"):"",...["status","statedAs"].filter(a=>this.term(t,a)).map(
a=>this.label(t,a)),W(s.slice(0,vt),this.lang)+o].filter(Boolean).join(" · ")}},Ut=(r,{mark:t})=>[r,t].filter(
Boolean).join(" ");function lt(r,t){let e=new Map;for(let n of r)e.set(t(n),[...e.get(t(n))??[],n]);return e}function qt(r,t){let e=[...new Set(t.map(({panel:n})=>n))];return t.toSorted((n,s)=>e.indexOf(n.panel)-e.indexOf(
s.panel)||(s.size??0)-(n.size??0)).map(({row:n,panel:s,text:o,note:i,size:a},c)=>({n:c,panel:s,label:r.label(n,
"y"),text:o,note:i,x:a??0}))}function Wt(r,t){return t.map(({row:e,panel:n,note:s,size:o})=>{let i=Math.trunc(
o??0),a=r.term(e,"x2")?r.label(e,"x2"):"",c=/^\d+$/.test(a)?Number(a):i,l=Ut(c===i?`${i}`:`${i}–${c}`,e);return{
panel:n,label:r.label(e,"y"),text:l,note:s,x:i,x2:c}}).sort((e,n)=>e.x-n.x||e.x2-n.x2).map((e,n)=>({n,...e}))}var Ze=[[0,!1],[.38,!1],[.62,!0],[1,!0]];function Vt(r,t){let e=[],n=0;for(let s of new Set(t.map(o=>o.panel))){
let o=t.filter(i=>i.panel===s);s&&(e.push({panel:s,kind:"panel",x:0,y:n,text:s}),n+=1),e.push(...Qe(r,s,o,n)),
n+=o.length+1}return e}function Qe(r,t,e,n){let s=e.map(({row:d})=>[r.label(d,"source"),r.label(d,"target")]),
o=Math.max(...e.map(({size:d})=>Math.abs(d??0)))||1,i=[new Map,new Map];e.forEach(({size:d},w)=>{s[w].forEach(
(g,u)=>{i[u].set(g,(i[u].get(g)??0)+(d??0))})});let a=Et(s,1,i,Et(s,0,i,[])),c=Et(s,0,i,a),l=[Bt(s,0,c,a).map(
d=>n+d),Bt(s,1,a,c).map(d=>n+d)],p=[];e.forEach(({row:d,size:w,text:g,note:u},f)=>{let b="label"in r.view.fields?
r.label(d,"label"):"",m=w===null?1.5:Math.max(Math.round(Math.abs(w)/o*22*100)/100,1),x={panel:t,link:n+f,width:m,
said:w!==null,source:s[f][0]};for(let[E,v]of Ze)p.push({...x,kind:"link",x:E,y:l[Number(v)][f],note:u});let h=[
b,g].filter(Boolean).join(" · ");p.push({...x,kind:"figure",x:0,y:l[0][f],text:[h,u].filter(Boolean).join(" ·\
 "),short:h})});for(let d of[0,1])for(let w of new Set(s.map(g=>g[d]))){let g=l[d].filter((b,m)=>s[m][d]===w),
[u,f]=[Math.min(...g),Math.max(...g)];p.push({panel:t,kind:"name",x:d,text:w,y:(u+f)/2,y0:u,y1:f})}return p}function Et(r,t,e,n){
function s(i){let a=n.length?r.filter(c=>c[t]===i).map(c=>n.indexOf(c[1-t])):[0];return a.reduce((c,l)=>c+l,0)/
a.length}let o=i=>e[t].get(i)??0;return[...new Set(r.map(i=>i[t]))].sort((i,a)=>o(a)-o(i)||s(i)-s(a))}function Bt(r,t,e,n){
let s=r.map((i,a)=>[e.indexOf(i[t]),n.indexOf(i[1-t]),a]);s.sort((i,a)=>i[0]-a[0]||i[1]-a[1]||i[2]-a[2]);let o=[];
return s.forEach(([,,i],a)=>{o[i]=a}),o}var tn=3;function Pt(r,t,e){return r.view.kind==="bar"||r.view.kind==="flow"?en(r,t):r.view.kind==="slope"?nn(
r,e):""}function en(r,t){let e=[];for(let s of new Set(t.map(o=>o.panel))){let o=t.filter(i=>i.panel===s&&i.size&&
i.money);if(o.sort((i,a)=>(a.size??0)-(i.size??0)),o.length>1&&o[0].size===o[1].size)return"";o.length>1&&e.push(
o[0])}if(!e.length||e.length>tn)return"";let n=e.map(({row:s,text:o})=>{let i=r.view.kind==="flow"?`${r.label(
s,"source")} → ${r.label(s,"target")}`:r.label(s,"y");return r.lang==="en"?`${i}, ${o}`:`${i} ${o}`});return r.
lang==="ko"?`가장 큰 것은 ${n.join(", ")}`:n.length>1?`The largest: ${n.join("; ")}`:`The largest is ${n[0]}`}
function nn(r,t){let e=t.filter(({x:d})=>/^\d+$/.test(d)),n=[...lt(e,({series:d})=>d)].filter(([,d])=>new Set(
d.map(({x:w})=>w)).size>1);if(n.length!==1)return"";let[s,o]=n[0];o.sort((d,w)=>Number(d.x)-Number(w.x));let[i,
a]=[o[0],o.at(-1)];if(r.lang==="ko"){let[d,w]=[i,a].map(({x:g,rank:u,mark:f})=>`${g}년 ${u}위${f}`);return`${s}\
, ${d}에서 ${w}로`}let c=a.y<i.y?"rises":a.y>i.y?"falls":"is back",[l,p]=[i,a].map(({x:d,rank:w,mark:g})=>`\
rank ${w}${g} in ${d}`);return`${s} ${c} from ${l} to ${p}`}var rn=/^\d+$/;function Gt(r,t){let e=new Map,n="x2"in r.view.fields,s=[...new Set(t.map(({panel:a})=>a))];t.forEach(
({row:a,panel:c,note:l},p)=>{let d=r.label(a,"color");for(let w of n?["","2"]:[""]){let g=j(r.term(a,`y${w}`));
if(g===null)continue;let u=r.term(a,`x${w}`)?r.label(a,`x${w}`):"",f=n?`${d} ${p}`:d;e.set(JSON.stringify([c,u,
f]),{panel:c,x:u,y:Number(g),series:d,line:f,rank:r.bound(a,g,`bound${w}`),mark:a.mark,open:r.isOpen(a,`bound${w}`),
note:l})}});let o=({x:a})=>rn.test(a)?Number(a):0,i=[...e.values()].sort((a,c)=>s.indexOf(a.panel)-s.indexOf(c.
panel)||o(a)-o(c));return sn(i)}function sn(r){let t=new Map,e=new Map(r.map(({panel:n,series:s,x:o})=>[`${n}
${s}`,o]));for(let{panel:n,x:s}of r)t.set(n,[...new Set([...t.get(n)??[],s])]);for(let n of lt(r,({panel:s,x:o,
y:i})=>JSON.stringify([s,o,i])).values()){let s=new Set;for(let o of n){n.filter(({series:c})=>c===o.series).some(
({mark:c})=>!c)&&(o.mark="");let a=o.x===e.get(`${o.panel}
${o.series}`)&&o.series!==o.panel;s.add(`${a?o.series:""} ${o.rank}${o.mark}`.trim())}n.forEach((o,i)=>{let a=t.
get(o.panel)??[];o.text=i?"":[...s].join(" · "),o.side=o.x===a[0]&&a.length>1?"left":"right"})}return r}var on={bar:qt,timeline:Wt,slope:Gt,flow:Vt},an={bar:"x",timeline:"x",slope:"y",flow:"size"},cn={slope:"color",
flow:"source"},_n=80,Mt=4;function Jt(r,t,e,n,s,o=null){let i=new _t(r,t,n,s,o),a=r.rows.map(f=>i.figure(f,an[t.
kind]));function c({size:f,row:b,panel:m}){return t.kind==="flow"?!0:f===null||t.kind!=="slope"||i.term(b,"x")?
f!==null:a.every(x=>x.panel!==m||!i.term(x.row,"x"))}let l=a.filter(c);if(!l.length)return null;let p=l.some(f=>f.
money);p&&l.sort((f,b)=>+(f.size===null)-+(b.size===null));let d=l.slice(0,_n),w=on[t.kind](i,d),g=a.filter(f=>!l.
includes(f)).map(f=>ln(i,f)),u=Pt(i,d,w);return{kind:t.kind,title:u||e,subtitle:u?e:t.kind==="bar"&&!p?n[t.fields.
x[0]]??"":"",caption:un(i,d,g,l.length),panels:[...new Set(w.map(({panel:f})=>f))],rows:w,scale:d.some(f=>f.money)?
"independent":"shared"}}var Ht=({kind:r,fields:t})=>"label"in t?"label":cn[r]??"y";function ln(r,{row:t,text:e}){
let n=W(t.passages.map(s=>r.words.names.slug(s)),r.lang);return[r.label(t,Ht(r.view)),e,n&&`(${n})`].filter(Boolean).
join(" ")}function Xt(r,t){let e=[...new Set(t)],n=e.slice(0,Mt).join(", ");return e.length>Mt?r.word("more",n,
e.length-Mt):n}function un(r,t,e,n){let s=new Set(t.filter(({money:l})=>l).map(({panel:l})=>l)),o=new Set(t.flatMap(
({row:l})=>l.passages.map(p=>r.words.names.slug(p)))),{source:i}=r.words.asking,{rates:a}=r,c=typeof i=="strin\
g"?i:i[r.lang==="ko"?1:0];return[e.length?r.word("undrawn",Xt(r,e)):"",n>t.length?r.word("cut",t.length,n):"",
a&&t.some(({converted:l})=>l)?r.word("rates",a.date,fn(a)):"",s.size>1&&!a?r.word("scales"):"",...pn(r,t),c&&(r.
view.kind==="slope"&&o.size?r.word("stated",c,W([...o],r.lang,!0)):r.word("source",c))].filter(Boolean)}var fn=({
currency:r,worth:t})=>Object.entries(t).sort(([e],[n])=>e<n?-1:1).map(([e,n])=>`1 ${e} = ${n} ${r}`).join(", ");
function pn(r,t){let{rows:e,footnotes:n}=r.answer,s=new Set(t.map(({row:o})=>o));return n.flatMap(o=>{let i=o.
rows.map(p=>e[p-1]).filter(p=>s.has(p));if(!i.length)return[];let a=Xt(r,i.map(p=>r.label(p,Ht(r.view)))),c=o.
meant.map(p=>r.word("meant",p)).join(""),l=o.printed.length?r.word("before",o.printed.join(", ")):o.supplied?r.
word("supplied"):"";return[`${o.mark} ${a}: ${c}${l}${o.problem} (${W(o.passages,r.lang,!0)})`]})}var F=r=>r.map(q).join(" ");function Yt(r,{queries:t}){let e=new Map;for(let n of[t.printed,t.putRight])for(let[
s,o,i,a,c=null]of r(n).rows){if(s?.type!=="uri"||!o||!i||!a)continue;let l=F([o,i,a]),p=n===t.putRight?{property:i.
value,printed:c}:c?.value??"";e.has(l)||e.set(l,new Map),Kt(e.get(l),new Map([[s.value,new Map([[dn(p),p]])]]))}
return e}var dn=r=>typeof r=="string"?r:`${r.property} ${q(r.printed)}`;function Kt(r,t){for(let[e,n]of t)r.set(
e,new Map([...r.get(e)??[],...n]))}function Zt(r,t){let e=new Map;for(let n of r)Kt(e,t.get(n)??new Map);return e}
function Qt(r,{queries:t},e,n){let s=new Map,o=[...e].map(k);if(!o.length)return s;for(let[i,a,c,l]of r(S(t.errata,
{erratum:o})).rows){if(!i)continue;let p=s.get(i.value)??{iri:i.value,problem:{},severity:"",passages:[],corrected:[],
stands:!0,meant:[]};a&&(p.problem[a["xml:lang"]??"en"]=a.value),p.severity=n(c?.value??""),l&&(p.passages=[...new Set(
[...p.passages,l.value])].sort()),s.set(i.value,p)}return s}function te(r,t){return[...r.keys()].sort().flatMap(
e=>{let n=t.get(e);if(!n)return[];let s=[...r.get(e)?.values()??[]],o=s.filter(a=>typeof a!="string"),i=s.filter(
a=>typeof a=="string").filter(Boolean);return[{...n,corrected:o,stands:o.length<s.length,meant:i}]})}var ut=r=>(r.
some(({stands:t})=>t)?"†":"")+(r.some(({corrected:t})=>t.length)?"‡":""),ee=({problem:r,iri:t},e)=>r[e]??Object.
values(r)[0]??t;function ne({variables:r,rows:t},e,n,s,o){let i=new Map;for(let[p,d]of e)for(let[w,g,u]of gn(p,d)){let f=JSON.
stringify(w.slice(0,n.length).map(q)),b=i.get(f)??new Map;i.set(f,b);let m=b.get(F(g))??{triple:g,graphs:new Set};
b.set(F(g),m),m.graphs.add(u)}let a=[...i.values()].flatMap(p=>[...p.values()]).filter(({graphs:p})=>p.has("")),
c=wn(a.map(({triple:p})=>p[0]),s,o),l=`${o.base}graph/`;return t.map(p=>{let d=JSON.stringify(n.map(u=>q(p[r.indexOf(
u)]??null)));return[...i.get(d)??new Map].sort(([u],[f])=>u<f?-1:1).map(([u,{triple:f,graphs:b}])=>{let m=new Set(
[...b,...b.has("")?c.get(u)??[]:[]]);return{triple:f,passages:[...m].filter(x=>x&&!x.startsWith(l)).sort()}}).
filter(u=>u.passages.length)})}function*gn(r,{variables:t,rows:e}){for(let{triple:n,graph:s,markers:o}of r.patterns){
let i=[...n,...s?[s]:[]].map(a=>a.startsWith("<")?k(a.slice(1,-1)):t.indexOf(a));for(let a of e){let c=i.map(g=>typeof g==
"number"?a[g]:g);if(c.some(g=>!g)||o.some(g=>!a[t.indexOf(g)]))continue;let[l,p,d,w]=c;yield[a,[l,p,d],w?.value??
""]}}}function wn(r,t,{queries:e}){let n=new Map,s=r.filter(i=>i.type==="uri"),o=[...new Map(s.map(i=>[i.value,
i])).values()];if(!o.length)return n;for(let[i,a,c,l]of t(S(e.stated,{s:o})).rows){if(!l)continue;let p=F([i,a,
c]);n.set(p,[...n.get(p)??[],l.value])}return n}var bn=["High","Medium","Low",""];function mn(r,t,{corrected:e},n){let s=t.terms[r.indexOf("currency")]?.value,
o=t.evidence.find(({triple:a})=>n.names.local(a[1].value)==="currency")?.triple[2].value,i=e.flatMap(({property:a,
printed:c})=>{if(!c)return[];let l=n.names.local(a)==="amount"?s??o??"":"";return[A(c,n,n.names.slug(a),l)]});
return[...new Set(i)]}function re(r,t,e){let n=new Map;t.forEach((o,i)=>{for(let a of o.errata){let c=mn(r,o,a,
e),l=ut([a]),p=JSON.stringify([l,a.iri,c,a.meant]),d=n.get(p)??{mark:l,rows:[],printed:c,supplied:a.corrected.
length>0&&!c.length,meant:a.meant,problem:ee(a,e.lang),passages:a.passages.map(w=>e.names.slug(w)),severity:a.
severity};d.rows.push(i+1),n.set(p,d)}});let s=[...n].map(([o,i])=>({key:o,note:i,place:bn.indexOf(i.severity)}));
return s.sort((o,i)=>o.place-i.place||hn(o.note.rows,i.note.rows)||(o.key<i.key?-1:1)),s.map(({note:o})=>o)}function hn(r,t){
let e=r.findIndex((n,s)=>n!==t[s]);return e<0?r.length-t.length:r[e]-(t[e]??-1)}var yn="http://www.w3.org/1999/02/22-rdf-syntax-ns#type",xn={integer:"12",year:"2024",decimal:"1200000000",currency:"\
EUR"},N=class extends Error{constructor(t,e,n,s,o=[]){super(`${e}: ${s}`),this.told={why:t,parameter:e,type:n,
text:s,others:o}}};function se(r,t,e,n,s,o){if(s.type!=="entity")return kn(s,o);let i=p=>Sn(r,t,e,p,s.of),a=p=>{
let d=i(p),w=[...p].filter(g=>{let{variables:u,rows:f}=r.select(t,S(n.text,{[s.name]:[k(g)]}));return u.includes(
s.name)?f.some(b=>b.some(m=>m&&M(m)&&m.value===g)):f.length>0&&d.has(g)});return new Set(w)},c=e.lookup(o,a),l=c.
size?c:e.lookup(o,i);if(!l.size)throw new N("unknown",s.name,s.type,o);if(l.size>1)throw new N("several",s.name,
s.type,o,[...l].map(p=>e.contract(p)).sort());return k([...l][0])}function Sn(r,t,e,n,s){if(!s||!n.size)return n;
let o=[...n].map(a=>`<${a}>`).join(" "),{rows:i}=r.select(t,`SELECT ?thing ?type { VALUES ?thing { ${o} } ?thi\
ng <${yn}> ?type }`);return new Set(i.flatMap(([a,c])=>a&&c&&e.slug(c.value)===s?[a.value]:[]))}function kn(r,t){
let{type:e}=r;if(e==="year"&&/^\d{4}$/.test(t)||e==="integer"&&/^[+-]?\d{1,18}$/.test(t))return J(String(BigInt(
t.replace("+",""))),"integer");let n=e==="decimal"?j(J(t,"double")):null;if(n&&/^-?\d{1,18}(\.\d{1,18})?$/.test(
n))return J(n,"decimal");if(e==="currency"&&/^[A-Z]{3}$/.test(t)||e==="text")return J(t);throw new N("malforme\
d",r.name,e,t,[xn[e]??"…"])}var oe=["en","ko"],$n=`SELECT DISTINCT ?thing { { ?thing ?p ?o } UNION { ?s ?p ?thing } UNION { ?s ?thing ?o }\

UNION { GRAPH ?thing { ?s ?p ?o } } FILTER(ISIRI(?thing)) }`,ft=r=>r.normalize("NFKC").toUpperCase().toLowerCase().
replaceAll(/[\s_-]+/g,""),vn=r=>r.replaceAll(/[\n\t]/g," "),pt=class{all=[];#e=new Map;#n=[];#r=new Map;#s;#t;constructor(t,e,n){
this.#t=n;let{labels:s,same:o,queries:i}=n;for(let[u,f,b,m]of t.select(e,i.names).rows){if(!u||!f||!m||!M(u)||
f.type!=="literal")continue;let x=f["xml:lang"]??"",h={thing:u.value,text:f.value,lang:x,property:m.value,kind:b?.
value??""};this.all.push(h),s.includes(m.value)&&this.#e.set(u.value,[...this.#e.get(u.value)??[],h])}let a=o.
map(u=>`<${u}>`).join("|");for(let[u,f]of t.select(e,`SELECT ?thing ?item { ?thing ${a} ?item }`).rows)u&&f&&M(
u)&&L(this.#r,f.value,u.value);this.#s=new Set(t.select(e,$n).rows.map(([u])=>u?.value));let c=new Map,l=new Map,
p=new Map,d=new Map;for(let{thing:u,text:f,lang:b,property:m}of this.all){let x=s.includes(m);x&&(!b||oe.includes(
b))&&L(c,f,u),x&&L(l,f,u);for(let h of[f,this.slug(u)])L(p,h,u),L(d,ft(h),u)}let w=new Map,g=new Map;for(let u of this.#s)
L(w,this.slug(u),u),L(g,ft(this.slug(u)),u);this.#n=[c,l,p,d,w,g]}slug(t){let{passages:e,prefixes:n}=this.#t;return t.
startsWith(e)&&!t.startsWith(n.p)?t.slice(e.length):t.replace(/[/#]+$/,"").split(/[/#]/).at(-1)||t}local(t){let e=this.
slug(t);return this.#t.vocabularies.includes(t.endsWith(e)?t.slice(0,-e.length):t)?e:t}contract(t){let{passages:e,
prefixes:n}=this.#t,s=Object.entries(n).filter(([,i])=>i&&t.startsWith(i)),[o]=s.sort((i,a)=>a[1].length-i[1].
length||(i[0]<a[0]?1:-1));return o?`${o[0]}:${t.slice(o[1].length)}`:t.startsWith(e)?t.slice(e.length):t}#o(t,e){
let n=[e,...oe.filter(a=>a!==e),""],{labels:s}=this.#t,o=({lang:a,property:c})=>{let l=n.indexOf(a.split("-")[0].
toLowerCase());return(l<0?n.length:l)*100+s.indexOf(c)};return(this.#e.get(t)??[]).filter(({text:a})=>a.trim()).
sort((a,c)=>o(a)-o(c)||(a.text<c.text?-1:1))[0]?.text}of(t,e){let n=this.#o(t,e),{base:s,prefixes:o}=this.#t,i=n??
this.slug(t),a=Object.values(o).some(p=>!p.startsWith(s)&&t.startsWith(p)),c=n!==void 0||!a?this.lookup(vn(i)):
new Set;if(c.size===1&&c.has(t))return i;let l=this.contract(t);return i===this.slug(t)?l:`${i} (${l})`}lookup(t,e=n=>n){
for(let n of this.#i(t)){let s=n.size?e(n):n;if(!s.size)continue;let o=[...s].map(a=>({iri:a,rank:this.#_(a)})),
i=Math.min(...o.map(({rank:a})=>a));return new Set(o.filter(({rank:a})=>a===i).map(({iri:a})=>a))}return new Set}*#i(t){
let[e,n,s,o,i,a]=this.#n,c=new Set;yield this.#a(t),yield e.get(t)??c,yield this.#c(t),yield n.get(t)??c,yield s.
get(t)??c,yield o.get(ft(t))??c,yield i.get(t)??c,yield a.get(ft(t))??c}#a(t){let{passages:e,prefixes:n}=this.#t,
s=/\((\S+)\)$/.exec(t)?.[1],o=[t,...s?[s]:[]].flatMap(i=>{let a=i.replace(/^</,"").replace(/>$/,""),[c,...l]=a.
split(":");return[...l.length&&Object.hasOwn(n,c)?[n[c]+l.join(":")]:[],.../^[a-z0-9-]+\/p\d+s\d+$/.test(i)?[e+
i]:[],a]});return new Set(o.filter(i=>this.#s.has(i)))}#c(t){let{spaces:e,prefixes:n}=this.#t,s=/^(?:wd:)?([Qq]\d+)$/.
exec(t.replace(n.wd,"").replaceAll(/^<|>$/g,""))?.[1],o=s&&this.#r.get(n.wd+s.toUpperCase());if(o)return o;let i=/^[A-Za-z0-9-]+$/.
test(t)?e.map(a=>a+t):[];return new Set(i.filter(a=>this.#s.has(a)))}#_(t){let{base:e}=this.#t;if(["agent/","a\
ctivity/","encoding/"].some(s=>t.startsWith(e+s)))return 3;let n=this.local(t);return n===t?0:/^\p{Lu}/u.test(
n)?1:2}};function L(r,t,e){let n=r.get(t);n?n.add(e):r.set(t,new Set([e]))}var ie=r=>r.sort((t,e)=>t<e?-1:1);function En(r,t,e){let n=new Set(e.map(({value:i})=>i)),s=[],o=ie(e.filter(M).
map(({value:i})=>i));for(;o.length;){let i=r(S(t,{thing:o.map(k)})).rows,a=new Set(i.map(([,c])=>c&&M(c)?c.value:
""));o=ie([...a].filter(c=>c&&!n.has(c)));for(let c of o)n.add(c);s.push(...o)}return s}function Mn(r,t,e,n){let{
variables:s,rows:o}=r(S(t.text,{[e]:n.map(k)}));if(!o.length)return[];let i=s.indexOf(e),a=new Set(i<0?[]:o.map(
l=>l[i]?.value)),c=i<0?new Set(n):new Set(o.flat().map(l=>l?.value));return n.filter(l=>a.has(l)||c.has(l)&&r(
S(t.text,{[e]:[k(l)]})).rows.length>0)}function ae(r,t,e,n){let s={...n},o={};for(let{name:i,type:a,single:c}of e.
parameters){let l=n[i];if(!l?.length||a!=="entity"||c)continue;let p=Mn(r,e,i,En(r,t,l));p.length&&(s[i]=[...l,
...p.map(k)],o[i]=p)}return{wide:s,added:o}}var dt=class{#e={};#n={};#r;constructor(t,e){this.graph=t,this.asking=e,this.#r=new Map(e.questions.map(n=>[n.
name,n]))}names(t){return this.#e[t]??=new pt(this.graph,t,this.asking),this.#e[t]}values(t,e,n){let s=this.#s(
t),o={};for(let[i,a]of Object.entries(e)){let c=s.parameters.find(l=>l.name===i);if(!c)throw new N("strange",i,
"",a.join(", "),s.parameters.map(l=>l.name));o[i]=a.map(l=>se(this.graph,n,this.names(n),s,c,l))}return o}#s(t){
let e=this.#r.get(t);if(!e)throw new N("strange",t,"",t);return e}answer(t,e,n,s,o=null){let i=this.#s(t),a=v=>this.
graph.select(n,v),c=this.values(t,e,n),{wide:l,added:p}=ae(a,this.asking.queries.included,i,c),d=S(i.text,l),w=a(
d),u=(w.rows.length?i.evidence:[]).map(v=>[v,a(S(v.text,l))]),f=ne(w,u,i.keys,a,this.asking),b=this.#t(d,w,f,i.
columns,p,n,s),m=i.view&&{kind:i.view[0],fields:i.view[1]},x=Object.fromEntries(b.columns.map((v,St)=>[v,b.headings[St]])),
h=typeof i.title=="string"?i.title:i.title[s==="ko"?1:0],E={asking:this.asking,names:this.names(n),lang:s};return{
...b,chart:m&&Jt(b,m,h,x,E,o)}}table(t,e,n){let s=this.graph.select(e,t);return this.#t(t,s,s.rows.map(()=>[]),
{},{},e,n)}#t(t,{variables:e,rows:n},s,o,i,a,c){let l=h=>this.graph.select(a,h),p=this.names(a),d={asking:this.
asking,names:p,lang:c};this.#n[a]??=Yt(l,this.asking);let w=this.#n[a],g=s.map(h=>Zt(h.map(({triple:E})=>F(E)),
w)),u=Qt(l,this.asking,new Set(g.flatMap(h=>[...h.keys()])),h=>p.slug(h)),{kept:f,cells:b,subject:m}=Lt(t,e,n,
d),x=n.map((h,E)=>{let v=te(g[E],u),St=[...new Set(s[E].flatMap(({passages:je})=>je))].sort();return{terms:h,cells:b[E],
evidence:s[E],passages:St,errata:v,mark:ut(v)}});return{query:t,variables:e,columns:f.map(h=>e[h]),headings:f.
map(h=>this.heading(e[h],o,c)),subject:m,rows:x,footnotes:re(e,x,d),also:Object.fromEntries(Object.entries(i).
map(([h,E])=>[h,E.map(v=>p.of(v,c))])),paraphrases:this.#o(x,a,c)}}heading(t,e,n){let s=e[t]??this.asking.headings[t]??
t;return typeof s=="string"?s:s[n==="ko"?1:0]}#o(t,e,n){let s=[...new Set(t.flatMap(a=>a.passages))].sort(),o={};
if(!s.length)return o;let i=S(this.asking.queries.paraphrases,{passage:s.map(k)});for(let[a,c]of this.graph.select(
e,i).rows)a&&c&&(c["xml:lang"]===n||!(a.value in o))&&(o[a.value]=c.value);return o}};function ce(r,t,e,n){let s=r.names(n),o=r.asking.questions.find(f=>f.name===t),{of:i="",type:a=""}=o?.parameters.
find(f=>f.name===e)??{},{variables:c,rows:l}=r.graph.select(n,S(o?.text??"",{})),p=c.indexOf(e),d=p<0?[]:l.flatMap(
f=>f[p]??[]);if(a!=="entity")return[...new Set(d.filter(b=>b.type==="literal").map(({value:b})=>b))].sort().map(
b=>({typed:b,label:[b,b],names:[b]}));let w=new Map;for(let{thing:f,text:b,kind:m}of s.all)(!i||s.slug(m)===i)&&
w.set(f,[...w.get(f)??[],b]);let g=new Set(d.filter(M).map(({value:f})=>f));return(g.size?[...g]:[...w.keys()].
filter(f=>i||s.local(f)===f)).map(f=>{let b=s.slug(f),m=s.lookup(b),x=[...w.get(f)??[],b];return{typed:m.size===
1&&m.has(f)?b:s.contract(f),label:[s.of(f,"en"),s.of(f,"ko")],names:[...new Set(x)]}})}var Ot=["subject","predicate","object"];function _e(r,t,e,n){let s=r.names(e),o={asking:r.asking,names:s,lang:n},
i=r.graph.triples(e,t).map(c=>({terms:c,cells:c.map((l,p)=>A(l,o,p===2?s.local(c[1].value):"")),evidence:[],passages:[],
errata:[],mark:""})),a=Ot.map(c=>r.heading(c,{},n));return{query:t,variables:Ot,columns:Ot,headings:a,subject:"",
rows:i,footnotes:[],also:{},paraphrases:{}}}var nt=class r{static __wrap(t){let e=Object.create(r.prototype);return e.__wbg_ptr=t,le.register(e,e.__wbg_ptr,
e),e}__destroy_into_raw(){let t=this.__wbg_ptr;return this.__wbg_ptr=0,le.unregister(this),t}free(){let t=this.
__destroy_into_raw();_.__wbg_asyncparseriterator_free(t,0)}next(){return _.asyncparseriterator_next(this.__wbg_ptr)}};
Symbol.dispose&&(nt.prototype[Symbol.dispose]=nt.prototype.free);var rt=class r{static __wrap(t){let e=Object.
create(r.prototype);return e.__wbg_ptr=t,ue.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.__wbg_ptr;
return this.__wbg_ptr=0,ue.unregister(this),t}free(){let t=this.__destroy_into_raw();_.__wbg_blanknode_free(t,
0)}equals(t){return _.blanknode_equals(this.__wbg_ptr,t)!==0}get termType(){let t,e;try{let n=_.blanknode_term_type(
this.__wbg_ptr);return t=n[0],e=n[1],y(n[0],n[1])}finally{_.__wbindgen_free(t,e,1)}}toString(){let t,e;try{let n=_.
blanknode_toString(this.__wbg_ptr);return t=n[0],e=n[1],y(n[0],n[1])}finally{_.__wbindgen_free(t,e,1)}}get value(){
let t,e;try{let n=_.blanknode_value(this.__wbg_ptr);return t=n[0],e=n[1],y(n[0],n[1])}finally{_.__wbindgen_free(
t,e,1)}}};Symbol.dispose&&(rt.prototype[Symbol.dispose]=rt.prototype.free);var st=class r{static __wrap(t){let e=Object.
create(r.prototype);return e.__wbg_ptr=t,fe.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.__wbg_ptr;
return this.__wbg_ptr=0,fe.unregister(this),t}free(){let t=this.__destroy_into_raw();_.__wbg_defaultgraph_free(
t,0)}equals(t){return _.defaultgraph_equals(this.__wbg_ptr,t)!==0}get termType(){let t,e;try{let n=_.defaultgraph_term_type(
this.__wbg_ptr);return t=n[0],e=n[1],y(n[0],n[1])}finally{_.__wbindgen_free(t,e,1)}}toString(){let t,e;try{let n=_.
defaultgraph_toString(this.__wbg_ptr);return t=n[0],e=n[1],y(n[0],n[1])}finally{_.__wbindgen_free(t,e,1)}}get value(){
let t,e;try{let n=_.defaultgraph_value(this.__wbg_ptr);return t=n[0],e=n[1],y(n[0],n[1])}finally{_.__wbindgen_free(
t,e,1)}}};Symbol.dispose&&(st.prototype[Symbol.dispose]=st.prototype.free);var ot=class r{static __wrap(t){let e=Object.
create(r.prototype);return e.__wbg_ptr=t,pe.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.__wbg_ptr;
return this.__wbg_ptr=0,pe.unregister(this),t}free(){let t=this.__destroy_into_raw();_.__wbg_literal_free(t,0)}get datatype(){
let t=_.literal_datatype(this.__wbg_ptr);return B.__wrap(t)}get direction(){let t,e;try{let n=_.literal_direction(
this.__wbg_ptr);return t=n[0],e=n[1],y(n[0],n[1])}finally{_.__wbindgen_free(t,e,1)}}equals(t){return _.literal_equals(
this.__wbg_ptr,t)!==0}get language(){let t,e;try{let n=_.literal_language(this.__wbg_ptr);return t=n[0],e=n[1],
y(n[0],n[1])}finally{_.__wbindgen_free(t,e,1)}}get termType(){let t,e;try{let n=_.literal_term_type(this.__wbg_ptr);
return t=n[0],e=n[1],y(n[0],n[1])}finally{_.__wbindgen_free(t,e,1)}}toString(){let t,e;try{let n=_.literal_toString(
this.__wbg_ptr);return t=n[0],e=n[1],y(n[0],n[1])}finally{_.__wbindgen_free(t,e,1)}}get value(){let t,e;try{let n=_.
literal_value(this.__wbg_ptr);return t=n[0],e=n[1],y(n[0],n[1])}finally{_.__wbindgen_free(t,e,1)}}};Symbol.dispose&&
(ot.prototype[Symbol.dispose]=ot.prototype.free);var B=class r{static __wrap(t){let e=Object.create(r.prototype);
return e.__wbg_ptr=t,de.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.__wbg_ptr;return this.__wbg_ptr=
0,de.unregister(this),t}free(){let t=this.__destroy_into_raw();_.__wbg_namednode_free(t,0)}equals(t){return _.
namednode_equals(this.__wbg_ptr,t)!==0}get termType(){let t,e;try{let n=_.namednode_term_type(this.__wbg_ptr);
return t=n[0],e=n[1],y(n[0],n[1])}finally{_.__wbindgen_free(t,e,1)}}toString(){let t,e;try{let n=_.namednode_toString(
this.__wbg_ptr);return t=n[0],e=n[1],y(n[0],n[1])}finally{_.__wbindgen_free(t,e,1)}}get value(){let t,e;try{let n=_.
namednode_value(this.__wbg_ptr);return t=n[0],e=n[1],y(n[0],n[1])}finally{_.__wbindgen_free(t,e,1)}}};Symbol.dispose&&
(B.prototype[Symbol.dispose]=B.prototype.free);var it=class r{static __wrap(t){let e=Object.create(r.prototype);
return e.__wbg_ptr=t,ge.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.__wbg_ptr;return this.__wbg_ptr=
0,ge.unregister(this),t}free(){let t=this.__destroy_into_raw();_.__wbg_parseriterator_free(t,0)}next(){let t=_.
parseriterator_next(this.__wbg_ptr);if(t[2])throw $(t[1]);return V.__wrap(t[0])}};Symbol.dispose&&(it.prototype[Symbol.
dispose]=it.prototype.free);var V=class r{static __wrap(t){let e=Object.create(r.prototype);return e.__wbg_ptr=
t,we.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.__wbg_ptr;return this.__wbg_ptr=0,we.unregister(
this),t}free(){let t=this.__destroy_into_raw();_.__wbg_parseriteratorresult_free(t,0)}get done(){return _.parseriteratorresult_done(
this.__wbg_ptr)!==0}get value(){let t=_.parseriteratorresult_value(this.__wbg_ptr);return t===0?void 0:P.__wrap(
t)}};Symbol.dispose&&(V.prototype[Symbol.dispose]=V.prototype.free);var P=class r{static __wrap(t){let e=Object.
create(r.prototype);return e.__wbg_ptr=t,be.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.__wbg_ptr;
return this.__wbg_ptr=0,be.unregister(this),t}free(){let t=this.__destroy_into_raw();_.__wbg_quad_free(t,0)}equals(t){
return _.quad_equals(this.__wbg_ptr,t)!==0}get graph(){return _.quad_graph(this.__wbg_ptr)}get object(){return _.
quad_object(this.__wbg_ptr)}get predicate(){return _.quad_predicate(this.__wbg_ptr)}get subject(){return _.quad_subject(
this.__wbg_ptr)}get termType(){let t,e;try{let n=_.quad_term_type(this.__wbg_ptr);return t=n[0],e=n[1],y(n[0],
n[1])}finally{_.__wbindgen_free(t,e,1)}}toString(){let t,e;try{let n=_.quad_toString(this.__wbg_ptr);return t=
n[0],e=n[1],y(n[0],n[1])}finally{_.__wbindgen_free(t,e,1)}}get value(){let t,e;try{let n=_.quad_value(this.__wbg_ptr);
return t=n[0],e=n[1],y(n[0],n[1])}finally{_.__wbindgen_free(t,e,1)}}};Symbol.dispose&&(P.prototype[Symbol.dispose]=
P.prototype.free);var G=class{__destroy_into_raw(){let t=this.__wbg_ptr;return this.__wbg_ptr=0,me.unregister(
this),t}free(){let t=this.__destroy_into_raw();_.__wbg_store_free(t,0)}add(t){let e=_.store_add(this.__wbg_ptr,
t);if(e[1])throw $(e[0])}delete(t){let e=_.store_delete(this.__wbg_ptr,t);if(e[1])throw $(e[0])}dump(t,e){let n,
s;try{let a=_.store_dump(this.__wbg_ptr,t,e);var o=a[0],i=a[1];if(a[3])throw o=0,i=0,$(a[2]);return n=o,s=i,y(
o,i)}finally{_.__wbindgen_free(n,s,1)}}has(t){let e=_.store_has(this.__wbg_ptr,t);if(e[2])throw $(e[1]);return e[0]!==
0}load(t,e,n,s){let o=_.store_load(this.__wbg_ptr,t,e,n,s);if(o[1])throw $(o[0])}match(t,e,n,s){let o=_.store_match(
this.__wbg_ptr,t,e,n,s);if(o[3])throw $(o[2]);var i=xe(o[0],o[1]).slice();return _.__wbindgen_free(o[0],o[1]*4,
4),i}constructor(t){let e=_.store_new(t);if(e[2])throw $(e[1]);return this.__wbg_ptr=e[0],me.register(this,this.
__wbg_ptr,this),this}query(t,e){let n=tt(t,_.__wbindgen_malloc,_.__wbindgen_realloc),s=U,o=_.store_query(this.
__wbg_ptr,n,s,e);if(o[2])throw $(o[1]);return $(o[0])}get size(){let t=_.store_size(this.__wbg_ptr);if(t[2])throw $(
t[1]);return t[0]>>>0}update(t,e){let n=tt(t,_.__wbindgen_malloc,_.__wbindgen_realloc),s=U,o=_.store_update(this.
__wbg_ptr,n,s,e);if(o[1])throw $(o[0])}};Symbol.dispose&&(G.prototype[Symbol.dispose]=G.prototype.free);var at=class r{static __wrap(t){
let e=Object.create(r.prototype);return e.__wbg_ptr=t,he.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.
__wbg_ptr;return this.__wbg_ptr=0,he.unregister(this),t}free(){let t=this.__destroy_into_raw();_.__wbg_variable_free(
t,0)}equals(t){return _.variable_equals(this.__wbg_ptr,t)!==0}get termType(){let t,e;try{let n=_.variable_term_type(
this.__wbg_ptr);return t=n[0],e=n[1],y(n[0],n[1])}finally{_.__wbindgen_free(t,e,1)}}toString(){let t,e;try{let n=_.
variable_toString(this.__wbg_ptr);return t=n[0],e=n[1],y(n[0],n[1])}finally{_.__wbindgen_free(t,e,1)}}get value(){
let t,e;try{let n=_.variable_value(this.__wbg_ptr);return t=n[0],e=n[1],y(n[0],n[1])}finally{_.__wbindgen_free(
t,e,1)}}};Symbol.dispose&&(at.prototype[Symbol.dispose]=at.prototype.free);function bt(r,t){let e=_.parse(r,t);if(e[2])throw $(e[1]);return $(e[0])}function On(){return{__proto__:null,"./web_bg.js":{__proto__:null,__wbg_Error_fdd633d4bb5dd76a:function(t,e){return Error(
y(t,e))},__wbg___wbindgen_debug_string_8a447059637473e2:function(t,e){let n=At(e),s=tt(n,_.__wbindgen_malloc,_.
__wbindgen_realloc),o=U;D().setInt32(t+4,o,!0),D().setInt32(t+0,s,!0)},__wbg___wbindgen_is_falsy_863e44ed68df4b26:function(t){
return!t},__wbg___wbindgen_is_function_acc5528be2b923f2:function(t){return typeof t=="function"},__wbg___wbindgen_is_null_6d937fbfb6478470:function(t){
return t===null},__wbg___wbindgen_is_object_0beba4a1980d3eea:function(t){let e=t;return typeof e=="object"&&e!==
null},__wbg___wbindgen_is_string_1fca8072260dd261:function(t){return typeof t=="string"},__wbg___wbindgen_is_undefined_721f8decd50c87a3:function(t){
return t===void 0},__wbg___wbindgen_string_get_71bb4348194e31f0:function(t,e){let n=e,s=typeof n=="string"?n:void 0;
var o=Y(s)?0:tt(s,_.__wbindgen_malloc,_.__wbindgen_realloc),i=U;D().setInt32(t+4,i,!0),D().setInt32(t+0,o,!0)},
__wbg___wbindgen_throw_ea4887a5f8f9a9db:function(t,e){throw new Error(y(t,e))},__wbg__wbg_cb_unref_33c39e13d73b25f6:function(t){
t._wbg_cb_unref()},__wbg_asyncIterator_523a9858481ea9a3:function(){return Symbol.asyncIterator},__wbg_asyncparseriterator_new:function(t){
return nt.__wrap(t)},__wbg_blanknode_new:function(t){return rt.__wrap(t)},__wbg_call_5575218572ead796:function(){
return R(function(t,e,n){return t.call(e,n)},arguments)},__wbg_call_8e98ed2f3c86c4b5:function(){return R(function(t,e){
return t.call(e)},arguments)},__wbg_defaultgraph_new:function(t){return st.__wrap(t)},__wbg_done_b62d4a7d2286852a:function(t){
return t.done},__wbg_error_a6fa202b58aa1cd3:function(t,e){let n,s;try{n=t,s=e,console.error(y(t,e))}finally{_.
__wbindgen_free(n,s,1)}},__wbg_getRandomValues_3f44b700395062e5:function(){return R(function(t,e){globalThis.crypto.
getRandomValues(ye(t,e))},arguments)},__wbg_get_9a29be2cb383ed9a:function(){return R(function(t,e){return Reflect.
get(t,e)},arguments)},__wbg_get_dddb90ff5d27a080:function(){return R(function(t,e){return Reflect.get(t,e)},arguments)},
__wbg_has_4f060fe202ad7e87:function(){return R(function(t,e){return Reflect.has(t,e)},arguments)},__wbg_instanceof_Uint8Array_f080092dc70f5d58:function(t){
let e;try{e=t instanceof Uint8Array}catch{e=!1}return e},__wbg_iterator_cc47ba25a2be735a:function(){return Symbol.
iterator},__wbg_length_589238bdcf171f0e:function(t){return t.length},__wbg_literal_new:function(t){return ot.__wrap(
t)},__wbg_namednode_new:function(t){return B.__wrap(t)},__wbg_new_227d7c05414eb861:function(){return new Error},
__wbg_new_3444eb7412549f0b:function(){return new Map},__wbg_new_36e147a8ced3c6e0:function(){return new Array},
__wbg_new_aafdf86a292b3ca7:function(t,e){return new URIError(y(t,e))},__wbg_new_e66a4b7758dd2e5c:function(t,e){
return new Error(y(t,e))},__wbg_new_typed_00a409eb4ec4f2d9:function(t,e){try{var n={a:t,b:e},s=(i,a)=>{let c=n.
a;n.a=0;try{return Rn(c,n.b,i,a)}finally{n.a=c}};return new Promise(s)}finally{n.a=0}},__wbg_next_0c4066e251d2eff9:function(){
return R(function(t){return t.next()},arguments)},__wbg_next_402fa10b59ab20c3:function(t){return t.next},__wbg_next_e8d68f27c98c4764:function(){
return R(function(t){return t.next()},arguments)},__wbg_now_d2e0afbad4edbe82:function(){return Date.now()},__wbg_parseriterator_new:function(t){
return it.__wrap(t)},__wbg_parseriteratorresult_new:function(t){return V.__wrap(t)},__wbg_prototypesetcall_d721637c7ca66eb8:function(t,e,n){
Uint8Array.prototype.set.call(ye(t,e),n)},__wbg_push_f724b5db8acf89d2:function(t,e){return t.push(e)},__wbg_quad_new:function(t){
return P.__wrap(t)},__wbg_queueMicrotask_1c9b3800e321a967:function(t){return t.queueMicrotask},__wbg_queueMicrotask_311744e534a929a3:function(t){
queueMicrotask(t)},__wbg_resolve_d82363d90af6928a:function(t){return Promise.resolve(t)},__wbg_set_4564f7dc44fcb0c9:function(){
return R(function(t,e,n){return Reflect.set(t,e,n)},arguments)},__wbg_set_9a1d61e17de7054c:function(t,e,n){return t.
set(e,n)},__wbg_stack_3b0d974bbf31e44f:function(t,e){let n=e.stack,s=tt(n,_.__wbindgen_malloc,_.__wbindgen_realloc),
o=U;D().setInt32(t+4,o,!0),D().setInt32(t+0,s,!0)},__wbg_static_accessor_GLOBAL_THIS_2fee5048bcca5938:function(){
let t=typeof globalThis>"u"?null:globalThis;return Y(t)?0:K(t)},__wbg_static_accessor_GLOBAL_ce44e66a4935da8c:function(){
let t=typeof global>"u"?null:global;return Y(t)?0:K(t)},__wbg_static_accessor_SELF_44f6e0cb5e67cdad:function(){
let t=typeof self>"u"?null:self;return Y(t)?0:K(t)},__wbg_static_accessor_WINDOW_168f178805d978fe:function(){let t=typeof window>
"u"?null:window;return Y(t)?0:K(t)},__wbg_then_05edfc8a4fea5106:function(t,e,n){return t.then(e,n)},__wbg_then_591b6b3a75ee817a:function(t,e){
return t.then(e)},__wbg_value_49f783bb59765962:function(t){return t.value},__wbg_variable_new:function(t){return at.
__wrap(t)},__wbg_warn_51d35a4c740f6509:function(t,e){console.warn(y(t,e))},__wbindgen_cast_0000000000000001:function(t,e){
return Nn(t,e,An)},__wbindgen_cast_0000000000000002:function(t,e){return Tn(t,e,jn)},__wbindgen_cast_0000000000000003:function(t,e){
return y(t,e)},__wbindgen_cast_0000000000000004:function(t,e){var n=xe(t,e).slice();return _.__wbindgen_free(t,
e*4,4),n},__wbindgen_init_externref_table:function(){let t=_.__wbindgen_externrefs,e=t.grow(4);t.set(0,void 0),
t.set(e+0,void 0),t.set(e+1,null),t.set(e+2,!0),t.set(e+3,!1)}}}}function jn(r,t){return _.wasm_bindgen_3570503f97ca7d70___convert__closures_____invoke___wasm_bindgen_3570503f97ca7d70___JsValue__true_(
r,t)}function An(r,t,e){let n=_.wasm_bindgen_3570503f97ca7d70___convert__closures_____invoke___wasm_bindgen_3570503f97ca7d70___JsValue__core_f0fd674eaa06beef___result__Result_____wasm_bindgen_3570503f97ca7d70___JsError___true_(
r,t,e);if(n[1])throw $(n[0])}function Rn(r,t,e,n){_.wasm_bindgen_3570503f97ca7d70___convert__closures_____invoke___js_sys_bacb158c025087a0___Function_fn_wasm_bindgen_3570503f97ca7d70___JsValue_____wasm_bindgen_3570503f97ca7d70___sys__Undefined___js_sys_bacb158c025087a0___Function_fn_wasm_bindgen_3570503f97ca7d70___JsValue_____wasm_bindgen_3570503f97ca7d70___sys__Undefined_______true_(
r,t,e,n)}var le=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(r=>_.
__wbg_asyncparseriterator_free(r,1)),ue=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>_.__wbg_blanknode_free(r,1)),fe=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>_.__wbg_defaultgraph_free(r,1)),pe=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>_.__wbg_literal_free(r,1)),de=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>_.__wbg_namednode_free(r,1)),ge=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>_.__wbg_parseriterator_free(r,1)),we=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>_.__wbg_parseriteratorresult_free(r,1)),be=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:
new FinalizationRegistry(r=>_.__wbg_quad_free(r,1)),me=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:
new FinalizationRegistry(r=>_.__wbg_store_free(r,1)),he=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:
new FinalizationRegistry(r=>_.__wbg_variable_free(r,1));function K(r){let t=_.__externref_table_alloc();return _.
__wbindgen_externrefs.set(t,r),t}var wt=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>_.__wbindgen_destroy_closure(r.a,r.b));function At(r){let t=typeof r;if(t=="number"||t=="boolean"||r==null)
return`${r}`;if(t=="string")return`"${r}"`;if(t=="symbol"){let s=r.description;return s==null?"Symbol":`Symbol\
(${s})`}if(t=="function"){let s=r.name;return typeof s=="string"&&s.length>0?`Function(${s})`:"Function"}if(Array.
isArray(r)){let s=r.length,o="[";s>0&&(o+=At(r[0]));for(let i=1;i<s;i++)o+=", "+At(r[i]);return o+="]",o}let e=/\[object ([^\]]+)\]/.
exec(toString.call(r)),n;if(e&&e.length>1)n=e[1];else return toString.call(r);if(n=="Object")try{return"Object\
("+JSON.stringify(r)+")"}catch{return"Object"}return r instanceof Error?`${r.name}: ${r.message}
${r.stack}`:n}function xe(r,t){r=r>>>0;let e=D(),n=[];for(let s=r;s<r+4*t;s+=4)n.push(_.__wbindgen_externrefs.
get(e.getUint32(s,!0)));return _.__externref_drop_slice(r,t),n}function ye(r,t){return r=r>>>0,Q().subarray(r/
1,r/1+t)}var C=null;function D(){return(C===null||C.buffer.detached===!0||C.buffer.detached===void 0&&C.buffer!==
_.memory.buffer)&&(C=new DataView(_.memory.buffer)),C}function y(r,t){return zn(r>>>0,t)}var Z=null;function Q(){
return(Z===null||Z.byteLength===0)&&(Z=new Uint8Array(_.memory.buffer)),Z}function R(r,t){try{return r.apply(this,
t)}catch(e){let n=K(e);_.__wbindgen_exn_store(n)}}function Y(r){return r==null}function Tn(r,t,e){let n={a:r,b:t,
cnt:1},s=(...o)=>{n.cnt++;try{return e(n.a,n.b,...o)}finally{s._wbg_cb_unref()}};return s._wbg_cb_unref=()=>{--n.
cnt===0&&(_.__wbindgen_destroy_closure(n.a,n.b),n.a=0,wt.unregister(n))},wt.register(s,n,n),s}function Nn(r,t,e){
let n={a:r,b:t,cnt:1},s=(...o)=>{n.cnt++;let i=n.a;n.a=0;try{return e(i,n.b,...o)}finally{n.a=i,s._wbg_cb_unref()}};
return s._wbg_cb_unref=()=>{--n.cnt===0&&(_.__wbindgen_destroy_closure(n.a,n.b),n.a=0,wt.unregister(n))},wt.register(
s,n,n),s}function tt(r,t,e){if(e===void 0){let a=et.encode(r),c=t(a.length,1)>>>0;return Q().subarray(c,c+a.length).
set(a),U=a.length,c}let n=r.length,s=t(n,1)>>>0,o=Q(),i=0;for(;i<n;i++){let a=r.charCodeAt(i);if(a>127)break;o[s+
i]=a}if(i!==n){i!==0&&(r=r.slice(i)),s=e(s,n,n=i+r.length*3,1)>>>0;let a=Q().subarray(s+i,s+n),c=et.encodeInto(
r,a);i+=c.written,s=e(s,n,i,1)>>>0}return U=i,s}function $(r){let t=_.__wbindgen_externrefs.get(r);return _.__externref_table_dealloc(
r),t}var gt=new TextDecoder("utf-8",{ignoreBOM:!0,fatal:!0});gt.decode();var In=2146435072,jt=0;function zn(r,t){
return jt+=t,jt>=In&&(gt=new TextDecoder("utf-8",{ignoreBOM:!0,fatal:!0}),gt.decode(),jt=t),gt.decode(Q().subarray(
r,r+t))}var et=new TextEncoder;"encodeInto"in et||(et.encodeInto=function(r,t){let e=et.encode(r);return t.set(
e),{read:r.length,written:e.length}});var U=0,Fn,Ln,_;function Cn(r,t){return Ln=r,_=r.exports,Fn=t,C=null,Z=null,
_.__wbindgen_start(),_}function Se(r){if(_!==void 0)return _;r!==void 0&&(Object.getPrototypeOf(r)===Object.prototype?{module:r}=r:console.
warn("using deprecated parameters for `initSync()`; pass a single object instead"));let t=On();r instanceof WebAssembly.
Module||(r=new WebAssembly.Module(r));let e=new WebAssembly.Instance(r,t);return Cn(e,r)}var ke="application/trig",$e="application/n-quads",Dn="INSERT { ?s ?p ?o } WHERE { GRAPH ?g { ?s ?p ?o } FILTE\
R(?g != <RECORD>) }",Rt=/<[^<>"{}|\\^`\s]*>|"""[\s\S]*?"""|'''[\s\S]*?'''|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|#.*/g,
ve=r=>Se({module:r});function yt(r){let t=r.replaceAll(Rt," ").replaceAll(/[?$][\p{L}\p{N}_]+|[\p{L}\p{N}_.-]*:[^\s(){};,]*/gu,
" "),[e=""]=/\b(SELECT|ASK|CONSTRUCT|DESCRIBE|INSERT|DELETE|LOAD|CLEAR|CREATE|DROP)\b/i.exec(t)??[];return{kind:e.
toUpperCase(),reaches:/\b(SERVICE|FROM)\b/i.exec(t)?.[0].toUpperCase()??""}}var ht=class{#e={};#n={};#r;constructor(t){
this.#r=t}#s(t){let{graph:e,changes:n,record:s}=this.#r,o=new G([]);if(e.includes("_:"))for(let i of bt(e,{format:ke}))
o.add(i);else o.load(e,{format:ke});if(t!==this.#r.reading&&n){for(let i of bt(n.gone,{format:$e}))o.delete(i);
for(let i of bt(n.new,{format:$e}))o.add(i)}return o.update(Dn.replace("RECORD",s)),this.#n[t]=this.#t(o,s),o}#t(t,e){
let s=t.query("SELECT DISTINCT ?g { GRAPH ?g {} }").map(i=>i.get("g")),o=s.filter(({value:i})=>i!==e);return o.
length<s.length?o:void 0}#o(t,e,n={}){this.#e[t]??=this.#s(t);let s=e.includes(this.#r.record)?void 0:this.#n[t];
return this.#e[t].query(e,{...n,...s?{named_graphs:s}:{}})}select(t,e){let{head:n,results:s}=JSON.parse(this.#o(
t,e,{results_format:"json"}));return{variables:n.vars,rows:s.bindings.map(o=>n.vars.map(i=>o[i]??null))}}holds(t,e){
return this.#o(t,e)}triples(t,e){return this.#o(t,e).map(n=>[n.subject,n.predicate,n.object].map(mt))}};function mt(r){
let{termType:t,value:e,language:n,datatype:s}=r;return t==="NamedNode"?k(e):t==="BlankNode"?{type:"bnode",value:e}:
t==="Literal"?{type:"literal",value:e,...n?{"xml:lang":n}:{datatype:s.value}}:{type:"triple",value:{subject:mt(
r.subject),predicate:mt(r.predicate),object:mt(r.object)}}}var Tt=class extends Error{constructor(t){super(t.why),this.told=t}},Un=["INSERT","DELETE","LOAD","CLEAR","CRE\
ATE","DROP"];function Ee(r){let{kind:t,reaches:e}=yt(r);return e||(Un.includes(t)?t:"")}function Me(r,t,e){let s=Object.
entries(t).map(([o,i])=>`PREFIX ${o}: <${i}> `).join("");try{return e(s+r)}catch(o){if(o instanceof WebAssembly.
RuntimeError)throw o;let i=o instanceof Error?o.message:String(o);throw qn(i,r,s.length,Object.keys(t))}}function qn(r,t,e,n){
let s=/^error at (\d+):(\d+): (?:expected (?:one of )?)?([\s\S]*)$/.exec(r);if(!s)return new Error(r);let o=Number(
s[1]),i=Number(s[2])-(o===1?e:0),c=t.split(`
`).slice(0,o-1).reduce((u,f)=>u+f.length+1,0)+i-1,l=s[3].split(/,\s+(?=["A-Za-z[])/).map(u=>u.trim()),p=l.filter(
u=>/^\w+ \w/.test(u)&&u!=="Prefix not found"),d=l.filter(u=>u.startsWith('"')),w=l.filter(u=>/^\w+$/.test(u)),
g=Wn(t,n);return g&&g.index<=c?xt(t,g.index,"prefix",[g.prefix]):p.length?xt(t,c,"reason",[p[0]]):d.length?xt(
t,c,"signs",d.slice(0,6)):xt(t,c-Math.max(0,...w.map(u=>u.length)),"unread",[])}function xt(r,t,e,n){let s=r.slice(
0,Math.max(t,0)).split(`
`);return new Tt({line:s.length,column:(s.at(-1)??"").length+1,why:e,words:n})}function Wn(r,t){let e=r.replaceAll(
Rt,i=>" ".repeat(i.length)),n=[...e.matchAll(/\bPREFIX\s+([\p{L}\p{N}_.-]*):/giu)].map(([,i])=>i),o=[...e.matchAll(
/(?<![\p{L}\p{N}_.:?$-])([\p{L}][\p{L}\p{N}_.-]*)?:[\p{L}\p{N}_]/gu)].find(([,i=""])=>i!=="_"&&![...n,...t].includes(
i));return o&&{index:o.index,prefix:o[1]??""}}function Oe(r,t){let e=r.names(t),{rows:n}=r.graph.select(t,"SELECT DISTINCT ?p { ?s ?p ?o }"),s=new Set(n.map(
([a])=>a?.value??"")),o=new Map([...s].map(a=>[a,[]]));for(let{thing:a,text:c}of e.all)o.set(a,[...o.get(a)??[],
c]);let i=a=>s.has(a)?"property":e.local(a)===a?"thing":"class";return[...o].flatMap(([a,c])=>{let l=e.contract(
a),p=l!==a&&/^[\w-]+:[\w-]+$/.test(l),d=[e.of(a,"en"),e.of(a,"ko")];return p?[{curie:l,label:d,names:[...new Set(
c)],kind:i(a)}]:[]})}var O,Bn={async open(r,t,e){let[n,s]=await Promise.all([kt(r),kt(t)]);ve(n);let o=JSON.parse(new TextDecoder().
decode(s));O=new dt(new ht(o),o),setTimeout(()=>O.names(e));let{questions:i,graph:a,changes:c,...l}=O.asking;return{
...l,questions:i.map(({text:p,evidence:d,...w})=>w)}},answer:(r,t,e,n,s)=>({table:O.answer(r,t,e,n,s)}),alternatives:(r,t,e)=>zt(
O,r,t,e),choices:(r,t,e)=>ce(O,r,t,e),vocabulary:r=>Oe(O,r),sparql(r,t,e){let n=Ee(r);if(n)return{refused:n};let{
kind:s}=yt(r);return Me(r,O.asking.prefixes,o=>s==="ASK"?{holds:O.graph.holds(t,o)}:s==="SELECT"?{table:O.table(
o,t,e)}:{table:_e(O,o,t,e),isGraph:!0})}};self.onmessage=async({data:{id:r,what:t,given:e}})=>{try{let n=await Bn[t](
...e);self.postMessage({id:r,result:n})}catch(n){if(n instanceof WebAssembly.RuntimeError)return self.postMessage(
{id:r,isBroken:!0});let{message:s=String(n),told:o}=n??{};self.postMessage({id:r,error:{message:s,told:o}})}};})();
/*! oxigraph 0.5.11, MIT OR Apache-2.0, from npm; npm run vendor */
