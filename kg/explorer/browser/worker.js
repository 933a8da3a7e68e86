"use strict";(()=>{async function xe(r){let e=Uint8Array.from(atob(r),n=>n.charCodeAt(0)),t=new Blob([e]).stream().pipeThrough(new DecompressionStream(
"gzip"));return new Uint8Array(await new Response(t).arrayBuffer())}var $t=/\(\s*(COUNT|SUM|AVG|MIN|MAX|SAMPLE)\s*\(\s*(?:DISTINCT\s+)?(?:[?$](\w+)|\*)\s*\)\s*AS\s+[?$](\w+)\s*\)/gi,
Et=[["tn",12],["bn",9],["m",6]],Mt=[["조",12],["억",8],["만",4],["",0]];function ie(r){let e=[...r.matchAll(
$t)];return new Map(e.map(([,t,n,s])=>[s,t.toUpperCase()==="COUNT"?"count":n]))}function N(r){let[e,t=""]=r.split(
"."),n=e.replaceAll(/\B(?=(\d{3})+$)/g,","),s=t.replace(/0+$/,"");return s?`${n}.${s}`:n}var Ae=r=>r.replace(/^0+(?=\d)/,
"");function ae(r,e,t,{signs:n,currencies:s}){let o=r.startsWith("-")&&/[1-9]/.test(r)?"-":"",i=r.replace("-",
""),[a,c=""]=i.split(".");if(t==="ko"){let p=s[e]??e,f=Ae(a).length>4||!Object.hasOwn(s,e);return`${o}${Ot(a,c)}${f?
" ":""}${p}`}let l=N(i);for(let[p,f]of Et){let g=a.length>f?`${a.slice(0,-f)}.${a.slice(-f)}${c}`:"";if(g&&g.replace(
/0+$/,"").split(".")[1].length<=3){l=`${N(g)} ${p}`;break}}return Object.hasOwn(n,e)?`${o}${n[e]}${l}`:`${o}${e}\
 ${l}`}function Ot(r,e){let t=r,n=[];for(let[s,o]of Mt){let i=t.slice(0,Math.max(t.length-o,0));t=t.slice(i.length);
let a=N(Ae((i||"0")+(!o&&e?`.${e}`:"")));a!=="0"&&n.push(a+s)}return n.join(" ")||"0"}var I="http://www.w3.org/2001/XMLSchema#",jt=/[\p{Cc} <>"{}|\\^`]/u,Rt={"\\":"\\\\",'"':'\\"',"\n":"\\n","\r":"\
\\r","	":"\\t","\b":"\\b","\f":"\\f"},k=r=>({type:"uri",value:r}),G=(r,e)=>({type:"literal",value:r,...e?{datatype:I+
e}:{}}),E=r=>r?.type==="uri";function A({type:r,value:e,datatype:t,"xml:lang":n}){if(r==="bnode")return`_:${e}`;
if(r==="triple")return`<<( ${[e.subject,e.predicate,e.object].map(A).join(" ")} )>>`;if(r==="uri"){if(jt.test(
e))throw new Error(`${e}: no IRI`);return`<${e}>`}let s=`"${e.replace(/[\\"\n\r\t\b\f]/g,o=>Rt[o])}"`;return n?
`${s}@${n}`:t&&t!==`${I}string`?`${s}^^<${t}>`:s}var U=r=>r?A(r):"",At=["Long","Int","Short","Byte"],Tt=["inte\
ger",...At.flatMap(r=>[r.toLowerCase(),`unsigned${r}`]),...["positive","negative","nonPositive","nonNegative"].
map(r=>`${r}Integer`)],Nt=new Map([...Tt.map(r=>[I+r,/^[+-]?\d+$/]),[`${I}decimal`,/^[+-]?(\d+(\.\d*)?|\.\d+)$/],
[`${I}double`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/],[`${I}float`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/]]);
function M(r){if(r?.type!=="literal"||!Nt.get(r.datatype??"")?.test(r.value))return null;let[,e,t="",n="",s="0"]=/^([+-]?)(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?$/.
exec(r.value)??[],o=t+n,i=t.length+Number(s),a=o.slice(0,Math.max(i,0)).padEnd(i,"0").replace(/^0+(?=\d)/,"")||
"0",c="0".repeat(Math.max(-i,0))+o.slice(Math.max(i,0));return(e==="-"?"-":"")+a+(c?`.${c}`:"")}function P(r){
return r?.type!=="literal"||r.datatype!==`${I}boolean`?null:{1:!0,true:!0,0:!1,false:!1}[r.value]??null}function Te(r){
let e=new Map;for(let t of r){let n=M(t)?.replace(/(\.\d*?)0+$/,"$1").replace(/\.$/,""),s=P(t),o=n??(s===null?
A(t):`boolean ${s}`);e.has(o)||e.set(o,t)}return[...e.values()]}var Se="amount",It={en:["no","yes"],ko:["아니요","예"]};function O(r,{asking:e,names:t,lang:n},s="",o=""){
if(!r)return"";if(E(r))return t.of(r.value,n);if(r.type!=="literal")return A(r);let i=e.counts.includes(s)?M(r):
null;if(i!==null)return o&&s===Se?ae(i,o,n,e):N(i);let a=P(r);return a===null?r.value:It[n][Number(a)]}function zt(r,e){
let t=ie(r);return e.map(n=>t.get(n)??n).map(n=>n.endsWith("Amount")?Se:n)}function Ft(r,e,t){let n=new Map;for(let s=0;s<
e;s+=1){let o=r.map(a=>a[s]).filter(a=>a?.type==="literal"),i=new Set(o.map(a=>a?.["xml:lang"]??""));i.size===
1&&!i.has("")&&n.set(s,[...i][0])}return[...n.values()].includes(t)?[...n].filter(([,s])=>s!==t).map(([s])=>s):
[]}function Ne(r,e,t,n){let s=zt(r,e),o=e.indexOf("currency"),i=e.indexOf("property"),a=s.flatMap((u,d)=>u===Se?
[d]:[]),c=o>=0&&t.every(u=>!u[o]||u[o].type==="literal"&&a.some(d=>M(u[d])!==null)),l=new Set(t.map(u=>u[0]&&A(
u[0]))),p=t.length>1&&i>0&&l.size===1,f=new Set([...Ft(t,e.length,n.lang),...c?[o]:[],...p?[0]:[]]),g=t.map(u=>{
let d=c?u[o]?.value??"":"",b=i>=0?n.names.local(u[i]?.value??""):"";return u.map((y,x)=>{let m=s[x].toLowerCase().
endsWith("value")?b:s[x];return f.has(x)?"":O(y,n,m,d)})}),w=e.flatMap((u,d)=>!f.has(d)&&(!t.length||g.some(b=>b[d]))?
[d]:[]);return{kept:w,cells:g.map(u=>w.map(d=>u[d])),subject:p?O(t[0][0],n):""}}var Ie={Exact:"",AtLeast:"≥",AtMost:"≤",About:"≈"},ke=4,Lt=300,ce=class{constructor(e,t,n,s){this.headings=
n,this.answer=e,this.view=t,this.words=s,this.lang=s.lang,this.places=new Map(e.variables.map((o,i)=>[o,i]))}term(e,t){
return(this.view.fields[t]??[t]).map(s=>e.terms[this.places.get(s)??-1]??null).find(s=>s!==null)??null}label(e,t){
let n=this.term(e,t);return n?O(n,this.words):this.word(t==="panel"?"whole":"unsaid")}word(e,...t){let n=this.
words.asking.charts[e],s=typeof n=="string"?n:n[this.lang==="ko"?1:0],o=0;return s.replace(/\{(\d*)\}/g,(i,a)=>{
let c=a===""?o:Number(a);return o+=1,String(t[c])})}bound(e,t,n="bound"){let s=this.term(e,n),o=s?Ie[this.words.
names.local(s.value)]:"";return o===void 0?`${t} (${O(s,this.words)})`:o+t}isOpen(e,t){let n=this.term(e,t);return n!==
null&&(Ie[this.words.names.local(n.value)]??"?")!==""}figure(e,t){let n=M(this.term(e,t)),s=n!==null&&n.length<
Lt?Number(n):null,[o=""]=this.view.fields[t]??[],i=ie(this.answer.query).get(o)??o,a=this.places.has("currency")&&
/(^a|A)mount$/.test(i),c=a?this.term(e,"currency")?.value??"":"",l="panel"in this.view.fields?[this.label(e,"p\
anel")]:[];a&&l.push(s===null?this.word("no amount"):this.currency(c));let p=n===null||s===null?"":a?ae(n,c,this.
lang,this.words.asking):N(n),f=[p&&this.bound(e,p),e.mark].filter(Boolean).join(" ");return{row:e,size:s,text:f,
note:this.#t(e,c),panel:l.join(" · "),money:a&&s!==null}}currency(e){let t=this.words.asking.money[e]??e;return typeof t==
"string"?t:t[this.lang==="ko"?1:0]}#t(e,t){let n=["printedAs","periodPrintedAs","resolvedFrom"].flatMap(a=>this.
term(e,a)??[]),s=e.passages.map(a=>this.words.names.slug(a)),o=s.length>ke?` +${s.length-ke}`:"";return[...(this.
view.fields.also??[]).map(a=>`${this.headings[a]??a} ${O(this.term(e,a),this.words,"amount",t)}`),...n.map(({value:a})=>this.
word("printed",a)),P(this.term(e,"denied"))?this.word("denied"):"",...["status","statedAs"].filter(a=>this.term(
e,a)).map(a=>this.label(e,a)),s.slice(0,ke).join(", ")+o].filter(Boolean).join(" · ")}},ze=(r,{mark:e})=>[r,e].
filter(Boolean).join(" ");function _e(r,e){let t=new Map;for(let n of r)t.set(e(n),[...t.get(e(n))??[],n]);return t}function Fe(r,e){let t=[...new Set(e.map(({panel:n})=>n))];return e.toSorted((n,s)=>t.indexOf(n.panel)-t.indexOf(
s.panel)||(s.size??0)-(n.size??0)).map(({row:n,panel:s,text:o,note:i,size:a},c)=>({n:c,panel:s,label:r.label(n,
"y"),text:o,note:i,x:a??0}))}function Le(r,e){return e.map(({row:t,panel:n,note:s,size:o})=>{let i=Math.trunc(
o??0),a=r.term(t,"x2")?r.label(t,"x2"):"",c=/^\d+$/.test(a)?Number(a):i,l=ze(c===i?`${i}`:`${i}–${c}`,t);return{
panel:n,label:r.label(t,"y"),text:l,note:s,x:i,x2:c}}).sort((t,n)=>t.x-n.x||t.x2-n.x2).map((t,n)=>({n,...t}))}var Ct=[[0,!1],[.38,!1],[.62,!0],[1,!0]];function qe(r,e){let t=[],n=0;for(let s of new Set(e.map(o=>o.panel))){
let o=e.filter(i=>i.panel===s);s&&(t.push({panel:s,kind:"panel",x:0,y:n,text:s}),n+=1),t.push(...qt(r,s,o,n)),
n+=o.length+1}return t}function qt(r,e,t,n){let s=t.map(({row:f})=>[r.label(f,"source"),r.label(f,"target")]),
o=Math.max(...t.map(({size:f})=>Math.abs(f??0)))||1,i=[new Map,new Map];t.forEach(({size:f},g)=>{s[g].forEach(
(w,u)=>{i[u].set(w,(i[u].get(w)??0)+(f??0))})});let a=ve(s,1,i,ve(s,0,i,[])),c=ve(s,0,i,a),l=[Ce(s,0,c,a).map(
f=>n+f),Ce(s,1,a,c).map(f=>n+f)],p=[];t.forEach(({row:f,size:g,text:w,note:u},d)=>{let b="label"in r.view.fields?
r.label(f,"label"):"",y=g===null?1.5:Math.max(Math.round(Math.abs(g)/o*22*100)/100,1),x={panel:e,link:n+d,width:y,
said:g!==null,source:s[d][0]};for(let[$,q]of Ct)p.push({...x,kind:"link",x:$,y:l[Number(q)][d],note:u});let m=[
b,w].filter(Boolean).join(" · ");p.push({...x,kind:"figure",x:0,y:l[0][d],text:[m,u].filter(Boolean).join(" ·\
 "),short:m})});for(let f of[0,1])for(let g of new Set(s.map(w=>w[f]))){let w=l[f].filter((b,y)=>s[y][f]===g),
[u,d]=[Math.min(...w),Math.max(...w)];p.push({panel:e,kind:"name",x:f,text:g,y:(u+d)/2,y0:u,y1:d})}return p}function ve(r,e,t,n){
function s(i){let a=n.length?r.filter(c=>c[e]===i).map(c=>n.indexOf(c[1-e])):[0];return a.reduce((c,l)=>c+l,0)/
a.length}let o=i=>t[e].get(i)??0;return[...new Set(r.map(i=>i[e]))].sort((i,a)=>o(a)-o(i)||s(i)-s(a))}function Ce(r,e,t,n){
let s=r.map((i,a)=>[t.indexOf(i[e]),n.indexOf(i[1-e]),a]);s.sort((i,a)=>i[0]-a[0]||i[1]-a[1]||i[2]-a[2]);let o=[];
return s.forEach(([,,i],a)=>{o[i]=a}),o}var Ut=3;function Ue(r,e,t){return r.view.kind==="bar"||r.view.kind==="flow"?Dt(r,e):r.view.kind==="slope"?Wt(
r,t):""}function Dt(r,e){let t=[];for(let s of new Set(e.map(o=>o.panel))){let o=e.filter(i=>i.panel===s&&i.size&&
i.money);if(o.sort((i,a)=>(a.size??0)-(i.size??0)),o.length>1&&o[0].size===o[1].size)return"";o.length>1&&t.push(
o[0])}if(!t.length||t.length>Ut)return"";let n=t.map(({row:s,text:o})=>{let i=r.view.kind==="flow"?`${r.label(
s,"source")} → ${r.label(s,"target")}`:r.label(s,"y");return r.lang==="en"?`${i}, ${o}`:`${i} ${o}`});return r.
lang==="ko"?`가장 큰 것은 ${n.join(", ")}`:n.length>1?`The largest: ${n.join("; ")}`:`The largest is ${n[0]}`}
function Wt(r,e){let t=e.filter(({x:f})=>/^\d+$/.test(f)),n=[..._e(t,({series:f})=>f)].filter(([,f])=>new Set(
f.map(({x:g})=>g)).size>1);if(n.length!==1)return"";let[s,o]=n[0];o.sort((f,g)=>Number(f.x)-Number(g.x));let[i,
a]=[o[0],o.at(-1)];if(r.lang==="ko"){let[f,g]=[i,a].map(({x:w,rank:u,mark:d})=>`${w}년 ${u}위${d}`);return`${s}\
, ${f}에서 ${g}로`}let c=a.y<i.y?"rises":a.y>i.y?"falls":"is back",[l,p]=[i,a].map(({x:f,rank:g,mark:w})=>`\
rank ${g}${w} in ${f}`);return`${s} ${c} from ${l} to ${p}`}var Vt=/^\d+$/;function De(r,e){let t=new Map,n="x2"in r.view.fields,s=[...new Set(e.map(({panel:a})=>a))];e.forEach(
({row:a,panel:c,note:l},p)=>{let f=r.label(a,"color");for(let g of n?["","2"]:[""]){let w=M(r.term(a,`y${g}`));
if(w===null)continue;let u=r.term(a,`x${g}`)?r.label(a,`x${g}`):"",d=n?`${f} ${p}`:f;t.set(JSON.stringify([c,u,
d]),{panel:c,x:u,y:Number(w),series:f,line:d,rank:r.bound(a,w,`bound${g}`),mark:a.mark,open:r.isOpen(a,`bound${g}`),
note:l})}});let o=({x:a})=>Vt.test(a)?Number(a):0,i=[...t.values()].sort((a,c)=>s.indexOf(a.panel)-s.indexOf(c.
panel)||o(a)-o(c));return Bt(i)}function Bt(r){let e=new Map,t=new Map(r.map(({panel:n,series:s,x:o})=>[`${n}
${s}`,o]));for(let{panel:n,x:s}of r)e.set(n,[...new Set([...e.get(n)??[],s])]);for(let n of _e(r,({panel:s,x:o,
y:i})=>JSON.stringify([s,o,i])).values()){let s=new Set;for(let o of n){n.filter(({series:c})=>c===o.series).some(
({mark:c})=>!c)&&(o.mark="");let a=o.x===t.get(`${o.panel}
${o.series}`)&&o.series!==o.panel;s.add(`${a?o.series:""} ${o.rank}${o.mark}`.trim())}n.forEach((o,i)=>{let a=e.
get(o.panel)??[];o.text=i?"":[...s].join(" · "),o.side=o.x===a[0]&&a.length>1?"left":"right"})}return r}var Gt={bar:Fe,timeline:Le,slope:De,flow:qe},Pt={bar:"x",timeline:"x",slope:"y",flow:"size"},Jt={slope:"color",
flow:"source"},Ht=80,$e=4;function We(r,e,t,n,s){let o=new ce(r,e,n,s),i=r.rows.map(u=>o.figure(u,Pt[e.kind]));
function a({size:u,row:d,panel:b}){return e.kind==="flow"?!0:u===null||e.kind!=="slope"||o.term(d,"x")?u!==null:
i.every(y=>y.panel!==b||!o.term(y.row,"x"))}let c=i.filter(a);if(!c.length)return null;let l=c.some(u=>u.money);
l&&c.sort((u,d)=>+(u.size===null)-+(d.size===null));let p=c.slice(0,Ht),f=Gt[e.kind](o,p),g=i.filter(u=>!c.includes(
u)).map(u=>Xt(o,u)),w=Ue(o,p,f);return{kind:e.kind,title:w||t,subtitle:w?t:e.kind==="bar"&&!l?n[e.fields.x[0]]??
"":"",caption:Yt(o,p,g,c.length),panels:[...new Set(f.map(({panel:u})=>u))],rows:f,scale:p.some(u=>u.money)?"i\
ndependent":"shared"}}var Ve=({kind:r,fields:e})=>"label"in e?"label":Jt[r]??"y";function Xt(r,{row:e,text:t}){
let n=e.passages.map(s=>r.words.names.slug(s)).join(", ");return[r.label(e,Ve(r.view)),t,n&&`(${n})`].filter(Boolean).
join(" ")}function Be(r,e){let t=[...new Set(e)],n=t.slice(0,$e).join(", ");return t.length>$e?r.word("more",n,
t.length-$e):n}function Yt(r,e,t,n){let s=new Set(e.filter(({money:c})=>c).map(({panel:c})=>c)),o=new Set(e.flatMap(
({row:c})=>c.passages.map(l=>r.words.names.slug(l)))),{source:i}=r.words.asking,a=typeof i=="string"?i:i[r.lang===
"ko"?1:0];return[t.length?r.word("undrawn",Be(r,t)):"",n>e.length?r.word("cut",e.length,n):"",s.size>1?r.word(
"scales"):"",...Zt(r,e),a&&(r.view.kind==="slope"&&o.size?r.word("stated",a,[...o].join(", ")):r.word("source",
a))].filter(Boolean)}function Zt(r,e){let{rows:t,footnotes:n}=r.answer,s=new Set(e.map(({row:o})=>o));return n.
flatMap(o=>{let i=o.rows.map(l=>t[l-1]).filter(l=>s.has(l));if(!i.length)return[];let a=Be(r,i.map(l=>r.label(
l,Ve(r.view)))),c=o.printed.length?r.word("before",o.printed.join(", ")):o.supplied?r.word("supplied"):"";return[
`${o.mark} ${a}: ${c}${o.problem} (${o.passages.join(", ")})`]})}var Kt=/^[ \t]*VALUES (\?(?:given_)?([A-Za-z]\w*?)(?:__\d\w*)?) \{ UNDEF \}[ \t]*$/gm;function v(r,e){return r.
replaceAll(Kt,(t,n,s)=>{let o=Object.hasOwn(e,s)?Te(e[s]):[];return o.length?`VALUES ${n} { ${o.map(A).join(" ")}\
 }`:""})}var J=r=>r.map(U).join(" ");function Ge(r,{queries:e}){let t=new Map;for(let n of[e.printed,e.putRight]){let{variables:s,
rows:o}=r(n);for(let[i,a,c,l,p=null]of o){if(i?.type!=="uri"||!a||!c||!l)continue;let f=J([a,c,l]),g=s.length>
4?{property:c.value,printed:p}:null;t.has(f)||t.set(f,new Map),Pe(t.get(f),new Map([[i.value,new Map([[Qt(g),g]])]]))}}
return t}var Qt=r=>r?`${r.property} ${U(r.printed)}`:"";function Pe(r,e){for(let[t,n]of e)r.set(t,new Map([...r.
get(t)??[],...n]))}function Je(r,e){let t=new Map;for(let n of r)Pe(t,e.get(n)??new Map);return t}function He(r,{
queries:e},t,n){let s=new Map,o=[...t].map(k);if(!o.length)return s;for(let[i,a,c,l]of r(v(e.errata,{erratum:o})).
rows){if(!i)continue;let p=s.get(i.value)??{iri:i.value,problem:{},severity:"",passages:[],corrected:[],stands:!0};
a&&(p.problem[a["xml:lang"]??"en"]=a.value),p.severity=n(c?.value??""),l&&(p.passages=[...new Set([...p.passages,
l.value])].sort()),s.set(i.value,p)}return s}function Xe(r,e){return[...r.keys()].sort().flatMap(t=>{let n=e.get(
t);if(!n)return[];let s=[...r.get(t)?.values()??[]];return[{...n,corrected:s.filter(o=>o!==null),stands:s.includes(
null)}]})}var le=r=>(r.some(({stands:e})=>e)?"†":"")+(r.some(({corrected:e})=>e.length)?"‡":""),Ye=({problem:r,
iri:e},t)=>r[t]??Object.values(r)[0]??e;var en=["High","Medium","Low",""];function tn(r,e,{corrected:t},n){let s=e.terms[r.indexOf("currency")]?.value,
o=e.evidence.find(({triple:a})=>n.names.local(a[1].value)==="currency")?.triple[2].value,i=t.flatMap(({property:a,
printed:c})=>{if(!c)return[];let l=n.names.local(a)==="amount"?s??o??"":"";return[O(c,n,n.names.slug(a),l)]});
return[...new Set(i)]}function Ze(r,e,t){let n=new Map;e.forEach((o,i)=>{for(let a of o.errata){let c=tn(r,o,a,
t),l=le([a]),p=JSON.stringify([l,a.iri,c]),f=n.get(p)??{mark:l,rows:[],printed:c,supplied:a.corrected.length>0&&
!c.length,problem:Ye(a,t.lang),passages:a.passages.map(g=>t.names.slug(g)),severity:a.severity};f.rows.push(i+
1),n.set(p,f)}});let s=[...n].map(([o,i])=>({key:o,note:i,place:en.indexOf(i.severity)}));return s.sort((o,i)=>o.
place-i.place||nn(o.note.rows,i.note.rows)||(o.key<i.key?-1:1)),s.map(({note:o})=>o)}function nn(r,e){let t=r.
findIndex((n,s)=>n!==e[s]);return t<0?r.length-e.length:r[t]-(e[t]??-1)}var rn="http://www.w3.org/1999/02/22-rdf-syntax-ns#type",sn={integer:"12",year:"2024",decimal:"1200000000",currency:"\
EUR"},T=class extends Error{constructor(e,t,n,s,o=[]){super(`${t}: ${s}`),this.told={why:e,parameter:t,type:n,
text:s,others:o}}};function Ke(r,e,t,n,s,o){if(s.type!=="entity")return an(s,o);let i=p=>on(r,e,t,p,s.of),a=p=>{
let f=i(p),g=[...p].filter(w=>{let{variables:u,rows:d}=r.select(e,v(n.text,{[s.name]:[k(w)]}));return u.includes(
s.name)?d.some(b=>b.some(y=>y&&E(y)&&y.value===w)):d.length>0&&f.has(w)});return new Set(g)},c=t.lookup(o,a),l=c.
size?c:t.lookup(o,i);if(!l.size)throw new T("unknown",s.name,s.type,o);if(l.size>1)throw new T("several",s.name,
s.type,o,[...l].map(p=>t.contract(p)).sort());return k([...l][0])}function on(r,e,t,n,s){if(!s||!n.size)return n;
let o=[...n].map(a=>`<${a}>`).join(" "),{rows:i}=r.select(e,`SELECT ?thing ?type { VALUES ?thing { ${o} } ?thi\
ng <${rn}> ?type }`);return new Set(i.flatMap(([a,c])=>a&&c&&t.slug(c.value)===s?[a.value]:[]))}function an(r,e){
let{type:t}=r;if(t==="year"&&/^\d{4}$/.test(e)||t==="integer"&&/^[+-]?\d{1,18}$/.test(e))return G(String(BigInt(
e.replace("+",""))),"integer");let n=t==="decimal"?M(G(e,"double")):null;if(n&&/^-?\d{1,18}(\.\d{1,18})?$/.test(
n))return G(n,"decimal");if(t==="currency"&&/^[A-Z]{3}$/.test(e)||t==="text")return G(e);throw new T("malforme\
d",r.name,t,e,[sn[t]??"…"])}var Qe=["en","ko"],cn=`SELECT DISTINCT ?thing { { ?thing ?p ?o } UNION { ?s ?p ?thing } UNION { ?s ?thing ?o }\

UNION { GRAPH ?thing { ?s ?p ?o } } FILTER(ISIRI(?thing)) }`,ue=r=>r.normalize("NFKC").toUpperCase().toLowerCase().
replaceAll(/[\s_-]+/g,""),_n=r=>r.replaceAll(/[\n\t]/g," "),fe=class{all=[];#t=new Map;#s=[];#n=new Map;#r;#e;constructor(e,t,n){
this.#e=n;let{labels:s,same:o,queries:i}=n;for(let[u,d,b,y]of e.select(t,i.names).rows){if(!u||!d||!y||!E(u)||
d.type!=="literal")continue;let x=d["xml:lang"]??"",m={thing:u.value,text:d.value,lang:x,property:y.value,kind:b?.
value??""};this.all.push(m),s.includes(y.value)&&this.#t.set(u.value,[...this.#t.get(u.value)??[],m])}let a=o.
map(u=>`<${u}>`).join("|");for(let[u,d]of e.select(t,`SELECT ?thing ?item { ?thing ${a} ?item }`).rows)u&&d&&E(
u)&&z(this.#n,d.value,u.value);this.#r=new Set(e.select(t,cn).rows.map(([u])=>u?.value));let c=new Map,l=new Map,
p=new Map,f=new Map;for(let{thing:u,text:d,lang:b,property:y}of this.all){let x=s.includes(y);x&&(!b||Qe.includes(
b))&&z(c,d,u),x&&z(l,d,u);for(let m of[d,this.slug(u)])z(p,m,u),z(f,ue(m),u)}let g=new Map,w=new Map;for(let u of this.#r)
z(g,this.slug(u),u),z(w,ue(this.slug(u)),u);this.#s=[c,l,p,f,g,w]}slug(e){let{passages:t,prefixes:n}=this.#e;return e.
startsWith(t)&&!e.startsWith(n.p)?e.slice(t.length):e.replace(/[/#]+$/,"").split(/[/#]/).at(-1)||e}local(e){let t=this.
slug(e);return this.#e.vocabularies.includes(e.endsWith(t)?e.slice(0,-t.length):e)?t:e}contract(e){let{passages:t,
prefixes:n}=this.#e,s=Object.entries(n).filter(([,i])=>i&&e.startsWith(i)),[o]=s.sort((i,a)=>a[1].length-i[1].
length||(i[0]<a[0]?1:-1));return o?`${o[0]}:${e.slice(o[1].length)}`:e.startsWith(t)?e.slice(t.length):e}#o(e,t){
let n=[t,...Qe.filter(a=>a!==t),""],{labels:s}=this.#e,o=({lang:a,property:c})=>{let l=n.indexOf(a.split("-")[0].
toLowerCase());return(l<0?n.length:l)*100+s.indexOf(c)};return(this.#t.get(e)??[]).filter(({text:a})=>a.trim()).
sort((a,c)=>o(a)-o(c)||(a.text<c.text?-1:1))[0]?.text}of(e,t){let n=this.#o(e,t),{base:s,prefixes:o}=this.#e,i=n??
this.slug(e),a=Object.values(o).some(p=>!p.startsWith(s)&&e.startsWith(p)),c=n!==void 0||!a?this.lookup(_n(i)):
new Set;if(c.size===1&&c.has(e))return i;let l=this.contract(e);return i===this.slug(e)?l:`${i} (${l})`}lookup(e,t=n=>n){
for(let n of this.#i(e)){let s=n.size?t(n):n;if(!s.size)continue;let o=[...s].map(a=>({iri:a,rank:this.#_(a)})),
i=Math.min(...o.map(({rank:a})=>a));return new Set(o.filter(({rank:a})=>a===i).map(({iri:a})=>a))}return new Set}*#i(e){
let[t,n,s,o,i,a]=this.#s,c=new Set;yield this.#a(e),yield t.get(e)??c,yield this.#c(e),yield n.get(e)??c,yield s.
get(e)??c,yield o.get(ue(e))??c,yield i.get(e)??c,yield a.get(ue(e))??c}#a(e){let{passages:t,prefixes:n}=this.#e,
s=/\((\S+)\)$/.exec(e)?.[1],o=[e,...s?[s]:[]].flatMap(i=>{let a=i.replace(/^</,"").replace(/>$/,""),[c,...l]=a.
split(":");return[...l.length&&Object.hasOwn(n,c)?[n[c]+l.join(":")]:[],.../^[a-z0-9-]+\/p\d+s\d+$/.test(i)?[t+
i]:[],a]});return new Set(o.filter(i=>this.#r.has(i)))}#c(e){let{spaces:t,prefixes:n}=this.#e,s=/^(?:wd:)?([Qq]\d+)$/.
exec(e.replace(n.wd,"").replaceAll(/^<|>$/g,""))?.[1],o=s&&this.#n.get(n.wd+s.toUpperCase());if(o)return o;let i=/^[A-Za-z0-9-]+$/.
test(e)?t.map(a=>a+e):[];return new Set(i.filter(a=>this.#r.has(a)))}#_(e){let{base:t}=this.#e;if(["agent/","a\
ctivity/","encoding/"].some(s=>e.startsWith(t+s)))return 3;let n=this.local(e);return n===e?0:/^\p{Lu}/u.test(
n)?1:2}};function z(r,e,t){let n=r.get(e);n?n.add(t):r.set(e,new Set([t]))}var et=r=>r.sort((e,t)=>e<t?-1:1);function ln(r,e,t){let n=new Set(t.map(({value:i})=>i)),s=[],o=et(t.filter(E).
map(({value:i})=>i));for(;o.length;){let i=r(v(e,{thing:o.map(k)})).rows,a=new Set(i.map(([,c])=>c&&E(c)?c.value:
""));o=et([...a].filter(c=>c&&!n.has(c)));for(let c of o)n.add(c);s.push(...o)}return s}function un(r,e,t,n){let{
variables:s,rows:o}=r(v(e.text,{[t]:n.map(k)}));if(!o.length)return[];let i=s.indexOf(t),a=new Set(i<0?[]:o.map(
l=>l[i]?.value)),c=i<0?new Set(n):new Set(o.flat().map(l=>l?.value));return n.filter(l=>a.has(l)||c.has(l)&&r(
v(e.text,{[t]:[k(l)]})).rows.length>0)}function tt(r,e,t,n){let s={...n},o={};for(let{name:i,type:a,single:c}of t.
parameters){let l=n[i];if(!l?.length||a!=="entity"||c)continue;let p=un(r,t,i,ln(r,e,l));p.length&&(s[i]=[...l,
...p.map(k)],o[i]=p)}return{wide:s,added:o}}var pe=class{#t={};#s={};#n;constructor(e,t){this.graph=e,this.asking=t,this.#n=new Map(t.questions.map(n=>[n.
name,n]))}names(e){return this.#t[e]??=new fe(this.graph,e,this.asking),this.#t[e]}values(e,t,n){let s=this.#r(
e),o={};for(let[i,a]of Object.entries(t)){let c=s.parameters.find(l=>l.name===i);if(!c)throw new T("strange",i,
"",a.join(", "),s.parameters.map(l=>l.name));o[i]=a.map(l=>Ke(this.graph,n,this.names(n),s,c,l))}return o}#r(e){
let t=this.#n.get(e);if(!t)throw new T("strange",e,"",e);return t}answer(e,t,n,s){let o=this.#r(e),i=m=>this.graph.
select(n,m),a=this.values(e,t,n),{wide:c,added:l}=tt(i,this.asking.queries.included,o,a),p=v(o.text,c),f=i(p),
g=f.rows.length?o.evidence.map(m=>i(v(m,c))):[],w=fn(f,g,o.keys),u=this.#e(p,f,w,o.columns,l,n,s),d=o.view&&{kind:o.
view[0],fields:o.view[1]},b=Object.fromEntries(u.columns.map((m,$)=>[m,u.headings[$]])),y=typeof o.title=="str\
ing"?o.title:o.title[s==="ko"?1:0],x={asking:this.asking,names:this.names(n),lang:s};return{...u,chart:d&&We(u,
d,y,b,x)}}table(e,t,n){let s=this.graph.select(t,e);return this.#e(e,s,s.rows.map(()=>[]),{},{},t,n)}#e(e,{variables:t,
rows:n},s,o,i,a,c){let l=m=>this.graph.select(a,m),p=this.names(a),f={asking:this.asking,names:p,lang:c};this.#s[a]??=
Ge(l,this.asking);let g=this.#s[a],w=s.map(m=>Je(m.map(({triple:$})=>J($)),g)),u=He(l,this.asking,new Set(w.flatMap(
m=>[...m.keys()])),m=>p.slug(m)),{kept:d,cells:b,subject:y}=Ne(e,t,n,f),x=n.map((m,$)=>{let q=Xe(w[$],u),kt=[...new Set(
s[$].flatMap(({passages:vt})=>vt))].sort();return{terms:m,cells:b[$],evidence:s[$],passages:kt,errata:q,mark:le(
q)}});return{query:e,variables:t,columns:d.map(m=>t[m]),headings:d.map(m=>this.heading(t[m],o,c)),subject:y,rows:x,
footnotes:Ze(t,x,f),also:Object.fromEntries(Object.entries(i).map(([m,$])=>[m,$.map(q=>p.of(q,c))])),paraphrases:this.#o(
x,a,c)}}heading(e,t,n){let s=t[e]??this.asking.headings[e]??e;return typeof s=="string"?s:s[n==="ko"?1:0]}#o(e,t,n){
let s=[...new Set(e.flatMap(a=>a.passages))].sort(),o={};if(!s.length)return o;let i=v(this.asking.queries.paraphrases,
{passage:s.map(k)});for(let[a,c]of this.graph.select(t,i).rows)a&&c&&(c["xml:lang"]===n||!(a.value in o))&&(o[a.
value]=c.value);return o}};function fn({variables:r,rows:e},t,n){let s=new Map;for(let o of t.flatMap(i=>i.rows)){
let[i,a,c,l]=o.slice(-4).reverse();if(!l||!c||!a||!i)continue;let p=JSON.stringify(o.slice(0,-4).map(U)),f=s.get(
p)??new Map;s.set(p,f);let g=[l,c,a],w=f.get(J(g))??{triple:g,passages:new Set};f.set(J(g),w),w.passages.add(i.
value)}return e.map(o=>{let i=JSON.stringify(n.map(c=>U(o[r.indexOf(c)]??null)));return[...s.get(i)??new Map].
sort(([c],[l])=>c<l?-1:1).map(([,{triple:c,passages:l}])=>({triple:c,passages:[...l].sort()}))})}function nt(r,e,t,n){let s=r.names(n),o=r.asking.questions.find(d=>d.name===e),{of:i="",type:a=""}=o?.parameters.
find(d=>d.name===t)??{},{variables:c,rows:l}=r.graph.select(n,v(o?.text??"",{})),p=c.indexOf(t),f=p<0?[]:l.flatMap(
d=>d[p]??[]);if(a!=="entity")return[...new Set(f.filter(b=>b.type==="literal").map(({value:b})=>b))].sort().map(
b=>({typed:b,label:[b,b],names:[b]}));let g=new Map;for(let{thing:d,text:b,kind:y}of s.all)(!i||s.slug(y)===i)&&
g.set(d,[...g.get(d)??[],b]);let w=new Set(f.filter(E).map(({value:d})=>d));return(w.size?[...w]:[...g.keys()].
filter(d=>i||s.local(d)===d)).map(d=>{let b=s.slug(d),y=s.lookup(b),x=[...g.get(d)??[],b];return{typed:y.size===
1&&y.has(d)?b:s.contract(d),label:[s.of(d,"en"),s.of(d,"ko")],names:[...new Set(x)]}})}var Ee=["subject","predicate","object"];function rt(r,e,t,n){let s=r.names(t),o={asking:r.asking,names:s,lang:n},
i=r.graph.triples(t,e).map(c=>({terms:c,cells:c.map((l,p)=>O(l,o,p===2?s.local(c[1].value):"")),evidence:[],passages:[],
errata:[],mark:""})),a=Ee.map(c=>r.heading(c,{},n));return{query:e,variables:Ee,columns:Ee,headings:a,subject:"",
rows:i,footnotes:[],also:{},paraphrases:{}}}var ee=class r{static __wrap(e){let t=Object.create(r.prototype);return t.__wbg_ptr=e,st.register(t,t.__wbg_ptr,
t),t}__destroy_into_raw(){let e=this.__wbg_ptr;return this.__wbg_ptr=0,st.unregister(this),e}free(){let e=this.
__destroy_into_raw();_.__wbg_asyncparseriterator_free(e,0)}next(){return _.asyncparseriterator_next(this.__wbg_ptr)}};
Symbol.dispose&&(ee.prototype[Symbol.dispose]=ee.prototype.free);var te=class r{static __wrap(e){let t=Object.
create(r.prototype);return t.__wbg_ptr=e,ot.register(t,t.__wbg_ptr,t),t}__destroy_into_raw(){let e=this.__wbg_ptr;
return this.__wbg_ptr=0,ot.unregister(this),e}free(){let e=this.__destroy_into_raw();_.__wbg_blanknode_free(e,
0)}equals(e){return _.blanknode_equals(this.__wbg_ptr,e)!==0}get termType(){let e,t;try{let n=_.blanknode_term_type(
this.__wbg_ptr);return e=n[0],t=n[1],h(n[0],n[1])}finally{_.__wbindgen_free(e,t,1)}}toString(){let e,t;try{let n=_.
blanknode_toString(this.__wbg_ptr);return e=n[0],t=n[1],h(n[0],n[1])}finally{_.__wbindgen_free(e,t,1)}}get value(){
let e,t;try{let n=_.blanknode_value(this.__wbg_ptr);return e=n[0],t=n[1],h(n[0],n[1])}finally{_.__wbindgen_free(
e,t,1)}}};Symbol.dispose&&(te.prototype[Symbol.dispose]=te.prototype.free);var ne=class r{static __wrap(e){let t=Object.
create(r.prototype);return t.__wbg_ptr=e,it.register(t,t.__wbg_ptr,t),t}__destroy_into_raw(){let e=this.__wbg_ptr;
return this.__wbg_ptr=0,it.unregister(this),e}free(){let e=this.__destroy_into_raw();_.__wbg_defaultgraph_free(
e,0)}equals(e){return _.defaultgraph_equals(this.__wbg_ptr,e)!==0}get termType(){let e,t;try{let n=_.defaultgraph_term_type(
this.__wbg_ptr);return e=n[0],t=n[1],h(n[0],n[1])}finally{_.__wbindgen_free(e,t,1)}}toString(){let e,t;try{let n=_.
defaultgraph_toString(this.__wbg_ptr);return e=n[0],t=n[1],h(n[0],n[1])}finally{_.__wbindgen_free(e,t,1)}}get value(){
let e,t;try{let n=_.defaultgraph_value(this.__wbg_ptr);return e=n[0],t=n[1],h(n[0],n[1])}finally{_.__wbindgen_free(
e,t,1)}}};Symbol.dispose&&(ne.prototype[Symbol.dispose]=ne.prototype.free);var re=class r{static __wrap(e){let t=Object.
create(r.prototype);return t.__wbg_ptr=e,at.register(t,t.__wbg_ptr,t),t}__destroy_into_raw(){let e=this.__wbg_ptr;
return this.__wbg_ptr=0,at.unregister(this),e}free(){let e=this.__destroy_into_raw();_.__wbg_literal_free(e,0)}get datatype(){
let e=_.literal_datatype(this.__wbg_ptr);return D.__wrap(e)}get direction(){let e,t;try{let n=_.literal_direction(
this.__wbg_ptr);return e=n[0],t=n[1],h(n[0],n[1])}finally{_.__wbindgen_free(e,t,1)}}equals(e){return _.literal_equals(
this.__wbg_ptr,e)!==0}get language(){let e,t;try{let n=_.literal_language(this.__wbg_ptr);return e=n[0],t=n[1],
h(n[0],n[1])}finally{_.__wbindgen_free(e,t,1)}}get termType(){let e,t;try{let n=_.literal_term_type(this.__wbg_ptr);
return e=n[0],t=n[1],h(n[0],n[1])}finally{_.__wbindgen_free(e,t,1)}}toString(){let e,t;try{let n=_.literal_toString(
this.__wbg_ptr);return e=n[0],t=n[1],h(n[0],n[1])}finally{_.__wbindgen_free(e,t,1)}}get value(){let e,t;try{let n=_.
literal_value(this.__wbg_ptr);return e=n[0],t=n[1],h(n[0],n[1])}finally{_.__wbindgen_free(e,t,1)}}};Symbol.dispose&&
(re.prototype[Symbol.dispose]=re.prototype.free);var D=class r{static __wrap(e){let t=Object.create(r.prototype);
return t.__wbg_ptr=e,ct.register(t,t.__wbg_ptr,t),t}__destroy_into_raw(){let e=this.__wbg_ptr;return this.__wbg_ptr=
0,ct.unregister(this),e}free(){let e=this.__destroy_into_raw();_.__wbg_namednode_free(e,0)}equals(e){return _.
namednode_equals(this.__wbg_ptr,e)!==0}get termType(){let e,t;try{let n=_.namednode_term_type(this.__wbg_ptr);
return e=n[0],t=n[1],h(n[0],n[1])}finally{_.__wbindgen_free(e,t,1)}}toString(){let e,t;try{let n=_.namednode_toString(
this.__wbg_ptr);return e=n[0],t=n[1],h(n[0],n[1])}finally{_.__wbindgen_free(e,t,1)}}get value(){let e,t;try{let n=_.
namednode_value(this.__wbg_ptr);return e=n[0],t=n[1],h(n[0],n[1])}finally{_.__wbindgen_free(e,t,1)}}};Symbol.dispose&&
(D.prototype[Symbol.dispose]=D.prototype.free);var se=class r{static __wrap(e){let t=Object.create(r.prototype);
return t.__wbg_ptr=e,_t.register(t,t.__wbg_ptr,t),t}__destroy_into_raw(){let e=this.__wbg_ptr;return this.__wbg_ptr=
0,_t.unregister(this),e}free(){let e=this.__destroy_into_raw();_.__wbg_parseriterator_free(e,0)}next(){let e=_.
parseriterator_next(this.__wbg_ptr);if(e[2])throw S(e[1]);return W.__wrap(e[0])}};Symbol.dispose&&(se.prototype[Symbol.
dispose]=se.prototype.free);var W=class r{static __wrap(e){let t=Object.create(r.prototype);return t.__wbg_ptr=
e,lt.register(t,t.__wbg_ptr,t),t}__destroy_into_raw(){let e=this.__wbg_ptr;return this.__wbg_ptr=0,lt.unregister(
this),e}free(){let e=this.__destroy_into_raw();_.__wbg_parseriteratorresult_free(e,0)}get done(){return _.parseriteratorresult_done(
this.__wbg_ptr)!==0}get value(){let e=_.parseriteratorresult_value(this.__wbg_ptr);return e===0?void 0:V.__wrap(
e)}};Symbol.dispose&&(W.prototype[Symbol.dispose]=W.prototype.free);var V=class r{static __wrap(e){let t=Object.
create(r.prototype);return t.__wbg_ptr=e,ut.register(t,t.__wbg_ptr,t),t}__destroy_into_raw(){let e=this.__wbg_ptr;
return this.__wbg_ptr=0,ut.unregister(this),e}free(){let e=this.__destroy_into_raw();_.__wbg_quad_free(e,0)}equals(e){
return _.quad_equals(this.__wbg_ptr,e)!==0}get graph(){return _.quad_graph(this.__wbg_ptr)}get object(){return _.
quad_object(this.__wbg_ptr)}get predicate(){return _.quad_predicate(this.__wbg_ptr)}get subject(){return _.quad_subject(
this.__wbg_ptr)}get termType(){let e,t;try{let n=_.quad_term_type(this.__wbg_ptr);return e=n[0],t=n[1],h(n[0],
n[1])}finally{_.__wbindgen_free(e,t,1)}}toString(){let e,t;try{let n=_.quad_toString(this.__wbg_ptr);return e=
n[0],t=n[1],h(n[0],n[1])}finally{_.__wbindgen_free(e,t,1)}}get value(){let e,t;try{let n=_.quad_value(this.__wbg_ptr);
return e=n[0],t=n[1],h(n[0],n[1])}finally{_.__wbindgen_free(e,t,1)}}};Symbol.dispose&&(V.prototype[Symbol.dispose]=
V.prototype.free);var B=class{__destroy_into_raw(){let e=this.__wbg_ptr;return this.__wbg_ptr=0,ft.unregister(
this),e}free(){let e=this.__destroy_into_raw();_.__wbg_store_free(e,0)}add(e){let t=_.store_add(this.__wbg_ptr,
e);if(t[1])throw S(t[0])}delete(e){let t=_.store_delete(this.__wbg_ptr,e);if(t[1])throw S(t[0])}dump(e,t){let n,
s;try{let a=_.store_dump(this.__wbg_ptr,e,t);var o=a[0],i=a[1];if(a[3])throw o=0,i=0,S(a[2]);return n=o,s=i,h(
o,i)}finally{_.__wbindgen_free(n,s,1)}}has(e){let t=_.store_has(this.__wbg_ptr,e);if(t[2])throw S(t[1]);return t[0]!==
0}load(e,t,n,s){let o=_.store_load(this.__wbg_ptr,e,t,n,s);if(o[1])throw S(o[0])}match(e,t,n,s){let o=_.store_match(
this.__wbg_ptr,e,t,n,s);if(o[3])throw S(o[2]);var i=gt(o[0],o[1]).slice();return _.__wbindgen_free(o[0],o[1]*4,
4),i}constructor(e){let t=_.store_new(e);if(t[2])throw S(t[1]);return this.__wbg_ptr=t[0],ft.register(this,this.
__wbg_ptr,this),this}query(e,t){let n=K(e,_.__wbindgen_malloc,_.__wbindgen_realloc),s=C,o=_.store_query(this.__wbg_ptr,
n,s,t);if(o[2])throw S(o[1]);return S(o[0])}get size(){let e=_.store_size(this.__wbg_ptr);if(e[2])throw S(e[1]);
return e[0]>>>0}update(e,t){let n=K(e,_.__wbindgen_malloc,_.__wbindgen_realloc),s=C,o=_.store_update(this.__wbg_ptr,
n,s,t);if(o[1])throw S(o[0])}};Symbol.dispose&&(B.prototype[Symbol.dispose]=B.prototype.free);var oe=class r{static __wrap(e){
let t=Object.create(r.prototype);return t.__wbg_ptr=e,pt.register(t,t.__wbg_ptr,t),t}__destroy_into_raw(){let e=this.
__wbg_ptr;return this.__wbg_ptr=0,pt.unregister(this),e}free(){let e=this.__destroy_into_raw();_.__wbg_variable_free(
e,0)}equals(e){return _.variable_equals(this.__wbg_ptr,e)!==0}get termType(){let e,t;try{let n=_.variable_term_type(
this.__wbg_ptr);return e=n[0],t=n[1],h(n[0],n[1])}finally{_.__wbindgen_free(e,t,1)}}toString(){let e,t;try{let n=_.
variable_toString(this.__wbg_ptr);return e=n[0],t=n[1],h(n[0],n[1])}finally{_.__wbindgen_free(e,t,1)}}get value(){
let e,t;try{let n=_.variable_value(this.__wbg_ptr);return e=n[0],t=n[1],h(n[0],n[1])}finally{_.__wbindgen_free(
e,t,1)}}};Symbol.dispose&&(oe.prototype[Symbol.dispose]=oe.prototype.free);function we(r,e){let t=_.parse(r,e);if(t[2])throw S(t[1]);return S(t[0])}function pn(){return{__proto__:null,"./web_bg.js":{__proto__:null,__wbg_Error_fdd633d4bb5dd76a:function(e,t){return Error(
h(e,t))},__wbg___wbindgen_debug_string_8a447059637473e2:function(e,t){let n=Oe(t),s=K(n,_.__wbindgen_malloc,_.
__wbindgen_realloc),o=C;L().setInt32(e+4,o,!0),L().setInt32(e+0,s,!0)},__wbg___wbindgen_is_falsy_863e44ed68df4b26:function(e){
return!e},__wbg___wbindgen_is_function_acc5528be2b923f2:function(e){return typeof e=="function"},__wbg___wbindgen_is_null_6d937fbfb6478470:function(e){
return e===null},__wbg___wbindgen_is_object_0beba4a1980d3eea:function(e){let t=e;return typeof t=="object"&&t!==
null},__wbg___wbindgen_is_string_1fca8072260dd261:function(e){return typeof e=="string"},__wbg___wbindgen_is_undefined_721f8decd50c87a3:function(e){
return e===void 0},__wbg___wbindgen_string_get_71bb4348194e31f0:function(e,t){let n=t,s=typeof n=="string"?n:void 0;
var o=H(s)?0:K(s,_.__wbindgen_malloc,_.__wbindgen_realloc),i=C;L().setInt32(e+4,i,!0),L().setInt32(e+0,o,!0)},
__wbg___wbindgen_throw_ea4887a5f8f9a9db:function(e,t){throw new Error(h(e,t))},__wbg__wbg_cb_unref_33c39e13d73b25f6:function(e){
e._wbg_cb_unref()},__wbg_asyncIterator_523a9858481ea9a3:function(){return Symbol.asyncIterator},__wbg_asyncparseriterator_new:function(e){
return ee.__wrap(e)},__wbg_blanknode_new:function(e){return te.__wrap(e)},__wbg_call_5575218572ead796:function(){
return R(function(e,t,n){return e.call(t,n)},arguments)},__wbg_call_8e98ed2f3c86c4b5:function(){return R(function(e,t){
return e.call(t)},arguments)},__wbg_defaultgraph_new:function(e){return ne.__wrap(e)},__wbg_done_b62d4a7d2286852a:function(e){
return e.done},__wbg_error_a6fa202b58aa1cd3:function(e,t){let n,s;try{n=e,s=t,console.error(h(e,t))}finally{_.
__wbindgen_free(n,s,1)}},__wbg_getRandomValues_3f44b700395062e5:function(){return R(function(e,t){globalThis.crypto.
getRandomValues(dt(e,t))},arguments)},__wbg_get_9a29be2cb383ed9a:function(){return R(function(e,t){return Reflect.
get(e,t)},arguments)},__wbg_get_dddb90ff5d27a080:function(){return R(function(e,t){return Reflect.get(e,t)},arguments)},
__wbg_has_4f060fe202ad7e87:function(){return R(function(e,t){return Reflect.has(e,t)},arguments)},__wbg_instanceof_Uint8Array_f080092dc70f5d58:function(e){
let t;try{t=e instanceof Uint8Array}catch{t=!1}return t},__wbg_iterator_cc47ba25a2be735a:function(){return Symbol.
iterator},__wbg_length_589238bdcf171f0e:function(e){return e.length},__wbg_literal_new:function(e){return re.__wrap(
e)},__wbg_namednode_new:function(e){return D.__wrap(e)},__wbg_new_227d7c05414eb861:function(){return new Error},
__wbg_new_3444eb7412549f0b:function(){return new Map},__wbg_new_36e147a8ced3c6e0:function(){return new Array},
__wbg_new_aafdf86a292b3ca7:function(e,t){return new URIError(h(e,t))},__wbg_new_e66a4b7758dd2e5c:function(e,t){
return new Error(h(e,t))},__wbg_new_typed_00a409eb4ec4f2d9:function(e,t){try{var n={a:e,b:t},s=(i,a)=>{let c=n.
a;n.a=0;try{return wn(c,n.b,i,a)}finally{n.a=c}};return new Promise(s)}finally{n.a=0}},__wbg_next_0c4066e251d2eff9:function(){
return R(function(e){return e.next()},arguments)},__wbg_next_402fa10b59ab20c3:function(e){return e.next},__wbg_next_e8d68f27c98c4764:function(){
return R(function(e){return e.next()},arguments)},__wbg_now_d2e0afbad4edbe82:function(){return Date.now()},__wbg_parseriterator_new:function(e){
return se.__wrap(e)},__wbg_parseriteratorresult_new:function(e){return W.__wrap(e)},__wbg_prototypesetcall_d721637c7ca66eb8:function(e,t,n){
Uint8Array.prototype.set.call(dt(e,t),n)},__wbg_push_f724b5db8acf89d2:function(e,t){return e.push(t)},__wbg_quad_new:function(e){
return V.__wrap(e)},__wbg_queueMicrotask_1c9b3800e321a967:function(e){return e.queueMicrotask},__wbg_queueMicrotask_311744e534a929a3:function(e){
queueMicrotask(e)},__wbg_resolve_d82363d90af6928a:function(e){return Promise.resolve(e)},__wbg_set_4564f7dc44fcb0c9:function(){
return R(function(e,t,n){return Reflect.set(e,t,n)},arguments)},__wbg_set_9a1d61e17de7054c:function(e,t,n){return e.
set(t,n)},__wbg_stack_3b0d974bbf31e44f:function(e,t){let n=t.stack,s=K(n,_.__wbindgen_malloc,_.__wbindgen_realloc),
o=C;L().setInt32(e+4,o,!0),L().setInt32(e+0,s,!0)},__wbg_static_accessor_GLOBAL_THIS_2fee5048bcca5938:function(){
let e=typeof globalThis>"u"?null:globalThis;return H(e)?0:X(e)},__wbg_static_accessor_GLOBAL_ce44e66a4935da8c:function(){
let e=typeof global>"u"?null:global;return H(e)?0:X(e)},__wbg_static_accessor_SELF_44f6e0cb5e67cdad:function(){
let e=typeof self>"u"?null:self;return H(e)?0:X(e)},__wbg_static_accessor_WINDOW_168f178805d978fe:function(){let e=typeof window>
"u"?null:window;return H(e)?0:X(e)},__wbg_then_05edfc8a4fea5106:function(e,t,n){return e.then(t,n)},__wbg_then_591b6b3a75ee817a:function(e,t){
return e.then(t)},__wbg_value_49f783bb59765962:function(e){return e.value},__wbg_variable_new:function(e){return oe.
__wrap(e)},__wbg_warn_51d35a4c740f6509:function(e,t){console.warn(h(e,t))},__wbindgen_cast_0000000000000001:function(e,t){
return mn(e,t,gn)},__wbindgen_cast_0000000000000002:function(e,t){return bn(e,t,dn)},__wbindgen_cast_0000000000000003:function(e,t){
return h(e,t)},__wbindgen_cast_0000000000000004:function(e,t){var n=gt(e,t).slice();return _.__wbindgen_free(e,
t*4,4),n},__wbindgen_init_externref_table:function(){let e=_.__wbindgen_externrefs,t=e.grow(4);e.set(0,void 0),
e.set(t+0,void 0),e.set(t+1,null),e.set(t+2,!0),e.set(t+3,!1)}}}}function dn(r,e){return _.wasm_bindgen_3570503f97ca7d70___convert__closures_____invoke___wasm_bindgen_3570503f97ca7d70___JsValue__true_(
r,e)}function gn(r,e,t){let n=_.wasm_bindgen_3570503f97ca7d70___convert__closures_____invoke___wasm_bindgen_3570503f97ca7d70___JsValue__core_f0fd674eaa06beef___result__Result_____wasm_bindgen_3570503f97ca7d70___JsError___true_(
r,e,t);if(n[1])throw S(n[0])}function wn(r,e,t,n){_.wasm_bindgen_3570503f97ca7d70___convert__closures_____invoke___js_sys_bacb158c025087a0___Function_fn_wasm_bindgen_3570503f97ca7d70___JsValue_____wasm_bindgen_3570503f97ca7d70___sys__Undefined___js_sys_bacb158c025087a0___Function_fn_wasm_bindgen_3570503f97ca7d70___JsValue_____wasm_bindgen_3570503f97ca7d70___sys__Undefined_______true_(
r,e,t,n)}var st=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(r=>_.
__wbg_asyncparseriterator_free(r,1)),ot=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>_.__wbg_blanknode_free(r,1)),it=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>_.__wbg_defaultgraph_free(r,1)),at=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>_.__wbg_literal_free(r,1)),ct=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>_.__wbg_namednode_free(r,1)),_t=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>_.__wbg_parseriterator_free(r,1)),lt=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>_.__wbg_parseriteratorresult_free(r,1)),ut=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:
new FinalizationRegistry(r=>_.__wbg_quad_free(r,1)),ft=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:
new FinalizationRegistry(r=>_.__wbg_store_free(r,1)),pt=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:
new FinalizationRegistry(r=>_.__wbg_variable_free(r,1));function X(r){let e=_.__externref_table_alloc();return _.
__wbindgen_externrefs.set(e,r),e}var ge=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>_.__wbindgen_destroy_closure(r.a,r.b));function Oe(r){let e=typeof r;if(e=="number"||e=="boolean"||r==null)
return`${r}`;if(e=="string")return`"${r}"`;if(e=="symbol"){let s=r.description;return s==null?"Symbol":`Symbol\
(${s})`}if(e=="function"){let s=r.name;return typeof s=="string"&&s.length>0?`Function(${s})`:"Function"}if(Array.
isArray(r)){let s=r.length,o="[";s>0&&(o+=Oe(r[0]));for(let i=1;i<s;i++)o+=", "+Oe(r[i]);return o+="]",o}let t=/\[object ([^\]]+)\]/.
exec(toString.call(r)),n;if(t&&t.length>1)n=t[1];else return toString.call(r);if(n=="Object")try{return"Object\
("+JSON.stringify(r)+")"}catch{return"Object"}return r instanceof Error?`${r.name}: ${r.message}
${r.stack}`:n}function gt(r,e){r=r>>>0;let t=L(),n=[];for(let s=r;s<r+4*e;s+=4)n.push(_.__wbindgen_externrefs.
get(t.getUint32(s,!0)));return _.__externref_drop_slice(r,e),n}function dt(r,e){return r=r>>>0,Z().subarray(r/
1,r/1+e)}var F=null;function L(){return(F===null||F.buffer.detached===!0||F.buffer.detached===void 0&&F.buffer!==
_.memory.buffer)&&(F=new DataView(_.memory.buffer)),F}function h(r,e){return yn(r>>>0,e)}var Y=null;function Z(){
return(Y===null||Y.byteLength===0)&&(Y=new Uint8Array(_.memory.buffer)),Y}function R(r,e){try{return r.apply(this,
e)}catch(t){let n=X(t);_.__wbindgen_exn_store(n)}}function H(r){return r==null}function bn(r,e,t){let n={a:r,b:e,
cnt:1},s=(...o)=>{n.cnt++;try{return t(n.a,n.b,...o)}finally{s._wbg_cb_unref()}};return s._wbg_cb_unref=()=>{--n.
cnt===0&&(_.__wbindgen_destroy_closure(n.a,n.b),n.a=0,ge.unregister(n))},ge.register(s,n,n),s}function mn(r,e,t){
let n={a:r,b:e,cnt:1},s=(...o)=>{n.cnt++;let i=n.a;n.a=0;try{return t(i,n.b,...o)}finally{n.a=i,s._wbg_cb_unref()}};
return s._wbg_cb_unref=()=>{--n.cnt===0&&(_.__wbindgen_destroy_closure(n.a,n.b),n.a=0,ge.unregister(n))},ge.register(
s,n,n),s}function K(r,e,t){if(t===void 0){let a=Q.encode(r),c=e(a.length,1)>>>0;return Z().subarray(c,c+a.length).
set(a),C=a.length,c}let n=r.length,s=e(n,1)>>>0,o=Z(),i=0;for(;i<n;i++){let a=r.charCodeAt(i);if(a>127)break;o[s+
i]=a}if(i!==n){i!==0&&(r=r.slice(i)),s=t(s,n,n=i+r.length*3,1)>>>0;let a=Z().subarray(s+i,s+n),c=Q.encodeInto(
r,a);i+=c.written,s=t(s,n,i,1)>>>0}return C=i,s}function S(r){let e=_.__wbindgen_externrefs.get(r);return _.__externref_table_dealloc(
r),e}var de=new TextDecoder("utf-8",{ignoreBOM:!0,fatal:!0});de.decode();var hn=2146435072,Me=0;function yn(r,e){
return Me+=e,Me>=hn&&(de=new TextDecoder("utf-8",{ignoreBOM:!0,fatal:!0}),de.decode(),Me=e),de.decode(Z().subarray(
r,r+e))}var Q=new TextEncoder;"encodeInto"in Q||(Q.encodeInto=function(r,e){let t=Q.encode(r);return e.set(t),
{read:r.length,written:t.length}});var C=0,xn,Sn,_;function kn(r,e){return Sn=r,_=r.exports,xn=e,F=null,Y=null,
_.__wbindgen_start(),_}function wt(r){if(_!==void 0)return _;r!==void 0&&(Object.getPrototypeOf(r)===Object.prototype?{module:r}=r:console.
warn("using deprecated parameters for `initSync()`; pass a single object instead"));let e=pn();r instanceof WebAssembly.
Module||(r=new WebAssembly.Module(r));let t=new WebAssembly.Instance(r,e);return kn(t,r)}var bt="application/trig",mt="application/n-quads",vn="INSERT { ?s ?p ?o } WHERE { GRAPH ?g { ?s ?p ?o } FILTE\
R(?g != <RECORD>) }",je=/<[^<>"{}|\\^`\s]*>|"""[\s\S]*?"""|'''[\s\S]*?'''|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|#.*/g,
ht=r=>wt({module:r});function he(r){let e=r.replaceAll(je," ").replaceAll(/[?$][\p{L}\p{N}_]+|[\p{L}\p{N}_.-]*:[^\s(){};,]*/gu,
" "),[t=""]=/\b(SELECT|ASK|CONSTRUCT|DESCRIBE|INSERT|DELETE|LOAD|CLEAR|CREATE|DROP)\b/i.exec(e)??[];return{kind:t.
toUpperCase(),reaches:/\b(SERVICE|FROM)\b/i.exec(e)?.[0].toUpperCase()??""}}var me=class{#t={};#s={};#n;constructor(e){
this.#n=e}#r(e){let{graph:t,changes:n,record:s}=this.#n,o=new B([]);if(t.includes("_:"))for(let i of we(t,{format:bt}))
o.add(i);else o.load(t,{format:bt});if(e!==this.#n.reading&&n){for(let i of we(n.gone,{format:mt}))o.delete(i);
for(let i of we(n.new,{format:mt}))o.add(i)}return o.update(vn.replace("RECORD",s)),this.#s[e]=this.#e(o,s),o}#e(e,t){
let s=e.query("SELECT DISTINCT ?g { GRAPH ?g {} }").map(i=>i.get("g")),o=s.filter(({value:i})=>i!==t);return o.
length<s.length?o:void 0}#o(e,t,n={}){this.#t[e]??=this.#r(e);let s=t.includes(this.#n.record)?void 0:this.#s[e];
return this.#t[e].query(t,{...n,...s?{named_graphs:s}:{}})}select(e,t){let{head:n,results:s}=JSON.parse(this.#o(
e,t,{results_format:"json"}));return{variables:n.vars,rows:s.bindings.map(o=>n.vars.map(i=>o[i]??null))}}holds(e,t){
return this.#o(e,t)}triples(e,t){return this.#o(e,t).map(n=>[n.subject,n.predicate,n.object].map(be))}};function be(r){
let{termType:e,value:t,language:n,datatype:s}=r;return e==="NamedNode"?k(t):e==="BlankNode"?{type:"bnode",value:t}:
e==="Literal"?{type:"literal",value:t,...n?{"xml:lang":n}:{datatype:s.value}}:{type:"triple",value:{subject:be(
r.subject),predicate:be(r.predicate),object:be(r.object)}}}var Re=class extends Error{constructor(e){super(e.why),this.told=e}},$n=["INSERT","DELETE","LOAD","CLEAR","CRE\
ATE","DROP"];function yt(r){let{kind:e,reaches:t}=he(r);return t||($n.includes(e)?e:"")}function xt(r,e,t){let s=Object.
entries(e).map(([o,i])=>`PREFIX ${o}: <${i}> `).join("");try{return t(s+r)}catch(o){let i=o instanceof Error?o.
message:String(o);throw En(i,r,s.length,Object.keys(e))}}function En(r,e,t,n){let s=/^error at (\d+):(\d+): (?:expected (?:one of )?)?([\s\S]*)$/.
exec(r);if(!s)return new Error(r);let o=Number(s[1]),i=Number(s[2])-(o===1?t:0),c=e.split(`
`).slice(0,o-1).reduce((u,d)=>u+d.length+1,0)+i-1,l=s[3].split(/,\s+(?=["A-Za-z[])/).map(u=>u.trim()),p=l.filter(
u=>/^\w+ \w/.test(u)&&u!=="Prefix not found"),f=l.filter(u=>u.startsWith('"')),g=l.filter(u=>/^\w+$/.test(u)),
w=Mn(e,n);return w&&w.index<=c?ye(e,w.index,"prefix",[w.prefix]):p.length?ye(e,c,"reason",[p[0]]):f.length?ye(
e,c,"signs",f.slice(0,6)):ye(e,c-Math.max(0,...g.map(u=>u.length)),"unread",[])}function ye(r,e,t,n){let s=r.slice(
0,Math.max(e,0)).split(`
`);return new Re({line:s.length,column:(s.at(-1)??"").length+1,why:t,words:n})}function Mn(r,e){let t=r.replaceAll(
je,i=>" ".repeat(i.length)),n=[...t.matchAll(/\bPREFIX\s+([\p{L}\p{N}_.-]*):/giu)].map(([,i])=>i),o=[...t.matchAll(
/(?<![\p{L}\p{N}_.:?$-])([\p{L}][\p{L}\p{N}_.-]*)?:[\p{L}\p{N}_]/gu)].find(([,i=""])=>i!=="_"&&![...n,...e].includes(
i));return o&&{index:o.index,prefix:o[1]??""}}function St(r,e){let t=r.names(e),{rows:n}=r.graph.select(e,"SELECT DISTINCT ?p { ?s ?p ?o }"),s=new Set(n.map(
([a])=>a?.value??"")),o=new Map([...s].map(a=>[a,[]]));for(let{thing:a,text:c}of t.all)o.set(a,[...o.get(a)??[],
c]);let i=a=>s.has(a)?"property":t.local(a)===a?"thing":"class";return[...o].flatMap(([a,c])=>{let l=t.contract(
a),p=l!==a&&/^[\w-]+:[\w-]+$/.test(l),f=[t.of(a,"en"),t.of(a,"ko")];return p?[{curie:l,label:f,names:[...new Set(
c)],kind:i(a)}]:[]})}var j,On={async open(r,e,t){let[n,s]=await Promise.all([xe(r),xe(e)]);ht(n);let o=JSON.parse(new TextDecoder().
decode(s));j=new pe(new me(o),o),setTimeout(()=>j.names(t));let{questions:i,graph:a,changes:c,...l}=j.asking;return{
...l,questions:i.map(({text:p,evidence:f,...g})=>g)}},answer:(r,e,t,n)=>({table:j.answer(r,e,t,n)}),choices:(r,e,t)=>nt(
j,r,e,t),vocabulary:r=>St(j,r),sparql(r,e,t){let n=yt(r);if(n)return{refused:n};let{kind:s}=he(r);return xt(r,
j.asking.prefixes,o=>s==="ASK"?{holds:j.graph.holds(e,o)}:s==="SELECT"?{table:j.table(o,e,t)}:{table:rt(j,o,e,
t),isGraph:!0})}};self.onmessage=async({data:{id:r,what:e,given:t}})=>{try{let n=await On[e](...t);self.postMessage(
{id:r,result:n})}catch(n){let{message:s=String(n),told:o}=n??{};self.postMessage({id:r,error:{message:s,told:o}})}};})();
/*! oxigraph 0.5.11, MIT OR Apache-2.0, from npm; npm run vendor */
