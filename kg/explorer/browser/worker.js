"use strict";(()=>{var kn={33:60,35:62},$n=126;function Mn(r){let t=new DataView(new ArrayBuffer(4*Math.ceil(r.length/5)));for(let e=0;e<
r.length;e+=5){let n=0;for(let s=e;s<e+5;s+=1){let o=s<r.length?r.charCodeAt(s):$n;n=n*85+(o<42?kn[o]:o)-42}t.
setUint32(4*e/5,n)}return new Uint8Array(t.buffer,0,Math.floor(4*r.length/5))}async function Kt(r){let t=new Blob(
[Mn(r)]).stream().pipeThrough(new DecompressionStream("gzip"));return new Uint8Array(await new Response(t).arrayBuffer())}var q="http://www.w3.org/2001/XMLSchema#",vn=/[\p{Cc} <>"{}|\\^`]/u,En={"\\":"\\\\",'"':'\\"',"\n":"\\n","\r":"\
\\r","	":"\\t","\b":"\\b","\f":"\\f"},$=r=>({type:"uri",value:r}),ct=(r,t)=>({type:"literal",value:r,...t?{datatype:q+
t}:{}}),O=r=>r?.type==="uri";function Ot(r){let{head:t,results:e}=JSON.parse(r);return{variables:t.vars,rows:e.
bindings.map(n=>t.vars.map(s=>n[s]??null))}}function U({type:r,value:t,datatype:e,"xml:lang":n}){if(r==="bnode")
return`_:${t}`;if(r==="triple")return`<<( ${[t.subject,t.predicate,t.object].map(U).join(" ")} )>>`;if(r==="ur\
i"){if(vn.test(t))throw new Error(`${t}: no IRI`);return`<${t}>`}let s=`"${t.replace(/[\\"\n\r\t\b\f]/g,o=>En[o])}\
"`;return n?`${s}@${n}`:e&&e!==`${q}string`?`${s}^^<${e}>`:s}var On=/\\(?:u([\dA-Fa-f]{4})|U([\dA-Fa-f]{8})|(.))/gs,
An={t:"	",b:"\b",n:`
`,r:"\r",f:"\f"},Yt=r=>r.replaceAll(On,(t,e,n,s)=>s?An[s]??s:String.fromCodePoint(Number.parseInt(e??n,16))),R=r=>r?
U(r):"",Rn=["Long","Int","Short","Byte"],jn=["integer",...Rn.flatMap(r=>[r.toLowerCase(),`unsigned${r}`]),...[
"positive","negative","nonPositive","nonNegative"].map(r=>`${r}Integer`)],Nn=new Map([...jn.map(r=>[q+r,/^[+-]?\d+$/]),
[`${q}decimal`,/^[+-]?(\d+(\.\d*)?|\.\d+)$/],[`${q}double`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/],[`${q}\
float`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/]]);function j(r){if(r?.type!=="literal"||!Nn.get(r.datatype??
"")?.test(r.value))return null;let[,t,e="",n="",s="0"]=/^([+-]?)(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?$/.exec(r.value)??
[],o=e+n,i=e.length+Number(s),a=o.slice(0,Math.max(i,0)).padEnd(i,"0").replace(/^0+(?=\d)/,"")||"0",c="0".repeat(
Math.max(-i,0))+o.slice(Math.max(i,0));return(t==="-"?"-":"")+a+(c?`.${c}`:"")}function lt(r){return r?.type!==
"literal"||r.datatype!==`${q}boolean`?null:{1:!0,true:!0,0:!1,false:!1}[r.value]??null}function ge(r){let t=new Map;
for(let e of r){let n=j(e)?.replace(/(\.\d*?)0+$/,"$1").replace(/\.$/,""),s=lt(e),o=n??(s===null?U(e):`boolean\
 ${s}`);t.has(o)||t.set(o,e)}return[...t.values()]}var Tn=/^[ \t]*VALUES (\?(?:given_)?([A-Za-z]\w*?)(?:__\d\w*)?) \{ UNDEF \}[ \t]*(?:#\+ (.*))?$/gm;function M(r,t){
return r.replaceAll(Tn,(e,n,s,o)=>{let i=Object.hasOwn(t,s)?ge(t[s]):[];return i.length?`VALUES ${n} { ${i.map(
U).join(" ")} } ${o??""}`.trimEnd():""})}var In=1e3,Ln=6,zn=["entity","year","currency"],me=(r,t)=>r.tags.filter(e=>t.tags.includes(e)).length;function we(r,t,e,n){
let s=performance.now()+In,{questions:o}=r.engineData,i=r.question(t),a=r.values(t,e,n),c=[],l=!1;function f(_,d){
if(c.some(w=>w.name===_.name&&w.name!==t)||(l||=performance.now()>s,l))return;let p=w=>Object.fromEntries(Object.
entries(d).map(([b,y])=>[b,w[y]])),{rows:m}=r.graph.select(n,M(_.text,p(a)));m.length&&c.push({name:_.name,typed:p(
e),rows:m.length})}let u=Object.keys(a);for(let _ of u.length>1?u:[])f(i,Object.fromEntries(u.filter(d=>d!==_).
map(d=>[d,d])));let h=o.filter(_=>_!==i).sort((_,d)=>me(i,d)-me(i,_));for(let _ of i.parameters.filter(({name:d,
type:p})=>u.includes(d)&&zn.includes(p)))for(let d of h)for(let p of d.parameters)p.type===_.type&&f(d,{[p.name]:_.
name});return{found:c.slice(0,Ln),isCut:l}}var W=(r,t)=>Array.isArray(r)?r[t==="ko"?1:0]:r;var Cn=/\(\s*(COUNT|SUM|AVG|MIN|MAX|SAMPLE)\s*\(\s*(?:DISTINCT\s+)?(?:[?$](\w+)|\*)\s*\)\s*AS\s+[?$](\w+)\s*\)/gi,
Dn=Object.entries({tn:12,bn:9,m:6}),Fn=Object.entries({조:12,억:8,만:4,"":0});function be(r){let t=[...r.matchAll(
Cn)];return new Map(t.map(([,e,n,s])=>[s,e.toUpperCase()==="COUNT"?"count":n]))}function B(r){let[t,e=""]=r.split(
"."),n=t.replaceAll(/\B(?=(\d{3})+$)/g,","),s=e.replace(/0+$/,"");return s?`${n}.${s}`:n}var Un=r=>r.replace(/^0+(?=\d)/,
"");function P(r,t,e,{signs:n,currencies:s}){let o=r.startsWith("-")&&/[1-9]/.test(r)?"-":"",i=r.replace("-",""),
[a,c=""]=i.split(".");if(e==="ko"){let f=s[t]??t,u=Wn(a,c),h=!/\d$/.test(u)||!/^[가-힣]+$/.test(f);return`${o}${u}${h?
" ":""}${f}`}let l=B(i);for(let[f,u]of Dn){let h=a.length>u?`${a.slice(0,-u)}.${a.slice(-u)}${c}`:"";if(h&&h.replace(
/0+$/,"").split(".")[1].length<=3){l=`${B(h)} ${f}`;break}}return`${o}${n[t]??`${t} `}${l}`}function Wn(r,t){let e=r,
n=[];for(let[s,o]of Fn){let i=e.slice(0,Math.max(e.length-o,0));e=e.slice(i.length);let a=B(Un((i||"0")+(!o&&t?
`.${t}`:"")));a!=="0"&&n.push(a+s)}return n.join(" ")||"0"}var tt="currency",qn={en:["no","yes"],ko:["아니요","예"]};function T(r,{engineData:t,names:e,lang:n},s="",o=""){
if(!r)return"";if(O(r))return e.of(r.value,n);if(r.type!=="literal")return U(r);let i=t.counts.includes(s)?j(r):
null;if(i!==null)return o?P(i,o,n,t):B(i);let a=lt(r);return a===null?r.value:qn[n][Number(a)]}function ut(r,t,e){
let n=be(r),s=o=>e.find(i=>o.endsWith(i[0].toUpperCase()+i.slice(1)));return t.map(o=>n.get(o)??o).map(o=>s(o)??
o)}var G=(r,t,e,n)=>n.includes(e)&&t[r.indexOf(tt)]?.value||"";function Bn(r,t,e){let n=Array.from({length:t},
(s,o)=>{let i=r.map(l=>l[o]).filter(l=>l?.type==="literal"),[a="",...c]=new Set(i.map(l=>l?.["xml:lang"]??""));
return c.length?"":a});return n.includes(e)?n.flatMap((s,o)=>s&&s!==e?[o]:[]):[]}function ye(r,t,e,n){let{amounts:s}=n.
engineData,o=ut(r,t,s),i=t.indexOf(tt),a=t.indexOf("property"),c=o.flatMap((p,m)=>s.includes(p)?[m]:[]),l=i>=0&&
e.every(p=>!p[i]||p[i].type==="literal"&&c.some(m=>j(p[m])!==null)),f=new Set(e.map(p=>p[0]&&U(p[0]))),u=e.length>
1&&a>0&&f.size===1,h=new Set([...Bn(e,t.length,n.lang),...l?[i]:[],...u?[0]:[]]),_=e.map(p=>{let m=a>=0?n.names.
local(p[a]?.value??""):"";return p.map((w,b)=>{let y=o[b].toLowerCase().endsWith("value")?m:o[b];return h.has(
b)?"":T(w,n,y,l?G(t,p,y,s):"")})}),d=t.flatMap((p,m)=>!h.has(m)&&(!e.length||_.some(w=>w[m]))?[m]:[]);return{kept:d,
cells:_.map(p=>d.map(m=>p[m])),subject:u?T(e[0][0],n):""}}var Pn=/^(?:(.+)\/)?p0*(\d+)s0*(\d+)$/;function xe(r,t){return t==="ko"?r.join("·"):[r.slice(0,-1).join(", "),
r.at(-1)].filter(Boolean).join(" and ")}var Gn={en:(r,t,e)=>`${e?"paragraph ":"¶"}${r}, sentence${t.length>1?
"s":""} ${xe(t,"en")}`,ko:(r,t,e)=>{let n=e?"번째 ":"";return`${r}${n}문단 ${xe(t,"ko")}${n}문장`}};function et(r,t,e=!1){
let n=[...new Set(r)].map(o=>Pn.exec(o)??["",o]);return[...Map.groupBy(n,([,o="",i=""])=>`${o} ${i}`).values()].
map(o=>{let[[,i,a]]=o,c=o.map(([,,,l=""])=>l);return[i,a&&Gn[t](a,c,e)].filter(Boolean).join(" ")}).join(t==="\
en"?"; ":", ")}var Se={Exact:"",AtLeast:"≥",AtMost:"≤",About:"≈"},Ht=4,Jn=300,At=class{constructor(t,e,n,s,o){this.rates=
o,this.headings=n,this.answer=t,this.view=e,this.words=s,this.lang=s.lang,this.places=new Map(t.variables.map(
(a,c)=>[a,c]));let i=t.variables[0]==="article"&&!Object.values(e.fields).flat().includes("article");this.panels=
[...i?["article"]:[],..."panel"in e.fields?["panel"]:[]]}term(t,e){return(this.view.fields[e]??[e]).map(s=>t.terms[this.
places.get(s)??-1]??null).find(s=>s!==null)??null}label(t,e){let n=this.term(t,e);return n?T(n,this.words):this.
word(e==="panel"?"whole":"unsaid")}name(t){let{kind:e}=this.view;return e==="flow"?`${this.label(t,"source")} \
→ ${this.label(t,"target")}`:this.label(t,e==="slope"?"color":"y")}word(t,...e){let n=W(this.words.engineData.
charts[t],this.lang),s=0;return n.replace(/\{(\d*)\}/g,(o,i)=>{let a=i===""?s:Number(i);return s+=1,String(e[a])})}bound(t,e,n="\
bound"){let s=this.term(t,n),o=s?Se[this.words.names.local(s.value)]:"";return o===void 0?`${e} (${T(s,this.words)}\
)`:o+e}isOpen(t,e){let n=this.term(t,e);return n!==null&&(Se[this.words.names.local(n.value)]??"?")!==""}figure(t,e){
let n=j(this.term(t,e)),s=n!==null&&n.length<Jn?Number(n):null,[o=""]=this.view.fields[e]??[],{amounts:i}=this.
words.engineData,{variables:a}=this.answer,[c]=ut(this.answer.query,[o],i),l=this.places.has(tt)&&i.includes(c),
f=G(a,t.terms,c,i),u=this.panels.map(b=>this.label(t,b));l&&u.push(s===null?this.word("no amount"):this.currency(
f));let h=n===null||s===null?"":l?P(n,f,this.lang,this.words.engineData):B(n),_={size:s,figure:h,note:this.#s(
t,f)},d=l&&s!==null,p=l&&this.rates?.currency!==f?this.rates?.worth[f]:void 0,m=s!==null&&p!==void 0;m&&Object.
assign(_,this.#e(s,p,u,h,_.note));let w=[_.figure&&this.bound(t,_.figure),t.mark].filter(Boolean).join(" ");return{
row:t,size:_.size,text:w,note:_.note,panel:u.join(" · "),money:d,converted:m}}#e(t,e,n,s,o){let{currency:i}=this.
rates;n[n.length-1]=this.currency(i);let a=(t*e).toLocaleString("en",{useGrouping:!1,maximumSignificantDigits:3}),
c=`≈${P(a,i,this.lang,this.words.engineData)}`;return{size:Number(a),figure:c,note:[s,o].filter(Boolean).join(
" · ")}}currency(t){return W(this.words.engineData.money[t]??t,this.lang)}#s(t,e){let n=this.words.engineData.
printed.flatMap(a=>this.term(t,a)??[]),s=t.passages.map(a=>this.words.names.slug(a)),o=s.length>Ht?` +${s.length-
Ht}`:"";return[...(this.view.fields.also??[]).map(a=>`${this.headings[a]??a} ${T(this.term(t,a),this.words,"am\
ount",e)}`),...n.map(({value:a})=>this.word("printed",a)),lt(this.term(t,"denied"))?this.word("denied"):"",...[
"status","statedAs"].filter(a=>this.term(t,a)).map(a=>this.label(t,a)),et(s.slice(0,Ht),this.lang)+o].filter(Boolean).
join(" · ")}},ke=(r,{mark:t})=>[r,t].filter(Boolean).join(" ");function $e(r,t){let e=[...new Set(t.map(({panel:n})=>n))];return t.toSorted((n,s)=>e.indexOf(n.panel)-e.indexOf(
s.panel)||(s.size??0)-(n.size??0)).map(({row:n,panel:s,text:o,note:i,size:a},c)=>({n:c,panel:s,label:r.label(n,
"y"),text:o,note:i,x:a??0}))}function Me(r,t){return t.map(({row:e,panel:n,note:s,size:o})=>{let i=Math.trunc(
o??0),a=r.term(e,"x2")?r.label(e,"x2"):"",c=/^\d+$/.test(a)?Number(a):i,l=ke(c===i?`${i}`:`${i}–${c}`,e);return{
panel:n,label:r.label(e,"y"),text:l,note:s,x:i,x2:c}}).sort((e,n)=>e.x-n.x||e.x2-n.x2).map((e,n)=>({n,...e}))}var Vn=[0,.38,.62,1];function Ee(r,t){let e=[],n=0;for(let s of new Set(t.map(o=>o.panel))){let o=t.filter(i=>i.
panel===s);s&&(e.push({panel:s,kind:"panel",x:0,y:n,text:s}),n+=1),e.push(...Kn(r,s,o,n)),n+=o.length+1}return e}
function Kn(r,t,e,n){let s=e.map(({row:u})=>[r.label(u,"source"),r.label(u,"target")]),o=Math.max(...e.map(({size:u})=>Math.
abs(u??0)))||1,i=[new Map,new Map];e.forEach(({size:u},h)=>{s[h].forEach((_,d)=>{i[d].set(_,(i[d].get(_)??0)+(u??
0))})});let a=Zt(s,1,i,Zt(s,0,i,[])),c=Zt(s,0,i,a),l=[ve(s,0,c,a).map(u=>n+u),ve(s,1,a,c).map(u=>n+u)],f=[];e.
forEach(({row:u,size:h,text:_,note:d},p)=>{let m="label"in r.view.fields?r.label(u,"label"):"",w=h===null?1.5:
Math.max(Math.round(Math.abs(h)/o*22*100)/100,1),b={panel:t,link:n+p,width:w,said:h!==null,source:s[p][0]};for(let k of Vn)
f.push({...b,kind:"link",x:k,y:l[Math.round(k)][p],note:d});let y=[m,_].filter(Boolean).join(" · ");f.push({...b,
kind:"figure",x:0,y:l[0][p],text:[y,d].filter(Boolean).join(" · "),short:y})});for(let u of[0,1])for(let h of new Set(
s.map(_=>_[u]))){let _=l[u].filter((m,w)=>s[w][u]===h),[d,p]=[Math.min(..._),Math.max(..._)];f.push({panel:t,kind:"\
name",x:u,text:h,y:(d+p)/2,y0:d,y1:p})}return f}function Zt(r,t,e,n){function s(i){let a=n.length?r.filter(c=>c[t]===
i).map(c=>n.indexOf(c[1-t])):[0];return a.reduce((c,l)=>c+l,0)/a.length}let o=i=>e[t].get(i)??0;return[...new Set(
r.map(i=>i[t]))].sort((i,a)=>o(a)-o(i)||s(i)-s(a))}function ve(r,t,e,n){let s=r.map((i,a)=>[e.indexOf(i[t]),n.
indexOf(i[1-t]),a]);s.sort((i,a)=>i[0]-a[0]||i[1]-a[1]||i[2]-a[2]);let o=[];return s.forEach(([,,i],a)=>{o[i]=
a}),o}function Oe(r,t,e){return r.view.kind==="bar"||r.view.kind==="flow"?Yn(r,t):r.view.kind==="slope"?Hn(r,e):""}function Yn(r,t){
let e=[];for(let s of new Set(t.map(o=>o.panel))){let o=t.filter(i=>i.panel===s&&i.size&&i.money);if(o.sort((i,a)=>(a.
size??0)-(i.size??0)),o.length>1&&o[0].size===o[1].size)return"";o.length>1&&e.push(o[0])}if(!e.length||e.length>
3)return"";let n=e.map(({row:s,text:o})=>{let i=r.name(s);return r.lang==="en"?`${i}, ${o}`:`${i} ${o}`});return r.
lang==="ko"?`가장 큰 것은 ${n.join(", ")}`:n.length>1?`The largest: ${n.join("; ")}`:`The largest is ${n[0]}`}
function Hn(r,t){let e=t.filter(({x:u})=>/^\d+$/.test(u)),n=[...Map.groupBy(e,({series:u})=>u)].filter(([,u])=>new Set(
u.map(({x:h})=>h)).size>1);if(n.length!==1)return"";let[s,o]=n[0];o.sort((u,h)=>Number(u.x)-Number(h.x));let[i,
a]=[o[0],o.at(-1)];if(r.lang==="ko"){let[u,h]=[i,a].map(({x:_,rank:d,mark:p})=>`${_}년 ${d}위${p}`);return`${s}\
, ${u}에서 ${h}로`}let c=a.y<i.y?"rises":a.y>i.y?"falls":"is back",[l,f]=[i,a].map(({x:u,rank:h,mark:_})=>`\
rank ${h}${_} in ${u}`);return`${s} ${c} from ${l} to ${f}`}var Ae=/^\d+$/;function Re(r,t){let e=new Map,n="x2"in r.view.fields,s=[...new Set(t.map(({panel:a})=>a))];t.forEach(
({row:a,panel:c,note:l},f)=>{let u=r.label(a,"color");for(let h of n?["","2"]:[""]){let _=j(r.term(a,`y${h}`));
if(_===null)continue;let d=r.term(a,`x${h}`)?r.label(a,`x${h}`):"",p=n?`${u} ${f}`:u;e.set(JSON.stringify([c,d,
p]),{panel:c,x:d,y:Number(_),series:u,line:Ae.test(d)?u:p,rank:r.bound(a,_,`bound${h}`),mark:a.mark,open:r.isOpen(
a,`bound${h}`),note:l})}});let o=({x:a})=>Ae.test(a)?Number(a):0,i=[...e.values()].sort((a,c)=>s.indexOf(a.panel)-
s.indexOf(c.panel)||o(a)-o(c));return Zn(i)}function Zn(r){let t=Map.groupBy(r,({panel:n})=>n),e=new Map(r.map(
({panel:n,series:s,x:o})=>[`${n}
${s}`,o]));for(let n of Map.groupBy(r,({panel:s,x:o,y:i})=>JSON.stringify([s,o,i])).values()){let s=new Set;for(let o of n){
n.filter(({series:c})=>c===o.series).some(({mark:c})=>!c)&&(o.mark="");let a=o.x===e.get(`${o.panel}
${o.series}`)&&o.series!==o.panel;s.add(`${a?o.series:""} ${o.rank}${o.mark}`.trim())}n.forEach((o,i)=>{let a=new Set(
t.get(o.panel)?.map(({x:c})=>c));o.text=i?"":[...s].join(" · "),o.side=a.size>1&&o.x===[...a][0]?"left":"righ\
t"})}return r}var Xn={bar:$e,timeline:Me,slope:Re,flow:Ee},Qn={bar:"x",timeline:"x",slope:"y",flow:"size"},ts=80,Xt=4;function je(r,t,e,n,s,o=null){
let i=new At(r,t,n,s,o),a=r.rows.map(p=>i.figure(p,Qn[t.kind]));function c({size:p,row:m,panel:w}){return t.kind===
"flow"?!0:p===null||t.kind!=="slope"||i.term(m,"x")?p!==null:a.every(b=>b.panel!==w||!i.term(b.row,"x"))}let l=a.
filter(c);if(!l.length)return null;let f=l.some(p=>p.money);f&&l.sort((p,m)=>+(p.size===null)-+(m.size===null));
let u=l.slice(0,ts),h=Xn[t.kind](i,u),_=a.filter(p=>!l.includes(p)).map(p=>es(i,p)),d=Oe(i,u,h);return{kind:t.
kind,title:d||e,subtitle:d?e:t.kind==="bar"&&!f?n[t.fields.x[0]]??"":"",caption:ns(i,u,_,l.length),panels:[...new Set(
h.map(({panel:p})=>p))],rows:h,scale:u.some(p=>p.money)?"independent":"shared"}}function es(r,{row:t,text:e}){
let n=et(t.passages.map(s=>r.words.names.slug(s)),r.lang);return[r.name(t),e,n&&`(${n})`].filter(Boolean).join(
" ")}function Ne(r,t){let e=[...new Set(t)],n=e.slice(0,Xt).join(", ");return e.length>Xt?r.word("more",n,e.length-
Xt):n}function ns(r,t,e,n){let s=new Set(t.filter(({money:l})=>l).map(({panel:l})=>l)),o=new Set(t.flatMap(({row:l})=>l.
passages.map(f=>r.words.names.slug(f)))),{source:i}=r.words.engineData,{rates:a}=r,c=W(i,r.lang);return[e.length?
r.word("undrawn",Ne(r,e)):"",n>t.length?r.word("cut",t.length,n):"",a&&t.some(({converted:l})=>l)?r.word("rate\
s",a.date,ss(a)):"",s.size>1&&!a?r.word("scales"):"",...rs(r,t),c&&(r.view.kind==="slope"&&o.size?r.word("stat\
ed",c,et([...o],r.lang,!0)):r.word("source",c))].filter(Boolean)}var ss=({currency:r,worth:t})=>Object.entries(
t).sort(([e],[n])=>e<n?-1:1).map(([e,n])=>`1 ${e} = ${n} ${r}`).join(", ");function rs(r,t){let{rows:e,footnotes:n}=r.
answer,s=new Set(t.map(({row:o})=>o));return n.flatMap(o=>{let i=o.rows.map(f=>e[f-1]).filter(f=>s.has(f));if(!i.
length)return[];let a=Ne(r,i.map(f=>r.name(f))),c=o.meant.map(f=>r.word("meant",f)).join(""),l=o.printed.length?
r.word("before",o.printed.join(", ")):o.supplied?r.word("supplied"):"";return[`${o.mark} ${a}: ${c}${l}${o.problem}\
 (${et(o.passages,r.lang,!0)})`]})}var J=r=>r.map(R).join(" ");function Te(r,{queries:t}){let e=new Map;for(let n of[t.printed,t.putRight])for(let[
s,o,i,a,c=null]of r(n).rows){if(s?.type!=="uri"||!o||!i||!a)continue;let l=J([o,i,a]),f=n===t.putRight?{property:i.
value,printed:c}:c?.value??"",u=e.get(l)??new Map;e.set(l,u),Ie(u,new Map([[s.value,new Map([[os(f),f]])]]))}return e}
var os=r=>typeof r=="string"?r:`${r.property} ${R(r.printed)}`;function Ie(r,t){for(let[e,n]of t)r.set(e,new Map(
[...r.get(e)??[],...n]))}function Le(r,t){let e=new Map;for(let n of r)Ie(e,t.get(n)??new Map);return e}function ze(r,{
queries:t},e,n){let s=new Map,o=[...e].map($);if(!o.length)return s;for(let[i,a,c,l]of r(M(t.errata,{erratum:o})).
rows){if(!i)continue;let f=s.get(i.value)??{iri:i.value,problem:{},severity:"",passages:[],corrected:[],stands:!0,
meant:[]};a&&(f.problem[a["xml:lang"]??"en"]=a.value),f.severity=n(c?.value??""),l&&(f.passages=[...new Set([...f.
passages,l.value])].sort()),s.set(i.value,f)}return s}function Ce(r,t){return[...r.keys()].sort().flatMap(e=>{
let n=t.get(e);if(!n)return[];let s=[...r.get(e)?.values()??[]],o=s.filter(a=>typeof a!="string"),i=s.filter(a=>typeof a==
"string").filter(Boolean);return[{...n,corrected:o,stands:o.length<s.length,meant:i}]})}var Rt=r=>(r.some(({stands:t})=>t)?
"†":"")+(r.some(({corrected:t})=>t.length)?"‡":""),De=({problem:r,iri:t},e)=>r[e]??Object.values(r)[0]??t;function Fe({variables:r,rows:t},e,n,s,o){let i=new Map;for(let[u,h]of e)for(let[_,d,p]of is(u,h)){let m=JSON.
stringify(_.slice(0,n.length).map(R)),w=i.get(m)??new Map;i.set(m,w);let b=w.get(J(d))??{triple:d,graphs:new Set};
w.set(J(d),b),b.graphs.add(p)}let c=[...i.values()].flatMap(u=>[...u.values()]).filter(({graphs:u})=>u.has("")).
map(({triple:u})=>u[0]),l=as(c,s,o),f=`${o.base}graph/`;return t.map(u=>{let h=JSON.stringify(n.map(p=>R(u[r.indexOf(
p)]??null)));return[...i.get(h)??new Map].sort(([p],[m])=>p<m?-1:1).map(([p,{triple:m,graphs:w}])=>{let b=w.has(
"")?(l.get(p)??[]).map(k=>k[3]?.value):[],y=new Set([...w,...b]);return{triple:m,passages:[...y].filter(k=>k&&
!k.startsWith(f)).sort()}}).filter(p=>p.passages.length)})}function*is(r,{variables:t,rows:e}){for(let{triple:n,
graph:s,markers:o}of r.patterns){let i=[...n,...s?[s]:[]].map(a=>a.startsWith("<")?$(a.slice(1,-1)):t.indexOf(
a));for(let a of e){let c=i.map(_=>typeof _=="number"?a[_]:_);if(c.some(_=>!_)||o.some(_=>!a[t.indexOf(_)]))continue;
let[l,f,u,h]=c;yield[a,[l,f,u],h?.value??""]}}}function as(r,t,{queries:e}){let n=r.filter(i=>i.type==="uri"),
s=[...new Map(n.map(i=>[i.value,i])).values()],{rows:o}=s.length?t(M(e.stated,{s})):{rows:[]};return Map.groupBy(
o,i=>J(i.slice(0,3)))}var cs=["High","Medium","Low",""];function ls(r,t,{corrected:e},n){let{amounts:s}=n.engineData,o=t.evidence.find(
({triple:a})=>n.names.local(a[1].value)===tt)?.triple[2].value,i=e.flatMap(({property:a,printed:c})=>{if(!c)return[];
let l=n.names.local(a),f=G(r,t.terms,l,s)||s.includes(l)&&o||"";return[T(c,n,n.names.slug(a),f)]});return[...new Set(
i)]}function Ue(r,t,e){let n=new Map;t.forEach((o,i)=>{for(let a of o.errata){let c=ls(r,o,a,e),l=Rt([a]),f=JSON.
stringify([l,a.iri,c,a.meant]),u=n.get(f)??{mark:l,rows:[],printed:c,supplied:a.corrected.length>0&&!c.length,
meant:a.meant,problem:De(a,e.lang),passages:a.passages.map(h=>e.names.slug(h)),severity:a.severity};u.rows.push(
i+1),n.set(f,u)}});let s=[...n].map(([o,i])=>({key:o,note:i,place:cs.indexOf(i.severity)}));return s.sort((o,i)=>o.
place-i.place||us(o.note.rows,i.note.rows)||(o.key<i.key?-1:1)),s.map(({note:o})=>o)}function us(r,t){let e=r.
findIndex((n,s)=>n!==t[s]);return e<0?r.length-t.length:r[e]-(t[e]??-1)}var We=["en","ko"],fs=`SELECT DISTINCT ?thing { { ?thing ?p ?o } UNION { ?s ?p ?thing } UNION { ?s ?thing ?o }\

UNION { GRAPH ?thing { ?s ?p ?o } } FILTER(ISIRI(?thing)) }`,z=r=>r.normalize("NFKC").toUpperCase().toLowerCase().
replaceAll(/[\s_-]+/g,""),_s=r=>r.replaceAll(/[\n\t]/g," "),jt=class{all=[];#e;#s=[];#n=new Map;#r;#t;constructor(t,e,n){
this.#t=n;let{labels:s,same:o,queries:i}=n;for(let[p,m,w,b]of t.select(e,i.names).rows){if(!p||!m||!b||!O(p)||
m.type!=="literal")continue;let y=m["xml:lang"]??"",k={thing:p.value,text:m.value,lang:y,property:b.value,kind:w?.
value??""};this.all.push(k)}let a=this.all.filter(({property:p})=>s.includes(p));this.#e=Map.groupBy(a,({thing:p})=>p);
let c=o.map(p=>`<${p}>`).join("|");for(let[p,m]of t.select(e,`SELECT ?thing ?item { ?thing ${c} ?item }`).rows)
p&&m&&O(p)&&V(this.#n,m.value,p.value);this.#r=new Set(t.select(e,fs).rows.map(([p])=>p?.value)),this.#s=Array.
from({length:6},()=>new Map);let[l,f,u,h,_,d]=this.#s;for(let{thing:p,text:m,lang:w,property:b}of this.all){let y=s.
includes(b);y&&(!w||We.includes(w))&&V(l,m,p),y&&V(f,m,p);for(let k of[m,this.slug(p)])V(u,k,p),V(h,z(k),p)}for(let p of this.#r)
V(_,this.slug(p),p),V(d,z(this.slug(p)),p)}slug(t){let{passages:e,prefixes:n}=this.#t;return t.startsWith(e)&&
!t.startsWith(n.p)?t.slice(e.length):t.replace(/[/#]+$/,"").split(/[/#]/).at(-1)||t}local(t){let e=this.slug(t);
return this.#t.vocabularies.includes(t.endsWith(e)?t.slice(0,-e.length):t)?e:t}contract(t){let{passages:e,prefixes:n}=this.#t,
s=Object.entries(n).filter(([,i])=>i&&t.startsWith(i)),[o]=s.sort((i,a)=>a[1].length-i[1].length||(i[0]<a[0]?1:
-1));return o?`${o[0]}:${t.slice(o[1].length)}`:t.startsWith(e)?t.slice(e.length):t}typed(t){let e=this.slug(t),
n=this.lookup(e);return n.size===1&&n.has(t)?e:this.contract(t)}#o(t,e){let n=[e,...We.filter(a=>a!==e),""],{labels:s}=this.#t,
o=({lang:a,property:c})=>{let l=n.indexOf(a.split("-")[0].toLowerCase());return(l<0?n.length:l)*100+s.indexOf(
c)};return(this.#e.get(t)??[]).filter(({text:a})=>a.trim()).sort((a,c)=>o(a)-o(c)||(a.text<c.text?-1:1))[0]?.text}of(t,e){
let n=this.#o(t,e),{base:s,prefixes:o}=this.#t,i=n??this.slug(t),a=Object.values(o).some(f=>!f.startsWith(s)&&
t.startsWith(f)),c=n!==void 0||!a?this.lookup(_s(i)):new Set;if(c.size===1&&c.has(t))return i;let l=this.contract(
t);return i===this.slug(t)?l:`${i} (${l})`}lookup(t,e=n=>n){for(let n of this.#c(t)){let s=n.size?e(n):n;if(!s.
size)continue;let o=[...s].map(a=>({iri:a,rank:this.#l(a)})),i=Math.min(...o.map(({rank:a})=>a));return new Set(
o.filter(({rank:a})=>a===i).map(({iri:a})=>a))}return new Set}*#c(t){let[e,n,s,o,i,a]=this.#s,c=new Set;yield this.#i(
t),yield e.get(t)??c,yield this.#a(t),yield n.get(t)??c,yield s.get(t)??c,yield o.get(z(t))??c,yield i.get(t)??
c,yield a.get(z(t))??c}#i(t){let{passages:e,prefixes:n}=this.#t,s=/\((\S+)\)$/.exec(t)?.[1],o=[t,...s?[s]:[]].
flatMap(i=>{let a=i.replace(/^</,"").replace(/>$/,""),[c,...l]=a.split(":");return[...l.length&&Object.hasOwn(
n,c)?[n[c]+l.join(":")]:[],.../^[a-z0-9-]+\/p\d+s\d+$/.test(i)?[e+qe(i)]:[],a]});return new Set(o.filter(i=>this.#r.
has(i)))}#a(t){let{spaces:e,prefixes:n}=this.#t,s=/^(?:wd:)?([Qq]\d+)$/.exec(t.replace(n.wd,"").replaceAll(/^<|>$/g,
""))?.[1],o=s&&this.#n.get(n.wd+s.toUpperCase());if(o)return o;let i=/^[A-Za-z0-9-]+$/.test(t)?e.map(a=>a+qe(t)):
[];return new Set(i.filter(a=>this.#r.has(a)))}#l(t){let{base:e}=this.#t;if(["agent/","activity/","encoding/"].
some(s=>t.startsWith(e+s)))return 3;let n=this.local(t);return n===t?0:/^\p{Lu}/u.test(n)?1:2}},qe=r=>r.replace(
/(?<![^/])p(?=\ds\d+$)/,"p0");function V(r,t,e){let n=r.get(t);n?n.add(e):r.set(t,new Set([e]))}function Be(r,t,e,{engineData:n,names:s,lang:o},i){let{amounts:a}=n,c=[...ut(r,t,a).entries()].filter(([,d])=>a.
includes(d)),l=new Map;for(let[d,p]of e.entries())for(let[m,w]of c){let b=p[m],y=G(t,p,w,a);if(b)for(let k of new Set(
p.flatMap(v=>v&&O(v)?[v.value]:[]))){let v=JSON.stringify([k,w,R(b)]),X=`${v} ${y}`,Q=l.get(X)??{node:k,statement:v,
value:b,currency:y,rows:new Set};Q.rows.add(d),l.set(X,Q)}}let f=[...l.values()].filter(d=>d.rows.size>1);if(!f.
length)return[];let h=i(M(n.queries.figures,{node:f.map(({node:d})=>$(d))})).rows.map(([d,p,m])=>[d?.value,s.local(
p?.value??""),R(m)]),_=new Set(h.map(d=>JSON.stringify(d)));return f.flatMap(({node:d,statement:p,value:m,currency:w,
rows:{size:b}})=>{let y=_.has(p)?j(m):null;return y===null?[]:[{name:s.of(d,o),amount:P(y,w,o,n),rows:b}]})}var ps=/[가-힣]+|\p{Nd}+(?:st|nd|rd|th)?|(?:(?![가-힣])[\p{L}\p{Nl}\p{No}])+\p{Nd}*/gu;var K=r=>r.normalize("NFKC").toUpperCase().toLowerCase(),C=r=>/^[가-힣]/.test(r),I=(r,t)=>[...K(r).matchAll(
ps)].map(([e])=>Object.hasOwn(t,e)?t[e]:e);function Qt(r){let t=(e,n,s)=>Array.from({length:Math.max(s,0)},(o,i)=>e.
slice(i,i+n));return C(r)?t(`^${r}`,2,r.length):[r,...r.startsWith("zz")?[]:t(`^${r}$`,4,r.length+3-4)]}function Pe(r,t,e){let n=o=>t.named(o).flatMap(({proper:i,things:a})=>i?a:[]),s=new RegExp(e.asks,"i");for(let{
0:o,index:i}of r.matchAll(new RegExp(e.next,"gi"))){let[a,c]=[r.slice(0,i),r.slice(i+o.length)];if((s.test(a)||
/[?？]$/.test(a))&&n(c).some(f=>!n(a).includes(f)))return[a,c]}return[r,""]}var Ge=/[ \t\n_-]/,ds=/(?<![\p{L}\p{N}])(?=[\p{L}\p{N}_])|(?<=[a-z0-9])(?=[가-힣])|(?<=[가-힣])(?=[a-z0-9])/gu,
hs=/(?:['’]?s|['’])?(?![a-z0-9])/y,gs=/(?<![a-z0-9])p\d+s\d+(?!\d)/g,ms=/(?<![\p{L}\p{N}_])[a-z]+:[A-Za-z][A-Za-z0-9_-]*/gu,
ws=/[a-z]+|[가-힣]+/g,ee=3,Tt=3,bs="Class",ys=r=>z(r).length<ee&&/^[\0-\x7f]*$/.test(r)&&r===r.toLowerCase(),
Je=r=>r.sort((t,e)=>t.start-e.start||t.end-e.end||t.things.length-e.things.length),Nt=class{#e=new Map;#s;#n;classes=new Set;pairs;#r;#t;#o;constructor(t,e){
this.#r=t,this.#t=e,this.#o=new RegExp(`(?:${e.patterns.particles}){0,3}(?![가-힣])`,"y");let n=this.#c();this.#s=
Map.groupBy(n,({thing:s})=>s);for(let{text:s,thing:o,kind:i}of n){let a=z(s);i===bs?this.classes.add(o):this.#e.
set(a,(this.#e.get(a)??new Map).set(o,i))}this.pairs=new Set([...this.#e.keys()].flatMap(s=>Array.from(s.slice(
1),(o,i)=>s.slice(i,i+2)))),this.#n=new Set([...this.#e.keys()].flatMap(s=>[...s].map((o,i,a)=>a.slice(0,i+1).
join(""))))}of(t){return(this.#s.get(t)??[]).map(({text:e})=>e)}#c(){let{terms:t}=this.#t,e=this.#r.all.map(({
thing:a,text:c,kind:l})=>({thing:a,text:c,kind:this.#r.slug(l)})),n=e.map(a=>({...a,text:this.#r.slug(a.thing)})),
s=[...new Map(n.map(a=>[JSON.stringify(a),a])).values()],o=[...e,...s].filter(({text:a,kind:c})=>!t.includes(c)&&
z(a).length>1),i=new Map;for(let{thing:a,text:c,kind:l}of o){let f=c.split(/\s+/).filter(Boolean),u=f.at(-1)??
"",h=u===u.toUpperCase()&&u!==u.toLowerCase();l==="Person"&&f.length>1&&!h&&i.set(u,(i.get(u)??new Set).add(a))}
for(let[a,c]of i)c.size===1&&o.push({thing:[...c][0],text:a,kind:"Person"});return o}named(t){let e=K(t),n=t.length===
e.length?t:e,s=[];for(let{index:o}of e.matchAll(ds)){let i=o>=(s.at(-1)?.end??0)?this.#l(e,o):null;i&&!ys(n.slice(
i.start,i.end))&&s.push(i)}return s}sentence(t){let[e,n]=Pe(t,this,this.#t.patterns),s=K(e),o=e.length===s.length?
e:s,a=[...[...this.named(e),...this.#i(e,s)],...this.#p(s),...this.#_(s)],c=f=>a.every(({start:u,end:h})=>f.start<
u||h<=f.start),l=Je([...a,...this.#f(s).filter(c)]);return{written:e,plain:s,mentions:l,said:(f,u)=>o.slice(f,
u),rest:n}}masked(t){let e=K(t),n="",s=0;for(let{kinds:o,start:i,end:a}of Je([...this.named(t),...this.#p(e)])){
let[c]=o.filter(l=>l==="year"||this.#t.proper.includes(l)).sort();!c||i<s||(n+=`${e.slice(s,i)} ${"zz"}${c.toLowerCase()}\
 `,s=a)}return n+e.slice(s)}#i(t,e){return[...t.length===e.length?t.matchAll(ms):[],...e.matchAll(gs)].flatMap(
({0:s,index:o})=>{let i=[...this.#r.lookup(s)].sort();return i.length?[this.#a(o,s.length,i,["Passage"])]:[]})}#a(t,e,n,s,o=""){
let i=o!==""||s.some(a=>this.#t.proper.includes(a));return{start:t,end:t+e,things:n,kinds:s,value:o,proper:i}}get proper(){
let t=e=>this.#t.proper.includes(e);return[...this.#e].flatMap(([e,n])=>[...n.values()].some(t)?[e]:[])}#l(t,e){
let n=null,s="";for(let o=e+1;o<=t.length;o+=1){if(Ge.test(t[o-1]))continue;if(s+=t[o-1],!this.#n.has(s))break;
let i=this.#e.get(s);i&&this.#u(t,e,o)&&(n=this.#a(e,o-e,[...i.keys()].sort(),[...new Set(i.values())]))}return n}#u(t,e,n){
let s=/[가-힣]/.test(t[n-1]),o=s?this.#o:hs;return o.lastIndex=n,s&&n-e>=Tt&&!Ge.test(t.slice(e,n))||o.test(
t)}#f(t){let{patterns:e,counts:n,numbered:s}=this.#t;return[...t.matchAll(new RegExp(e.number,"g"))].flatMap(({
0:o,index:i,...a})=>{let[c,l,f,u,h]=[1,2,3,4,5].map(m=>a[m]),_=c?n[c]:l??h,d=s[f??u];if(d==="paragraph")return[
this.#a(i,o.length,[],[d],_)];let p=this.#e.get(z(d+_));return p?[this.#a(i,o.length,[...p.keys()].sort(),[...new Set(
p.values())])]:[]})}#_(t){return[...t.matchAll(ws)].flatMap(({0:e,index:n})=>{let s=this.#d(e);return s?[this.#a(
n,e.length,[],["currency"],s)]:[]})}#p(t){return[...t.matchAll(new RegExp(this.#t.patterns.year,"g"))].map(({0:e,
index:n})=>this.#a(n,e.length,[],["year"],e))}#d(t){let{currencies:e}=this.#t,s=(/^[a-z]/.test(t)?[t]:this.stems(
t).map(o=>o.replace(/화$/,""))).find(o=>Object.hasOwn(e,o));return s?e[s]:""}stems(t){return Array.from(t,(n,s)=>t.
length-s).filter(n=>(this.#o.lastIndex=n,n>1&&this.#o.exec(t)?.[0].length===t.length-n)).map(n=>t.slice(0,n))}};var xs="http://www.w3.org/1999/02/22-rdf-syntax-ns#type",Ss={integer:"12",year:"2024",decimal:"1200000000",currency:"\
EUR"},D=class extends Error{constructor(t,e,n,s,o=[]){super(`${e}: ${s}`),this.details={why:t,parameter:e,type:n,
text:s,others:o}}};function Ve(r,t,e,n,s,o){if(s.type!=="entity")return ft(s,o);let i=u=>ks(r,t,e,u,s.of),a=u=>{
let h=i(u),_=[...u].filter(d=>{let{variables:p,rows:m}=r.select(t,M(n.text,{[s.name]:[$(d)]}));return p.includes(
s.name)?m.some(w=>w.some(b=>b&&O(b)&&b.value===d)):m.length>0&&h.has(d)});return new Set(_)},c=e.lookup(o,a),l=c.
size?c:e.lookup(o,i);if(!l.size)throw new D("unknown",s.name,s.type,o);let f=[...l].map(u=>e.contract(u)).sort();
if(f.length>1)throw new D("several",s.name,s.type,o,f);return $([...l][0])}function ks(r,t,e,n,s){if(!s||!n.size)
return n;let o=[...n].map(a=>`<${a}>`).join(" "),{rows:i}=r.select(t,`SELECT ?thing ?type { VALUES ?thing { ${o}\
 } ?thing <${xs}> ?type }`);return new Set(i.flatMap(([a,c])=>a&&c&&e.slug(c.value)===s?[a.value]:[]))}function ft(r,t){
let{type:e}=r;if(e==="year"&&/^\d{4}$/.test(t)||e==="integer"&&/^[+-]?\d{1,18}$/.test(t))return ct(String(BigInt(
t.replace("+",""))),"integer");let n=e==="decimal"?j(ct(t,"double")):null;if(n&&/^-?\d{1,18}(\.\d{1,18})?$/.test(
n))return ct(n,"decimal");if(e==="currency"&&/^[A-Z]{3}$/.test(t)||e==="text")return ct(t);throw new D("malfor\
med",r.name,e,t,[Ss[e]??"…"])}var Ke=r=>r.sort((t,e)=>t<e?-1:1);function $s(r,t,e){let n=new Set(e.map(({value:i})=>i)),s=[],o=Ke(e.filter(O).
map(({value:i})=>i));for(;o.length;){let i=r(M(t,{thing:o.map($)})).rows,a=new Set(i.map(([,c])=>c&&O(c)?c.value:
""));o=Ke([...a].filter(c=>c&&!n.has(c)));for(let c of o)n.add(c);s.push(...o)}return s}function Ms(r,t,e,n){let{
variables:s,rows:o}=r(M(t.text,{[e]:n.map($)}));if(!o.length)return[];let i=s.indexOf(e),a=new Set(i<0?[]:o.map(
l=>l[i]?.value)),c=i<0?new Set(n):new Set(o.flat().map(l=>l?.value));return n.filter(l=>a.has(l)||c.has(l)&&r(
M(t.text,{[e]:[$(l)]})).rows.length>0)}function _t(r,t,e,n){let s={...n},o={};for(let{name:i,type:a,single:c}of e.
parameters){let l=n[i];if(!l?.length||a!=="entity"||c)continue;let f=Ms(r,e,i,$s(r,t,l));f.length&&(s[i]=[...l,
...f.map($)],o[i]=f)}return{wide:s,added:o}}var Ye=4;function ne(r,t){if(C(r))return t.startsWith(r)||r.length>1&&t.includes(r);let e=Math.min(r.length,t.
length);if(se(r)||se(t)||e<Ye)return r===t||e>1&&r.replace(/s$/,"")===t.replace(/s$/,"");let n=Math.max(Ye,e-2);
return r.slice(0,n)===t.slice(0,n)}var se=r=>/^\p{Nd}+$/u.test(r),It=class{#e=new Map;#s=new Map;#n;#r;#t;#o;#c;#i;constructor(t,e,n,s){
this.#n=u=>t.graph.select(e,u),this.#r=t.engineData.queries.included,this.#t=t.engineData.understanding,this.#o=
n,this.#c=s;let{after:o,before:i,notIn:a,longFor:c,listed:l,away:f}=this.#t.patterns;this.#i=[o,i,a,c,l,f].map(
u=>new RegExp(u))}#a(t){return I(t,this.#t.numbers)}values(t,{plain:e,mentions:n}){let s={},o={},i=n.filter(_=>_.
proper),a=i.filter(_=>!this.#l(t,_,e,s,o)),c=n.flatMap(_=>_.proper?[]:_.things),l=this.#p(t,e,s,c).flatMap(_=>this.#h(
_).flat()),f=a.filter(({start:_,end:d})=>!this.#a(e.slice(_,d)).every(p=>l.includes(p))),u=t.parameters.find(({
name:_})=>_==="minYears"),h=u&&this.#i[3].exec(e)?.slice(1).find(Boolean);return h&&this.#u(t,u,ft(u,this.#t.years[h]??
h),s),{values:s,placed:i.length-f.length}}tells(t,e,n){let{wide:s}=_t(this.#n,this.#r,t,e),o=new Set(this.#n(M(
t.text,s)).rows.flatMap(c=>c.flatMap(l=>l?.value??[])));if(n.some(c=>o.has(c)))return!0;if(!Object.values(e).some(
c=>c.some(O)))return!1;let i=c=>this.#o.of(c).map(K),a=[...o].flatMap(i);return n.flatMap(i).some(c=>a.some(l=>l.
includes(c)))}#l(t,e,n,s,o){let{start:i,end:a,things:c,kinds:l}=e;if(l.includes("year"))return this.#_(t,e,n,s);
if(e.value){let _=t.parameters.find(({type:d,name:p})=>l.includes(d)||l.includes(p));return _!==void 0&&this.#u(
t,_,ft(_,e.value),s)}let h=(this.#i[5].test(`${n.slice(Math.max(0,i-12),i)}\0${n.slice(a,a+4)}`)?t.parameters.
filter(({name:_})=>!_.endsWith("To")):t.parameters).filter(({type:_,of:d})=>_==="entity"&&(!d||l.includes(d)));
return h.sort((_,d)=>+(_.name in s)-+(d.name in s)||+!_.of-+!d.of),h.some(_=>{let d=_.name in o&&!this.#i[4].test(
n.slice(o[_.name],i)),m=c.filter(w=>!d||s[_.name]?.some(({value:b})=>b===w)).some(w=>this.#u(t,_,$(w),s));return m&&
(o[_.name]=a),m})}#u(t,{name:e,single:n},s,o){let i=o[e]??[],a=i.some(c=>R(c)===R(s));return a||i.length&&n?a:
this.#f(t,{...o,[e]:[s]})?(o[e]=[...i,s],!0):!1}#f(t,e){let n=Object.entries(e).map(([c,l])=>[c,...l.map(R)]),
s=JSON.stringify([t.name,n]),o=this.#e.get(s);if(o!==void 0)return o;let i=c=>this.#n(M(t.text,c)).rows.length>
0,a=i(e);if(!a){let{wide:c,added:l}=_t(this.#n,this.#r,t,e);a=Object.keys(l).length>0&&i(c)}return this.#e.set(
s,a),a}#_(t,{start:e,end:n,value:s},o,i){let a=o.slice(Math.max(0,e-10),n+8),[c,l,f]=this.#i.map(p=>p.test(a)),
u=Number(s),h=[...i.fromYear??[],...i.toYear??[]].map(p=>Number(p.value)),_=h.length?{fromYear:Math.min(u,...h),
toYear:Math.max(u,...h)}:{fromYear:c||!l?u:null,toYear:l||!c?u-Number(f):null,year:!c&&!l?u:null},d={};for(let p of t.
parameters.filter(({name:m,type:w})=>w==="year"&&m in _)){let m=h.length||!(p.name in i)?_[p.name]:null;m!==null&&
(d[p.name]=[ft(p,String(m))])}return!Object.keys(d).length||!this.#f(t,{...i,...d})?!1:(Object.assign(i,d),!0)}#p(t,e,n,s){
let o=t.parameters.filter(({type:u,name:h})=>u==="entity"&&!(h in n)),i=this.#a(e),c=o.map(({name:u,of:h})=>({
name:u,alike:this.#g([...this.#d(t,u),...h?[]:s],i,this.#a(u))})).flatMap(({name:u,alike:h})=>[...new Set(h.values())].
filter(_=>_>0).map(_=>({much:_,name:u,alike:h})));c.sort((u,h)=>h.much-u.much||(u.name<h.name?1:-1));let l=[],
f=new Set;for(let{much:u,name:h,alike:_}of c){let p=(f.has(h)?[]:[..._.keys()].filter(m=>_.get(m)===u)).filter(
m=>this.#f(t,{...n,[h]:[$(m)]}));p.length===1&&!this.#m(t,p[0])&&(n[h]=[$(p[0])],l.push(p[0])),p.length&&f.add(
h)}return l}#d(t,e){let n=this.#s.get(t.name)??this.#n(M(t.text,{}));this.#s.set(t.name,n);let s=n.variables.indexOf(
e),o=s<0?[]:n.rows.map(i=>i[s]);return[...new Set(o.flatMap(i=>i&&O(i)?[i.value]:[]))]}#g(t,e,n){let s=new Map(
t.map(f=>[f,this.#h(f)])),o=[...s.values()].flatMap(f=>[...new Set(f.flat())]),i=Map.groupBy(o,f=>f),a=new Set(
[...i.keys()].filter(f=>e.some(u=>ne(f,u)))),c=f=>f.reduce((u,h)=>u+this.#c.weight(h)*Math.log(1+s.size/(i.get(
h)?.length??1)),0),l=(f,u)=>{let h=u.filter(m=>a.has(m)),_=this.#o.classes.has(f)&&h.length===u.length;return h.
every(m=>n.some(w=>ne(m,w)))||!_&&h.every(m=>this.#c.isCommon(m))||u.some(m=>se(m)&&!a.has(m))?0:c(h)-this.#t.
measures.like*c(u)};return new Map([...s].map(([f,u])=>[f,Math.max(0,...u.map(h=>l(f,h)))]))}#m({name:t,columns:e},n){
let s=this.#a([t,...Object.values(e).flat()].join(" "));return this.#h(n).some(o=>o.every(i=>s.some(a=>ne(i,a))))}#h(t){
return this.#o.of(t).map(e=>this.#a(e))}};var Lt=class{#e=new Map;#s=new Map;#n;#r;#t;#o;constructor(t,e){this.#o=t,this.#t=e;let n=Object.entries(t.phrasings).
flatMap(([o,i])=>i.map(a=>({name:o,text:a})));for(let{name:o,text:i}of n)for(let a of new Set(i.split(" ").filter(
Boolean).flatMap(Qt))){let c=this.#e.get(a)??new Map;this.#e.set(a,c.set(o,(c.get(o)??0)+1)),this.#s.set(o,(this.#s.
get(o)??0)+1)}this.#r=new Set([...this.#e].flatMap(([o,i])=>[...i.keys()].some(re)?[o]:[]));let s=this.#s.size;
this.#n=new Map([...this.#e].map(([o,{size:i}])=>[o,Math.log(1+s/i)])),this.rare=Math.log(1+s),this.rather=Math.
log(1+s/t.measures.many)}scores(t){let n=[...Map.groupBy(this.#i(t).flatMap(Qt),d=>d)].map(([d,{length:p}])=>({
having:this.#e.get(d),weight:Math.sqrt(p)*(this.#n.get(d)??this.rare)})),s=Math.sqrt(n.reduce((d,{weight:p})=>d+
p*p,0))||1,o=d=>[...d.values()].reduce((p,m)=>p+m,0),{unseen:i}=this.#o.measures,a=i*this.#n.size,c=o(this.#s)+
a,l=n.flatMap(({having:d,weight:p})=>d?[{having:d,weight:p/s,log:Math.log((o(d)+i)/c)}]:[]),f=(d,p)=>l.reduce(
(m,{having:w,weight:b,log:y})=>m+b*(Math.log(((w.get(d)??0)+i)/(p+a))-y),0),u=[...this.#s].map(([d,p])=>({name:d,
score:f(d,p)})),_=Math.max(...u.flatMap(({name:d,score:p})=>re(d)?[]:[p]))+this.#o.measures.strange*this.#c(t);
return{scores:u.filter(({name:d})=>re(d)),least:_}}weight(t){return this.#n.get(vs(t)?t:t.slice(0,2))??this.rare}isCommon(t){
return this.weight(t)<this.rather}knows(t){return C(t)?t.length<2||this.begins(t):t.length<3||/^\p{Nd}+$/u.test(
t)||[t,t.replace(/s+$/,"")].some(e=>this.#r.has(e))}begins(t){return this.#r.has(t.slice(0,2))}#c(t){return this.#i(
t).filter(e=>!e.startsWith("zz")&&!this.knows(e)).length}#i(t){return I(this.#t(t),this.#o.numbers)}},vs=r=>!C(
r)&&/^[\0-\x7f]*$/.test(r),re=r=>!r.startsWith("#");var Es=/(?<![\p{L}\p{N}_])(?:[A-Z][\p{L}\p{N}_-]*|[\p{L}\p{N}_]*[A-Za-z]\p{Nd}[\p{L}\p{N}_]*)/gu,Os=/(?<![\p{L}\p{N}])[A-Za-z]+(?![\p{L}\p{N}])/gu,
As=/(?<![가-힣])[가-힣]+(?![가-힣])/g,He="-ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ",
zt=class{#e;#s;#n;#r;constructor(t,e,n){this.#e=t,this.#s=e,this.#n=n;let{mistyped:s}=n.measures,o=t.proper.filter(
i=>i.length>(Rs(i)?s:Tt-1));this.#r=new Set(o.flatMap(oe))}subjects(t){let{written:e}=t,n=_=>_===_[0].toUpperCase()+
_.slice(1).toLowerCase(),s=[...e.matchAll(Es)].filter(({0:_,index:d})=>d||!n(_)),o=pt(s,t).flatMap(([_])=>_.length>=
ee?[_]:[]),i=this.#c(t).filter(_=>!s.some(([d])=>d.startsWith(_))),a=_=>I(_,this.#n.numbers).every(d=>this.#s.
knows(d)),l=pt([...e.matchAll(Os)],t).map(([_])=>_).filter(_=>this.#t(_.toLowerCase())),f=[...o,...i,...l].filter(
_=>!a(_)),u=this.#i(t).flatMap(([,_,d])=>d?[_]:[]),h=pt([...e.matchAll(As)],t).flatMap(([_])=>this.#o(_)??[]);
return[...new Set([...f,...h,...u])]}#t(t){return t.length>=this.#n.measures.mistyped&&oe(t).some(e=>this.#r.has(
e))}#o(t){return this.#e.stems(t).filter(n=>n.length>=Tt).find(n=>oe(n).some(s=>this.#r.has(s)))}#c(t){let e=[
...t.plain.matchAll(new RegExp(this.#n.patterns.country,"g"))];return pt(e,t).filter(([,n])=>this.#e.named(n).
length===0).map(({index:n,1:s})=>t.said(n,n+s.length))}others(t){return this.#i(t).filter(([,,e])=>!e).map(({index:e,
1:n})=>({start:e,end:e+n.length}))}#i(t){let e=[...t.written.matchAll(new RegExp(this.#n.patterns.noun,"g"))];
return pt(e,t).filter(({0:n,1:s})=>this.#a(s,n[s.length]))}#a(t,e){let{afterVowel:n,afterConsonant:s,codas:o}=this.#n.
patterns,i=He[(t.charCodeAt(t.length-1)-44032)%He.length],a=i==="-";return(a?s:n).includes(e)||!(a||o.includes(
i))?!1:!this.#s.begins(t)&&!this.#e.pairs.has(t.slice(0,2))}},pt=(r,{mentions:t})=>r.filter(({0:{length:e},index:n})=>t.
every(({start:s,end:o})=>n+e<=s||o<=n)),oe=r=>{let t=Array.from(r.normalize("NFD"));return[t.join(""),...t.map(
(e,n)=>t.filter((s,o)=>o!==n).join(""))]},Rs=r=>/^[\0-\x7f]*$/.test(r);var js=/(?<![\p{L}\p{N}_.,])\p{Nd}[\p{Nd}.,]*(?: ?(?:[bmtr]+illion|thousand)(?![a-z])| ?[천만억조]+)?/u;function Ze(r,t,e,n){
let s=Object.values(n).flatMap(i=>i.map(({value:a})=>a)),o=[...[e.title].flat(),...s.flatMap(i=>[i,...r.of(i)])];
return new Set(o.flatMap(i=>I(i,t.numbers)))}function ie(r,t,e,n,s){let o=Object.values(s).flatMap(a=>a.map(({
value:c})=>c)),i=Ze(r,t,n,s);return e.mentions.filter(({start:a,end:c,things:l,kinds:f,value:u,proper:h})=>{let _=e.
said(a,c);return!h||o.includes(u)||l.some(d=>o.includes(d))||f.includes("year")&&Object.keys(s).some(d=>/year$/i.
test(d))||_.toUpperCase()===u&&_!==u?!1:!I(_,t.numbers).every(d=>i.has(d))})}function Xe(r,t,e,n,s,o){let{plain:i,
mentions:a}=n,c=x=>I(x,e.numbers),l=Ze(r,e,s,o),f=e.phrasings[s.name].map(x=>` ${x} `),{ended:u,cause:h,ordinal:_,
denied:d,whether:p}=e.patterns,m=({start:x,end:E})=>{let L=c(i.slice(x,E)),[de]=c(i.slice(0,x)).slice(-1),[Et]=c(
i.slice(E)),he=de?[` ${de} ${L.join(" ")} `]:[];return Et&&he.push(` ${L.join(" ")} ${C(Et)?Et[0]:`${Et} `}`),
L.every(Vt=>l.has(Vt))||f.some(Vt=>he.some(Sn=>Vt.includes(Sn)))},w=x=>[...i.matchAll(x)].map(({0:{length:E},index:L})=>({
start:L,end:L+E})),b=w(new RegExp(`${js.source}|${_}`,"gu")).filter(({start:x,end:E})=>a.every(L=>E<=L.start||
L.end<=x)).filter(x=>!m(x)),y=[h,u].flatMap(x=>f.some(E=>new RegExp(x).test(E))?[]:w(new RegExp(x,"g"))),k=new RegExp(
d,"g"),v=f.flatMap(x=>(x.match(k)??[]).map(([E])=>E)),X=new RegExp(p).test(i)?[]:w(k).filter(({start:x})=>C(i[x])&&
!v.includes(i[x])),Jt=[...ie(r,e,n,s,o),...t.others(n),...b,...y,...X];return[...new Map(Jt.map(({start:x,end:E})=>[
`${x} ${E}`,{start:x,end:E}])).values()].sort((x,E)=>x.start-E.start||x.end-E.end).map(({start:x,end:E})=>n.said(
x,E)).concat(n.rest||[])}var Ct=class{#e;#s;#n;#r;#t;#o;#c;constructor(t,e){let{understanding:n}=t.engineData;this.#e=t,this.#s=e,this.#n=
n,this.#r=new Nt(t.names(e),n),this.#t=new Lt(n,s=>this.#r.masked(s)),this.#o=new It(t,e,this.#r,this.#t),this.#c=
new zt(this.#r,this.#t,n)}of(t){let e=this.#r.sentence(t),n=this.#l(e,this.#f(e)),s=this.#c.subjects(e),{measures:o,
patterns:i,denying:a}=this.#n,l=a.includes(n[0]?.question.name)||new RegExp(i.whether).test(e.plain)?[]:[...e.
plain.matchAll(new RegExp(i.denied,"g"))].map(([w])=>w),f=e.mentions.filter(w=>w.proper&&w.things.length),u=n[0]?.
isSure&&f.length>0&&this.#i(e,n[0]).length===f.length,_=new RegExp(i.sparql,"is").test(t)||Ns(e,i)||s.length>0||
l.length>0||!n[0]?.isSure||u,d=n.slice(0,o.most),p=(_?d.filter(({isSure:w})=>w):d).map(w=>this.#u(e,w)),m=_&&!s.
length&&!l.length?Qe(e):[];return{found:_?[]:p,unknown:s,denied:l,nearest:_?p:[],named:m}}#i(t,e){return this.#a(
t,e).filter(({things:s})=>s.length).filter(({things:s})=>!this.#o.tells(e.question,e.values,s))}#a(t,{question:e,
values:n}){return ie(this.#r,this.#n,t,e,n)}#l(t,e){if(!e[0]?.isSure||!this.#i(t,e[0]).length)return e;let n=e.
find(s=>s.isSure&&s.score>e[0].score/2&&!this.#a(t,s).length);return n?[n,...e.filter(s=>s!==n)]:e}#u(t,{question:e,
values:n,score:s,isSure:o}){let i=Xe(this.#r,this.#c,this.#n,t,e,n);return{name:e.name,typed:this.#_(n),left:i,
score:s,isSure:o}}#f(t){let{measures:e}=this.#n,n=t.mentions.filter(c=>c.proper).length,{scores:s,least:o}=this.#t.
scores(t.written);return s.sort((c,l)=>l.score-c.score||(c.name<l.name?-1:1)).slice(0,e.tried).map(({name:c,score:l})=>{
let f=this.#e.question(c),{values:u,placed:h}=this.#o.values(f,t),_=Object.keys(u).length>0,d=e.placed*(2*h-n)/
(n||1)+e.asked*Number(_);return{question:f,values:u,score:l+d,isSure:l>o}}).sort((c,l)=>l.score-c.score)}#_(t){
let e=this.#e.names(this.#s),n=Object.entries(t).map(([s,o])=>[s,o.map(({type:i,value:a})=>i==="uri"?e.typed(a):
a)]);return Object.fromEntries(n)}};function Qe({mentions:r}){let t=r.filter(({things:n})=>new Set(n.map(s=>s.
split(/[#/]/).at(-1))).size===1),e=t.filter(n=>n.proper);return(e.length?e:t).flatMap(({things:n})=>n)}function Ns(r,t){
let[e,...n]=r.mentions;if(!e?.kinds.includes("Concept")||n.length||!Qe(r).length)return!1;let s=`${r.plain.slice(
0,e.start)}\0${r.plain.slice(e.end)}`;return new RegExp(t.defines).test(s)}var Dt=class{#e={};#s={};#n={};#r;constructor(t,e){this.graph=t,this.engineData=e,this.#r=new Map(e.questions.
map(n=>[n.name,n]))}names(t){return this.#e[t]??=new jt(this.graph,t,this.engineData),this.#e[t]}understood(t,e){
return this.#s[e]??=new Ct(this,e),this.#s[e].of(t)}values(t,e,n){let s=this.question(t),o={};for(let[i,a]of Object.
entries(e)){let c=s.parameters.find(({name:f})=>f===i),l=s.parameters.map(({name:f})=>f);if(!c)throw new D("st\
range",i,"",a.join(", "),l);if(c.single&&new Set(a).size>1)throw new D("single",i,"",a.join(", "));o[i]=a.map(
f=>Ve(this.graph,n,this.names(n),s,c,f))}return o}question(t){let e=this.#r.get(t);if(!e)throw new D("question",
"","",t);return e}answer(t,e,n,s,o=null){let i=this.question(t),a=v=>this.graph.select(n,v),c=this.values(t,e,
n),{wide:l,added:f}=_t(a,this.engineData.queries.included,i,c),u=M(i.text,l),h=i.gathers?Object.keys(this.engineData.
parts):[],{solutions:_,rests:d}=h.length?this.#o(h,v=>this.#t(i,u,l,n,v)):this.#t(i,u,l,n),p=h.length?{[_.variables[0]]:this.
engineData.whose,...i.columns}:i.columns,m=this.#c(u,_,d,p,f,n,s),w=i.view&&{kind:i.view[0],fields:i.view[1]},
b=Object.fromEntries(m.variables.map(v=>[v,this.heading(v,i.columns,s)])),y=W(i.title,s),k={engineData:this.engineData,
names:this.names(n),lang:s};return{...m,chart:w&&je(m,w,y,b,k,o)}}#t(t,e,n,s,o=""){let i=h=>this.graph.select(
s,h,o),a=i(e),l=(a.rows.length?t.evidence:[]).map(h=>[h,i(M(h.text,n))]),f=`${s} ${o}`;this.#n[f]??=Te(i,this.
engineData);let u=Fe(a,l,t.keys,i,this.engineData).map(h=>{let _=h.map(({triple:d})=>J(d));return{statements:h,
touches:Le(_,this.#n[f])}});return{solutions:a,rests:u}}#o(t,e){let n=t.map(a=>({article:a,...e(a)})),s=[...new Set(
n.flatMap(({solutions:a})=>a.variables))],o=["article","inArticle","ofArticle"].find(a=>!s.includes(a))??"",i=n.
flatMap(({article:a,solutions:{variables:c,rows:l}})=>l.map(f=>[$(a),...s.map(u=>f[c.indexOf(u)]??null)]));return{
solutions:{variables:[o,...s],rows:i},rests:n.flatMap(({rests:a})=>a)}}table(t,e,n){let s=this.graph.select(e,
t),o=s.rows.map(()=>({statements:[],touches:new Map}));return this.#c(t,s,o,{},{},e,n)}#c(t,{variables:e,rows:n},s,o,i,a,c){
let l=y=>this.graph.select(a,y),f=this.names(a),u={engineData:this.engineData,names:f,lang:c},h=new Set(s.flatMap(
({touches:y})=>[...y.keys()])),_=ze(l,this.engineData,h,y=>f.slug(y)),{kept:d,cells:p,subject:m}=ye(t,e,n,u),w=d.
map(y=>e[y]),b=n.map((y,k)=>{let{statements:v,touches:X}=s[k],Q=Ce(X,_),Jt=[...new Set(v.flatMap(({passages:pe})=>pe))].
sort();return{terms:y,cells:p[k],evidence:v,passages:Jt,errata:Q,mark:Rt(Q)}});return{query:t,variables:e,columns:w,
headings:w.map(y=>this.heading(y,o,c)),subject:m,unsaid:e.filter((y,k)=>!n.some(v=>v[k])).map(y=>this.heading(
y,o,c)),rows:b,footnotes:Ue(e,b,u),repeated:Be(t,e,n,u,l),also:Object.fromEntries(Object.entries(i).map(([y,k])=>[
y,k.map(v=>f.of(v,c))])),paraphrases:this.#i(b,a,c)}}heading(t,e,n){return W(e[t]??this.engineData.headings[t]??
t,n)}#i(t,e,n){let s=[...new Set(t.flatMap(a=>a.passages))].sort(),o={};if(!s.length)return o;let i=M(this.engineData.
queries.paraphrases,{passage:s.map($)});for(let[a,c]of this.graph.select(e,i).rows)a&&c&&(c["xml:lang"]===n||!(a.
value in o))&&(o[a.value]=c.value);return o}};function tn(r,t,e,n){let s=r.names(n),{parameters:o,text:i}=r.question(t),{of:a="",type:c=""}=o.find(w=>w.name===
e)??{},{variables:l,rows:f}=r.graph.select(n,M(i,{})),u=l.indexOf(e),h=u<0?[]:f.flatMap(w=>w[u]??[]);if(c!=="e\
ntity")return[...new Set(h.filter(b=>b.type==="literal").map(({value:b})=>b))].sort().map(b=>({typed:b,label:[
b,b],names:[b]}));let _=s.all.filter(({kind:w})=>!a||s.slug(w)===a),d=Map.groupBy(_,({thing:w})=>w),p=new Set(
h.filter(O).map(({value:w})=>w));return(p.size?[...p]:[...d.keys()].filter(w=>a||s.local(w)===w)).map(w=>{let b=[
...(d.get(w)??[]).map(({text:y})=>y),s.slug(w)];return{typed:s.typed(w),label:[s.of(w,"en"),s.of(w,"ko")],names:[
...new Set(b)]}})}var ae=["subject","predicate","object"];function en(r,t,e,n){let s=r.names(e),o={engineData:r.engineData,names:s,
lang:n},i=r.graph.triples(e,t).map(c=>({terms:c,cells:c.map((l,f)=>T(l,o,f===2?s.local(c[1].value):"")),evidence:[],
passages:[],errata:[],mark:""})),a=ae.map(c=>r.heading(c,{},n));return{query:t,variables:ae,columns:ae,headings:a,
subject:"",unsaid:[],rows:i,footnotes:[],repeated:[],also:{},paraphrases:{}}}var nn="application/sparql-results+json",Ts="application/n-triples",Is=/<<\(|\)>>|<([^>]*)>|_:([^\s.]+(?:\.[^\s.]+)*)|"((?:[^"\\]|\\.)*)"(?:@([A-Za-z\d-]+)|\^\^<([^>]*)>)?|\.(?=\s|$)/gu,
nt=class extends Error{constructor(t){super(t.said),this.details=t}},Ft=class{#e;#s;constructor(t,e){this.#e=t,
this.#s=e}#n(t,e,n){let s=new XMLHttpRequest,o=t===this.#s.reading?"":"?reading=corrected";s.open("POST",this.#e+
o,!1),s.setRequestHeader("Content-Type","application/sparql-query"),s.setRequestHeader("Accept",n);try{s.send(
e)}catch{throw new nt({status:0,seconds:"",cut:"",said:""})}let[i,a]=["Retry-After","Sovkg-Cut"].map(c=>s.getResponseHeader(
c)??"");if(s.status!==200||a)throw new nt({status:s.status,seconds:i,cut:a,said:Ls(s.responseText)});return s.
responseText}select(t,e){return Ot(this.#n(t,e,nn))}holds(t,e){return JSON.parse(this.#n(t,e,nn)).boolean}triples(t,e){
return zs(this.#n(t,e,Ts))}};function Ls(r){try{return String(JSON.parse(r).detail??"")}catch{return""}}function zs(r){
let t=[[]],e=[];for(let[n,s,o,i,a,c]of r.matchAll(Is)){let l=t.at(-1);if(n===".")e.push(l.splice(0));else if(n===
"<<(")t.push([]);else if(n===")>>"){let[f,u,h]=l;t.pop(),t.at(-1)?.push({type:"triple",value:{subject:f,predicate:u,
object:h}})}else if(s!==void 0)l.push($(Yt(s)));else if(o!==void 0)l.push({type:"bnode",value:o});else{let f=a?
{"xml:lang":a}:c?{datatype:c}:{};l.push({type:"literal",value:Yt(i),...f})}}return e}var yt=class r{static __wrap(t){let e=Object.create(r.prototype);return e.__wbg_ptr=t,sn.register(e,e.__wbg_ptr,
e),e}__destroy_into_raw(){let t=this.__wbg_ptr;return this.__wbg_ptr=0,sn.unregister(this),t}free(){let t=this.
__destroy_into_raw();g.__wbg_asyncparseriterator_free(t,0)}next(){return g.asyncparseriterator_next(this.__wbg_ptr)}};
Symbol.dispose&&(yt.prototype[Symbol.dispose]=yt.prototype.free);var xt=class r{static __wrap(t){let e=Object.
create(r.prototype);return e.__wbg_ptr=t,rn.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.__wbg_ptr;
return this.__wbg_ptr=0,rn.unregister(this),t}free(){let t=this.__destroy_into_raw();g.__wbg_blanknode_free(t,
0)}equals(t){return g.blanknode_equals(this.__wbg_ptr,t)!==0}get termType(){let t,e;try{let n=g.blanknode_term_type(
this.__wbg_ptr);return t=n[0],e=n[1],S(n[0],n[1])}finally{g.__wbindgen_free(t,e,1)}}toString(){let t,e;try{let n=g.
blanknode_toString(this.__wbg_ptr);return t=n[0],e=n[1],S(n[0],n[1])}finally{g.__wbindgen_free(t,e,1)}}get value(){
let t,e;try{let n=g.blanknode_value(this.__wbg_ptr);return t=n[0],e=n[1],S(n[0],n[1])}finally{g.__wbindgen_free(
t,e,1)}}};Symbol.dispose&&(xt.prototype[Symbol.dispose]=xt.prototype.free);var St=class r{static __wrap(t){let e=Object.
create(r.prototype);return e.__wbg_ptr=t,on.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.__wbg_ptr;
return this.__wbg_ptr=0,on.unregister(this),t}free(){let t=this.__destroy_into_raw();g.__wbg_defaultgraph_free(
t,0)}equals(t){return g.defaultgraph_equals(this.__wbg_ptr,t)!==0}get termType(){let t,e;try{let n=g.defaultgraph_term_type(
this.__wbg_ptr);return t=n[0],e=n[1],S(n[0],n[1])}finally{g.__wbindgen_free(t,e,1)}}toString(){let t,e;try{let n=g.
defaultgraph_toString(this.__wbg_ptr);return t=n[0],e=n[1],S(n[0],n[1])}finally{g.__wbindgen_free(t,e,1)}}get value(){
let t,e;try{let n=g.defaultgraph_value(this.__wbg_ptr);return t=n[0],e=n[1],S(n[0],n[1])}finally{g.__wbindgen_free(
t,e,1)}}};Symbol.dispose&&(St.prototype[Symbol.dispose]=St.prototype.free);var kt=class r{static __wrap(t){let e=Object.
create(r.prototype);return e.__wbg_ptr=t,an.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.__wbg_ptr;
return this.__wbg_ptr=0,an.unregister(this),t}free(){let t=this.__destroy_into_raw();g.__wbg_literal_free(t,0)}get datatype(){
let t=g.literal_datatype(this.__wbg_ptr);return st.__wrap(t)}get direction(){let t,e;try{let n=g.literal_direction(
this.__wbg_ptr);return t=n[0],e=n[1],S(n[0],n[1])}finally{g.__wbindgen_free(t,e,1)}}equals(t){return g.literal_equals(
this.__wbg_ptr,t)!==0}get language(){let t,e;try{let n=g.literal_language(this.__wbg_ptr);return t=n[0],e=n[1],
S(n[0],n[1])}finally{g.__wbindgen_free(t,e,1)}}get termType(){let t,e;try{let n=g.literal_term_type(this.__wbg_ptr);
return t=n[0],e=n[1],S(n[0],n[1])}finally{g.__wbindgen_free(t,e,1)}}toString(){let t,e;try{let n=g.literal_toString(
this.__wbg_ptr);return t=n[0],e=n[1],S(n[0],n[1])}finally{g.__wbindgen_free(t,e,1)}}get value(){let t,e;try{let n=g.
literal_value(this.__wbg_ptr);return t=n[0],e=n[1],S(n[0],n[1])}finally{g.__wbindgen_free(t,e,1)}}};Symbol.dispose&&
(kt.prototype[Symbol.dispose]=kt.prototype.free);var st=class r{static __wrap(t){let e=Object.create(r.prototype);
return e.__wbg_ptr=t,cn.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.__wbg_ptr;return this.__wbg_ptr=
0,cn.unregister(this),t}free(){let t=this.__destroy_into_raw();g.__wbg_namednode_free(t,0)}equals(t){return g.
namednode_equals(this.__wbg_ptr,t)!==0}get termType(){let t,e;try{let n=g.namednode_term_type(this.__wbg_ptr);
return t=n[0],e=n[1],S(n[0],n[1])}finally{g.__wbindgen_free(t,e,1)}}toString(){let t,e;try{let n=g.namednode_toString(
this.__wbg_ptr);return t=n[0],e=n[1],S(n[0],n[1])}finally{g.__wbindgen_free(t,e,1)}}get value(){let t,e;try{let n=g.
namednode_value(this.__wbg_ptr);return t=n[0],e=n[1],S(n[0],n[1])}finally{g.__wbindgen_free(t,e,1)}}};Symbol.dispose&&
(st.prototype[Symbol.dispose]=st.prototype.free);var $t=class r{static __wrap(t){let e=Object.create(r.prototype);
return e.__wbg_ptr=t,ln.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.__wbg_ptr;return this.__wbg_ptr=
0,ln.unregister(this),t}free(){let t=this.__destroy_into_raw();g.__wbg_parseriterator_free(t,0)}next(){let t=g.
parseriterator_next(this.__wbg_ptr);if(t[2])throw A(t[1]);return rt.__wrap(t[0])}};Symbol.dispose&&($t.prototype[Symbol.
dispose]=$t.prototype.free);var rt=class r{static __wrap(t){let e=Object.create(r.prototype);return e.__wbg_ptr=
t,un.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.__wbg_ptr;return this.__wbg_ptr=0,un.unregister(
this),t}free(){let t=this.__destroy_into_raw();g.__wbg_parseriteratorresult_free(t,0)}get done(){return g.parseriteratorresult_done(
this.__wbg_ptr)!==0}get value(){let t=g.parseriteratorresult_value(this.__wbg_ptr);return t===0?void 0:ot.__wrap(
t)}};Symbol.dispose&&(rt.prototype[Symbol.dispose]=rt.prototype.free);var ot=class r{static __wrap(t){let e=Object.
create(r.prototype);return e.__wbg_ptr=t,fn.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.__wbg_ptr;
return this.__wbg_ptr=0,fn.unregister(this),t}free(){let t=this.__destroy_into_raw();g.__wbg_quad_free(t,0)}equals(t){
return g.quad_equals(this.__wbg_ptr,t)!==0}get graph(){return g.quad_graph(this.__wbg_ptr)}get object(){return g.
quad_object(this.__wbg_ptr)}get predicate(){return g.quad_predicate(this.__wbg_ptr)}get subject(){return g.quad_subject(
this.__wbg_ptr)}get termType(){let t,e;try{let n=g.quad_term_type(this.__wbg_ptr);return t=n[0],e=n[1],S(n[0],
n[1])}finally{g.__wbindgen_free(t,e,1)}}toString(){let t,e;try{let n=g.quad_toString(this.__wbg_ptr);return t=
n[0],e=n[1],S(n[0],n[1])}finally{g.__wbindgen_free(t,e,1)}}get value(){let t,e;try{let n=g.quad_value(this.__wbg_ptr);
return t=n[0],e=n[1],S(n[0],n[1])}finally{g.__wbindgen_free(t,e,1)}}};Symbol.dispose&&(ot.prototype[Symbol.dispose]=
ot.prototype.free);var it=class{__destroy_into_raw(){let t=this.__wbg_ptr;return this.__wbg_ptr=0,_n.unregister(
this),t}free(){let t=this.__destroy_into_raw();g.__wbg_store_free(t,0)}add(t){let e=g.store_add(this.__wbg_ptr,
t);if(e[1])throw A(e[0])}delete(t){let e=g.store_delete(this.__wbg_ptr,t);if(e[1])throw A(e[0])}dump(t,e){let n,
s;try{let a=g.store_dump(this.__wbg_ptr,t,e);var o=a[0],i=a[1];if(a[3])throw o=0,i=0,A(a[2]);return n=o,s=i,S(
o,i)}finally{g.__wbindgen_free(n,s,1)}}has(t){let e=g.store_has(this.__wbg_ptr,t);if(e[2])throw A(e[1]);return e[0]!==
0}load(t,e,n,s){let o=g.store_load(this.__wbg_ptr,t,e,n,s);if(o[1])throw A(o[0])}match(t,e,n,s){let o=g.store_match(
this.__wbg_ptr,t,e,n,s);if(o[3])throw A(o[2]);var i=hn(o[0],o[1]).slice();return g.__wbindgen_free(o[0],o[1]*4,
4),i}constructor(t){let e=g.store_new(t);if(e[2])throw A(e[1]);return this.__wbg_ptr=e[0],_n.register(this,this.
__wbg_ptr,this),this}query(t,e){let n=wt(t,g.__wbindgen_malloc,g.__wbindgen_realloc),s=Z,o=g.store_query(this.
__wbg_ptr,n,s,e);if(o[2])throw A(o[1]);return A(o[0])}get size(){let t=g.store_size(this.__wbg_ptr);if(t[2])throw A(
t[1]);return t[0]>>>0}update(t,e){let n=wt(t,g.__wbindgen_malloc,g.__wbindgen_realloc),s=Z,o=g.store_update(this.
__wbg_ptr,n,s,e);if(o[1])throw A(o[0])}};Symbol.dispose&&(it.prototype[Symbol.dispose]=it.prototype.free);var Mt=class r{static __wrap(t){
let e=Object.create(r.prototype);return e.__wbg_ptr=t,pn.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.
__wbg_ptr;return this.__wbg_ptr=0,pn.unregister(this),t}free(){let t=this.__destroy_into_raw();g.__wbg_variable_free(
t,0)}equals(t){return g.variable_equals(this.__wbg_ptr,t)!==0}get termType(){let t,e;try{let n=g.variable_term_type(
this.__wbg_ptr);return t=n[0],e=n[1],S(n[0],n[1])}finally{g.__wbindgen_free(t,e,1)}}toString(){let t,e;try{let n=g.
variable_toString(this.__wbg_ptr);return t=n[0],e=n[1],S(n[0],n[1])}finally{g.__wbindgen_free(t,e,1)}}get value(){
let t,e;try{let n=g.variable_value(this.__wbg_ptr);return t=n[0],e=n[1],S(n[0],n[1])}finally{g.__wbindgen_free(
t,e,1)}}};Symbol.dispose&&(Mt.prototype[Symbol.dispose]=Mt.prototype.free);function vt(r,t){let e=g.parse(r,t);if(e[2])throw A(e[1]);return A(e[0])}function Cs(){return{__proto__:null,"./web_bg.js":{__proto__:null,__wbg_Error_fdd633d4bb5dd76a:function(t,e){return Error(
S(t,e))},__wbg___wbindgen_debug_string_8a447059637473e2:function(t,e){let n=le(e),s=wt(n,g.__wbindgen_malloc,g.
__wbindgen_realloc),o=Z;H().setInt32(t+4,o,!0),H().setInt32(t+0,s,!0)},__wbg___wbindgen_is_falsy_863e44ed68df4b26:function(t){
return!t},__wbg___wbindgen_is_function_acc5528be2b923f2:function(t){return typeof t=="function"},__wbg___wbindgen_is_null_6d937fbfb6478470:function(t){
return t===null},__wbg___wbindgen_is_object_0beba4a1980d3eea:function(t){let e=t;return typeof e=="object"&&e!==
null},__wbg___wbindgen_is_string_1fca8072260dd261:function(t){return typeof t=="string"},__wbg___wbindgen_is_undefined_721f8decd50c87a3:function(t){
return t===void 0},__wbg___wbindgen_string_get_71bb4348194e31f0:function(t,e){let n=e,s=typeof n=="string"?n:void 0;
var o=dt(s)?0:wt(s,g.__wbindgen_malloc,g.__wbindgen_realloc),i=Z;H().setInt32(t+4,i,!0),H().setInt32(t+0,o,!0)},
__wbg___wbindgen_throw_ea4887a5f8f9a9db:function(t,e){throw new Error(S(t,e))},__wbg__wbg_cb_unref_33c39e13d73b25f6:function(t){
t._wbg_cb_unref()},__wbg_asyncIterator_523a9858481ea9a3:function(){return Symbol.asyncIterator},__wbg_asyncparseriterator_new:function(t){
return yt.__wrap(t)},__wbg_blanknode_new:function(t){return xt.__wrap(t)},__wbg_call_5575218572ead796:function(){
return F(function(t,e,n){return t.call(e,n)},arguments)},__wbg_call_8e98ed2f3c86c4b5:function(){return F(function(t,e){
return t.call(e)},arguments)},__wbg_defaultgraph_new:function(t){return St.__wrap(t)},__wbg_done_b62d4a7d2286852a:function(t){
return t.done},__wbg_error_a6fa202b58aa1cd3:function(t,e){let n,s;try{n=t,s=e,console.error(S(t,e))}finally{g.
__wbindgen_free(n,s,1)}},__wbg_getRandomValues_3f44b700395062e5:function(){return F(function(t,e){globalThis.crypto.
getRandomValues(dn(t,e))},arguments)},__wbg_get_9a29be2cb383ed9a:function(){return F(function(t,e){return Reflect.
get(t,e)},arguments)},__wbg_get_dddb90ff5d27a080:function(){return F(function(t,e){return Reflect.get(t,e)},arguments)},
__wbg_has_4f060fe202ad7e87:function(){return F(function(t,e){return Reflect.has(t,e)},arguments)},__wbg_instanceof_Uint8Array_f080092dc70f5d58:function(t){
let e;try{e=t instanceof Uint8Array}catch{e=!1}return e},__wbg_iterator_cc47ba25a2be735a:function(){return Symbol.
iterator},__wbg_length_589238bdcf171f0e:function(t){return t.length},__wbg_literal_new:function(t){return kt.__wrap(
t)},__wbg_namednode_new:function(t){return st.__wrap(t)},__wbg_new_227d7c05414eb861:function(){return new Error},
__wbg_new_3444eb7412549f0b:function(){return new Map},__wbg_new_36e147a8ced3c6e0:function(){return new Array},
__wbg_new_aafdf86a292b3ca7:function(t,e){return new URIError(S(t,e))},__wbg_new_e66a4b7758dd2e5c:function(t,e){
return new Error(S(t,e))},__wbg_new_typed_00a409eb4ec4f2d9:function(t,e){try{var n={a:t,b:e},s=(i,a)=>{let c=n.
a;n.a=0;try{return Us(c,n.b,i,a)}finally{n.a=c}};return new Promise(s)}finally{n.a=0}},__wbg_next_0c4066e251d2eff9:function(){
return F(function(t){return t.next()},arguments)},__wbg_next_402fa10b59ab20c3:function(t){return t.next},__wbg_next_e8d68f27c98c4764:function(){
return F(function(t){return t.next()},arguments)},__wbg_now_d2e0afbad4edbe82:function(){return Date.now()},__wbg_parseriterator_new:function(t){
return $t.__wrap(t)},__wbg_parseriteratorresult_new:function(t){return rt.__wrap(t)},__wbg_prototypesetcall_d721637c7ca66eb8:function(t,e,n){
Uint8Array.prototype.set.call(dn(t,e),n)},__wbg_push_f724b5db8acf89d2:function(t,e){return t.push(e)},__wbg_quad_new:function(t){
return ot.__wrap(t)},__wbg_queueMicrotask_1c9b3800e321a967:function(t){return t.queueMicrotask},__wbg_queueMicrotask_311744e534a929a3:function(t){
queueMicrotask(t)},__wbg_resolve_d82363d90af6928a:function(t){return Promise.resolve(t)},__wbg_set_4564f7dc44fcb0c9:function(){
return F(function(t,e,n){return Reflect.set(t,e,n)},arguments)},__wbg_set_9a1d61e17de7054c:function(t,e,n){return t.
set(e,n)},__wbg_stack_3b0d974bbf31e44f:function(t,e){let n=e.stack,s=wt(n,g.__wbindgen_malloc,g.__wbindgen_realloc),
o=Z;H().setInt32(t+4,o,!0),H().setInt32(t+0,s,!0)},__wbg_static_accessor_GLOBAL_THIS_2fee5048bcca5938:function(){
let t=typeof globalThis>"u"?null:globalThis;return dt(t)?0:ht(t)},__wbg_static_accessor_GLOBAL_ce44e66a4935da8c:function(){
let t=typeof global>"u"?null:global;return dt(t)?0:ht(t)},__wbg_static_accessor_SELF_44f6e0cb5e67cdad:function(){
let t=typeof self>"u"?null:self;return dt(t)?0:ht(t)},__wbg_static_accessor_WINDOW_168f178805d978fe:function(){
let t=typeof window>"u"?null:window;return dt(t)?0:ht(t)},__wbg_then_05edfc8a4fea5106:function(t,e,n){return t.
then(e,n)},__wbg_then_591b6b3a75ee817a:function(t,e){return t.then(e)},__wbg_value_49f783bb59765962:function(t){
return t.value},__wbg_variable_new:function(t){return Mt.__wrap(t)},__wbg_warn_51d35a4c740f6509:function(t,e){
console.warn(S(t,e))},__wbindgen_cast_0000000000000001:function(t,e){return qs(t,e,Fs)},__wbindgen_cast_0000000000000002:function(t,e){
return Ws(t,e,Ds)},__wbindgen_cast_0000000000000003:function(t,e){return S(t,e)},__wbindgen_cast_0000000000000004:function(t,e){
var n=hn(t,e).slice();return g.__wbindgen_free(t,e*4,4),n},__wbindgen_init_externref_table:function(){let t=g.
__wbindgen_externrefs,e=t.grow(4);t.set(0,void 0),t.set(e+0,void 0),t.set(e+1,null),t.set(e+2,!0),t.set(e+3,!1)}}}}
function Ds(r,t){return g.wasm_bindgen_3570503f97ca7d70___convert__closures_____invoke___wasm_bindgen_3570503f97ca7d70___JsValue__true_(
r,t)}function Fs(r,t,e){let n=g.wasm_bindgen_3570503f97ca7d70___convert__closures_____invoke___wasm_bindgen_3570503f97ca7d70___JsValue__core_f0fd674eaa06beef___result__Result_____wasm_bindgen_3570503f97ca7d70___JsError___true_(
r,t,e);if(n[1])throw A(n[0])}function Us(r,t,e,n){g.wasm_bindgen_3570503f97ca7d70___convert__closures_____invoke___js_sys_bacb158c025087a0___Function_fn_wasm_bindgen_3570503f97ca7d70___JsValue_____wasm_bindgen_3570503f97ca7d70___sys__Undefined___js_sys_bacb158c025087a0___Function_fn_wasm_bindgen_3570503f97ca7d70___JsValue_____wasm_bindgen_3570503f97ca7d70___sys__Undefined_______true_(
r,t,e,n)}var sn=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(r=>g.
__wbg_asyncparseriterator_free(r,1)),rn=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>g.__wbg_blanknode_free(r,1)),on=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>g.__wbg_defaultgraph_free(r,1)),an=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>g.__wbg_literal_free(r,1)),cn=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>g.__wbg_namednode_free(r,1)),ln=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>g.__wbg_parseriterator_free(r,1)),un=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>g.__wbg_parseriteratorresult_free(r,1)),fn=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:
new FinalizationRegistry(r=>g.__wbg_quad_free(r,1)),_n=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:
new FinalizationRegistry(r=>g.__wbg_store_free(r,1)),pn=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:
new FinalizationRegistry(r=>g.__wbg_variable_free(r,1));function ht(r){let t=g.__externref_table_alloc();return g.
__wbindgen_externrefs.set(t,r),t}var Wt=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>g.__wbindgen_destroy_closure(r.a,r.b));function le(r){let t=typeof r;if(t=="number"||t=="boolean"||r==null)
return`${r}`;if(t=="string")return`"${r}"`;if(t=="symbol"){let s=r.description;return s==null?"Symbol":`Symbol\
(${s})`}if(t=="function"){let s=r.name;return typeof s=="string"&&s.length>0?`Function(${s})`:"Function"}if(Array.
isArray(r)){let s=r.length,o="[";s>0&&(o+=le(r[0]));for(let i=1;i<s;i++)o+=", "+le(r[i]);return o+="]",o}let e=/\[object ([^\]]+)\]/.
exec(toString.call(r)),n;if(e&&e.length>1)n=e[1];else return toString.call(r);if(n=="Object")try{return"Object\
("+JSON.stringify(r)+")"}catch{return"Object"}return r instanceof Error?`${r.name}: ${r.message}
${r.stack}`:n}function hn(r,t){r=r>>>0;let e=H(),n=[];for(let s=r;s<r+4*t;s+=4)n.push(g.__wbindgen_externrefs.
get(e.getUint32(s,!0)));return g.__externref_drop_slice(r,t),n}function dn(r,t){return r=r>>>0,mt().subarray(r/
1,r/1+t)}var Y=null;function H(){return(Y===null||Y.buffer.detached===!0||Y.buffer.detached===void 0&&Y.buffer!==
g.memory.buffer)&&(Y=new DataView(g.memory.buffer)),Y}function S(r,t){return Ps(r>>>0,t)}var gt=null;function mt(){
return(gt===null||gt.byteLength===0)&&(gt=new Uint8Array(g.memory.buffer)),gt}function F(r,t){try{return r.apply(
this,t)}catch(e){let n=ht(e);g.__wbindgen_exn_store(n)}}function dt(r){return r==null}function Ws(r,t,e){let n={
a:r,b:t,cnt:1},s=(...o)=>{n.cnt++;try{return e(n.a,n.b,...o)}finally{s._wbg_cb_unref()}};return s._wbg_cb_unref=
()=>{--n.cnt===0&&(g.__wbindgen_destroy_closure(n.a,n.b),n.a=0,Wt.unregister(n))},Wt.register(s,n,n),s}function qs(r,t,e){
let n={a:r,b:t,cnt:1},s=(...o)=>{n.cnt++;let i=n.a;n.a=0;try{return e(i,n.b,...o)}finally{n.a=i,s._wbg_cb_unref()}};
return s._wbg_cb_unref=()=>{--n.cnt===0&&(g.__wbindgen_destroy_closure(n.a,n.b),n.a=0,Wt.unregister(n))},Wt.register(
s,n,n),s}function wt(r,t,e){if(e===void 0){let a=bt.encode(r),c=t(a.length,1)>>>0;return mt().subarray(c,c+a.length).
set(a),Z=a.length,c}let n=r.length,s=t(n,1)>>>0,o=mt(),i=0;for(;i<n;i++){let a=r.charCodeAt(i);if(a>127)break;
o[s+i]=a}if(i!==n){i!==0&&(r=r.slice(i)),s=e(s,n,n=i+r.length*3,1)>>>0;let a=mt().subarray(s+i,s+n),c=bt.encodeInto(
r,a);i+=c.written,s=e(s,n,i,1)>>>0}return Z=i,s}function A(r){let t=g.__wbindgen_externrefs.get(r);return g.__externref_table_dealloc(
r),t}var Ut=new TextDecoder("utf-8",{ignoreBOM:!0,fatal:!0});Ut.decode();var Bs=2146435072,ce=0;function Ps(r,t){
return ce+=t,ce>=Bs&&(Ut=new TextDecoder("utf-8",{ignoreBOM:!0,fatal:!0}),Ut.decode(),ce=t),Ut.decode(mt().subarray(
r,r+t))}var bt=new TextEncoder;"encodeInto"in bt||(bt.encodeInto=function(r,t){let e=bt.encode(r);return t.set(
e),{read:r.length,written:e.length}});var Z=0,Gs,Js,g;function Vs(r,t){return Js=r,g=r.exports,Gs=t,Y=null,gt=
null,g.__wbindgen_start(),g}function gn(r){if(g!==void 0)return g;r!==void 0&&(Object.getPrototypeOf(r)===Object.prototype?{module:r}=r:console.
warn("using deprecated parameters for `initSync()`; pass a single object instead"));let t=Cs();r instanceof WebAssembly.
Module||(r=new WebAssembly.Module(r));let e=new WebAssembly.Instance(r,t);return Vs(e,r)}var mn="application/trig",ue="application/n-quads",Ks="INSERT { ?s ?p ?o } WHERE { GRAPH ?g { ?s ?p ?o } FILTE\
R(?g != <RECORD>) }",fe=/<[^<>"{}|\\^`\s]*>|"""[\s\S]*?"""|'''[\s\S]*?'''|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|#.*/g,
wn=r=>gn({module:r});function Pt(r){let t=r.replaceAll(fe," ").replaceAll(/[?$][\p{L}\p{N}_]+|[\p{L}\p{N}_.-]*:[^\s(){};,]*/gu,
" "),[e=""]=/\b(SELECT|ASK|CONSTRUCT|DESCRIBE|INSERT|DELETE|LOAD|CLEAR|CREATE|DROP)\b/i.exec(t)??[];return{kind:e.
toUpperCase(),reaches:/\b(SERVICE|FROM)\b/i.exec(t)?.[0].toUpperCase()??""}}var Bt=class{#e={};#s;constructor(t){
this.#s=t}#n(t,e){let{graph:n,changes:s,record:o,parts:i}=this.#s,a=new it([]);if(n.includes("_:"))for(let c of vt(
n,{format:mn}))a.add(c);else a.load(n,{format:mn});if(t!==this.#s.reading&&s){for(let c of vt(s.gone,{format:ue}))
a.delete(c);for(let c of vt(s.new,{format:ue}))a.add(c)}if(e)for(let c of vt(i[e][t],{format:ue}))a.delete(c);
return a.update(Ks.replace("RECORD",o)),{store:a,seen:this.#r(a,o)}}#r(t,e){let s=t.query("SELECT DISTINCT ?g \
{ GRAPH ?g {} }").map(i=>i.get("g")),o=s.filter(({value:i})=>i!==e);return o.length<s.length?o:void 0}#t(t,e,n={},s=""){
let o=`${t} ${s}`;this.#e[o]??=this.#n(t,s);let{store:i,seen:a}=this.#e[o],c=!a||e.includes(this.#s.record);return i.
query(e,c?n:{...n,named_graphs:a})}select(t,e,n=""){return Ot(this.#t(t,e,{results_format:"json"},n))}holds(t,e){
return this.#t(t,e)}triples(t,e){return this.#t(t,e).map(n=>[n.subject,n.predicate,n.object].map(qt))}};function qt(r){
let{termType:t,value:e,language:n,datatype:s}=r;return t==="NamedNode"?$(e):t==="BlankNode"?{type:"bnode",value:e}:
t==="Literal"?{type:"literal",value:e,...n?{"xml:lang":n}:{datatype:s.value}}:{type:"triple",value:{subject:qt(
r.subject),predicate:qt(r.predicate),object:qt(r.object)}}}var at=class extends Error{constructor(t){super(t.why),this.details=t}},Ys=["INSERT","DELETE","LOAD","CLEAR","\
CREATE","DROP"];function bn(r){let{kind:t,reaches:e}=Pt(r);return e||(Ys.includes(t)?t:"")}function yn(r,t,e){
let s=Object.entries(t).map(([o,i])=>`PREFIX ${o}: <${i}> `).join("");try{return e(s+r)}catch(o){if(_e(o))throw o;
if(o instanceof nt)throw Hs(o);let i=o instanceof Error?o.message:String(o);throw Zs(i,r,s.length,Object.keys(
t))}}var _e=r=>r instanceof WebAssembly.RuntimeError||r instanceof RangeError;function Hs(r){let t=/^query:(\d+):(\d+): (.*)$/.
exec(r.details.said);return r.details.status!==400||!t?r:new at({line:Number(t[1]),column:Number(t[2]),why:"re\
ason",words:[t[3]]})}function Zs(r,t,e,n){let s=/^error at (\d+):(\d+): (?:expected (?:one of )?)?([\s\S]*)$/.
exec(r);if(!s)return new Error(r);let o=Number(s[1]),i=Number(s[2])-(o===1?e:0),c=t.split(`
`).slice(0,o-1).reduce((d,p)=>d+p.length+1,0)+i-1,l=s[3].split(/,\s+(?=["A-Za-z[])/).map(d=>d.trim()),f=l.filter(
d=>/^\w+ \w/.test(d)&&d!=="Prefix not found"),u=l.filter(d=>d.startsWith('"')),h=l.filter(d=>/^\w+$/.test(d)),
_=Xs(t,n);return _&&_.index<=c?Gt(t,_.index,"prefix",[_.prefix]):f.length?Gt(t,c,"reason",[f[0]]):u.length?Gt(
t,c,"signs",u.slice(0,6)):Gt(t,c-Math.max(0,...h.map(d=>d.length)),"unread",[])}function Gt(r,t,e,n){let s=r.slice(
0,Math.max(t,0)).split(`
`);return new at({line:s.length,column:(s.at(-1)??"").length+1,why:e,words:n})}function Xs(r,t){let e=r.replaceAll(
fe,i=>" ".repeat(i.length)),n=[...e.matchAll(/\bPREFIX\s+([\p{L}\p{N}_.-]*):/giu)].map(([,i])=>i),o=[...e.matchAll(
/(?<![\p{L}\p{N}_.:?$-])([\p{L}][\p{L}\p{N}_.-]*)?:[\p{L}\p{N}_]/gu)].find(([,i=""])=>i!=="_"&&![...n,...t].includes(
i));return o&&{index:o.index,prefix:o[1]??""}}function xn(r,t){let e=r.names(t),{rows:n}=r.graph.select(t,"SELECT DISTINCT ?p { ?s ?p ?o }"),s=new Set(n.map(
([a])=>a?.value??"")),o=Map.groupBy(e.all,({thing:a})=>a),i=a=>s.has(a)?"property":e.local(a)===a?"thing":"cla\
ss";return[...new Set([...s,...o.keys()])].flatMap(a=>{let c=(o.get(a)??[]).map(({text:h})=>h),l=e.contract(a),
f=l!==a&&/^[\w-]+:[\w-]+$/.test(l),u=[e.of(a,"en"),e.of(a,"ko")];return f?[{curie:l,label:u,names:[...new Set(
c)],kind:i(a)}]:[]})}var N,Qs={async open(r,t,e,n){let s=JSON.parse(new TextDecoder().decode(await Kt(t)));s.server||wn(await Kt(r));
let o=s.server?new Ft(new URL(s.server,n).href,s):new Bt(s);N=new Dt(o,s),setTimeout(()=>tr(e));let{questions:i,
graph:a,changes:c,parts:l,...f}=N.engineData;return{...f,isApart:Object.keys(l).length>0,questions:i.map(({text:u,
evidence:h,..._})=>_)}},answer:(r,t,e,n,s)=>({table:N.answer(r,t,e,n,s)}),alternatives:(r,t,e)=>we(N,r,t,e),choices:(r,t,e)=>tn(
N,r,t,e),understood:(r,t)=>N.understood(r,t),vocabulary:r=>xn(N,r),sparql(r,t,e){let n=bn(r);if(n)return{refused:n};
let{kind:s}=Pt(r);if(!s)throw new at({line:1,column:1,why:"form",words:[]});let{prefixes:o,server:i}=N.engineData;
return yn(r,i?{}:o,a=>s==="ASK"?{holds:N.graph.holds(t,a)}:s==="SELECT"?{table:N.table(a,t,e)}:{table:en(N,a,t,
e),isGraph:!0})}};function tr(r){try{N.names(r)}catch{}}self.onmessage=async({data:{id:r,what:t,given:e}})=>{try{
let n=await Qs[t](...e);self.postMessage({id:r,result:n})}catch(n){if(_e(n))return self.postMessage({id:r,isBroken:!0});
let{message:s=String(n),details:o}=n??{};self.postMessage({id:r,error:{message:s,details:o}})}};})();
/*! with oxigraph, MIT: kg/explorer/vendor/oxigraph.LICENSE */
