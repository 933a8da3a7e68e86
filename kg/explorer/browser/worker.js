"use strict";(()=>{var $n={33:60,35:62},Mn=126;function En(s){let t=new DataView(new ArrayBuffer(4*Math.ceil(s.length/5)));for(let e=0;e<
s.length;e+=5){let n=0;for(let r=e;r<e+5;r+=1){let o=r<s.length?s.charCodeAt(r):Mn;n=n*85+(o<42?$n[o]:o)-42}t.
setUint32(4*e/5,n)}return new Uint8Array(t.buffer,0,Math.floor(4*s.length/5))}async function Ht(s){let t=new Blob(
[En(s)]).stream().pipeThrough(new DecompressionStream("gzip"));return new Uint8Array(await new Response(t).arrayBuffer())}var B="http://www.w3.org/2001/XMLSchema#",vn=/[\p{Cc} <>"{}|\\^`]/u,On={"\\":"\\\\",'"':'\\"',"\n":"\\n","\r":"\
\\r","	":"\\t","\b":"\\b","\f":"\\f"},$=s=>({type:"uri",value:s}),ct=(s,t)=>({type:"literal",value:s,...t?{datatype:B+
t}:{}}),O=s=>s?.type==="uri";function Ot(s){let{head:t,results:e}=JSON.parse(s);return{variables:t.vars,rows:e.
bindings.map(n=>t.vars.map(r=>n[r]??null))}}function U({type:s,value:t,datatype:e,"xml:lang":n}){if(s==="bnode")
return`_:${t}`;if(s==="triple")return`<<( ${[t.subject,t.predicate,t.object].map(U).join(" ")} )>>`;if(s==="ur\
i"){if(vn.test(t))throw new Error(`${t}: no IRI`);return`<${t}>`}let r=`"${t.replace(/[\\"\n\r\t\b\f]/g,o=>On[o])}\
"`;return n?`${r}@${n}`:e&&e!==`${B}string`?`${r}^^<${e}>`:r}var An=/\\(?:u([\dA-Fa-f]{4})|U([\dA-Fa-f]{8})|(.))/gs,
Rn={t:"	",b:"\b",n:`
`,r:"\r",f:"\f"},Kt=s=>s.replaceAll(An,(t,e,n,r)=>r?Rn[r]??r:String.fromCodePoint(Number.parseInt(e??n,16))),R=s=>s?
U(s):"",Nn=["Long","Int","Short","Byte"],jn=["integer",...Nn.flatMap(s=>[s.toLowerCase(),`unsigned${s}`]),...[
"positive","negative","nonPositive","nonNegative"].map(s=>`${s}Integer`)],Tn=new Map([...jn.map(s=>[B+s,/^[+-]?\d+$/]),
[`${B}decimal`,/^[+-]?(\d+(\.\d*)?|\.\d+)$/],[`${B}double`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/],[`${B}\
float`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/]]);function N(s){if(s?.type!=="literal"||!Tn.get(s.datatype??
"")?.test(s.value))return null;let[,t,e="",n="",r="0"]=/^([+-]?)(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?$/.exec(s.value)??
[],o=e+n,i=e.length+Number(r),a=o.slice(0,Math.max(i,0)).padEnd(i,"0").replace(/^0+(?=\d)/,"")||"0",c="0".repeat(
Math.max(-i,0))+o.slice(Math.max(i,0));return(t==="-"?"-":"")+a+(c?`.${c}`:"")}function lt(s){return s?.type!==
"literal"||s.datatype!==`${B}boolean`?null:{1:!0,true:!0,0:!1,false:!1}[s.value]??null}function ge(s){let t=new Map;
for(let e of s){let n=N(e)?.replace(/(\.\d*?)0+$/,"$1").replace(/\.$/,""),r=lt(e),o=n??(r===null?U(e):`boolean\
 ${r}`);t.has(o)||t.set(o,e)}return[...t.values()]}var In=/^[ \t]*VALUES (\?(?:given_)?([A-Za-z]\w*?)(?:__\d\w*)?) \{ UNDEF \}[ \t]*(?:#\+ (.*))?$/gm;function M(s,t){
return s.replaceAll(In,(e,n,r,o)=>{let i=Object.hasOwn(t,r)?ge(t[r]):[];return i.length?`VALUES ${n} { ${i.map(
U).join(" ")} } ${o??""}`.trimEnd():""})}var Ln=1e3,Cn=6,zn=["entity","year","currency"],me=(s,t)=>s.tags.filter(e=>t.tags.includes(e)).length;function we(s,t,e,n){
let r=performance.now()+Ln,{questions:o}=s.engineData,i=s.question(t),a=s.values(t,e,n),c=[],l=!1;function f(_,d){
if(c.some(w=>w.name===_.name&&w.name!==t)||(l||=performance.now()>r,l))return;let p=w=>Object.fromEntries(Object.
entries(d).map(([b,y])=>[b,w[y]])),{rows:m}=s.graph.select(n,M(_.text,p(a)));m.length&&c.push({name:_.name,typed:p(
e),rows:m.length})}let u=Object.keys(a);for(let _ of u.length>1?u:[])f(i,Object.fromEntries(u.filter(d=>d!==_).
map(d=>[d,d])));let h=o.filter(_=>_!==i).sort((_,d)=>me(i,d)-me(i,_));for(let _ of i.parameters.filter(({name:d,
type:p})=>u.includes(d)&&zn.includes(p)))for(let d of h)for(let p of d.parameters)p.type===_.type&&f(d,{[p.name]:_.
name});return{found:c.slice(0,Cn),isCut:l}}var W=(s,t)=>Array.isArray(s)?s[t==="ko"?1:0]:s;var Dn=/\(\s*(COUNT|SUM|AVG|MIN|MAX|SAMPLE)\s*\(\s*(?:DISTINCT\s+)?(?:[?$](\w+)|\*)\s*\)\s*AS\s+[?$](\w+)\s*\)/gi,
Fn=Object.entries({tn:12,bn:9,m:6}),Un=Object.entries({조:12,억:8,만:4,"":0});function be(s){let t=[...s.matchAll(
Dn)];return new Map(t.map(([,e,n,r])=>[r,e.toUpperCase()==="COUNT"?"count":n]))}function q(s){let[t,e=""]=s.split(
"."),n=t.replaceAll(/\B(?=(\d{3})+$)/g,","),r=e.replace(/0+$/,"");return r?`${n}.${r}`:n}var Wn=s=>s.replace(/^0+(?=\d)/,
"");function P(s,t,e,{signs:n,currencies:r}){let o=s.startsWith("-")&&/[1-9]/.test(s)?"-":"",i=s.replace("-",""),
[a,c=""]=i.split(".");if(e==="ko"){let f=r[t]??t,u=Bn(a,c),h=!/\d$/.test(u)||!/^[가-힣]+$/.test(f);return`${o}${u}${h?
" ":""}${f}`}let l=q(i);for(let[f,u]of Fn){let h=a.length>u?`${a.slice(0,-u)}.${a.slice(-u)}${c}`:"";if(h&&h.replace(
/0+$/,"").split(".")[1].length<=3){l=`${q(h)} ${f}`;break}}return`${o}${n[t]??`${t} `}${l}`}function Bn(s,t){let e=s,
n=[];for(let[r,o]of Un){let i=e.slice(0,Math.max(e.length-o,0));e=e.slice(i.length);let a=q(Wn((i||"0")+(!o&&t?
`.${t}`:"")));a!=="0"&&n.push(a+r)}return n.join(" ")||"0"}var tt="currency",qn={en:["no","yes"],ko:["아니요","예"]};function T(s,{engineData:t,names:e,lang:n},r="",o=""){
if(!s)return"";if(O(s))return e.of(s.value,n);if(s.type!=="literal")return U(s);let i=t.counts.includes(r)?N(s):
null;if(i!==null)return o?P(i,o,n,t):q(i);let a=lt(s);return a===null?s.value:qn[n][Number(a)]}function ut(s,t,e){
let n=be(s),r=o=>e.find(i=>o.endsWith(i[0].toUpperCase()+i.slice(1)));return t.map(o=>n.get(o)??o).map(o=>r(o)??
o)}var G=(s,t,e,n)=>n.includes(e)&&t[s.indexOf(tt)]?.value||"";function Pn(s,t,e){let n=Array.from({length:t},
(r,o)=>{let i=s.map(l=>l[o]).filter(l=>l?.type==="literal"),[a="",...c]=new Set(i.map(l=>l?.["xml:lang"]??""));
return c.length?"":a});return n.includes(e)?n.flatMap((r,o)=>r&&r!==e?[o]:[]):[]}function ye(s,t,e,n){let{amounts:r}=n.
engineData,o=ut(s,t,r),i=t.indexOf(tt),a=t.indexOf("property"),c=o.flatMap((p,m)=>r.includes(p)?[m]:[]),l=i>=0&&
e.every(p=>!p[i]||p[i].type==="literal"&&c.some(m=>N(p[m])!==null)),f=new Set(e.map(p=>p[0]&&U(p[0]))),u=e.length>
1&&a>0&&f.size===1,h=new Set([...Pn(e,t.length,n.lang),...l?[i]:[],...u?[0]:[]]),_=e.map(p=>{let m=a>=0?n.names.
local(p[a]?.value??""):"";return p.map((w,b)=>{let y=o[b].toLowerCase().endsWith("value")?m:o[b];return h.has(
b)?"":T(w,n,y,l?G(t,p,y,r):"")})}),d=t.flatMap((p,m)=>!h.has(m)&&(!e.length||_.some(w=>w[m]))?[m]:[]);return{kept:d,
cells:_.map(p=>d.map(m=>p[m])),subject:u?T(e[0][0],n):""}}var Gn=/^(?:(.+)\/)?p0*(\d+)s0*(\d+)$/;function Se(s,t){return t==="ko"?s.join("·"):[s.slice(0,-1).join(", "),
s.at(-1)].filter(Boolean).join(" and ")}var Vn={en:(s,t,e)=>`${e?"paragraph ":"¶"}${s}, sentence${t.length>1?
"s":""} ${Se(t,"en")}`,ko:(s,t,e)=>{let n=e?"번째 ":"";return`${s}${n}문단 ${Se(t,"ko")}${n}문장`}};function et(s,t,e=!1){
let n=[...new Set(s)].map(o=>Gn.exec(o)??["",o]);return[...Map.groupBy(n,([,o="",i=""])=>`${o} ${i}`).values()].
map(o=>{let[[,i,a]]=o,c=o.map(([,,,l=""])=>l);return[i,a&&Vn[t](a,c,e)].filter(Boolean).join(" ")}).join(t==="\
en"?"; ":", ")}var xe={Exact:"",AtLeast:"≥",AtMost:"≤",About:"≈"},Yt=4,Jn=300,At=class{constructor(t,e,n,r,o){this.rates=
o,this.headings=n,this.answer=t,this.view=e,this.words=r,this.lang=r.lang,this.places=new Map(t.variables.map(
(a,c)=>[a,c]));let i=t.variables[0]==="article"&&!Object.values(e.fields).flat().includes("article");this.panels=
[...i?["article"]:[],..."panel"in e.fields?["panel"]:[]]}term(t,e){return(this.view.fields[e]??[e]).map(r=>t.terms[this.
places.get(r)??-1]??null).find(r=>r!==null)??null}label(t,e){let n=this.term(t,e);return n?T(n,this.words):this.
word(e==="panel"?"whole":"unsaid")}name(t){let{kind:e}=this.view;return e==="flow"?`${this.label(t,"source")} \
→ ${this.label(t,"target")}`:this.label(t,e==="slope"?"color":"y")}word(t,...e){let n=W(this.words.engineData.
charts[t],this.lang),r=0;return n.replace(/\{(\d*)\}/g,(o,i)=>{let a=i===""?r:Number(i);return r+=1,String(e[a])})}bound(t,e,n="\
bound"){let r=this.term(t,n),o=r?xe[this.words.names.local(r.value)]:"";return o===void 0?`${e} (${T(r,this.words)}\
)`:o+e}isOpen(t,e){let n=this.term(t,e);return n!==null&&(xe[this.words.names.local(n.value)]??"?")!==""}figure(t,e){
let n=N(this.term(t,e)),r=n!==null&&n.length<Jn?Number(n):null,[o=""]=this.view.fields[e]??[],{amounts:i}=this.
words.engineData,{variables:a}=this.answer,[c]=ut(this.answer.query,[o],i),l=this.places.has(tt)&&i.includes(c),
f=G(a,t.terms,c,i),u=this.panels.map(b=>this.label(t,b));l&&u.push(r===null?this.word("no amount"):this.currency(
f));let h=n===null||r===null?"":l?P(n,f,this.lang,this.words.engineData):q(n),_={size:r,figure:h,note:this.#s(
t,f)},d=l&&r!==null,p=l&&this.rates?.currency!==f?this.rates?.worth[f]:void 0,m=r!==null&&p!==void 0;m&&Object.
assign(_,this.#e(r,p,u,h,_.note));let w=[_.figure&&this.bound(t,_.figure),t.mark].filter(Boolean).join(" ");return{
row:t,size:_.size,text:w,note:_.note,panel:u.join(" · "),money:d,converted:m}}#e(t,e,n,r,o){let{currency:i}=this.
rates;n[n.length-1]=this.currency(i);let a=(t*e).toLocaleString("en",{useGrouping:!1,maximumSignificantDigits:3}),
c=`≈${P(a,i,this.lang,this.words.engineData)}`;return{size:Number(a),figure:c,note:[r,o].filter(Boolean).join(
" · ")}}currency(t){return W(this.words.engineData.money[t]??t,this.lang)}#s(t,e){let n=this.words.engineData.
printed.flatMap(a=>this.term(t,a)??[]),r=t.passages.map(a=>this.words.names.slug(a)),o=r.length>Yt?` +${r.length-
Yt}`:"";return[...(this.view.fields.also??[]).map(a=>`${this.headings[a]??a} ${T(this.term(t,a),this.words,"am\
ount",e)}`),...n.map(({value:a})=>this.word("printed",a)),lt(this.term(t,"denied"))?this.word("denied"):"",...[
"status","statedAs"].filter(a=>this.term(t,a)).map(a=>this.label(t,a)),et(r.slice(0,Yt),this.lang)+o].filter(Boolean).
join(" · ")}},ke=(s,{mark:t})=>[s,t].filter(Boolean).join(" ");function $e(s,t){let e=[...new Set(t.map(({panel:n})=>n))];return t.toSorted((n,r)=>e.indexOf(n.panel)-e.indexOf(
r.panel)||(r.size??0)-(n.size??0)).map(({row:n,panel:r,text:o,note:i,size:a},c)=>({n:c,panel:r,label:s.label(n,
"y"),text:o,note:i,x:a??0}))}function Me(s,t){return t.map(({row:e,panel:n,note:r,size:o})=>{let i=Math.trunc(
o??0),a=s.term(e,"x2")?s.label(e,"x2"):"",c=/^\d+$/.test(a)?Number(a):i,l=ke(c===i?`${i}`:`${i}–${c}`,e);return{
panel:n,label:s.label(e,"y"),text:l,note:r,x:i,x2:c}}).sort((e,n)=>e.x-n.x||e.x2-n.x2).map((e,n)=>({n,...e}))}var Hn=[0,.38,.62,1];function ve(s,t){let e=[],n=0;for(let r of new Set(t.map(o=>o.panel))){let o=t.filter(i=>i.
panel===r);r&&(e.push({panel:r,kind:"panel",x:0,y:n,text:r}),n+=1),e.push(...Kn(s,r,o,n)),n+=o.length+1}return e}
function Kn(s,t,e,n){let r=e.map(({row:u})=>[s.label(u,"source"),s.label(u,"target")]),o=Math.max(...e.map(({size:u})=>Math.
abs(u??0)))||1,i=[new Map,new Map];e.forEach(({size:u},h)=>{r[h].forEach((_,d)=>{i[d].set(_,(i[d].get(_)??0)+(u??
0))})});let a=Zt(r,1,i,Zt(r,0,i,[])),c=Zt(r,0,i,a),l=[Ee(r,0,c,a).map(u=>n+u),Ee(r,1,a,c).map(u=>n+u)],f=[];e.
forEach(({row:u,size:h,text:_,note:d},p)=>{let m="label"in s.view.fields?s.label(u,"label"):"",w=h===null?1.5:
Math.max(Math.round(Math.abs(h)/o*22*100)/100,1),b={panel:t,link:n+p,width:w,said:h!==null,source:r[p][0]};for(let k of Hn)
f.push({...b,kind:"link",x:k,y:l[Math.round(k)][p],note:d});let y=[m,_,d].filter(Boolean).join(" · ");f.push(
{...b,kind:"figure",x:0,y:l[0][p],text:y})});for(let u of[0,1])for(let h of new Set(r.map(_=>_[u]))){let _=l[u].
filter((m,w)=>r[w][u]===h),[d,p]=[Math.min(..._),Math.max(..._)];f.push({panel:t,kind:"name",x:u,text:h,y:(d+p)/
2,y0:d,y1:p})}return f}function Zt(s,t,e,n){function r(i){let a=n.length?s.filter(c=>c[t]===i).map(c=>n.indexOf(
c[1-t])):[0];return a.reduce((c,l)=>c+l,0)/a.length}let o=i=>e[t].get(i)??0;return[...new Set(s.map(i=>i[t]))].
sort((i,a)=>o(a)-o(i)||r(i)-r(a))}function Ee(s,t,e,n){let r=s.map((i,a)=>[e.indexOf(i[t]),n.indexOf(i[1-t]),a]);
r.sort((i,a)=>i[0]-a[0]||i[1]-a[1]||i[2]-a[2]);let o=[];return r.forEach(([,,i],a)=>{o[i]=a}),o}function Oe(s,t,e){return s.view.kind==="bar"||s.view.kind==="flow"?Yn(s,t):s.view.kind==="slope"?Zn(s,e):""}function Yn(s,t){
let e=[];for(let r of new Set(t.map(o=>o.panel))){let o=t.filter(i=>i.panel===r&&i.size&&i.money);if(o.sort((i,a)=>(a.
size??0)-(i.size??0)),o.length>1&&o[0].size===o[1].size)return"";o.length>1&&e.push(o[0])}if(!e.length||e.length>
3)return"";let n=e.map(({row:r,text:o})=>{let i=s.name(r);return s.lang==="en"?`${i}, ${o}`:`${i} ${o}`});return s.
lang==="ko"?`가장 큰 것은 ${n.join(", ")}`:n.length>1?`The largest: ${n.join("; ")}`:`The largest is ${n[0]}`}
function Zn(s,t){let e=t.filter(({x:u})=>/^\d+$/.test(u)),n=[...Map.groupBy(e,({series:u})=>u)].filter(([,u])=>new Set(
u.map(({x:h})=>h)).size>1);if(n.length!==1)return"";let[r,o]=n[0];o.sort((u,h)=>Number(u.x)-Number(h.x));let[i,
a]=[o[0],o.at(-1)];if(s.lang==="ko"){let[u,h]=[i,a].map(({x:_,rank:d,mark:p})=>`${_}년 ${d}위${p}`);return`${r}\
, ${u}에서 ${h}로`}let c=a.y<i.y?"rises":a.y>i.y?"falls":"is back",[l,f]=[i,a].map(({x:u,rank:h,mark:_})=>`\
rank ${h}${_} in ${u}`);return`${r} ${c} from ${l} to ${f}`}var Ae=/^\d+$/;function Re(s,t){let e=new Map,n="x2"in s.view.fields,r=[...new Set(t.map(({panel:a})=>a))];t.forEach(
({row:a,panel:c,note:l},f)=>{let u=s.label(a,"color");for(let h of n?["","2"]:[""]){let _=N(s.term(a,`y${h}`));
if(_===null)continue;let d=s.term(a,`x${h}`)?s.label(a,`x${h}`):"",p=n?`${u} ${f}`:u;e.set(JSON.stringify([c,d,
p]),{panel:c,x:d,y:Number(_),series:u,line:Ae.test(d)?u:p,rank:s.bound(a,_,`bound${h}`),mark:a.mark,open:s.isOpen(
a,`bound${h}`),note:l})}});let o=({x:a})=>Ae.test(a)?Number(a):0,i=[...e.values()].sort((a,c)=>r.indexOf(a.panel)-
r.indexOf(c.panel)||o(a)-o(c));return Xn(i)}function Xn(s){let t=Map.groupBy(s,({panel:n})=>n),e=new Map(s.map(
({panel:n,series:r,x:o})=>[`${n}
${r}`,o]));for(let n of Map.groupBy(s,({panel:r,x:o,y:i})=>JSON.stringify([r,o,i])).values()){let r=new Set;for(let o of n){
n.filter(({series:c})=>c===o.series).some(({mark:c})=>!c)&&(o.mark="");let a=o.x===e.get(`${o.panel}
${o.series}`)&&o.series!==o.panel;r.add(`${a?o.series:""} ${o.rank}${o.mark}`.trim())}n.forEach((o,i)=>{let a=new Set(
t.get(o.panel)?.map(({x:c})=>c));o.text=i?"":[...r].join(" · "),o.side=a.size>1&&o.x===[...a][0]?"left":"righ\
t"})}return s}var Qn={bar:$e,timeline:Me,slope:Re,flow:ve},ts={bar:"x",timeline:"x",slope:"y",flow:"size"},es=80,Xt=4;function Ne(s,t,e,n,r,o=null){
let i=new At(s,t,n,r,o),a=s.rows.map(p=>i.figure(p,ts[t.kind]));function c({size:p,row:m,panel:w}){return t.kind===
"flow"?!0:p===null||t.kind!=="slope"||i.term(m,"x")?p!==null:a.every(b=>b.panel!==w||!i.term(b.row,"x"))}let l=a.
filter(c);if(!l.length)return null;let f=l.some(p=>p.money);f&&l.sort((p,m)=>+(p.size===null)-+(m.size===null));
let u=l.slice(0,es),h=Qn[t.kind](i,u),_=a.filter(p=>!l.includes(p)).map(p=>ns(i,p)),d=Oe(i,u,h);return{kind:t.
kind,title:d||e,subtitle:d?e:t.kind==="bar"&&!f?n[t.fields.x[0]]??"":"",caption:ss(i,u,_,l.length),panels:[...new Set(
h.map(({panel:p})=>p))],rows:h,scale:u.some(p=>p.money)?"independent":"shared"}}function ns(s,{row:t,text:e}){
let n=et(t.passages.map(r=>s.words.names.slug(r)),s.lang);return[s.name(t),e,n&&`(${n})`].filter(Boolean).join(
" ")}function je(s,t){let e=[...new Set(t)],n=e.slice(0,Xt).join(", ");return e.length>Xt?s.word("more",n,e.length-
Xt):n}function ss(s,t,e,n){let r=new Set(t.filter(({money:l})=>l).map(({panel:l})=>l)),o=new Set(t.flatMap(({row:l})=>l.
passages.map(f=>s.words.names.slug(f)))),{source:i}=s.words.engineData,{rates:a}=s,c=W(i,s.lang);return[e.length?
s.word("undrawn",je(s,e)):"",n>t.length?s.word("cut",t.length,n):"",a&&t.some(({converted:l})=>l)?s.word("rate\
s",a.date,rs(a)):"",r.size>1&&!a?s.word("scales"):"",...os(s,t),c&&(s.view.kind==="slope"&&o.size?s.word("stat\
ed",c,et([...o],s.lang,!0)):s.word("source",c))].filter(Boolean)}var rs=({currency:s,worth:t})=>Object.entries(
t).sort(([e],[n])=>e<n?-1:1).map(([e,n])=>`1 ${e} = ${n} ${s}`).join(", ");function os(s,t){let{rows:e,footnotes:n}=s.
answer,r=new Set(t.map(({row:o})=>o));return n.flatMap(o=>{let i=o.rows.map(f=>e[f-1]).filter(f=>r.has(f));if(!i.
length)return[];let a=je(s,i.map(f=>s.name(f))),c=o.meant.map(f=>s.word("meant",f)).join(""),l=o.printed.length?
s.word("before",o.printed.join(", ")):o.supplied?s.word("supplied"):"";return[`${o.mark} ${a}: ${c}${l}${o.problem}\
 (${et(o.passages,s.lang,!0)})`]})}var V=s=>s.map(R).join(" ");function Te(s,{queries:t}){let e=new Map;for(let n of[t.printed,t.putRight])for(let[
r,o,i,a,c=null]of s(n).rows){if(r?.type!=="uri"||!o||!i||!a)continue;let l=V([o,i,a]),f=n===t.putRight?{property:i.
value,printed:c}:c?.value??"",u=e.get(l)??new Map;e.set(l,u),Ie(u,new Map([[r.value,new Map([[is(f),f]])]]))}return e}
var is=s=>typeof s=="string"?s:`${s.property} ${R(s.printed)}`;function Ie(s,t){for(let[e,n]of t)s.set(e,new Map(
[...s.get(e)??[],...n]))}function Le(s,t){let e=new Map;for(let n of s)Ie(e,t.get(n)??new Map);return e}function Ce(s,{
queries:t},e,n){let r=new Map,o=[...e].map($);if(!o.length)return r;for(let[i,a,c,l]of s(M(t.errata,{erratum:o})).
rows){if(!i)continue;let f=r.get(i.value)??{iri:i.value,problem:{},severity:"",passages:[],corrected:[],stands:!0,
meant:[]};a&&(f.problem[a["xml:lang"]??"en"]=a.value),f.severity=n(c?.value??""),l&&(f.passages=[...new Set([...f.
passages,l.value])].sort()),r.set(i.value,f)}return r}function ze(s,t){return[...s.keys()].sort().flatMap(e=>{
let n=t.get(e);if(!n)return[];let r=[...s.get(e)?.values()??[]],o=r.filter(a=>typeof a!="string"),i=r.filter(a=>typeof a==
"string").filter(Boolean);return[{...n,corrected:o,stands:o.length<r.length,meant:i}]})}var Rt=s=>(s.some(({stands:t})=>t)?
"†":"")+(s.some(({corrected:t})=>t.length)?"‡":""),De=({problem:s,iri:t},e)=>s[e]??Object.values(s)[0]??t;function Fe({variables:s,rows:t},e,n,r,o){let i=new Map;for(let[u,h]of e)for(let[_,d,p]of as(u,h)){let m=JSON.
stringify(_.slice(0,n.length).map(R)),w=i.get(m)??new Map;i.set(m,w);let b=w.get(V(d))??{triple:d,graphs:new Set};
w.set(V(d),b),b.graphs.add(p)}let c=[...i.values()].flatMap(u=>[...u.values()]).filter(({graphs:u})=>u.has("")).
map(({triple:u})=>u[0]),l=cs(c,r,o),f=`${o.base}graph/`;return t.map(u=>{let h=JSON.stringify(n.map(p=>R(u[s.indexOf(
p)]??null)));return[...i.get(h)??new Map].sort(([p],[m])=>p<m?-1:1).map(([p,{triple:m,graphs:w}])=>{let b=w.has(
"")?(l.get(p)??[]).map(k=>k[3]?.value):[],y=new Set([...w,...b]);return{triple:m,passages:[...y].filter(k=>k&&
!k.startsWith(f)).sort()}}).filter(p=>p.passages.length)})}function*as(s,{variables:t,rows:e}){for(let{triple:n,
graph:r,markers:o}of s.patterns){let i=[...n,...r?[r]:[]].map(a=>a.startsWith("<")?$(a.slice(1,-1)):t.indexOf(
a));for(let a of e){let c=i.map(_=>typeof _=="number"?a[_]:_);if(c.some(_=>!_)||o.some(_=>!a[t.indexOf(_)]))continue;
let[l,f,u,h]=c;yield[a,[l,f,u],h?.value??""]}}}function cs(s,t,{queries:e}){let n=s.filter(i=>i.type==="uri"),
r=[...new Map(n.map(i=>[i.value,i])).values()],{rows:o}=r.length?t(M(e.stated,{s:r})):{rows:[]};return Map.groupBy(
o,i=>V(i.slice(0,3)))}var ls=["High","Medium","Low",""];function us(s,t,{corrected:e},n){let{amounts:r}=n.engineData,o=t.evidence.find(
({triple:a})=>n.names.local(a[1].value)===tt)?.triple[2].value,i=e.flatMap(({property:a,printed:c})=>{if(!c)return[];
let l=n.names.local(a),f=G(s,t.terms,l,r)||r.includes(l)&&o||"";return[T(c,n,n.names.slug(a),f)]});return[...new Set(
i)]}function Ue(s,t,e){let n=new Map;t.forEach((o,i)=>{for(let a of o.errata){let c=us(s,o,a,e),l=Rt([a]),f=JSON.
stringify([l,a.iri,c,a.meant]),u=n.get(f)??{mark:l,rows:[],printed:c,supplied:a.corrected.length>0&&!c.length,
meant:a.meant,problem:De(a,e.lang),passages:a.passages.map(h=>e.names.slug(h)),severity:a.severity};u.rows.push(
i+1),n.set(f,u)}});let r=[...n].map(([o,i])=>({key:o,note:i,place:ls.indexOf(i.severity)}));return r.sort((o,i)=>o.
place-i.place||fs(o.note.rows,i.note.rows)||(o.key<i.key?-1:1)),r.map(({note:o})=>o)}function fs(s,t){let e=s.
findIndex((n,r)=>n!==t[r]);return e<0?s.length-t.length:s[e]-(t[e]??-1)}var We=["en","ko"],_s=`SELECT DISTINCT ?thing { { ?thing ?p ?o } UNION { ?s ?p ?thing } UNION { ?s ?thing ?o }\

UNION { GRAPH ?thing { ?s ?p ?o } } FILTER(ISIRI(?thing)) }`,C=s=>s.normalize("NFKC").toUpperCase().toLowerCase().
replaceAll(/[\s_-]+/g,""),ps=s=>s.replaceAll(/[\n\t]/g," "),Nt=class{all=[];#e;#s=[];#n=new Map;#r;#t;constructor(t,e,n){
this.#t=n;let{labels:r,same:o,queries:i}=n;for(let[p,m,w,b]of t.select(e,i.names).rows){if(!p||!m||!b||!O(p)||
m.type!=="literal")continue;let y=m["xml:lang"]??"",k={thing:p.value,text:m.value,lang:y,property:b.value,kind:w?.
value??""};this.all.push(k)}let a=this.all.filter(({property:p})=>r.includes(p));this.#e=Map.groupBy(a,({thing:p})=>p);
let c=o.map(p=>`<${p}>`).join("|");for(let[p,m]of t.select(e,`SELECT ?thing ?item { ?thing ${c} ?item }`).rows)
p&&m&&O(p)&&J(this.#n,m.value,p.value);this.#r=new Set(t.select(e,_s).rows.map(([p])=>p?.value)),this.#s=Array.
from({length:6},()=>new Map);let[l,f,u,h,_,d]=this.#s;for(let{thing:p,text:m,lang:w,property:b}of this.all){let y=r.
includes(b);y&&(!w||We.includes(w))&&J(l,m,p),y&&J(f,m,p);for(let k of[m,this.slug(p)])J(u,k,p),J(h,C(k),p)}for(let p of this.#r)
J(_,this.slug(p),p),J(d,C(this.slug(p)),p)}slug(t){let{passages:e,prefixes:n}=this.#t;return t.startsWith(e)&&
!t.startsWith(n.p)?t.slice(e.length):t.replace(/[/#]+$/,"").split(/[/#]/).at(-1)||t}local(t){let e=this.slug(t);
return this.#t.vocabularies.includes(t.endsWith(e)?t.slice(0,-e.length):t)?e:t}contract(t){let{passages:e,prefixes:n}=this.#t,
r=Object.entries(n).filter(([,i])=>i&&t.startsWith(i)),[o]=r.sort((i,a)=>a[1].length-i[1].length||(i[0]<a[0]?1:
-1));return o?`${o[0]}:${t.slice(o[1].length)}`:t.startsWith(e)?t.slice(e.length):t}typed(t){let e=this.slug(t),
n=this.lookup(e);return n.size===1&&n.has(t)?e:this.contract(t)}#o(t,e){let n=[e,...We.filter(a=>a!==e),""],{labels:r}=this.#t,
o=({lang:a,property:c})=>{let l=n.indexOf(a.split("-")[0].toLowerCase());return(l<0?n.length:l)*100+r.indexOf(
c)};return(this.#e.get(t)??[]).filter(({text:a})=>a.trim()).sort((a,c)=>o(a)-o(c)||(a.text<c.text?-1:1))[0]?.text}of(t,e){
let n=this.#o(t,e),{base:r,prefixes:o}=this.#t,i=n??this.slug(t),a=Object.values(o).some(f=>!f.startsWith(r)&&
t.startsWith(f)),c=n!==void 0||!a?this.lookup(ps(i)):new Set;if(c.size===1&&c.has(t))return i;let l=this.contract(
t);return i===this.slug(t)?l:`${i} (${l})`}lookup(t,e=n=>n){for(let n of this.#c(t)){let r=n.size?e(n):n;if(!r.
size)continue;let o=[...r].map(a=>({iri:a,rank:this.#l(a)})),i=Math.min(...o.map(({rank:a})=>a));return new Set(
o.filter(({rank:a})=>a===i).map(({iri:a})=>a))}return new Set}*#c(t){let[e,n,r,o,i,a]=this.#s,c=new Set;yield this.#i(
t),yield e.get(t)??c,yield this.#a(t),yield n.get(t)??c,yield r.get(t)??c,yield o.get(C(t))??c,yield i.get(t)??
c,yield a.get(C(t))??c}#i(t){let{passages:e,prefixes:n}=this.#t,r=/\((\S+)\)$/.exec(t)?.[1],o=[t,...r?[r]:[]].
flatMap(i=>{let a=i.replace(/^</,"").replace(/>$/,""),[c,...l]=a.split(":");return[...l.length&&Object.hasOwn(
n,c)?[n[c]+l.join(":")]:[],.../^[a-z0-9-]+\/p\d+s\d+$/.test(i)?[e+Be(i)]:[],a]});return new Set(o.filter(i=>this.#r.
has(i)))}#a(t){let{spaces:e,prefixes:n}=this.#t,r=/^(?:wd:)?([Qq]\d+)$/.exec(t.replace(n.wd,"").replaceAll(/^<|>$/g,
""))?.[1],o=r&&this.#n.get(n.wd+r.toUpperCase());if(o)return o;let i=/^[A-Za-z0-9-]+$/.test(t)?e.map(a=>a+Be(t)):
[];return new Set(i.filter(a=>this.#r.has(a)))}#l(t){let{base:e}=this.#t;if(["agent/","activity/","encoding/"].
some(r=>t.startsWith(e+r)))return 3;let n=this.local(t);return n===t?0:/^\p{Lu}/u.test(n)?1:2}},Be=s=>s.replace(
/(?<![^/])p(?=\ds\d+$)/,"p0");function J(s,t,e){let n=s.get(t);n?n.add(e):s.set(t,new Set([e]))}function qe(s,t,e,{engineData:n,names:r,lang:o},i){let{amounts:a}=n,c=[...ut(s,t,a).entries()].filter(([,d])=>a.
includes(d)),l=new Map;for(let[d,p]of e.entries())for(let[m,w]of c){let b=p[m],y=G(t,p,w,a);if(b)for(let k of new Set(
p.flatMap(E=>E&&O(E)?[E.value]:[]))){let E=JSON.stringify([k,w,R(b)]),X=`${E} ${y}`,Q=l.get(X)??{node:k,statement:E,
value:b,currency:y,rows:new Set};Q.rows.add(d),l.set(X,Q)}}let f=[...l.values()].filter(d=>d.rows.size>1);if(!f.
length)return[];let h=i(M(n.queries.figures,{node:f.map(({node:d})=>$(d))})).rows.map(([d,p,m])=>[d?.value,r.local(
p?.value??""),R(m)]),_=new Set(h.map(d=>JSON.stringify(d)));return f.flatMap(({node:d,statement:p,value:m,currency:w,
rows:{size:b}})=>{let y=_.has(p)?N(m):null;return y===null?[]:[{name:r.of(d,o),amount:P(y,w,o,n),rows:b}]})}var ds=/[가-힣]+|\p{Nd}+(?:st|nd|rd|th)?|(?:(?![가-힣])[\p{L}\p{Nl}\p{No}])+\p{Nd}*/gu;var H=s=>s.normalize("NFKC").toUpperCase().toLowerCase(),z=s=>/^[가-힣]/.test(s),I=(s,t)=>[...H(s).matchAll(
ds)].map(([e])=>Object.hasOwn(t,e)?t[e]:e);function Qt(s){let t=(e,n,r)=>Array.from({length:Math.max(r,0)},(o,i)=>e.
slice(i,i+n));return z(s)?t(`^${s}`,2,s.length):[s,...s.startsWith("zz")?[]:t(`^${s}$`,4,s.length+3-4)]}function Pe(s,t,e){let n=o=>t.named(o).flatMap(({proper:i,things:a})=>i?a:[]),r=new RegExp(e.asks,"i");for(let{
0:o,index:i}of s.matchAll(new RegExp(e.next,"gi"))){let[a,c]=[s.slice(0,i),s.slice(i+o.length)];if((r.test(a)||
/[?？]$/.test(a))&&n(c).some(f=>!n(a).includes(f)))return[a,c]}return[s,""]}var Ge=/[ \t\n_-]/,hs=/(?<![\p{L}\p{N}])(?=[\p{L}\p{N}_])|(?<=[a-z0-9])(?=[가-힣])|(?<=[가-힣])(?=[a-z0-9])/gu,
gs=/(?:['’]?s|['’])?(?![a-z0-9])/y,ms=/(?<![a-z0-9])p\d+s\d+(?!\d)/g,ws=/(?<![\p{L}\p{N}_])[a-z]+:[A-Za-z][A-Za-z0-9_-]*/gu,
bs=/[a-z]+|[가-힣]+/g,ee=3,Tt=3,ys="Class",Ve=50,Ss=s=>C(s).length<ee&&/^[\0-\x7f]*$/.test(s)&&s===s.toLowerCase(),
Je=s=>s.sort((t,e)=>t.start-e.start||t.end-e.end||t.things.length-e.things.length),jt=class{#e=new Map;#s;#n;classes=new Set;pairs;#r;#t;#o;constructor(t,e){
this.#r=t,this.#t=e,this.#o=new RegExp(`(?:${e.patterns.particles}){0,3}(?![가-힣])`,"y");let n=this.#c();this.#s=
Map.groupBy(n,({thing:o})=>o);for(let{text:o,thing:i,kind:a}of n){let c=C(o);a===ys?this.classes.add(i):this.#e.
set(c,(this.#e.get(c)??new Map).set(i,a))}this.pairs=new Set([...this.#e.keys()].flatMap(o=>Array.from(o.slice(
1),(i,a)=>o.slice(a,a+2))));let r=[...this.#e.keys()].map(o=>o.slice(0,Ve));this.#n=new Set(r.flatMap(o=>Array.
from({length:o.length},(i,a)=>o.slice(0,a+1))))}of(t){return(this.#s.get(t)??[]).map(({text:e})=>e)}#c(){let{terms:t}=this.#t,
e=this.#r.all.map(({thing:a,text:c,kind:l})=>({thing:a,text:c,kind:this.#r.slug(l)})),n=e.map(a=>({...a,text:this.#r.
slug(a.thing)})),r=[...new Map(n.map(a=>[JSON.stringify(a),a])).values()],o=[...e,...r].filter(({text:a,kind:c})=>!t.
includes(c)&&C(a).length>1),i=new Map;for(let{thing:a,text:c,kind:l}of o){let f=c.split(/\s+/).filter(Boolean),
u=f.at(-1)??"",h=u===u.toUpperCase()&&u!==u.toLowerCase();l==="Person"&&f.length>1&&!h&&i.set(u,(i.get(u)??new Set).
add(a))}for(let[a,c]of i)c.size===1&&o.push({thing:[...c][0],text:a,kind:"Person"});return o}named(t){let e=H(
t),n=t.length===e.length?t:e,r=[];for(let{index:o}of e.matchAll(hs)){let i=o>=(r.at(-1)?.end??0)?this.#l(e,o):
null;i&&!Ss(n.slice(i.start,i.end))&&r.push(i)}return r}sentence(t){let[e,n]=Pe(t,this,this.#t.patterns),r=H(e),
o=e.length===r.length?e:r,a=[...[...this.named(e),...this.#i(e,r)],...this.#p(r),...this.#_(r)],c=f=>a.every(({
start:u,end:h})=>f.start<u||h<=f.start),l=Je([...a,...this.#f(r).filter(c)]);return{written:e,plain:r,mentions:l,
said:(f,u)=>o.slice(f,u),rest:n}}masked(t){let e=H(t),n="",r=0;for(let{kinds:o,start:i,end:a}of Je([...this.named(
t),...this.#p(e)])){let[c]=o.filter(l=>l==="year"||this.#t.proper.includes(l)).sort();!c||i<r||(n+=`${e.slice(
r,i)} ${"zz"}${c.toLowerCase()} `,r=a)}return n+e.slice(r)}#i(t,e){return[...t.length===e.length?t.matchAll(ws):
[],...e.matchAll(ms)].flatMap(({0:r,index:o})=>{let i=[...this.#r.lookup(r)].sort();return i.length?[this.#a(o,
r.length,i,["Passage"])]:[]})}#a(t,e,n,r,o=""){let i=o!==""||r.some(a=>this.#t.proper.includes(a));return{start:t,
end:t+e,things:n,kinds:r,value:o,proper:i}}get proper(){let t=e=>this.#t.proper.includes(e);return[...this.#e].
flatMap(([e,n])=>[...n.values()].some(t)?[e]:[])}#l(t,e){let n=null,r="";for(let o=e+1;o<=t.length;o+=1){if(Ge.
test(t[o-1]))continue;if(r+=t[o-1],r.length<=Ve&&!this.#n.has(r))break;let i=this.#e.get(r);i&&this.#u(t,e,o)&&
(n=this.#a(e,o-e,[...i.keys()].sort(),[...new Set(i.values())]))}return n}#u(t,e,n){let r=/[가-힣]/.test(t[n-
1]),o=r?this.#o:gs;return o.lastIndex=n,r&&n-e>=Tt&&!Ge.test(t.slice(e,n))||o.test(t)}#f(t){let{patterns:e,counts:n,
numbered:r}=this.#t;return[...t.matchAll(new RegExp(e.number,"g"))].flatMap(({0:o,index:i,...a})=>{let[c,l,f,u,
h]=[1,2,3,4,5].map(m=>a[m]),_=c?n[c]:l??h,d=r[f??u];if(d==="paragraph")return[this.#a(i,o.length,[],[d],_)];let p=this.#e.
get(C(d+_));return p?[this.#a(i,o.length,[...p.keys()].sort(),[...new Set(p.values())])]:[]})}#_(t){return[...t.
matchAll(bs)].flatMap(({0:e,index:n})=>{let r=this.#d(e);return r?[this.#a(n,e.length,[],["currency"],r)]:[]})}#p(t){
return[...t.matchAll(new RegExp(this.#t.patterns.year,"g"))].map(({0:e,index:n})=>this.#a(n,e.length,[],["year"],
e))}#d(t){let{currencies:e}=this.#t,r=(/^[a-z]/.test(t)?[t]:this.stems(t).map(o=>o.replace(/화$/,""))).find(o=>Object.
hasOwn(e,o));return r?e[r]:""}stems(t){return Array.from(t,(n,r)=>t.length-r).filter(n=>(this.#o.lastIndex=n,n>
1&&this.#o.exec(t)?.[0].length===t.length-n)).map(n=>t.slice(0,n))}};var xs="http://www.w3.org/1999/02/22-rdf-syntax-ns#type",ks={integer:"12",year:"2024",decimal:"1200000000",currency:"\
EUR"},D=class extends Error{constructor(t,e,n,r,o=[]){super(`${e}: ${r}`),this.details={why:t,parameter:e,type:n,
text:r,others:o}}};function He(s,t,e,n,r,o){if(r.type!=="entity")return ft(r,o);let i=u=>$s(s,t,e,u,r.of),a=u=>{
let h=i(u),_=[...u].filter(d=>{let{variables:p,rows:m}=s.select(t,M(n.text,{[r.name]:[$(d)]}));return p.includes(
r.name)?m.some(w=>w.some(b=>b&&O(b)&&b.value===d)):m.length>0&&h.has(d)});return new Set(_)},c=e.lookup(o,a),l=c.
size?c:e.lookup(o,i);if(!l.size)throw new D("unknown",r.name,r.type,o);let f=[...l].map(u=>e.contract(u)).sort();
if(f.length>1)throw new D("several",r.name,r.type,o,f);return $([...l][0])}function $s(s,t,e,n,r){if(!r||!n.size)
return n;let o=[...n].map(a=>`<${a}>`).join(" "),{rows:i}=s.select(t,`SELECT ?thing ?type { VALUES ?thing { ${o}\
 } ?thing <${xs}> ?type }`);return new Set(i.flatMap(([a,c])=>a&&c&&e.slug(c.value)===r?[a.value]:[]))}function ft(s,t){
let{type:e}=s;if(e==="year"&&/^\d{4}$/.test(t)||e==="integer"&&/^[+-]?\d{1,18}$/.test(t))return ct(String(BigInt(
t.replace("+",""))),"integer");let n=e==="decimal"?N(ct(t,"double")):null;if(n&&/^-?\d{1,18}(\.\d{1,18})?$/.test(
n))return ct(n,"decimal");if(e==="currency"&&/^[A-Z]{3}$/.test(t)||e==="text")return ct(t);throw new D("malfor\
med",s.name,e,t,[ks[e]??"…"])}var Ke=s=>s.sort((t,e)=>t<e?-1:1);function Ms(s,t,e){let n=new Set(e.map(({value:i})=>i)),r=[],o=Ke(e.filter(O).
map(({value:i})=>i));for(;o.length;){let i=s(M(t,{thing:o.map($)})).rows,a=new Set(i.map(([,c])=>c&&O(c)?c.value:
""));o=Ke([...a].filter(c=>c&&!n.has(c)));for(let c of o)n.add(c);r.push(...o)}return r}function Es(s,t,e,n){let{
variables:r,rows:o}=s(M(t.text,{[e]:n.map($)}));if(!o.length)return[];let i=r.indexOf(e),a=new Set(i<0?[]:o.map(
l=>l[i]?.value)),c=i<0?new Set(n):new Set(o.flat().map(l=>l?.value));return n.filter(l=>a.has(l)||c.has(l)&&s(
M(t.text,{[e]:[$(l)]})).rows.length>0)}function _t(s,t,e,n){let r={...n},o={};for(let{name:i,type:a,single:c}of e.
parameters){let l=n[i];if(!l?.length||a!=="entity"||c)continue;let f=Es(s,e,i,Ms(s,t,l));f.length&&(r[i]=[...l,
...f.map($)],o[i]=f)}return{wide:r,added:o}}var Ye=4;function ne(s,t){if(z(s))return t.startsWith(s)||s.length>1&&t.includes(s);let e=Math.min(s.length,t.
length);if(se(s)||se(t)||e<Ye)return s===t||e>1&&s.replace(/s$/,"")===t.replace(/s$/,"");let n=Math.max(Ye,e-2);
return s.slice(0,n)===t.slice(0,n)}var se=s=>/^\p{Nd}+$/u.test(s),It=class{#e=new Map;#s=new Map;#n;#r;#t;#o;#c;#i;constructor(t,e,n,r){
this.#n=u=>t.graph.select(e,u),this.#r=t.engineData.queries.included,this.#t=t.engineData.understanding,this.#o=
n,this.#c=r;let{after:o,before:i,notIn:a,longFor:c,listed:l,away:f}=this.#t.patterns;this.#i=[o,i,a,c,l,f].map(
u=>new RegExp(u))}#a(t){return I(t,this.#t.numbers)}values(t,{plain:e,mentions:n}){let r={},o={},i=n.filter(_=>_.
proper),a=i.filter(_=>!this.#l(t,_,e,r,o)),c=n.flatMap(_=>_.proper?[]:_.things),l=this.#p(t,e,r,c).flatMap(_=>this.#h(
_).flat()),f=a.filter(({start:_,end:d})=>!this.#a(e.slice(_,d)).every(p=>l.includes(p))),u=t.parameters.find(({
name:_})=>_==="minYears"),h=u&&this.#i[3].exec(e)?.slice(1).find(Boolean);return h&&this.#u(t,u,ft(u,this.#t.years[h]??
h),r),{values:r,placed:i.length-f.length}}tells(t,e,n){let{wide:r}=_t(this.#n,this.#r,t,e),o=new Set(this.#n(M(
t.text,r)).rows.flatMap(c=>c.flatMap(l=>l?.value??[])));if(n.some(c=>o.has(c)))return!0;if(!Object.values(e).some(
c=>c.some(O)))return!1;let i=c=>this.#o.of(c).map(H),a=[...o].flatMap(i);return n.flatMap(i).some(c=>a.some(l=>l.
includes(c)))}#l(t,e,n,r,o){let{start:i,end:a,things:c,kinds:l}=e;if(l.includes("year"))return this.#_(t,e,n,r);
if(e.value){let _=t.parameters.find(({type:d,name:p})=>l.includes(d)||l.includes(p));return _!==void 0&&this.#u(
t,_,ft(_,e.value),r)}let h=(this.#i[5].test(`${n.slice(Math.max(0,i-12),i)}\0${n.slice(a,a+4)}`)?t.parameters.
filter(({name:_})=>!_.endsWith("To")):t.parameters).filter(({type:_,of:d})=>_==="entity"&&(!d||l.includes(d)));
return h.sort((_,d)=>+(_.name in r)-+(d.name in r)||+!_.of-+!d.of),h.some(_=>{let d=_.name in o&&!this.#i[4].test(
n.slice(o[_.name],i)),m=c.filter(w=>!d||r[_.name]?.some(({value:b})=>b===w)).some(w=>this.#u(t,_,$(w),r));return m&&
(o[_.name]=a),m})}#u(t,{name:e,single:n},r,o){let i=o[e]??[],a=i.some(c=>R(c)===R(r));return a||i.length&&n?a:
this.#f(t,{...o,[e]:[r]})?(o[e]=[...i,r],!0):!1}#f(t,e){let n=Object.entries(e).map(([c,l])=>[c,...l.map(R)]),
r=JSON.stringify([t.name,n]),o=this.#e.get(r);if(o!==void 0)return o;let i=c=>this.#n(M(t.text,c)).rows.length>
0,a=i(e);if(!a){let{wide:c,added:l}=_t(this.#n,this.#r,t,e);a=Object.keys(l).length>0&&i(c)}return this.#e.set(
r,a),a}#_(t,{start:e,end:n,value:r},o,i){let a=o.slice(Math.max(0,e-10),n+8),[c,l,f]=this.#i.map(p=>p.test(a)),
u=Number(r),h=[...i.fromYear??[],...i.toYear??[]].map(p=>Number(p.value)),_=h.length?{fromYear:Math.min(u,...h),
toYear:Math.max(u,...h)}:{fromYear:c||!l?u:null,toYear:l||!c?u-Number(f):null,year:!c&&!l?u:null},d={};for(let p of t.
parameters.filter(({name:m,type:w})=>w==="year"&&m in _)){let m=h.length||!(p.name in i)?_[p.name]:null;m!==null&&
(d[p.name]=[ft(p,String(m))])}return!Object.keys(d).length||!this.#f(t,{...i,...d})?!1:(Object.assign(i,d),!0)}#p(t,e,n,r){
let o=t.parameters.filter(({type:u,name:h})=>u==="entity"&&!(h in n)),i=this.#a(e),c=o.map(({name:u,of:h})=>({
name:u,alike:this.#g([...this.#d(t,u),...h?[]:r],i,this.#a(u))})).flatMap(({name:u,alike:h})=>[...new Set(h.values())].
filter(_=>_>0).map(_=>({much:_,name:u,alike:h})));c.sort((u,h)=>h.much-u.much||(u.name<h.name?1:-1));let l=[],
f=new Set;for(let{much:u,name:h,alike:_}of c){let p=(f.has(h)?[]:[..._.keys()].filter(m=>_.get(m)===u)).filter(
m=>this.#f(t,{...n,[h]:[$(m)]}));p.length===1&&!this.#m(t,p[0])&&(n[h]=[$(p[0])],l.push(p[0])),p.length&&f.add(
h)}return l}#d(t,e){let n=this.#s.get(t.name)??this.#n(M(t.text,{}));this.#s.set(t.name,n);let r=n.variables.indexOf(
e),o=r<0?[]:n.rows.map(i=>i[r]);return[...new Set(o.flatMap(i=>i&&O(i)?[i.value]:[]))]}#g(t,e,n){let r=new Map(
t.map(f=>[f,this.#h(f)])),o=[...r.values()].flatMap(f=>[...new Set(f.flat())]),i=Map.groupBy(o,f=>f),a=new Set(
[...i.keys()].filter(f=>e.some(u=>ne(f,u)))),c=f=>f.reduce((u,h)=>u+this.#c.weight(h)*Math.log(1+r.size/(i.get(
h)?.length??1)),0),l=(f,u)=>{let h=u.filter(m=>a.has(m)),_=this.#o.classes.has(f)&&h.length===u.length;return h.
every(m=>n.some(w=>ne(m,w)))||!_&&h.every(m=>this.#c.isCommon(m))||u.some(m=>se(m)&&!a.has(m))?0:c(h)-this.#t.
measures.like*c(u)};return new Map([...r].map(([f,u])=>[f,Math.max(0,...u.map(h=>l(f,h)))]))}#m({name:t,columns:e},n){
let r=this.#a([t,...Object.values(e).flat()].join(" "));return this.#h(n).some(o=>o.every(i=>r.some(a=>ne(i,a))))}#h(t){
return this.#o.of(t).map(e=>this.#a(e))}};var Lt=class{#e=new Map;#s=new Map;#n;#r;#t;#o;constructor(t,e){this.#o=t,this.#t=e;let n=Object.entries(t.phrasings).
flatMap(([o,i])=>i.map(a=>({name:o,text:a})));for(let{name:o,text:i}of n)for(let a of new Set(i.split(" ").filter(
Boolean).flatMap(Qt))){let c=this.#e.get(a)??new Map;this.#e.set(a,c.set(o,(c.get(o)??0)+1)),this.#s.set(o,(this.#s.
get(o)??0)+1)}this.#r=new Set([...this.#e].flatMap(([o,i])=>[...i.keys()].some(re)?[o]:[]));let r=this.#s.size;
this.#n=new Map([...this.#e].map(([o,{size:i}])=>[o,Math.log(1+r/i)])),this.rare=Math.log(1+r),this.rather=Math.
log(1+r/t.measures.many)}scores(t){let n=[...Map.groupBy(this.#i(t).flatMap(Qt),d=>d)].map(([d,{length:p}])=>({
having:this.#e.get(d),weight:Math.sqrt(p)*(this.#n.get(d)??this.rare)})),r=Math.sqrt(n.reduce((d,{weight:p})=>d+
p*p,0))||1,o=d=>[...d.values()].reduce((p,m)=>p+m,0),{unseen:i}=this.#o.measures,a=i*this.#n.size,c=o(this.#s)+
a,l=n.flatMap(({having:d,weight:p})=>d?[{having:d,weight:p/r,log:Math.log((o(d)+i)/c)}]:[]),f=(d,p)=>l.reduce(
(m,{having:w,weight:b,log:y})=>m+b*(Math.log(((w.get(d)??0)+i)/(p+a))-y),0),u=[...this.#s].map(([d,p])=>({name:d,
score:f(d,p)})),_=Math.max(...u.flatMap(({name:d,score:p})=>re(d)?[]:[p]))+this.#o.measures.strange*this.#c(t);
return{scores:u.filter(({name:d})=>re(d)),least:_}}weight(t){return this.#n.get(vs(t)?t:t.slice(0,2))??this.rare}isCommon(t){
return this.weight(t)<this.rather}knows(t){return z(t)?t.length<2||this.begins(t):t.length<3||/^\p{Nd}+$/u.test(
t)||[t,t.replace(/s+$/,"")].some(e=>this.#r.has(e))}begins(t){return this.#r.has(t.slice(0,2))}#c(t){return this.#i(
t).filter(e=>!e.startsWith("zz")&&!this.knows(e)).length}#i(t){return I(this.#t(t),this.#o.numbers)}},vs=s=>!z(
s)&&/^[\0-\x7f]*$/.test(s),re=s=>!s.startsWith("#");var Os=/(?<![\p{L}\p{N}_])(?:[A-Z][\p{L}\p{N}_-]*|[\p{L}\p{N}_]*[A-Za-z]\p{Nd}[\p{L}\p{N}_]*)/gu,As=/(?<![\p{L}\p{N}])[A-Za-z]+(?![\p{L}\p{N}])/gu,
Rs=/(?<![가-힣])[가-힣]+(?![가-힣])/g,Ze="-ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ",
Ct=class{#e;#s;#n;#r;constructor(t,e,n){this.#e=t,this.#s=e,this.#n=n;let{mistyped:r}=n.measures,o=t.proper.filter(
i=>i.length>(Ns(i)?r:Tt-1));this.#r=new Set(o.flatMap(oe))}subjects(t){let{written:e}=t,n=_=>_===_[0].toUpperCase()+
_.slice(1).toLowerCase(),r=[...e.matchAll(Os)].filter(({0:_,index:d})=>d||!n(_)),o=pt(r,t).flatMap(([_])=>_.length>=
ee?[_]:[]),i=this.#c(t).filter(_=>!r.some(([d])=>d.startsWith(_))),a=_=>I(_,this.#n.numbers).every(d=>this.#s.
knows(d)),l=pt([...e.matchAll(As)],t).map(([_])=>_).filter(_=>this.#t(_.toLowerCase())),f=[...o,...i,...l].filter(
_=>!a(_)),u=this.#i(t).flatMap(([,_,d])=>d?[_]:[]),h=pt([...e.matchAll(Rs)],t).flatMap(([_])=>this.#o(_)??[]);
return[...new Set([...f,...h,...u])]}#t(t){return t.length>=this.#n.measures.mistyped&&oe(t).some(e=>this.#r.has(
e))}#o(t){return this.#e.stems(t).filter(n=>n.length>=Tt).find(n=>oe(n).some(r=>this.#r.has(r)))}#c(t){let e=[
...t.plain.matchAll(new RegExp(this.#n.patterns.country,"g"))];return pt(e,t).filter(([,n])=>this.#e.named(n).
length===0).map(({index:n,1:r})=>t.said(n,n+r.length))}others(t){return this.#i(t).filter(([,,e])=>!e).map(({index:e,
1:n})=>({start:e,end:e+n.length}))}#i(t){let e=[...t.written.matchAll(new RegExp(this.#n.patterns.noun,"g"))];
return pt(e,t).filter(({0:n,1:r})=>this.#a(r,n[r.length]))}#a(t,e){let{afterVowel:n,afterConsonant:r,codas:o}=this.#n.
patterns,i=Ze[(t.charCodeAt(t.length-1)-44032)%Ze.length],a=i==="-";return(a?r:n).includes(e)||!(a||o.includes(
i))?!1:!this.#s.begins(t)&&!this.#e.pairs.has(t.slice(0,2))}},pt=(s,{mentions:t})=>s.filter(({0:{length:e},index:n})=>t.
every(({start:r,end:o})=>n+e<=r||o<=n)),oe=s=>{let t=Array.from(s.normalize("NFD"));return[t.join(""),...t.map(
(e,n)=>t.filter((r,o)=>o!==n).join(""))]},Ns=s=>/^[\0-\x7f]*$/.test(s);var js=/(?<![\p{L}\p{N}_.,])\p{Nd}[\p{Nd}.,]*(?: ?(?:[bmtr]+illion|thousand)(?![a-z])| ?[천만억조]+)?/u;function Xe(s,t,e,n){
let r=Object.values(n).flatMap(i=>i.map(({value:a})=>a)),o=[...[e.title].flat(),...r.flatMap(i=>[i,...s.of(i)])];
return new Set(o.flatMap(i=>I(i,t.numbers)))}function ie(s,t,e,n,r){let o=Object.values(r).flatMap(a=>a.map(({
value:c})=>c)),i=Xe(s,t,n,r);return e.mentions.filter(({start:a,end:c,things:l,kinds:f,value:u,proper:h})=>{let _=e.
said(a,c);return!h||o.includes(u)||l.some(d=>o.includes(d))||f.includes("year")&&Object.keys(r).some(d=>/year$/i.
test(d))||_.toUpperCase()===u&&_!==u?!1:!I(_,t.numbers).every(d=>i.has(d))})}function Qe(s,t,e,n,r,o){let{plain:i,
mentions:a}=n,c=S=>I(S,e.numbers),l=Xe(s,e,r,o),f=e.phrasings[r.name].map(S=>` ${S} `),{ended:u,cause:h,ordinal:_,
denied:d,whether:p}=e.patterns,m=({start:S,end:v})=>{let L=c(i.slice(S,v)),[de]=c(i.slice(0,S)).slice(-1),[vt]=c(
i.slice(v)),he=de?[` ${de} ${L.join(" ")} `]:[];return vt&&he.push(` ${L.join(" ")} ${z(vt)?vt[0]:`${vt} `}`),
L.every(Jt=>l.has(Jt))||f.some(Jt=>he.some(kn=>Jt.includes(kn)))},w=S=>[...i.matchAll(S)].map(({0:{length:v},index:L})=>({
start:L,end:L+v})),b=w(new RegExp(`${js.source}|${_}`,"gu")).filter(({start:S,end:v})=>a.every(L=>v<=L.start||
L.end<=S)).filter(S=>!m(S)),y=[h,u].flatMap(S=>f.some(v=>new RegExp(S).test(v))?[]:w(new RegExp(S,"g"))),k=new RegExp(
d,"g"),E=f.flatMap(S=>(S.match(k)??[]).map(([v])=>v)),X=new RegExp(p).test(i)?[]:w(k).filter(({start:S})=>z(i[S])&&
!E.includes(i[S])),Vt=[...ie(s,e,n,r,o),...t.others(n),...b,...y,...X];return[...new Map(Vt.map(({start:S,end:v})=>[
`${S} ${v}`,{start:S,end:v}])).values()].sort((S,v)=>S.start-v.start||S.end-v.end).map(({start:S,end:v})=>n.said(
S,v)).concat(n.rest||[])}var zt=class{#e;#s;#n;#r;#t;#o;#c;constructor(t,e){let{understanding:n}=t.engineData;this.#e=t,this.#s=e,this.#n=
n,this.#r=new jt(t.names(e),n),this.#t=new Lt(n,r=>this.#r.masked(r)),this.#o=new It(t,e,this.#r,this.#t),this.#c=
new Ct(this.#r,this.#t,n)}of(t){let e=this.#r.sentence(t),n=this.#l(e,this.#f(e)),r=this.#c.subjects(e),{measures:o,
patterns:i,denying:a}=this.#n,l=a.includes(n[0]?.question.name)||new RegExp(i.whether).test(e.plain)?[]:[...e.
plain.matchAll(new RegExp(i.denied,"g"))].map(([w])=>w),f=e.mentions.filter(w=>w.proper&&w.things.length),u=n[0]?.
isSure&&f.length>0&&this.#i(e,n[0]).length===f.length,_=new RegExp(i.sparql,"is").test(t)||Ts(e,i)||r.length>0||
l.length>0||!n[0]?.isSure||u,d=n.slice(0,o.most),p=(_?d.filter(({isSure:w})=>w):d).map(w=>this.#u(e,w)),m=_&&!r.
length&&!l.length?tn(e):[];return{found:_?[]:p,unknown:r,denied:l,nearest:_?p:[],named:m}}#i(t,e){return this.#a(
t,e).filter(({things:r})=>r.length).filter(({things:r})=>!this.#o.tells(e.question,e.values,r))}#a(t,{question:e,
values:n}){return ie(this.#r,this.#n,t,e,n)}#l(t,e){if(!e[0]?.isSure||!this.#i(t,e[0]).length)return e;let n=e.
find(r=>r.isSure&&r.score>e[0].score/2&&!this.#a(t,r).length);return n?[n,...e.filter(r=>r!==n)]:e}#u(t,{question:e,
values:n,score:r,isSure:o}){let i=Qe(this.#r,this.#c,this.#n,t,e,n);return{name:e.name,typed:this.#_(n),left:i,
score:r,isSure:o}}#f(t){let{measures:e}=this.#n,n=t.mentions.filter(c=>c.proper).length,{scores:r,least:o}=this.#t.
scores(t.written);return r.sort((c,l)=>l.score-c.score||(c.name<l.name?-1:1)).slice(0,e.tried).map(({name:c,score:l})=>{
let f=this.#e.question(c),{values:u,placed:h}=this.#o.values(f,t),_=Object.keys(u).length>0,d=e.placed*(2*h-n)/
(n||1)+e.asked*Number(_);return{question:f,values:u,score:l+d,isSure:l>o}}).sort((c,l)=>l.score-c.score)}#_(t){
let e=this.#e.names(this.#s),n=Object.entries(t).map(([r,o])=>[r,o.map(({type:i,value:a})=>i==="uri"?e.typed(a):
a)]);return Object.fromEntries(n)}};function tn({mentions:s}){let t=s.filter(({things:n})=>new Set(n.map(r=>r.
split(/[#/]/).at(-1))).size===1),e=t.filter(n=>n.proper);return(e.length?e:t).flatMap(({things:n})=>n)}function Ts(s,t){
let[e,...n]=s.mentions;if(!e?.kinds.includes("Concept")||n.length||!tn(s).length)return!1;let r=`${s.plain.slice(
0,e.start)}\0${s.plain.slice(e.end)}`;return new RegExp(t.defines).test(r)}var Dt=class{#e={};#s={};#n={};#r;constructor(t,e){this.graph=t,this.engineData=e,this.#r=new Map(e.questions.
map(n=>[n.name,n]))}names(t){return this.#e[t]??=new Nt(this.graph,t,this.engineData),this.#e[t]}understood(t,e){
return this.#s[e]??=new zt(this,e),this.#s[e].of(t)}values(t,e,n){let r=this.question(t),o={};for(let[i,a]of Object.
entries(e)){let c=r.parameters.find(({name:f})=>f===i),l=r.parameters.map(({name:f})=>f);if(!c)throw new D("st\
range",i,"",a.join(", "),l);if(c.single&&new Set(a).size>1)throw new D("single",i,"",a.join(", "));o[i]=a.map(
f=>He(this.graph,n,this.names(n),r,c,f))}return o}question(t){let e=this.#r.get(t);if(!e)throw new D("question",
"","",t);return e}answer(t,e,n,r,o=null){let i=this.question(t),a=E=>this.graph.select(n,E),c=this.values(t,e,
n),{wide:l,added:f}=_t(a,this.engineData.queries.included,i,c),u=M(i.text,l),h=i.gathers?Object.keys(this.engineData.
parts):[],{solutions:_,rests:d}=h.length?this.#o(h,E=>this.#t(i,u,l,n,E)):this.#t(i,u,l,n),p=h.length?{[_.variables[0]]:this.
engineData.whose,...i.columns}:i.columns,m=this.#c(u,_,d,p,f,n,r),w=i.view&&{kind:i.view[0],fields:i.view[1]},
b=Object.fromEntries(m.variables.map(E=>[E,this.heading(E,i.columns,r)])),y=W(i.title,r),k={engineData:this.engineData,
names:this.names(n),lang:r};return{...m,chart:w&&Ne(m,w,y,b,k,o)}}#t(t,e,n,r,o=""){let i=h=>this.graph.select(
r,h,o),a=i(e),l=(a.rows.length?t.evidence:[]).map(h=>[h,i(M(h.text,n))]),f=`${r} ${o}`;this.#n[f]??=Te(i,this.
engineData);let u=Fe(a,l,t.keys,i,this.engineData).map(h=>{let _=h.map(({triple:d})=>V(d));return{statements:h,
touches:Le(_,this.#n[f])}});return{solutions:a,rests:u}}#o(t,e){let n=t.map(a=>({article:a,...e(a)})),r=[...new Set(
n.flatMap(({solutions:a})=>a.variables))],o=["article","inArticle","ofArticle"].find(a=>!r.includes(a))??"",i=n.
flatMap(({article:a,solutions:{variables:c,rows:l}})=>l.map(f=>[$(a),...r.map(u=>f[c.indexOf(u)]??null)]));return{
solutions:{variables:[o,...r],rows:i},rests:n.flatMap(({rests:a})=>a)}}table(t,e,n){let r=this.graph.select(e,
t),o=r.rows.map(()=>({statements:[],touches:new Map}));return this.#c(t,r,o,{},{},e,n)}#c(t,{variables:e,rows:n},r,o,i,a,c){
let l=y=>this.graph.select(a,y),f=this.names(a),u={engineData:this.engineData,names:f,lang:c},h=new Set(r.flatMap(
({touches:y})=>[...y.keys()])),_=Ce(l,this.engineData,h,y=>f.slug(y)),{kept:d,cells:p,subject:m}=ye(t,e,n,u),w=d.
map(y=>e[y]),b=n.map((y,k)=>{let{statements:E,touches:X}=r[k],Q=ze(X,_),Vt=[...new Set(E.flatMap(({passages:pe})=>pe))].
sort();return{terms:y,cells:p[k],evidence:E,passages:Vt,errata:Q,mark:Rt(Q)}});return{query:t,variables:e,columns:w,
headings:w.map(y=>this.heading(y,o,c)),subject:m,unsaid:e.filter((y,k)=>!n.some(E=>E[k])).map(y=>this.heading(
y,o,c)),rows:b,footnotes:Ue(e,b,u),repeated:qe(t,e,n,u,l),also:Object.fromEntries(Object.entries(i).map(([y,k])=>[
y,k.map(E=>f.of(E,c))])),paraphrases:this.#i(b,a,c)}}heading(t,e,n){return W(e[t]??this.engineData.headings[t]??
t,n)}#i(t,e,n){let r=[...new Set(t.flatMap(a=>a.passages))].sort(),o={};if(!r.length)return o;let i=M(this.engineData.
queries.paraphrases,{passage:r.map($)});for(let[a,c]of this.graph.select(e,i).rows)a&&c&&(c["xml:lang"]===n||!(a.
value in o))&&(o[a.value]=c.value);return o}};function Is(s,t){let n=s.slice(s.search(/^SELECT/m),s.lastIndexOf("}")+1).replace(/^SELECT[^{]+WHERE/,`SELECT \
DISTINCT ?${t} WHERE`);return s.slice(0,s.search(/^SELECT/m))+n.replaceAll(`VALUES ?${t} { UNDEF } #+ `,"")}function en(s,t,e,n){
let r=s.names(n),{parameters:o,text:i}=s.question(t),{type:a=""}=o.find(u=>u.name===e)??{},{rows:c}=s.graph.select(
n,M(Is(i,e),{})),l=c.flatMap(([u])=>u??[]);if(a!=="entity")return[...new Set(l.filter(h=>h.type==="literal").map(
({value:h})=>h))].sort().map(h=>({typed:h,label:[h,h],names:[h]}));let f=Map.groupBy(r.all,({thing:u})=>u);return[
...new Set(l.filter(O).map(({value:u})=>u))].map(u=>{let h=[...(f.get(u)??[]).map(({text:_})=>_),r.slug(u)];return{
typed:r.typed(u),label:[r.of(u,"en"),r.of(u,"ko")],names:[...new Set(h)]}})}var ae=["subject","predicate","object"];function nn(s,t,e,n){let r=s.names(e),o={engineData:s.engineData,names:r,
lang:n},i=s.graph.triples(e,t).map(c=>({terms:c,cells:c.map((l,f)=>T(l,o,f===2?r.local(c[1].value):"")),evidence:[],
passages:[],errata:[],mark:""})),a=ae.map(c=>s.heading(c,{},n));return{query:t,variables:ae,columns:ae,headings:a,
subject:"",unsaid:[],rows:i,footnotes:[],repeated:[],also:{},paraphrases:{}}}var sn="application/sparql-results+json",Ls="application/n-triples",Cs=/<<\(|\)>>|<([^>]*)>|_:([^\s.]+(?:\.[^\s.]+)*)|"((?:[^"\\]|\\.)*)"(?:@([A-Za-z\d-]+)|\^\^<([^>]*)>)?|\.(?=\s|$)/gu,
nt=class extends Error{constructor(t){super(t.said),this.details=t}},Ft=class{#e;#s;constructor(t,e){this.#e=t,
this.#s=e}#n(t,e,n){let r=new XMLHttpRequest,o=t===this.#s.reading?"":"?reading=corrected";r.open("POST",this.#e+
o,!1),r.setRequestHeader("Content-Type","application/sparql-query"),r.setRequestHeader("Accept",n);try{r.send(
e)}catch{throw new nt({status:0,seconds:"",cut:"",said:""})}let[i,a]=["Retry-After","Sovkg-Cut"].map(c=>r.getResponseHeader(
c)??"");if(r.status!==200||a)throw new nt({status:r.status,seconds:i,cut:a,said:zs(r.responseText)});return r.
responseText}select(t,e){return Ot(this.#n(t,e,sn))}holds(t,e){return JSON.parse(this.#n(t,e,sn)).boolean}triples(t,e){
return Ds(this.#n(t,e,Ls))}};function zs(s){try{return String(JSON.parse(s).detail??"")}catch{return""}}function Ds(s){
let t=[[]],e=[];for(let[n,r,o,i,a,c]of s.matchAll(Cs)){let l=t.at(-1);if(n===".")e.push(l.splice(0));else if(n===
"<<(")t.push([]);else if(n===")>>"){let[f,u,h]=l;t.pop(),t.at(-1)?.push({type:"triple",value:{subject:f,predicate:u,
object:h}})}else if(r!==void 0)l.push($(Kt(r)));else if(o!==void 0)l.push({type:"bnode",value:o});else{let f=a?
{"xml:lang":a}:c?{datatype:c}:{};l.push({type:"literal",value:Kt(i),...f})}}return e}var yt=class s{static __wrap(t){let e=Object.create(s.prototype);return e.__wbg_ptr=t,rn.register(e,e.__wbg_ptr,
e),e}__destroy_into_raw(){let t=this.__wbg_ptr;return this.__wbg_ptr=0,rn.unregister(this),t}free(){let t=this.
__destroy_into_raw();g.__wbg_asyncparseriterator_free(t,0)}next(){return g.asyncparseriterator_next(this.__wbg_ptr)}};
Symbol.dispose&&(yt.prototype[Symbol.dispose]=yt.prototype.free);var St=class s{static __wrap(t){let e=Object.
create(s.prototype);return e.__wbg_ptr=t,on.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.__wbg_ptr;
return this.__wbg_ptr=0,on.unregister(this),t}free(){let t=this.__destroy_into_raw();g.__wbg_blanknode_free(t,
0)}equals(t){return g.blanknode_equals(this.__wbg_ptr,t)!==0}get termType(){let t,e;try{let n=g.blanknode_term_type(
this.__wbg_ptr);return t=n[0],e=n[1],x(n[0],n[1])}finally{g.__wbindgen_free(t,e,1)}}toString(){let t,e;try{let n=g.
blanknode_toString(this.__wbg_ptr);return t=n[0],e=n[1],x(n[0],n[1])}finally{g.__wbindgen_free(t,e,1)}}get value(){
let t,e;try{let n=g.blanknode_value(this.__wbg_ptr);return t=n[0],e=n[1],x(n[0],n[1])}finally{g.__wbindgen_free(
t,e,1)}}};Symbol.dispose&&(St.prototype[Symbol.dispose]=St.prototype.free);var xt=class s{static __wrap(t){let e=Object.
create(s.prototype);return e.__wbg_ptr=t,an.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.__wbg_ptr;
return this.__wbg_ptr=0,an.unregister(this),t}free(){let t=this.__destroy_into_raw();g.__wbg_defaultgraph_free(
t,0)}equals(t){return g.defaultgraph_equals(this.__wbg_ptr,t)!==0}get termType(){let t,e;try{let n=g.defaultgraph_term_type(
this.__wbg_ptr);return t=n[0],e=n[1],x(n[0],n[1])}finally{g.__wbindgen_free(t,e,1)}}toString(){let t,e;try{let n=g.
defaultgraph_toString(this.__wbg_ptr);return t=n[0],e=n[1],x(n[0],n[1])}finally{g.__wbindgen_free(t,e,1)}}get value(){
let t,e;try{let n=g.defaultgraph_value(this.__wbg_ptr);return t=n[0],e=n[1],x(n[0],n[1])}finally{g.__wbindgen_free(
t,e,1)}}};Symbol.dispose&&(xt.prototype[Symbol.dispose]=xt.prototype.free);var kt=class s{static __wrap(t){let e=Object.
create(s.prototype);return e.__wbg_ptr=t,cn.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.__wbg_ptr;
return this.__wbg_ptr=0,cn.unregister(this),t}free(){let t=this.__destroy_into_raw();g.__wbg_literal_free(t,0)}get datatype(){
let t=g.literal_datatype(this.__wbg_ptr);return st.__wrap(t)}get direction(){let t,e;try{let n=g.literal_direction(
this.__wbg_ptr);return t=n[0],e=n[1],x(n[0],n[1])}finally{g.__wbindgen_free(t,e,1)}}equals(t){return g.literal_equals(
this.__wbg_ptr,t)!==0}get language(){let t,e;try{let n=g.literal_language(this.__wbg_ptr);return t=n[0],e=n[1],
x(n[0],n[1])}finally{g.__wbindgen_free(t,e,1)}}get termType(){let t,e;try{let n=g.literal_term_type(this.__wbg_ptr);
return t=n[0],e=n[1],x(n[0],n[1])}finally{g.__wbindgen_free(t,e,1)}}toString(){let t,e;try{let n=g.literal_toString(
this.__wbg_ptr);return t=n[0],e=n[1],x(n[0],n[1])}finally{g.__wbindgen_free(t,e,1)}}get value(){let t,e;try{let n=g.
literal_value(this.__wbg_ptr);return t=n[0],e=n[1],x(n[0],n[1])}finally{g.__wbindgen_free(t,e,1)}}};Symbol.dispose&&
(kt.prototype[Symbol.dispose]=kt.prototype.free);var st=class s{static __wrap(t){let e=Object.create(s.prototype);
return e.__wbg_ptr=t,ln.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.__wbg_ptr;return this.__wbg_ptr=
0,ln.unregister(this),t}free(){let t=this.__destroy_into_raw();g.__wbg_namednode_free(t,0)}equals(t){return g.
namednode_equals(this.__wbg_ptr,t)!==0}get termType(){let t,e;try{let n=g.namednode_term_type(this.__wbg_ptr);
return t=n[0],e=n[1],x(n[0],n[1])}finally{g.__wbindgen_free(t,e,1)}}toString(){let t,e;try{let n=g.namednode_toString(
this.__wbg_ptr);return t=n[0],e=n[1],x(n[0],n[1])}finally{g.__wbindgen_free(t,e,1)}}get value(){let t,e;try{let n=g.
namednode_value(this.__wbg_ptr);return t=n[0],e=n[1],x(n[0],n[1])}finally{g.__wbindgen_free(t,e,1)}}};Symbol.dispose&&
(st.prototype[Symbol.dispose]=st.prototype.free);var $t=class s{static __wrap(t){let e=Object.create(s.prototype);
return e.__wbg_ptr=t,un.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.__wbg_ptr;return this.__wbg_ptr=
0,un.unregister(this),t}free(){let t=this.__destroy_into_raw();g.__wbg_parseriterator_free(t,0)}next(){let t=g.
parseriterator_next(this.__wbg_ptr);if(t[2])throw A(t[1]);return rt.__wrap(t[0])}};Symbol.dispose&&($t.prototype[Symbol.
dispose]=$t.prototype.free);var rt=class s{static __wrap(t){let e=Object.create(s.prototype);return e.__wbg_ptr=
t,fn.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.__wbg_ptr;return this.__wbg_ptr=0,fn.unregister(
this),t}free(){let t=this.__destroy_into_raw();g.__wbg_parseriteratorresult_free(t,0)}get done(){return g.parseriteratorresult_done(
this.__wbg_ptr)!==0}get value(){let t=g.parseriteratorresult_value(this.__wbg_ptr);return t===0?void 0:ot.__wrap(
t)}};Symbol.dispose&&(rt.prototype[Symbol.dispose]=rt.prototype.free);var ot=class s{static __wrap(t){let e=Object.
create(s.prototype);return e.__wbg_ptr=t,_n.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.__wbg_ptr;
return this.__wbg_ptr=0,_n.unregister(this),t}free(){let t=this.__destroy_into_raw();g.__wbg_quad_free(t,0)}equals(t){
return g.quad_equals(this.__wbg_ptr,t)!==0}get graph(){return g.quad_graph(this.__wbg_ptr)}get object(){return g.
quad_object(this.__wbg_ptr)}get predicate(){return g.quad_predicate(this.__wbg_ptr)}get subject(){return g.quad_subject(
this.__wbg_ptr)}get termType(){let t,e;try{let n=g.quad_term_type(this.__wbg_ptr);return t=n[0],e=n[1],x(n[0],
n[1])}finally{g.__wbindgen_free(t,e,1)}}toString(){let t,e;try{let n=g.quad_toString(this.__wbg_ptr);return t=
n[0],e=n[1],x(n[0],n[1])}finally{g.__wbindgen_free(t,e,1)}}get value(){let t,e;try{let n=g.quad_value(this.__wbg_ptr);
return t=n[0],e=n[1],x(n[0],n[1])}finally{g.__wbindgen_free(t,e,1)}}};Symbol.dispose&&(ot.prototype[Symbol.dispose]=
ot.prototype.free);var it=class{__destroy_into_raw(){let t=this.__wbg_ptr;return this.__wbg_ptr=0,pn.unregister(
this),t}free(){let t=this.__destroy_into_raw();g.__wbg_store_free(t,0)}add(t){let e=g.store_add(this.__wbg_ptr,
t);if(e[1])throw A(e[0])}delete(t){let e=g.store_delete(this.__wbg_ptr,t);if(e[1])throw A(e[0])}dump(t,e){let n,
r;try{let a=g.store_dump(this.__wbg_ptr,t,e);var o=a[0],i=a[1];if(a[3])throw o=0,i=0,A(a[2]);return n=o,r=i,x(
o,i)}finally{g.__wbindgen_free(n,r,1)}}has(t){let e=g.store_has(this.__wbg_ptr,t);if(e[2])throw A(e[1]);return e[0]!==
0}load(t,e,n,r){let o=g.store_load(this.__wbg_ptr,t,e,n,r);if(o[1])throw A(o[0])}match(t,e,n,r){let o=g.store_match(
this.__wbg_ptr,t,e,n,r);if(o[3])throw A(o[2]);var i=gn(o[0],o[1]).slice();return g.__wbindgen_free(o[0],o[1]*4,
4),i}constructor(t){let e=g.store_new(t);if(e[2])throw A(e[1]);return this.__wbg_ptr=e[0],pn.register(this,this.
__wbg_ptr,this),this}query(t,e){let n=wt(t,g.__wbindgen_malloc,g.__wbindgen_realloc),r=Z,o=g.store_query(this.
__wbg_ptr,n,r,e);if(o[2])throw A(o[1]);return A(o[0])}get size(){let t=g.store_size(this.__wbg_ptr);if(t[2])throw A(
t[1]);return t[0]>>>0}update(t,e){let n=wt(t,g.__wbindgen_malloc,g.__wbindgen_realloc),r=Z,o=g.store_update(this.
__wbg_ptr,n,r,e);if(o[1])throw A(o[0])}};Symbol.dispose&&(it.prototype[Symbol.dispose]=it.prototype.free);var Mt=class s{static __wrap(t){
let e=Object.create(s.prototype);return e.__wbg_ptr=t,dn.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.
__wbg_ptr;return this.__wbg_ptr=0,dn.unregister(this),t}free(){let t=this.__destroy_into_raw();g.__wbg_variable_free(
t,0)}equals(t){return g.variable_equals(this.__wbg_ptr,t)!==0}get termType(){let t,e;try{let n=g.variable_term_type(
this.__wbg_ptr);return t=n[0],e=n[1],x(n[0],n[1])}finally{g.__wbindgen_free(t,e,1)}}toString(){let t,e;try{let n=g.
variable_toString(this.__wbg_ptr);return t=n[0],e=n[1],x(n[0],n[1])}finally{g.__wbindgen_free(t,e,1)}}get value(){
let t,e;try{let n=g.variable_value(this.__wbg_ptr);return t=n[0],e=n[1],x(n[0],n[1])}finally{g.__wbindgen_free(
t,e,1)}}};Symbol.dispose&&(Mt.prototype[Symbol.dispose]=Mt.prototype.free);function Et(s,t){let e=g.parse(s,t);if(e[2])throw A(e[1]);return A(e[0])}function Fs(){return{__proto__:null,"./web_bg.js":{__proto__:null,__wbg_Error_fdd633d4bb5dd76a:function(t,e){return Error(
x(t,e))},__wbg___wbindgen_debug_string_8a447059637473e2:function(t,e){let n=le(e),r=wt(n,g.__wbindgen_malloc,g.
__wbindgen_realloc),o=Z;Y().setInt32(t+4,o,!0),Y().setInt32(t+0,r,!0)},__wbg___wbindgen_is_falsy_863e44ed68df4b26:function(t){
return!t},__wbg___wbindgen_is_function_acc5528be2b923f2:function(t){return typeof t=="function"},__wbg___wbindgen_is_null_6d937fbfb6478470:function(t){
return t===null},__wbg___wbindgen_is_object_0beba4a1980d3eea:function(t){let e=t;return typeof e=="object"&&e!==
null},__wbg___wbindgen_is_string_1fca8072260dd261:function(t){return typeof t=="string"},__wbg___wbindgen_is_undefined_721f8decd50c87a3:function(t){
return t===void 0},__wbg___wbindgen_string_get_71bb4348194e31f0:function(t,e){let n=e,r=typeof n=="string"?n:void 0;
var o=dt(r)?0:wt(r,g.__wbindgen_malloc,g.__wbindgen_realloc),i=Z;Y().setInt32(t+4,i,!0),Y().setInt32(t+0,o,!0)},
__wbg___wbindgen_throw_ea4887a5f8f9a9db:function(t,e){throw new Error(x(t,e))},__wbg__wbg_cb_unref_33c39e13d73b25f6:function(t){
t._wbg_cb_unref()},__wbg_asyncIterator_523a9858481ea9a3:function(){return Symbol.asyncIterator},__wbg_asyncparseriterator_new:function(t){
return yt.__wrap(t)},__wbg_blanknode_new:function(t){return St.__wrap(t)},__wbg_call_5575218572ead796:function(){
return F(function(t,e,n){return t.call(e,n)},arguments)},__wbg_call_8e98ed2f3c86c4b5:function(){return F(function(t,e){
return t.call(e)},arguments)},__wbg_defaultgraph_new:function(t){return xt.__wrap(t)},__wbg_done_b62d4a7d2286852a:function(t){
return t.done},__wbg_error_a6fa202b58aa1cd3:function(t,e){let n,r;try{n=t,r=e,console.error(x(t,e))}finally{g.
__wbindgen_free(n,r,1)}},__wbg_getRandomValues_3f44b700395062e5:function(){return F(function(t,e){globalThis.crypto.
getRandomValues(hn(t,e))},arguments)},__wbg_get_9a29be2cb383ed9a:function(){return F(function(t,e){return Reflect.
get(t,e)},arguments)},__wbg_get_dddb90ff5d27a080:function(){return F(function(t,e){return Reflect.get(t,e)},arguments)},
__wbg_has_4f060fe202ad7e87:function(){return F(function(t,e){return Reflect.has(t,e)},arguments)},__wbg_instanceof_Uint8Array_f080092dc70f5d58:function(t){
let e;try{e=t instanceof Uint8Array}catch{e=!1}return e},__wbg_iterator_cc47ba25a2be735a:function(){return Symbol.
iterator},__wbg_length_589238bdcf171f0e:function(t){return t.length},__wbg_literal_new:function(t){return kt.__wrap(
t)},__wbg_namednode_new:function(t){return st.__wrap(t)},__wbg_new_227d7c05414eb861:function(){return new Error},
__wbg_new_3444eb7412549f0b:function(){return new Map},__wbg_new_36e147a8ced3c6e0:function(){return new Array},
__wbg_new_aafdf86a292b3ca7:function(t,e){return new URIError(x(t,e))},__wbg_new_e66a4b7758dd2e5c:function(t,e){
return new Error(x(t,e))},__wbg_new_typed_00a409eb4ec4f2d9:function(t,e){try{var n={a:t,b:e},r=(i,a)=>{let c=n.
a;n.a=0;try{return Bs(c,n.b,i,a)}finally{n.a=c}};return new Promise(r)}finally{n.a=0}},__wbg_next_0c4066e251d2eff9:function(){
return F(function(t){return t.next()},arguments)},__wbg_next_402fa10b59ab20c3:function(t){return t.next},__wbg_next_e8d68f27c98c4764:function(){
return F(function(t){return t.next()},arguments)},__wbg_now_d2e0afbad4edbe82:function(){return Date.now()},__wbg_parseriterator_new:function(t){
return $t.__wrap(t)},__wbg_parseriteratorresult_new:function(t){return rt.__wrap(t)},__wbg_prototypesetcall_d721637c7ca66eb8:function(t,e,n){
Uint8Array.prototype.set.call(hn(t,e),n)},__wbg_push_f724b5db8acf89d2:function(t,e){return t.push(e)},__wbg_quad_new:function(t){
return ot.__wrap(t)},__wbg_queueMicrotask_1c9b3800e321a967:function(t){return t.queueMicrotask},__wbg_queueMicrotask_311744e534a929a3:function(t){
queueMicrotask(t)},__wbg_resolve_d82363d90af6928a:function(t){return Promise.resolve(t)},__wbg_set_4564f7dc44fcb0c9:function(){
return F(function(t,e,n){return Reflect.set(t,e,n)},arguments)},__wbg_set_9a1d61e17de7054c:function(t,e,n){return t.
set(e,n)},__wbg_stack_3b0d974bbf31e44f:function(t,e){let n=e.stack,r=wt(n,g.__wbindgen_malloc,g.__wbindgen_realloc),
o=Z;Y().setInt32(t+4,o,!0),Y().setInt32(t+0,r,!0)},__wbg_static_accessor_GLOBAL_THIS_2fee5048bcca5938:function(){
let t=typeof globalThis>"u"?null:globalThis;return dt(t)?0:ht(t)},__wbg_static_accessor_GLOBAL_ce44e66a4935da8c:function(){
let t=typeof global>"u"?null:global;return dt(t)?0:ht(t)},__wbg_static_accessor_SELF_44f6e0cb5e67cdad:function(){
let t=typeof self>"u"?null:self;return dt(t)?0:ht(t)},__wbg_static_accessor_WINDOW_168f178805d978fe:function(){
let t=typeof window>"u"?null:window;return dt(t)?0:ht(t)},__wbg_then_05edfc8a4fea5106:function(t,e,n){return t.
then(e,n)},__wbg_then_591b6b3a75ee817a:function(t,e){return t.then(e)},__wbg_value_49f783bb59765962:function(t){
return t.value},__wbg_variable_new:function(t){return Mt.__wrap(t)},__wbg_warn_51d35a4c740f6509:function(t,e){
console.warn(x(t,e))},__wbindgen_cast_0000000000000001:function(t,e){return Ps(t,e,Ws)},__wbindgen_cast_0000000000000002:function(t,e){
return qs(t,e,Us)},__wbindgen_cast_0000000000000003:function(t,e){return x(t,e)},__wbindgen_cast_0000000000000004:function(t,e){
var n=gn(t,e).slice();return g.__wbindgen_free(t,e*4,4),n},__wbindgen_init_externref_table:function(){let t=g.
__wbindgen_externrefs,e=t.grow(4);t.set(0,void 0),t.set(e+0,void 0),t.set(e+1,null),t.set(e+2,!0),t.set(e+3,!1)}}}}
function Us(s,t){return g.wasm_bindgen_3570503f97ca7d70___convert__closures_____invoke___wasm_bindgen_3570503f97ca7d70___JsValue__true_(
s,t)}function Ws(s,t,e){let n=g.wasm_bindgen_3570503f97ca7d70___convert__closures_____invoke___wasm_bindgen_3570503f97ca7d70___JsValue__core_f0fd674eaa06beef___result__Result_____wasm_bindgen_3570503f97ca7d70___JsError___true_(
s,t,e);if(n[1])throw A(n[0])}function Bs(s,t,e,n){g.wasm_bindgen_3570503f97ca7d70___convert__closures_____invoke___js_sys_bacb158c025087a0___Function_fn_wasm_bindgen_3570503f97ca7d70___JsValue_____wasm_bindgen_3570503f97ca7d70___sys__Undefined___js_sys_bacb158c025087a0___Function_fn_wasm_bindgen_3570503f97ca7d70___JsValue_____wasm_bindgen_3570503f97ca7d70___sys__Undefined_______true_(
s,t,e,n)}var rn=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(s=>g.
__wbg_asyncparseriterator_free(s,1)),on=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
s=>g.__wbg_blanknode_free(s,1)),an=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
s=>g.__wbg_defaultgraph_free(s,1)),cn=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
s=>g.__wbg_literal_free(s,1)),ln=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
s=>g.__wbg_namednode_free(s,1)),un=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
s=>g.__wbg_parseriterator_free(s,1)),fn=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
s=>g.__wbg_parseriteratorresult_free(s,1)),_n=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:
new FinalizationRegistry(s=>g.__wbg_quad_free(s,1)),pn=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:
new FinalizationRegistry(s=>g.__wbg_store_free(s,1)),dn=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:
new FinalizationRegistry(s=>g.__wbg_variable_free(s,1));function ht(s){let t=g.__externref_table_alloc();return g.
__wbindgen_externrefs.set(t,s),t}var Wt=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
s=>g.__wbindgen_destroy_closure(s.a,s.b));function le(s){let t=typeof s;if(t=="number"||t=="boolean"||s==null)
return`${s}`;if(t=="string")return`"${s}"`;if(t=="symbol"){let r=s.description;return r==null?"Symbol":`Symbol\
(${r})`}if(t=="function"){let r=s.name;return typeof r=="string"&&r.length>0?`Function(${r})`:"Function"}if(Array.
isArray(s)){let r=s.length,o="[";r>0&&(o+=le(s[0]));for(let i=1;i<r;i++)o+=", "+le(s[i]);return o+="]",o}let e=/\[object ([^\]]+)\]/.
exec(toString.call(s)),n;if(e&&e.length>1)n=e[1];else return toString.call(s);if(n=="Object")try{return"Object\
("+JSON.stringify(s)+")"}catch{return"Object"}return s instanceof Error?`${s.name}: ${s.message}
${s.stack}`:n}function gn(s,t){s=s>>>0;let e=Y(),n=[];for(let r=s;r<s+4*t;r+=4)n.push(g.__wbindgen_externrefs.
get(e.getUint32(r,!0)));return g.__externref_drop_slice(s,t),n}function hn(s,t){return s=s>>>0,mt().subarray(s/
1,s/1+t)}var K=null;function Y(){return(K===null||K.buffer.detached===!0||K.buffer.detached===void 0&&K.buffer!==
g.memory.buffer)&&(K=new DataView(g.memory.buffer)),K}function x(s,t){return Vs(s>>>0,t)}var gt=null;function mt(){
return(gt===null||gt.byteLength===0)&&(gt=new Uint8Array(g.memory.buffer)),gt}function F(s,t){try{return s.apply(
this,t)}catch(e){let n=ht(e);g.__wbindgen_exn_store(n)}}function dt(s){return s==null}function qs(s,t,e){let n={
a:s,b:t,cnt:1},r=(...o)=>{n.cnt++;try{return e(n.a,n.b,...o)}finally{r._wbg_cb_unref()}};return r._wbg_cb_unref=
()=>{--n.cnt===0&&(g.__wbindgen_destroy_closure(n.a,n.b),n.a=0,Wt.unregister(n))},Wt.register(r,n,n),r}function Ps(s,t,e){
let n={a:s,b:t,cnt:1},r=(...o)=>{n.cnt++;let i=n.a;n.a=0;try{return e(i,n.b,...o)}finally{n.a=i,r._wbg_cb_unref()}};
return r._wbg_cb_unref=()=>{--n.cnt===0&&(g.__wbindgen_destroy_closure(n.a,n.b),n.a=0,Wt.unregister(n))},Wt.register(
r,n,n),r}function wt(s,t,e){if(e===void 0){let a=bt.encode(s),c=t(a.length,1)>>>0;return mt().subarray(c,c+a.length).
set(a),Z=a.length,c}let n=s.length,r=t(n,1)>>>0,o=mt(),i=0;for(;i<n;i++){let a=s.charCodeAt(i);if(a>127)break;
o[r+i]=a}if(i!==n){i!==0&&(s=s.slice(i)),r=e(r,n,n=i+s.length*3,1)>>>0;let a=mt().subarray(r+i,r+n),c=bt.encodeInto(
s,a);i+=c.written,r=e(r,n,i,1)>>>0}return Z=i,r}function A(s){let t=g.__wbindgen_externrefs.get(s);return g.__externref_table_dealloc(
s),t}var Ut=new TextDecoder("utf-8",{ignoreBOM:!0,fatal:!0});Ut.decode();var Gs=2146435072,ce=0;function Vs(s,t){
return ce+=t,ce>=Gs&&(Ut=new TextDecoder("utf-8",{ignoreBOM:!0,fatal:!0}),Ut.decode(),ce=t),Ut.decode(mt().subarray(
s,s+t))}var bt=new TextEncoder;"encodeInto"in bt||(bt.encodeInto=function(s,t){let e=bt.encode(s);return t.set(
e),{read:s.length,written:e.length}});var Z=0,Js,Hs,g;function Ks(s,t){return Hs=s,g=s.exports,Js=t,K=null,gt=
null,g.__wbindgen_start(),g}function mn(s){if(g!==void 0)return g;s!==void 0&&(Object.getPrototypeOf(s)===Object.prototype?{module:s}=s:console.
warn("using deprecated parameters for `initSync()`; pass a single object instead"));let t=Fs();s instanceof WebAssembly.
Module||(s=new WebAssembly.Module(s));let e=new WebAssembly.Instance(s,t);return Ks(e,s)}var wn="application/trig",ue="application/n-quads",Ys="INSERT { ?s ?p ?o } WHERE { GRAPH ?g { ?s ?p ?o } FILTE\
R(?g != <RECORD>) }",fe=/<[^<>"{}|\\^`\s]*>|"""[\s\S]*?"""|'''[\s\S]*?'''|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|#.*/g,
bn=s=>mn({module:s});function Pt(s){let t=s.replaceAll(fe," ").replaceAll(/[?$][\p{L}\p{N}_]+|[\p{L}\p{N}_.-]*:[^\s(){};,]*/gu,
" "),[e=""]=/\b(SELECT|ASK|CONSTRUCT|DESCRIBE|INSERT|DELETE|LOAD|CLEAR|CREATE|DROP)\b/i.exec(t)??[];return{kind:e.
toUpperCase(),reaches:/\b(SERVICE|FROM)\b/i.exec(t)?.[0].toUpperCase()??""}}var qt=class{#e={};#s;constructor(t){
this.#s=t}#n(t,e){let{graph:n,changes:r,record:o,parts:i}=this.#s,a=new it([]);if(n.includes("_:"))for(let c of Et(
n,{format:wn}))a.add(c);else a.load(n,{format:wn});if(t!==this.#s.reading&&r){for(let c of Et(r.gone,{format:ue}))
a.delete(c);for(let c of Et(r.new,{format:ue}))a.add(c)}if(e)for(let c of Et(i[e][t],{format:ue}))a.delete(c);
return a.update(Ys.replace("RECORD",o)),{store:a,seen:this.#r(a,o)}}#r(t,e){let r=t.query("SELECT DISTINCT ?g \
{ GRAPH ?g {} }").map(i=>i.get("g")),o=r.filter(({value:i})=>i!==e);return o.length<r.length?o:void 0}#t(t,e,n={},r=""){
let o=`${t} ${r}`;this.#e[o]??=this.#n(t,r);let{store:i,seen:a}=this.#e[o],c=!a||e.includes(this.#s.record);return i.
query(e,c?n:{...n,named_graphs:a})}select(t,e,n=""){return Ot(this.#t(t,e,{results_format:"json"},n))}holds(t,e){
return this.#t(t,e)}triples(t,e){return this.#t(t,e).map(n=>[n.subject,n.predicate,n.object].map(Bt))}};function Bt(s){
let{termType:t,value:e,language:n,datatype:r}=s;return t==="NamedNode"?$(e):t==="BlankNode"?{type:"bnode",value:e}:
t==="Literal"?{type:"literal",value:e,...n?{"xml:lang":n}:{datatype:r.value}}:{type:"triple",value:{subject:Bt(
s.subject),predicate:Bt(s.predicate),object:Bt(s.object)}}}var at=class extends Error{constructor(t){super(t.why),this.details=t}},Zs=["INSERT","DELETE","LOAD","CLEAR","\
CREATE","DROP"];function yn(s){let{kind:t,reaches:e}=Pt(s);return e||(Zs.includes(t)?t:"")}function Sn(s,t,e){
let r=Object.entries(t).map(([o,i])=>`PREFIX ${o}: <${i}> `).join("");try{return e(r+s)}catch(o){if(_e(o))throw o;
if(o instanceof nt)throw Xs(o);let i=o instanceof Error?o.message:String(o);throw Qs(i,s,r.length,Object.keys(
t))}}var _e=s=>s instanceof Error&&["RuntimeError","RangeError"].includes(s.name);function Xs(s){let t=/^query:(\d+):(\d+): (.*)$/.
exec(s.details.said);return s.details.status!==400||!t?s:new at({line:Number(t[1]),column:Number(t[2]),why:"re\
ason",words:[t[3]]})}function Qs(s,t,e,n){let r=/^error at (\d+):(\d+): (?:expected (?:one of )?)?([\s\S]*)$/.
exec(s);if(!r)return new Error(s);let o=Number(r[1]),i=Number(r[2])-(o===1?e:0),c=t.split(`
`).slice(0,o-1).reduce((d,p)=>d+p.length+1,0)+i-1,l=r[3].split(/,\s+(?=["A-Za-z[])/).map(d=>d.trim()),f=l.filter(
d=>/^\w+ \w/.test(d)&&d!=="Prefix not found"),u=l.filter(d=>d.startsWith('"')),h=l.filter(d=>/^\w+$/.test(d)),
_=tr(t,n);return _&&_.index<=c?Gt(t,_.index,"prefix",[_.prefix]):f.length?Gt(t,c,"reason",[f[0]]):u.length?Gt(
t,c,"signs",u.slice(0,6)):Gt(t,c-Math.max(0,...h.map(d=>d.length)),"unread",[])}function Gt(s,t,e,n){let r=s.slice(
0,Math.max(t,0)).split(`
`);return new at({line:r.length,column:(r.at(-1)??"").length+1,why:e,words:n})}function tr(s,t){let e=s.replaceAll(
fe,i=>" ".repeat(i.length)),n=[...e.matchAll(/\bPREFIX\s+([\p{L}\p{N}_.-]*):/giu)].map(([,i])=>i),o=[...e.matchAll(
/(?<![\p{L}\p{N}_.:?$-])([\p{L}][\p{L}\p{N}_.-]*)?:[\p{L}\p{N}_]/gu)].find(([,i=""])=>i!=="_"&&![...n,...t].includes(
i));return o&&{index:o.index,prefix:o[1]??""}}function xn(s,t){let e=s.names(t),{rows:n}=s.graph.select(t,"SELECT DISTINCT ?p { ?s ?p ?o }"),r=new Set(n.map(
([a])=>a?.value??"")),o=Map.groupBy(e.all,({thing:a})=>a),i=a=>r.has(a)?"property":e.local(a)===a?"thing":"cla\
ss";return[...new Set([...r,...o.keys()])].flatMap(a=>{let c=(o.get(a)??[]).map(({text:h})=>h),l=e.contract(a),
f=l!==a&&/^[\w-]+:[\w-]+$/.test(l),u=[e.of(a,"en"),e.of(a,"ko")];return f?[{curie:l,label:u,names:[...new Set(
c)],kind:i(a)}]:[]})}var j,er={async open(s,t,e,n){let r=JSON.parse(new TextDecoder().decode(await Ht(t)));r.server||bn(await Ht(s));
let o=r.server?new Ft(new URL(r.server,n).href,r):new qt(r);j=new Dt(o,r),setTimeout(()=>nr(e));let{questions:i,
graph:a,changes:c,parts:l,...f}=j.engineData;return{...f,isApart:Object.keys(l).length>0,questions:i.map(({text:u,
evidence:h,..._})=>_)}},answer:(s,t,e,n,r)=>({table:j.answer(s,t,e,n,r)}),alternatives:(s,t,e)=>we(j,s,t,e),choices:(s,t,e)=>en(
j,s,t,e),understood:(s,t)=>j.understood(s,t),vocabulary:s=>xn(j,s),sparql(s,t,e){let n=yn(s);if(n)return{refused:n};
let{kind:r}=Pt(s);if(!r)throw new at({line:1,column:1,why:"form",words:[]});let{prefixes:o,server:i}=j.engineData;
return Sn(s,i?{}:o,a=>r==="ASK"?{holds:j.graph.holds(t,a)}:r==="SELECT"?{table:j.table(a,t,e)}:{table:nn(j,a,t,
e),isGraph:!0})}};function nr(s){try{j.names(s)}catch{}}self.onmessage=async({data:{id:s,what:t,given:e}})=>{try{
let n=await er[t](...e);self.postMessage({id:s,result:n})}catch(n){if(_e(n))return self.postMessage({id:s,isBroken:!0});
let{message:r=String(n),details:o}=n??{};self.postMessage({id:s,error:{message:r,details:o}})}};})();
/*! with oxigraph, MIT: kg/explorer/vendor/oxigraph.LICENSE */
