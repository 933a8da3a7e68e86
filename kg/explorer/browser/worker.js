"use strict";(()=>{var yn={33:60,35:62},xn=126;function Sn(r){let t=new DataView(new ArrayBuffer(4*Math.ceil(r.length/5)));for(let e=0;e<
r.length;e+=5){let n=0;for(let s=e;s<e+5;s+=1){let o=s<r.length?r.charCodeAt(s):xn;n=n*85+(o<42?yn[o]:o)-42}t.
setUint32(4*e/5,n)}return new Uint8Array(t.buffer,0,Math.floor(4*r.length/5))}async function Jt(r){let t=new Blob(
[Sn(r)]).stream().pipeThrough(new DecompressionStream("gzip"));return new Uint8Array(await new Response(t).arrayBuffer())}var q="http://www.w3.org/2001/XMLSchema#",kn=/[\p{Cc} <>"{}|\\^`]/u,$n={"\\":"\\\\",'"':'\\"',"\n":"\\n","\r":"\
\\r","	":"\\t","\b":"\\b","\f":"\\f"},k=r=>({type:"uri",value:r}),it=(r,t)=>({type:"literal",value:r,...t?{datatype:q+
t}:{}}),E=r=>r?.type==="uri";function Mt(r){let{head:t,results:e}=JSON.parse(r);return{variables:t.vars,rows:e.
bindings.map(n=>t.vars.map(s=>n[s]??null))}}function D({type:r,value:t,datatype:e,"xml:lang":n}){if(r==="bnode")
return`_:${t}`;if(r==="triple")return`<<( ${[t.subject,t.predicate,t.object].map(D).join(" ")} )>>`;if(r==="ur\
i"){if(kn.test(t))throw new Error(`${t}: no IRI`);return`<${t}>`}let s=`"${t.replace(/[\\"\n\r\t\b\f]/g,o=>$n[o])}\
"`;return n?`${s}@${n}`:e&&e!==`${q}string`?`${s}^^<${e}>`:s}var R=r=>r?D(r):"",Mn=["Long","Int","Short","Byte"],
vn=["integer",...Mn.flatMap(r=>[r.toLowerCase(),`unsigned${r}`]),...["positive","negative","nonPositive","nonN\
egative"].map(r=>`${r}Integer`)],En=new Map([...vn.map(r=>[q+r,/^[+-]?\d+$/]),[`${q}decimal`,/^[+-]?(\d+(\.\d*)?|\.\d+)$/],
[`${q}double`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/],[`${q}float`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/]]);
function N(r){if(r?.type!=="literal"||!En.get(r.datatype??"")?.test(r.value))return null;let[,t,e="",n="",s="0"]=/^([+-]?)(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?$/.
exec(r.value)??[],o=e+n,i=e.length+Number(s),a=o.slice(0,Math.max(i,0)).padEnd(i,"0").replace(/^0+(?=\d)/,"")||
"0",c="0".repeat(Math.max(-i,0))+o.slice(Math.max(i,0));return(t==="-"?"-":"")+a+(c?`.${c}`:"")}function at(r){
return r?.type!=="literal"||r.datatype!==`${q}boolean`?null:{1:!0,true:!0,0:!1,false:!1}[r.value]??null}function fe(r){
let t=new Map;for(let e of r){let n=N(e)?.replace(/(\.\d*?)0+$/,"$1").replace(/\.$/,""),s=at(e),o=n??(s===null?
D(e):`boolean ${s}`);t.has(o)||t.set(o,e)}return[...t.values()]}var On=/^[ \t]*VALUES (\?(?:given_)?([A-Za-z]\w*?)(?:__\d\w*)?) \{ UNDEF \}[ \t]*(?:#\+ (.*))?$/gm;function $(r,t){
return r.replaceAll(On,(e,n,s,o)=>{let i=Object.hasOwn(t,s)?fe(t[s]):[];return i.length?`VALUES ${n} { ${i.map(
D).join(" ")} } ${o??""}`.trimEnd():""})}var An=1e3,Rn=6,Nn=["entity","year","currency"],_e=(r,t)=>r.tags.filter(e=>t.tags.includes(e)).length;function pe(r,t,e,n){
let s=performance.now()+An,{questions:o}=r.engineData,i=o.find(p=>p.name===t),a=r.values(t,e,n),c=[],l=!1;function u(p,h){
if(c.some(w=>w.name===p.name&&w.name!==t)||(l||=performance.now()>s,l))return;let _=w=>Object.fromEntries(Object.
entries(h).map(([b,y])=>[b,w[y]])),{rows:m}=r.graph.select(n,$(p.text,_(a)));m.length&&c.push({name:p.name,typed:_(
e),rows:m.length})}let f=Object.keys(a);for(let p of f.length>1?f:[])u(i,Object.fromEntries(f.filter(h=>h!==p).
map(h=>[h,h])));let d=o.filter(p=>p!==i).sort((p,h)=>_e(i,h)-_e(i,p));for(let p of i.parameters.filter(h=>f.includes(
h.name)&&Nn.includes(h.type)))for(let h of d)for(let _ of h.parameters)_.type===p.type&&u(h,{[_.name]:p.name});
return{found:c.slice(0,Rn),isCut:l}}var jn=/\(\s*(COUNT|SUM|AVG|MIN|MAX|SAMPLE)\s*\(\s*(?:DISTINCT\s+)?(?:[?$](\w+)|\*)\s*\)\s*AS\s+[?$](\w+)\s*\)/gi,
Tn=[["tn",12],["bn",9],["m",6]],In=[["조",12],["억",8],["만",4],["",0]];function de(r){let t=[...r.matchAll(
jn)];return new Map(t.map(([,e,n,s])=>[s,e.toUpperCase()==="COUNT"?"count":n]))}function P(r){let[t,e=""]=r.split(
"."),n=t.replaceAll(/\B(?=(\d{3})+$)/g,","),s=e.replace(/0+$/,"");return s?`${n}.${s}`:n}var zn=r=>r.replace(/^0+(?=\d)/,
"");function B(r,t,e,{signs:n,currencies:s}){let o=r.startsWith("-")&&/[1-9]/.test(r)?"-":"",i=r.replace("-",""),
[a,c=""]=i.split(".");if(e==="ko"){let u=s[t]??t,f=Cn(a,c),d=!/\d$/.test(f)||!/^[가-힣]+$/.test(u);return`${o}${f}${d?
" ":""}${u}`}let l=P(i);for(let[u,f]of Tn){let d=a.length>f?`${a.slice(0,-f)}.${a.slice(-f)}${c}`:"";if(d&&d.replace(
/0+$/,"").split(".")[1].length<=3){l=`${P(d)} ${u}`;break}}return`${o}${n[t]??`${t} `}${l}`}function Cn(r,t){let e=r,
n=[];for(let[s,o]of In){let i=e.slice(0,Math.max(e.length-o,0));e=e.slice(i.length);let a=P(zn((i||"0")+(!o&&t?
`.${t}`:"")));a!=="0"&&n.push(a+s)}return n.join(" ")||"0"}var X="currency",Ln={en:["no","yes"],ko:["아니요","예"]};function T(r,{engineData:t,names:e,lang:n},s="",o=""){
if(!r)return"";if(E(r))return e.of(r.value,n);if(r.type!=="literal")return D(r);let i=t.counts.includes(s)?N(r):
null;if(i!==null)return o?B(i,o,n,t):P(i);let a=at(r);return a===null?r.value:Ln[n][Number(a)]}function ct(r,t,e){
let n=de(r),s=o=>e.find(i=>o.endsWith(i[0].toUpperCase()+i.slice(1)));return t.map(o=>n.get(o)??o).map(o=>s(o)??
o)}var G=(r,t,e,n)=>n.includes(e)&&t[r.indexOf(X)]?.value||"";function Dn(r,t,e){let n=new Map;for(let s=0;s<t;s+=
1){let o=r.map(a=>a[s]).filter(a=>a?.type==="literal"),i=new Set(o.map(a=>a?.["xml:lang"]??""));i.size===1&&!i.
has("")&&n.set(s,[...i][0])}return[...n.values()].includes(e)?[...n].filter(([,s])=>s!==e).map(([s])=>s):[]}function he(r,t,e,n){
let{amounts:s}=n.engineData,o=ct(r,t,s),i=t.indexOf(X),a=t.indexOf("property"),c=o.flatMap((_,m)=>s.includes(_)?
[m]:[]),l=i>=0&&e.every(_=>!_[i]||_[i].type==="literal"&&c.some(m=>N(_[m])!==null)),u=new Set(e.map(_=>_[0]&&D(
_[0]))),f=e.length>1&&a>0&&u.size===1,d=new Set([...Dn(e,t.length,n.lang),...l?[i]:[],...f?[0]:[]]),p=e.map(_=>{
let m=a>=0?n.names.local(_[a]?.value??""):"";return _.map((w,b)=>{let y=o[b].toLowerCase().endsWith("value")?m:
o[b];return d.has(b)?"":T(w,n,y,l?G(t,_,y,s):"")})}),h=t.flatMap((_,m)=>!d.has(m)&&(!e.length||p.some(w=>w[m]))?
[m]:[]);return{kept:h,cells:p.map(_=>h.map(m=>_[m])),subject:f?T(e[0][0],n):""}}var Fn=/^(?:(.+)\/)?p0*(\d+)s0*(\d+)$/;function ge(r,t){return t==="ko"?r.join("·"):[r.slice(0,-1).join(", "),
r.at(-1)].filter(Boolean).join(" and ")}var Un={en:(r,t,e)=>`${e?"paragraph ":"¶"}${r}, sentence${t.length>1?
"s":""} ${ge(t,"en")}`,ko:(r,t,e)=>{let n=e?"번째 ":"";return`${r}${n}문단 ${ge(t,"ko")}${n}문장`}};function Q(r,t,e=!1){
let n=new Map;for(let s of new Set(r)){let[,o="",i="",a=""]=Fn.exec(s)??["",s],c=`${o} ${i}`,l=n.get(c)??{article:o,
paragraph:i,sentences:[]};n.set(c,l),l.sentences.push(a)}return[...n.values()].map(({article:s,paragraph:o,sentences:i})=>[
s,o&&Un[t](o,i,e)].filter(Boolean).join(" ")).join(t==="en"?"; ":", ")}var me={Exact:"",AtLeast:"≥",AtMost:"≤",About:"≈"},Vt=4,Wn=300,vt=class{constructor(t,e,n,s,o){this.rates=
o,this.headings=n,this.answer=t,this.view=e,this.words=s,this.lang=s.lang,this.places=new Map(t.variables.map(
(a,c)=>[a,c]));let i=t.variables[0]==="article"&&!Object.values(e.fields).flat().includes("article");this.panels=
[...i?["article"]:[],..."panel"in e.fields?["panel"]:[]]}term(t,e){return(this.view.fields[e]??[e]).map(s=>t.terms[this.
places.get(s)??-1]??null).find(s=>s!==null)??null}label(t,e){let n=this.term(t,e);return n?T(n,this.words):this.
word(e==="panel"?"whole":"unsaid")}word(t,...e){let n=this.words.engineData.charts[t],s=typeof n=="string"?n:n[this.
lang==="ko"?1:0],o=0;return s.replace(/\{(\d*)\}/g,(i,a)=>{let c=a===""?o:Number(a);return o+=1,String(e[c])})}bound(t,e,n="\
bound"){let s=this.term(t,n),o=s?me[this.words.names.local(s.value)]:"";return o===void 0?`${e} (${T(s,this.words)}\
)`:o+e}isOpen(t,e){let n=this.term(t,e);return n!==null&&(me[this.words.names.local(n.value)]??"?")!==""}figure(t,e){
let n=N(this.term(t,e)),s=n!==null&&n.length<Wn?Number(n):null,[o=""]=this.view.fields[e]??[],{amounts:i}=this.
words.engineData,{variables:a}=this.answer,[c]=ct(this.answer.query,[o],i),l=this.places.has(X)&&i.includes(c),
u=G(a,t.terms,c,i),f=this.panels.map(b=>this.label(t,b));l&&f.push(s===null?this.word("no amount"):this.currency(
u));let d=n===null||s===null?"":l?B(n,u,this.lang,this.words.engineData):P(n),p={size:s,figure:d,note:this.#s(
t,u)},h=l&&s!==null,_=l&&this.rates?.currency!==u?this.rates?.worth[u]:void 0,m=s!==null&&_!==void 0;m&&Object.
assign(p,this.#e(s,_,f,d,p.note));let w=[p.figure&&this.bound(t,p.figure),t.mark].filter(Boolean).join(" ");return{
row:t,size:p.size,text:w,note:p.note,panel:f.join(" · "),money:h,converted:m}}#e(t,e,n,s,o){let{currency:i}=this.
rates;n[n.length-1]=this.currency(i);let a=(t*e).toLocaleString("en",{useGrouping:!1,maximumSignificantDigits:3}),
c=`≈${B(a,i,this.lang,this.words.engineData)}`;return{size:Number(a),figure:c,note:[s,o].filter(Boolean).join(
" · ")}}currency(t){let e=this.words.engineData.money[t]??t;return typeof e=="string"?e:e[this.lang==="ko"?1:
0]}#s(t,e){let n=this.words.engineData.printed.flatMap(a=>this.term(t,a)??[]),s=t.passages.map(a=>this.words.names.
slug(a)),o=s.length>Vt?` +${s.length-Vt}`:"";return[...(this.view.fields.also??[]).map(a=>`${this.headings[a]??
a} ${T(this.term(t,a),this.words,"amount",e)}`),...n.map(({value:a})=>this.word("printed",a)),at(this.term(t,"\
denied"))?this.word("denied"):"",...["status","statedAs"].filter(a=>this.term(t,a)).map(a=>this.label(t,a)),Q(
s.slice(0,Vt),this.lang)+o].filter(Boolean).join(" · ")}},we=(r,{mark:t})=>[r,t].filter(Boolean).join(" ");function Et(r,t){
let e=new Map;for(let n of r)e.set(t(n),[...e.get(t(n))??[],n]);return e}function be(r,t){let e=[...new Set(t.map(({panel:n})=>n))];return t.toSorted((n,s)=>e.indexOf(n.panel)-e.indexOf(
s.panel)||(s.size??0)-(n.size??0)).map(({row:n,panel:s,text:o,note:i,size:a},c)=>({n:c,panel:s,label:r.label(n,
"y"),text:o,note:i,x:a??0}))}function ye(r,t){return t.map(({row:e,panel:n,note:s,size:o})=>{let i=Math.trunc(
o??0),a=r.term(e,"x2")?r.label(e,"x2"):"",c=/^\d+$/.test(a)?Number(a):i,l=we(c===i?`${i}`:`${i}–${c}`,e);return{
panel:n,label:r.label(e,"y"),text:l,note:s,x:i,x2:c}}).sort((e,n)=>e.x-n.x||e.x2-n.x2).map((e,n)=>({n,...e}))}var qn=[[0,!1],[.38,!1],[.62,!0],[1,!0]];function Se(r,t){let e=[],n=0;for(let s of new Set(t.map(o=>o.panel))){
let o=t.filter(i=>i.panel===s);s&&(e.push({panel:s,kind:"panel",x:0,y:n,text:s}),n+=1),e.push(...Pn(r,s,o,n)),
n+=o.length+1}return e}function Pn(r,t,e,n){let s=e.map(({row:f})=>[r.label(f,"source"),r.label(f,"target")]),
o=Math.max(...e.map(({size:f})=>Math.abs(f??0)))||1,i=[new Map,new Map];e.forEach(({size:f},d)=>{s[d].forEach(
(p,h)=>{i[h].set(p,(i[h].get(p)??0)+(f??0))})});let a=Kt(s,1,i,Kt(s,0,i,[])),c=Kt(s,0,i,a),l=[xe(s,0,c,a).map(
f=>n+f),xe(s,1,a,c).map(f=>n+f)],u=[];e.forEach(({row:f,size:d,text:p,note:h},_)=>{let m="label"in r.view.fields?
r.label(f,"label"):"",w=d===null?1.5:Math.max(Math.round(Math.abs(d)/o*22*100)/100,1),b={panel:t,link:n+_,width:w,
said:d!==null,source:s[_][0]};for(let[M,O]of qn)u.push({...b,kind:"link",x:M,y:l[Number(O)][_],note:h});let y=[
m,p].filter(Boolean).join(" · ");u.push({...b,kind:"figure",x:0,y:l[0][_],text:[y,h].filter(Boolean).join(" ·\
 "),short:y})});for(let f of[0,1])for(let d of new Set(s.map(p=>p[f]))){let p=l[f].filter((m,w)=>s[w][f]===d),
[h,_]=[Math.min(...p),Math.max(...p)];u.push({panel:t,kind:"name",x:f,text:d,y:(h+_)/2,y0:h,y1:_})}return u}function Kt(r,t,e,n){
function s(i){let a=n.length?r.filter(c=>c[t]===i).map(c=>n.indexOf(c[1-t])):[0];return a.reduce((c,l)=>c+l,0)/
a.length}let o=i=>e[t].get(i)??0;return[...new Set(r.map(i=>i[t]))].sort((i,a)=>o(a)-o(i)||s(i)-s(a))}function xe(r,t,e,n){
let s=r.map((i,a)=>[e.indexOf(i[t]),n.indexOf(i[1-t]),a]);s.sort((i,a)=>i[0]-a[0]||i[1]-a[1]||i[2]-a[2]);let o=[];
return s.forEach(([,,i],a)=>{o[i]=a}),o}var Bn=3;function ke(r,t,e){return r.view.kind==="bar"||r.view.kind==="flow"?Gn(r,t):r.view.kind==="slope"?Jn(
r,e):""}function Gn(r,t){let e=[];for(let s of new Set(t.map(o=>o.panel))){let o=t.filter(i=>i.panel===s&&i.size&&
i.money);if(o.sort((i,a)=>(a.size??0)-(i.size??0)),o.length>1&&o[0].size===o[1].size)return"";o.length>1&&e.push(
o[0])}if(!e.length||e.length>Bn)return"";let n=e.map(({row:s,text:o})=>{let i=r.view.kind==="flow"?`${r.label(
s,"source")} → ${r.label(s,"target")}`:r.label(s,"y");return r.lang==="en"?`${i}, ${o}`:`${i} ${o}`});return r.
lang==="ko"?`가장 큰 것은 ${n.join(", ")}`:n.length>1?`The largest: ${n.join("; ")}`:`The largest is ${n[0]}`}
function Jn(r,t){let e=t.filter(({x:f})=>/^\d+$/.test(f)),n=[...Et(e,({series:f})=>f)].filter(([,f])=>new Set(
f.map(({x:d})=>d)).size>1);if(n.length!==1)return"";let[s,o]=n[0];o.sort((f,d)=>Number(f.x)-Number(d.x));let[i,
a]=[o[0],o.at(-1)];if(r.lang==="ko"){let[f,d]=[i,a].map(({x:p,rank:h,mark:_})=>`${p}년 ${h}위${_}`);return`${s}\
, ${f}에서 ${d}로`}let c=a.y<i.y?"rises":a.y>i.y?"falls":"is back",[l,u]=[i,a].map(({x:f,rank:d,mark:p})=>`\
rank ${d}${p} in ${f}`);return`${s} ${c} from ${l} to ${u}`}var Vn=/^\d+$/;function $e(r,t){let e=new Map,n="x2"in r.view.fields,s=[...new Set(t.map(({panel:a})=>a))];t.forEach(
({row:a,panel:c,note:l},u)=>{let f=r.label(a,"color");for(let d of n?["","2"]:[""]){let p=N(r.term(a,`y${d}`));
if(p===null)continue;let h=r.term(a,`x${d}`)?r.label(a,`x${d}`):"",_=n?`${f} ${u}`:f;e.set(JSON.stringify([c,h,
_]),{panel:c,x:h,y:Number(p),series:f,line:_,rank:r.bound(a,p,`bound${d}`),mark:a.mark,open:r.isOpen(a,`bound${d}`),
note:l})}});let o=({x:a})=>Vn.test(a)?Number(a):0,i=[...e.values()].sort((a,c)=>s.indexOf(a.panel)-s.indexOf(c.
panel)||o(a)-o(c));return Kn(i)}function Kn(r){let t=new Map,e=new Map(r.map(({panel:n,series:s,x:o})=>[`${n}
${s}`,o]));for(let{panel:n,x:s}of r)t.set(n,[...new Set([...t.get(n)??[],s])]);for(let n of Et(r,({panel:s,x:o,
y:i})=>JSON.stringify([s,o,i])).values()){let s=new Set;for(let o of n){n.filter(({series:c})=>c===o.series).some(
({mark:c})=>!c)&&(o.mark="");let a=o.x===e.get(`${o.panel}
${o.series}`)&&o.series!==o.panel;s.add(`${a?o.series:""} ${o.rank}${o.mark}`.trim())}n.forEach((o,i)=>{let a=t.
get(o.panel)??[];o.text=i?"":[...s].join(" · "),o.side=o.x===a[0]&&a.length>1?"left":"right"})}return r}var Yn={bar:be,timeline:ye,slope:$e,flow:Se},Hn={bar:"x",timeline:"x",slope:"y",flow:"size"},Zn={slope:"color",
flow:"source"},Xn=80,Yt=4;function Me(r,t,e,n,s,o=null){let i=new vt(r,t,n,s,o),a=r.rows.map(_=>i.figure(_,Hn[t.
kind]));function c({size:_,row:m,panel:w}){return t.kind==="flow"?!0:_===null||t.kind!=="slope"||i.term(m,"x")?
_!==null:a.every(b=>b.panel!==w||!i.term(b.row,"x"))}let l=a.filter(c);if(!l.length)return null;let u=l.some(_=>_.
money);u&&l.sort((_,m)=>+(_.size===null)-+(m.size===null));let f=l.slice(0,Xn),d=Yn[t.kind](i,f),p=a.filter(_=>!l.
includes(_)).map(_=>Qn(i,_)),h=ke(i,f,d);return{kind:t.kind,title:h||e,subtitle:h?e:t.kind==="bar"&&!u?n[t.fields.
x[0]]??"":"",caption:ts(i,f,p,l.length),panels:[...new Set(d.map(({panel:_})=>_))],rows:d,scale:f.some(_=>_.money)?
"independent":"shared"}}var ve=({kind:r,fields:t})=>"label"in t?"label":Zn[r]??"y";function Qn(r,{row:t,text:e}){
let n=Q(t.passages.map(s=>r.words.names.slug(s)),r.lang);return[r.label(t,ve(r.view)),e,n&&`(${n})`].filter(Boolean).
join(" ")}function Ee(r,t){let e=[...new Set(t)],n=e.slice(0,Yt).join(", ");return e.length>Yt?r.word("more",n,
e.length-Yt):n}function ts(r,t,e,n){let s=new Set(t.filter(({money:l})=>l).map(({panel:l})=>l)),o=new Set(t.flatMap(
({row:l})=>l.passages.map(u=>r.words.names.slug(u)))),{source:i}=r.words.engineData,{rates:a}=r,c=typeof i=="s\
tring"?i:i[r.lang==="ko"?1:0];return[e.length?r.word("undrawn",Ee(r,e)):"",n>t.length?r.word("cut",t.length,n):
"",a&&t.some(({converted:l})=>l)?r.word("rates",a.date,es(a)):"",s.size>1&&!a?r.word("scales"):"",...ns(r,t),c&&
(r.view.kind==="slope"&&o.size?r.word("stated",c,Q([...o],r.lang,!0)):r.word("source",c))].filter(Boolean)}var es=({
currency:r,worth:t})=>Object.entries(t).sort(([e],[n])=>e<n?-1:1).map(([e,n])=>`1 ${e} = ${n} ${r}`).join(", ");
function ns(r,t){let{rows:e,footnotes:n}=r.answer,s=new Set(t.map(({row:o})=>o));return n.flatMap(o=>{let i=o.
rows.map(u=>e[u-1]).filter(u=>s.has(u));if(!i.length)return[];let a=Ee(r,i.map(u=>r.label(u,ve(r.view)))),c=o.
meant.map(u=>r.word("meant",u)).join(""),l=o.printed.length?r.word("before",o.printed.join(", ")):o.supplied?r.
word("supplied"):"";return[`${o.mark} ${a}: ${c}${l}${o.problem} (${Q(o.passages,r.lang,!0)})`]})}var J=r=>r.map(R).join(" ");function Oe(r,{queries:t}){let e=new Map;for(let n of[t.printed,t.putRight])for(let[
s,o,i,a,c=null]of r(n).rows){if(s?.type!=="uri"||!o||!i||!a)continue;let l=J([o,i,a]),u=n===t.putRight?{property:i.
value,printed:c}:c?.value??"";e.has(l)||e.set(l,new Map),Ae(e.get(l),new Map([[s.value,new Map([[ss(u),u]])]]))}
return e}var ss=r=>typeof r=="string"?r:`${r.property} ${R(r.printed)}`;function Ae(r,t){for(let[e,n]of t)r.set(
e,new Map([...r.get(e)??[],...n]))}function Re(r,t){let e=new Map;for(let n of r)Ae(e,t.get(n)??new Map);return e}
function Ne(r,{queries:t},e,n){let s=new Map,o=[...e].map(k);if(!o.length)return s;for(let[i,a,c,l]of r($(t.errata,
{erratum:o})).rows){if(!i)continue;let u=s.get(i.value)??{iri:i.value,problem:{},severity:"",passages:[],corrected:[],
stands:!0,meant:[]};a&&(u.problem[a["xml:lang"]??"en"]=a.value),u.severity=n(c?.value??""),l&&(u.passages=[...new Set(
[...u.passages,l.value])].sort()),s.set(i.value,u)}return s}function je(r,t){return[...r.keys()].sort().flatMap(
e=>{let n=t.get(e);if(!n)return[];let s=[...r.get(e)?.values()??[]],o=s.filter(a=>typeof a!="string"),i=s.filter(
a=>typeof a=="string").filter(Boolean);return[{...n,corrected:o,stands:o.length<s.length,meant:i}]})}var Ot=r=>(r.
some(({stands:t})=>t)?"†":"")+(r.some(({corrected:t})=>t.length)?"‡":""),Te=({problem:r,iri:t},e)=>r[e]??Object.
values(r)[0]??t;function Ie({variables:r,rows:t},e,n,s,o){let i=new Map;for(let[u,f]of e)for(let[d,p,h]of rs(u,f)){let _=JSON.
stringify(d.slice(0,n.length).map(R)),m=i.get(_)??new Map;i.set(_,m);let w=m.get(J(p))??{triple:p,graphs:new Set};
m.set(J(p),w),w.graphs.add(h)}let a=[...i.values()].flatMap(u=>[...u.values()]).filter(({graphs:u})=>u.has("")),
c=os(a.map(({triple:u})=>u[0]),s,o),l=`${o.base}graph/`;return t.map(u=>{let f=JSON.stringify(n.map(h=>R(u[r.indexOf(
h)]??null)));return[...i.get(f)??new Map].sort(([h],[_])=>h<_?-1:1).map(([h,{triple:_,graphs:m}])=>{let w=new Set(
[...m,...m.has("")?c.get(h)??[]:[]]);return{triple:_,passages:[...w].filter(b=>b&&!b.startsWith(l)).sort()}}).
filter(h=>h.passages.length)})}function*rs(r,{variables:t,rows:e}){for(let{triple:n,graph:s,markers:o}of r.patterns){
let i=[...n,...s?[s]:[]].map(a=>a.startsWith("<")?k(a.slice(1,-1)):t.indexOf(a));for(let a of e){let c=i.map(p=>typeof p==
"number"?a[p]:p);if(c.some(p=>!p)||o.some(p=>!a[t.indexOf(p)]))continue;let[l,u,f,d]=c;yield[a,[l,u,f],d?.value??
""]}}}function os(r,t,{queries:e}){let n=new Map,s=r.filter(i=>i.type==="uri"),o=[...new Map(s.map(i=>[i.value,
i])).values()];if(!o.length)return n;for(let[i,a,c,l]of t($(e.stated,{s:o})).rows){if(!l)continue;let u=J([i,a,
c]);n.set(u,[...n.get(u)??[],l.value])}return n}var is=["High","Medium","Low",""];function as(r,t,{corrected:e},n){let{amounts:s}=n.engineData,o=t.evidence.find(
({triple:a})=>n.names.local(a[1].value)===X)?.triple[2].value,i=e.flatMap(({property:a,printed:c})=>{if(!c)return[];
let l=n.names.local(a),u=G(r,t.terms,l,s)||s.includes(l)&&o||"";return[T(c,n,n.names.slug(a),u)]});return[...new Set(
i)]}function ze(r,t,e){let n=new Map;t.forEach((o,i)=>{for(let a of o.errata){let c=as(r,o,a,e),l=Ot([a]),u=JSON.
stringify([l,a.iri,c,a.meant]),f=n.get(u)??{mark:l,rows:[],printed:c,supplied:a.corrected.length>0&&!c.length,
meant:a.meant,problem:Te(a,e.lang),passages:a.passages.map(d=>e.names.slug(d)),severity:a.severity};f.rows.push(
i+1),n.set(u,f)}});let s=[...n].map(([o,i])=>({key:o,note:i,place:is.indexOf(i.severity)}));return s.sort((o,i)=>o.
place-i.place||cs(o.note.rows,i.note.rows)||(o.key<i.key?-1:1)),s.map(({note:o})=>o)}function cs(r,t){let e=r.
findIndex((n,s)=>n!==t[s]);return e<0?r.length-t.length:r[e]-(t[e]??-1)}var Ce=["en","ko"],ls=`SELECT DISTINCT ?thing { { ?thing ?p ?o } UNION { ?s ?p ?thing } UNION { ?s ?thing ?o }\

UNION { GRAPH ?thing { ?s ?p ?o } } FILTER(ISIRI(?thing)) }`,F=r=>r.normalize("NFKC").toUpperCase().toLowerCase().
replaceAll(/[\s_-]+/g,""),us=r=>r.replaceAll(/[\n\t]/g," "),At=class{all=[];#e=new Map;#s=[];#t=new Map;#r;#n;constructor(t,e,n){
this.#n=n;let{labels:s,same:o,queries:i}=n;for(let[h,_,m,w]of t.select(e,i.names).rows){if(!h||!_||!w||!E(h)||
_.type!=="literal")continue;let b=_["xml:lang"]??"",y={thing:h.value,text:_.value,lang:b,property:w.value,kind:m?.
value??""};this.all.push(y),s.includes(w.value)&&this.#e.set(h.value,[...this.#e.get(h.value)??[],y])}let a=o.
map(h=>`<${h}>`).join("|");for(let[h,_]of t.select(e,`SELECT ?thing ?item { ?thing ${a} ?item }`).rows)h&&_&&E(
h)&&V(this.#t,_.value,h.value);this.#r=new Set(t.select(e,ls).rows.map(([h])=>h?.value));let c=new Map,l=new Map,
u=new Map,f=new Map;for(let{thing:h,text:_,lang:m,property:w}of this.all){let b=s.includes(w);b&&(!m||Ce.includes(
m))&&V(c,_,h),b&&V(l,_,h);for(let y of[_,this.slug(h)])V(u,y,h),V(f,F(y),h)}let d=new Map,p=new Map;for(let h of this.#r)
V(d,this.slug(h),h),V(p,F(this.slug(h)),h);this.#s=[c,l,u,f,d,p]}slug(t){let{passages:e,prefixes:n}=this.#n;return t.
startsWith(e)&&!t.startsWith(n.p)?t.slice(e.length):t.replace(/[/#]+$/,"").split(/[/#]/).at(-1)||t}local(t){let e=this.
slug(t);return this.#n.vocabularies.includes(t.endsWith(e)?t.slice(0,-e.length):t)?e:t}contract(t){let{passages:e,
prefixes:n}=this.#n,s=Object.entries(n).filter(([,i])=>i&&t.startsWith(i)),[o]=s.sort((i,a)=>a[1].length-i[1].
length||(i[0]<a[0]?1:-1));return o?`${o[0]}:${t.slice(o[1].length)}`:t.startsWith(e)?t.slice(e.length):t}typed(t){
let e=this.slug(t),n=this.lookup(e);return n.size===1&&n.has(t)?e:this.contract(t)}#o(t,e){let n=[e,...Ce.filter(
a=>a!==e),""],{labels:s}=this.#n,o=({lang:a,property:c})=>{let l=n.indexOf(a.split("-")[0].toLowerCase());return(l<
0?n.length:l)*100+s.indexOf(c)};return(this.#e.get(t)??[]).filter(({text:a})=>a.trim()).sort((a,c)=>o(a)-o(c)||
(a.text<c.text?-1:1))[0]?.text}of(t,e){let n=this.#o(t,e),{base:s,prefixes:o}=this.#n,i=n??this.slug(t),a=Object.
values(o).some(u=>!u.startsWith(s)&&t.startsWith(u)),c=n!==void 0||!a?this.lookup(us(i)):new Set;if(c.size===1&&
c.has(t))return i;let l=this.contract(t);return i===this.slug(t)?l:`${i} (${l})`}lookup(t,e=n=>n){for(let n of this.#a(
t)){let s=n.size?e(n):n;if(!s.size)continue;let o=[...s].map(a=>({iri:a,rank:this.#l(a)})),i=Math.min(...o.map(
({rank:a})=>a));return new Set(o.filter(({rank:a})=>a===i).map(({iri:a})=>a))}return new Set}*#a(t){let[e,n,s,
o,i,a]=this.#s,c=new Set;yield this.#i(t),yield e.get(t)??c,yield this.#c(t),yield n.get(t)??c,yield s.get(t)??
c,yield o.get(F(t))??c,yield i.get(t)??c,yield a.get(F(t))??c}#i(t){let{passages:e,prefixes:n}=this.#n,s=/\((\S+)\)$/.
exec(t)?.[1],o=[t,...s?[s]:[]].flatMap(i=>{let a=i.replace(/^</,"").replace(/>$/,""),[c,...l]=a.split(":");return[
...l.length&&Object.hasOwn(n,c)?[n[c]+l.join(":")]:[],.../^[a-z0-9-]+\/p\d+s\d+$/.test(i)?[e+Le(i)]:[],a]});return new Set(
o.filter(i=>this.#r.has(i)))}#c(t){let{spaces:e,prefixes:n}=this.#n,s=/^(?:wd:)?([Qq]\d+)$/.exec(t.replace(n.wd,
"").replaceAll(/^<|>$/g,""))?.[1],o=s&&this.#t.get(n.wd+s.toUpperCase());if(o)return o;let i=/^[A-Za-z0-9-]+$/.
test(t)?e.map(a=>a+Le(t)):[];return new Set(i.filter(a=>this.#r.has(a)))}#l(t){let{base:e}=this.#n;if(["agent/",
"activity/","encoding/"].some(s=>t.startsWith(e+s)))return 3;let n=this.local(t);return n===t?0:/^\p{Lu}/u.test(
n)?1:2}},Le=r=>r.replace(/(?<![^/])p(?=\ds\d+$)/,"p0");function V(r,t,e){let n=r.get(t);n?n.add(e):r.set(t,new Set(
[e]))}function De(r,t,e,{engineData:n,names:s,lang:o},i){let{amounts:a}=n,c=[...ct(r,t,a).entries()].filter(([,p])=>a.
includes(p)),l=new Map;for(let[p,h]of e.entries())for(let[_,m]of c){let w=h[_],b=G(t,h,m,a);for(let y of w?new Set(
h.flatMap(M=>M&&E(M)?[M.value]:[])):[]){let M=JSON.stringify([y,m,R(w)]),O=`${M} ${b}`,W=l.get(O)??{node:y,statement:M,
value:w,currency:b,rows:new Set};W.rows.add(p),l.set(O,W)}}let u=[...l.values()].filter(p=>p.rows.size>1);if(!u.
length)return[];let f=i($(n.queries.figures,{node:u.map(({node:p})=>k(p))})).rows,d=new Set(f.map(([p,h,_])=>JSON.
stringify([p?.value,s.local(h?.value??""),R(_??null)])));return u.flatMap(({node:p,statement:h,value:_,currency:m,
rows:{size:w}})=>{let b=d.has(h)?N(_):null;return b===null?[]:[{name:s.of(p,o),amount:B(b,m,o,n),rows:w}]})}var fs=/[가-힣]+|\p{Nd}+(?:st|nd|rd|th)?|(?:(?![가-힣])[\p{L}\p{Nl}\p{No}])+\p{Nd}*/gu;var K=r=>r.normalize("NFKC").toUpperCase().toLowerCase(),C=r=>/^[가-힣]/.test(r),I=(r,t)=>[...K(r).matchAll(
fs)].map(([e])=>Object.hasOwn(t,e)?t[e]:e);function Ht(r){let t=(e,n,s)=>Array.from({length:Math.max(s,0)},(o,i)=>e.
slice(i,i+n));return C(r)?t(`^${r}`,2,r.length):[r,...r.startsWith("zz")?[]:t(`^${r}$`,4,r.length+3-4)]}function Fe(r,t,e){let n=o=>t.named(o).flatMap(({proper:i,things:a})=>i?a:[]),s=new RegExp(e.asks,"i");for(let{
0:o,index:i}of r.matchAll(new RegExp(e.next,"gi"))){let[a,c]=[r.slice(0,i),r.slice(i+o.length)];if((s.test(a)||
/[?？]$/.test(a))&&n(c).some(u=>!n(a).includes(u)))return[a,c]}return[r,""]}var Ue=/[ \t\n_-]/,_s=/(?<![\p{L}\p{N}])(?=[\p{L}\p{N}_])|(?<=[a-z0-9])(?=[가-힣])|(?<=[가-힣])(?=[a-z0-9])/gu,
ps=/(?:['’]?s|['’])?(?![a-z0-9])/y,ds=/(?<![a-z0-9])p\d+s\d+(?!\d)/g,hs=/(?<![\p{L}\p{N}_])[a-z]+:[A-Za-z][A-Za-z0-9_-]*/gu,
gs=/[a-z]+|[가-힣]+/g,Xt=3,ms=3,ws="Class",bs=r=>r.length<Xt&&/^[\0-\x7f]*$/.test(r)&&r===r.toLowerCase(),We=r=>r.
sort((t,e)=>t.start-e.start||t.end-e.end||t.things.length-e.things.length),Rt=class{#e=new Map;#s=new Map;#t;classes=new Set;pairs;#r;#n;#o;constructor(t,e){
this.#r=t,this.#n=e,this.#o=new RegExp(`(?:${e.patterns.particles}){0,3}(?![가-힣])`,"y");for(let{text:n,thing:s,
kind:o}of this.#a()){let i=F(n);this.#s.set(s,[...this.#s.get(s)??[],n]),o===ws?this.classes.add(s):this.#e.set(
i,(this.#e.get(i)??new Map).set(s,o))}this.pairs=new Set([...this.#e.keys()].flatMap(n=>Array.from(n.slice(1),
(s,o)=>n.slice(o,o+2)))),this.#t=new Set([...this.#e.keys()].flatMap(n=>[...n].map((s,o,i)=>i.slice(0,o+1).join(
""))))}of(t){return this.#s.get(t)??[]}#a(){let{terms:t}=this.#n,e=this.#r.all.map(({thing:a,text:c,kind:l})=>({
thing:a,text:c,kind:this.#r.slug(l)})),n=e.map(a=>({...a,text:this.#r.slug(a.thing)})),s=[...new Map(n.map(a=>[
JSON.stringify(a),a])).values()],o=[...e,...s].filter(({text:a,kind:c})=>!t.includes(c)&&F(a).length>1),i=new Map;
for(let{thing:a,text:c,kind:l}of o){let u=c.split(/\s+/).filter(Boolean),f=u.at(-1)??"",d=f===f.toUpperCase()&&
f!==f.toLowerCase();l==="Person"&&u.length>1&&!d&&i.set(f,(i.get(f)??new Set).add(a))}for(let[a,c]of i)c.size===
1&&o.push({thing:[...c][0],text:a,kind:"Person"});return o}named(t){let e=K(t),n=t.length===e.length?t:e,s=[];
for(let{index:o}of e.matchAll(_s)){let i=o>=(s.at(-1)?.end??0)?this.#l(e,o):null;i&&!bs(n.slice(i.start,i.end))&&
s.push(i)}return s}sentence(t){let[e,n]=Fe(t,this,this.#n.patterns),s=K(e),o=e.length===s.length?e:s,a=[...[...this.
named(e),...this.#i(e,s)],...this.#_(s),...this.#p(s)],c=u=>a.every(({start:f,end:d})=>u.start<f||d<=u.start),
l=We([...a,...this.#f(s).filter(c)]);return{written:e,plain:s,mentions:l,said:(u,f)=>o.slice(u,f),rest:n}}masked(t){
let e=K(t),n="",s=0;for(let{kinds:o,start:i,end:a}of We([...this.named(t),...this.#_(e)])){let[c]=o.filter(l=>l===
"year"||this.#n.proper.includes(l)).sort();!c||i<s||(n+=`${e.slice(s,i)} ${"zz"}${c.toLowerCase()} `,s=a)}return n+
e.slice(s)}#i(t,e){return[...t.length===e.length?t.matchAll(hs):[],...e.matchAll(ds)].flatMap(({0:s,index:o})=>{
let i=[...this.#r.lookup(s)].sort();return i.length?[this.#c(o,s.length,i,["Passage"])]:[]})}#c(t,e,n,s,o=""){
let i=o!==""||s.some(a=>this.#n.proper.includes(a));return{start:t,end:t+e,things:n,kinds:s,value:o,proper:i}}get proper(){
let t=e=>this.#n.proper.includes(e);return[...this.#e].flatMap(([e,n])=>[...n.values()].some(t)?[e]:[])}#l(t,e){
let n=null,s="";for(let o=e+1;o<=t.length;o+=1){if(Ue.test(t[o-1]))continue;if(s+=t[o-1],!this.#t.has(s))break;
let i=this.#e.get(s);i&&this.#u(t,e,o)&&(n=this.#c(e,o-e,[...i.keys()].sort(),[...new Set(i.values())]))}return n}#u(t,e,n){
let s=/[가-힣]/.test(t[n-1]),o=s?this.#o:ps;return o.lastIndex=n,s&&n-e>=ms&&!Ue.test(t.slice(e,n))||o.test(
t)}#f(t){let{patterns:e,counts:n,numbered:s}=this.#n;return[...t.matchAll(new RegExp(e.number,"g"))].flatMap(({
0:o,index:i,...a})=>{let[c,l,u,f,d]=[1,2,3,4,5].map(m=>a[m]),p=c?n[c]:l??d,h=s[u??f];if(h==="paragraph")return[
this.#c(i,o.length,[],[h],p)];let _=this.#e.get(F(h+p));return _?[this.#c(i,o.length,[..._.keys()].sort(),[...new Set(
_.values())])]:[]})}#p(t){return[...t.matchAll(gs)].flatMap(({0:e,index:n})=>{let s=this.#d(e);return s?[this.#c(
n,e.length,[],["currency"],s)]:[]})}#_(t){return[...t.matchAll(new RegExp(this.#n.patterns.year,"g"))].map(({0:e,
index:n})=>this.#c(n,e.length,[],["year"],e))}#d(t){let{currencies:e}=this.#n;if(/^[a-z]/.test(t))return Object.
hasOwn(e,t)?e[t]:"";for(let n=t.length;n>1;n-=1){this.#o.lastIndex=n;let s=this.#o.exec(t)?.[0].length===t.length-
n,o=t.slice(0,n).replace(/화$/,"");if(s&&Object.hasOwn(e,o))return e[o]}return""}};var ys="http://www.w3.org/1999/02/22-rdf-syntax-ns#type",xs={integer:"12",year:"2024",decimal:"1200000000",currency:"\
EUR"},U=class extends Error{constructor(t,e,n,s,o=[]){super(`${e}: ${s}`),this.details={why:t,parameter:e,type:n,
text:s,others:o}}};function qe(r,t,e,n,s,o){if(s.type!=="entity")return lt(s,o);let i=u=>Ss(r,t,e,u,s.of),a=u=>{
let f=i(u),d=[...u].filter(p=>{let{variables:h,rows:_}=r.select(t,$(n.text,{[s.name]:[k(p)]}));return h.includes(
s.name)?_.some(m=>m.some(w=>w&&E(w)&&w.value===p)):_.length>0&&f.has(p)});return new Set(d)},c=e.lookup(o,a),l=c.
size?c:e.lookup(o,i);if(!l.size)throw new U("unknown",s.name,s.type,o);if(l.size>1)throw new U("several",s.name,
s.type,o,[...l].map(u=>e.contract(u)).sort());return k([...l][0])}function Ss(r,t,e,n,s){if(!s||!n.size)return n;
let o=[...n].map(a=>`<${a}>`).join(" "),{rows:i}=r.select(t,`SELECT ?thing ?type { VALUES ?thing { ${o} } ?thi\
ng <${ys}> ?type }`);return new Set(i.flatMap(([a,c])=>a&&c&&e.slug(c.value)===s?[a.value]:[]))}function lt(r,t){
let{type:e}=r;if(e==="year"&&/^\d{4}$/.test(t)||e==="integer"&&/^[+-]?\d{1,18}$/.test(t))return it(String(BigInt(
t.replace("+",""))),"integer");let n=e==="decimal"?N(it(t,"double")):null;if(n&&/^-?\d{1,18}(\.\d{1,18})?$/.test(
n))return it(n,"decimal");if(e==="currency"&&/^[A-Z]{3}$/.test(t)||e==="text")return it(t);throw new U("malfor\
med",r.name,e,t,[xs[e]??"…"])}var Pe=r=>r.sort((t,e)=>t<e?-1:1);function ks(r,t,e){let n=new Set(e.map(({value:i})=>i)),s=[],o=Pe(e.filter(E).
map(({value:i})=>i));for(;o.length;){let i=r($(t,{thing:o.map(k)})).rows,a=new Set(i.map(([,c])=>c&&E(c)?c.value:
""));o=Pe([...a].filter(c=>c&&!n.has(c)));for(let c of o)n.add(c);s.push(...o)}return s}function $s(r,t,e,n){let{
variables:s,rows:o}=r($(t.text,{[e]:n.map(k)}));if(!o.length)return[];let i=s.indexOf(e),a=new Set(i<0?[]:o.map(
l=>l[i]?.value)),c=i<0?new Set(n):new Set(o.flat().map(l=>l?.value));return n.filter(l=>a.has(l)||c.has(l)&&r(
$(t.text,{[e]:[k(l)]})).rows.length>0)}function ut(r,t,e,n){let s={...n},o={};for(let{name:i,type:a,single:c}of e.
parameters){let l=n[i];if(!l?.length||a!=="entity"||c)continue;let u=$s(r,e,i,ks(r,t,l));u.length&&(s[i]=[...l,
...u.map(k)],o[i]=u)}return{wide:s,added:o}}var Be=4;function Ge(r,t){if(C(r))return t.startsWith(r)||r.length>1&&t.includes(r);let e=Math.min(r.length,t.
length);if(Qt(r)||Qt(t)||e<Be)return r.replace(/s$/,"")===t.replace(/s$/,"");let n=Math.max(Be,e-2);return r.slice(
0,n)===t.slice(0,n)}var Qt=r=>/^\p{Nd}+$/u.test(r),Nt=class{#e=new Map;#s=new Map;#t;#r;#n;#o;#a;#i;constructor(t,e,n,s){
this.#t=u=>t.graph.select(e,u),this.#r=t.engineData.queries.included,this.#n=t.engineData.understanding,this.#o=
n,this.#a=s;let{after:o,before:i,notIn:a,longFor:c,listed:l}=this.#n.patterns;this.#i=[o,i,a,c,l].map(u=>new RegExp(
u))}#c(t){return I(t,this.#n.numbers)}values(t,{plain:e,mentions:n}){let s={},o={},i=n.filter(p=>p.proper),a=i.
filter(p=>!this.#l(t,p,e,s,o)),c=n.flatMap(p=>p.proper?[]:p.things),l=this.#_(t,e,s,c).flatMap(p=>this.#h(p).flat()),
u=a.filter(({start:p,end:h})=>!this.#c(e.slice(p,h)).every(_=>l.includes(_))),f=t.parameters.find(({name:p})=>p===
"minYears"),d=f&&this.#i[3].exec(e)?.slice(1).find(Boolean);return d&&this.#u(t,f,lt(f,this.#n.years[d]??d),s),
{values:s,placed:i.length-u.length}}tells(t,e,n){let{wide:s}=ut(this.#t,this.#r,t,e),o=new Set(this.#t($(t.text,
s)).rows.flatMap(c=>c.flatMap(l=>l?.value??[])));if(n.some(c=>o.has(c)))return!0;if(!Object.values(e).some(c=>c.
some(E)))return!1;let i=c=>[...c].flatMap(l=>this.#o.of(l).map(K)),a=i(o);return i(n).some(c=>a.some(l=>l.includes(
c)))}#l(t,e,n,s,o){let{start:i,end:a,things:c,kinds:l}=e;if(l.includes("year"))return this.#p(t,e,n,s);if(e.value){
let f=t.parameters.find(({type:d,name:p})=>l.includes(d)||l.includes(p));return f!==void 0&&this.#u(t,f,lt(f,e.
value),s)}let u=t.parameters.filter(({type:f,of:d})=>f==="entity"&&(!d||l.includes(d)));return u.sort((f,d)=>+(f.
name in s)-+(d.name in s)||+!f.of-+!d.of),u.some(f=>{let d=f.name in o&&!this.#i[4].test(n.slice(o[f.name],i)),
p=(s[f.name]??[]).map(m=>m.value),_=c.filter(m=>!d||p.includes(m)).some(m=>this.#u(t,f,k(m),s));return _&&(o[f.
name]=a),_})}#u(t,{name:e,single:n},s,o){let i=o[e]??[],a=i.some(c=>R(c)===R(s));return a||i.length&&n?a:this.#f(
t,{...o,[e]:[s]})?(o[e]=[...i,s],!0):!1}#f(t,e){let n=Object.entries(e).map(([c,l])=>[c,...l.map(R)]),s=JSON.stringify(
[t.name,n]),o=this.#e.get(s);if(o!==void 0)return o;let i=c=>this.#t($(t.text,c)).rows.length>0,a=i(e);if(!a){
let{wide:c,added:l}=ut(this.#t,this.#r,t,e);a=Object.keys(l).length>0&&i(c)}return this.#e.set(s,a),a}#p(t,{start:e,
end:n,value:s},o,i){let a=o.slice(Math.max(0,e-10),n+8),[c,l,u]=this.#i.map(_=>_.test(a)),f=Number(s),d=[...i.
fromYear??[],...i.toYear??[]].map(_=>Number(_.value)),p=d.length?{fromYear:Math.min(f,...d),toYear:Math.max(f,
...d)}:{fromYear:c||!l?f:null,toYear:l||!c?f-Number(u):null,year:!c&&!l?f:null},h={};for(let _ of t.parameters.
filter(({name:m,type:w})=>w==="year"&&m in p)){let m=d.length||!(_.name in i)?p[_.name]:null;m!==null&&(h[_.name]=
[lt(_,String(m))])}return!Object.keys(h).length||!this.#f(t,{...i,...h})?!1:(Object.assign(i,h),!0)}#_(t,e,n,s){
let o=t.parameters.filter(({type:f,name:d})=>f==="entity"&&!(d in n)),i=this.#c(e),c=o.map(({name:f,of:d})=>({
name:f,alike:this.#g([...this.#d(t,f),...d?[]:s],i)})).flatMap(({name:f,alike:d})=>[...new Set(d.values())].filter(
p=>p>0).map(p=>({much:p,name:f,alike:d})));c.sort((f,d)=>d.much-f.much||(f.name<d.name?1:-1));let l=[],u=new Set;
for(let{much:f,name:d,alike:p}of c){let _=(u.has(d)?[]:[...p.keys()].filter(m=>p.get(m)===f)).filter(m=>this.#f(
t,{...n,[d]:[k(m)]}));_.length===1&&!this.#m(t,_[0])&&(n[d]=[k(_[0])],l.push(_[0])),_.length&&u.add(d)}return l}#d(t,e){
let n=this.#s.get(t.name)??this.#t($(t.text,{}));this.#s.set(t.name,n);let s=n.variables.indexOf(e),o=s<0?[]:n.
rows.map(i=>i[s]);return[...new Set(o.flatMap(i=>i&&E(i)?[i.value]:[]))]}#g(t,e){let n=new Map(t.map(c=>[c,this.#h(
c)])),s=new Map;for(let c of n.values())for(let l of new Set(c.flat()))s.set(l,(s.get(l)??0)+1);let o=new Set(
[...s.keys()].filter(c=>e.some(l=>Ge(c,l)))),i=c=>c.reduce((l,u)=>l+this.#a.weight(u)*Math.log(1+n.size/(s.get(
u)??1)),0),a=(c,l)=>{let u=l.filter(p=>o.has(p));return!(this.#o.classes.has(c)&&u.length===l.length)&&u.every(
p=>this.#a.isCommon(p))||l.some(p=>Qt(p)&&!o.has(p))?0:i(u)-this.#n.measures.like*i(l)};return new Map([...n].
map(([c,l])=>[c,Math.max(0,...l.map(u=>a(c,u)))]))}#m({name:t,columns:e},n){let s=this.#c([t,...Object.values(
e).flat()].join(" "));return this.#h(n).some(o=>o.every(i=>s.some(a=>Ge(i,a))))}#h(t){return this.#o.of(t).map(
e=>this.#c(e))}};var jt=class{#e=new Map;#s=new Map;#t;#r;#n;#o;constructor(t,e){this.#o=t,this.#n=e;let n=Object.entries(t.phrasings).
flatMap(([o,i])=>i.map(a=>({name:o,text:a})));for(let{name:o,text:i}of n)for(let a of new Set(i.split(" ").filter(
Boolean).flatMap(Ht))){let c=this.#e.get(a)??new Map;this.#e.set(a,c.set(o,(c.get(o)??0)+1)),this.#s.set(o,(this.#s.
get(o)??0)+1)}this.#r=new Set([...this.#e].flatMap(([o,i])=>[...i.keys()].some(te)?[o]:[]));let s=this.#s.size;
this.#t=new Map([...this.#e].map(([o,{size:i}])=>[o,Math.log(1+s/i)])),this.rare=Math.log(1+s),this.rather=Math.
log(1+s/t.measures.many)}scores(t){let e=new Map;for(let h of this.#i(t).flatMap(Ht))e.set(h,(e.get(h)??0)+1);
let n=[...e].map(([h,_])=>({having:this.#e.get(h),weight:Math.sqrt(_)*(this.#t.get(h)??this.rare)})),s=Math.sqrt(
n.reduce((h,{weight:_})=>h+_*_,0))||1,o=h=>[...h.values()].reduce((_,m)=>_+m,0),{unseen:i}=this.#o.measures,a=i*
this.#t.size,c=o(this.#s)+a,l=n.flatMap(({having:h,weight:_})=>h?[{having:h,weight:_/s,log:Math.log((o(h)+i)/c)}]:
[]),u=(h,_)=>l.reduce((m,{having:w,weight:b,log:y})=>m+b*(Math.log(((w.get(h)??0)+i)/(_+a))-y),0),f=[...this.#s].
map(([h,_])=>({name:h,score:u(h,_)})),p=Math.max(...f.flatMap(({name:h,score:_})=>te(h)?[]:[_]))+this.#o.measures.
strange*this.#a(t);return{scores:f.filter(({name:h})=>te(h)),least:p}}weight(t){return this.#t.get(Ms(t)?t:t.slice(
0,2))??this.rare}isCommon(t){return this.weight(t)<this.rather}knows(t){return C(t)?t.length<2||this.begins(t):
t.length<3||/^\p{Nd}+$/u.test(t)||[t,t.replace(/s+$/,"")].some(e=>this.#r.has(e))}begins(t){return this.#r.has(
t.slice(0,2))}#a(t){return this.#i(t).filter(e=>!e.startsWith("zz")&&!this.knows(e)).length}#i(t){return I(this.#n(
t),this.#o.numbers)}},Ms=r=>!C(r)&&/^[\0-\x7f]*$/.test(r),te=r=>!r.startsWith("#");var vs=/(?<![\p{L}\p{N}_])(?:[A-Z][\p{L}\p{N}_-]*|[\p{L}\p{N}_]*[A-Za-z]\p{Nd}[\p{L}\p{N}_]*)/gu,Es=/(?<![\p{L}\p{N}])[A-Za-z]+(?![\p{L}\p{N}])/gu,
Je="-ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ",It=class{#e;#s;#t;#r;constructor(t,e,n){
this.#e=t,this.#s=e,this.#t=n;let s=t.proper.filter(o=>o.length>n.measures.mistyped);this.#r=new Set(s.flatMap(
Ve))}subjects(t){let{written:e}=t,n=d=>d===d[0].toUpperCase()+d.slice(1).toLowerCase(),s=[...e.matchAll(vs)].filter(
({0:d,index:p})=>p||!n(d)),o=Tt(s,t).flatMap(([d])=>d.length>=Xt?[d]:[]),i=this.#o(t).filter(d=>!s.some(([p])=>p.
startsWith(d))),a=d=>I(d,this.#t.numbers).every(p=>this.#s.knows(p)),l=Tt([...e.matchAll(Es)],t).map(([d])=>d).
filter(d=>this.#n(d.toLowerCase())),u=[...o,...i,...l].filter(d=>!a(d)),f=this.#a(t).flatMap(([,d,p])=>p?[d]:[]);
return[...new Set([...u,...f])]}#n(t){return t.length>=this.#t.measures.mistyped&&Ve(t).some(e=>this.#r.has(e))}#o(t){
let e=[...t.plain.matchAll(new RegExp(this.#t.patterns.country,"g"))];return Tt(e,t).filter(([,n])=>this.#e.named(
n).length===0).map(({index:n,1:s})=>t.said(n,n+s.length))}others(t){return this.#a(t).filter(([,,e])=>!e).map(
({index:e,1:n})=>({start:e,end:e+n.length}))}#a(t){let e=[...t.written.matchAll(new RegExp(this.#t.patterns.noun,
"g"))];return Tt(e,t).filter(({0:n,1:s})=>this.#i(s,n[s.length]))}#i(t,e){let{afterVowel:n,afterConsonant:s,codas:o}=this.#t.
patterns,i=Je[(t.charCodeAt(t.length-1)-44032)%Je.length],a=i==="-";return(a?s:n).includes(e)||!(a||o.includes(
i))?!1:!this.#s.begins(t)&&!this.#e.pairs.has(t.slice(0,2))}},Tt=(r,{mentions:t})=>r.filter(({0:{length:e},index:n})=>t.
every(({start:s,end:o})=>n+e<=s||o<=n)),Ve=r=>/^[\0-\x7f]*$/.test(r)?[r,...Array.from(r,(t,e)=>r.slice(0,e)+r.
slice(e+1))]:[];var Os=/(?<![\p{L}\p{N}_.,])\p{Nd}[\p{Nd}.,]*(?: ?(?:[bmtr]+illion|thousand)(?![a-z])| ?[천만억조]+)?/u;function Ke(r,t,e,n){
let s=Object.values(n).flatMap(i=>i.map(({value:a})=>a)),o=[...[e.title].flat(),...s.flatMap(i=>[i,...r.of(i)])];
return new Set(o.flatMap(i=>I(i,t.numbers)))}function ee(r,t,e,n,s){let o=Object.values(s).flatMap(a=>a.map(({
value:c})=>c)),i=Ke(r,t,n,s);return e.mentions.filter(({start:a,end:c,things:l,kinds:u,value:f,proper:d})=>{let p=e.
said(a,c);return!d||o.includes(f)||l.some(h=>o.includes(h))||u.includes("year")&&Object.keys(s).some(h=>/year$/i.
test(h))||p.toUpperCase()===f&&p!==f?!1:!I(p,t.numbers).every(h=>i.has(h))})}function Ye(r,t,e,n,s,o){let{plain:i,
mentions:a}=n,c=x=>I(x,e.numbers),l=Ke(r,e,s,o),u=e.phrasings[s.name].map(x=>` ${x} `),{ended:f,cause:d,ordinal:p,
denied:h,whether:_}=e.patterns,m=({start:x,end:v})=>{let z=c(i.slice(x,v)),[le]=c(i.slice(0,x)).slice(-1),[$t]=c(
i.slice(v)),ue=le?[` ${le} ${z.join(" ")} `]:[];return $t&&ue.push(` ${z.join(" ")} ${C($t)?$t[0]:`${$t} `}`),
z.every(Gt=>l.has(Gt))||u.some(Gt=>ue.some(bn=>Gt.includes(bn)))},w=x=>[...i.matchAll(x)].map(({0:{length:v},index:z})=>({
start:z,end:z+v})),b=w(new RegExp(`${Os.source}|${p}`,"gu")).filter(({start:x,end:v})=>a.every(z=>v<=z.start||
z.end<=x)).filter(x=>!m(x)),y=[d,f].flatMap(x=>u.some(v=>new RegExp(x).test(v))?[]:w(new RegExp(x,"g"))),M=new RegExp(
h,"g"),O=u.flatMap(x=>(x.match(M)??[]).map(([v])=>v)),W=new RegExp(_).test(i)?[]:w(M).filter(({start:x})=>C(i[x])&&
!O.includes(i[x])),Bt=[...ee(r,e,n,s,o),...t.others(n),...b,...y,...W];return[...new Map(Bt.map(({start:x,end:v})=>[
`${x} ${v}`,{start:x,end:v}])).values()].sort((x,v)=>x.start-v.start||x.end-v.end).map(({start:x,end:v})=>n.said(
x,v)).concat(n.rest||[])}var zt=class{#e;#s;#t;#r;#n;#o;constructor(t,e){let{understanding:n}=t.engineData;this.#e=t,this.#s=e,this.#t=
new Rt(t.names(e),n),this.#r=new jt(n,s=>this.#t.masked(s)),this.#n=new Nt(t,e,this.#t,this.#r),this.#o=new It(
this.#t,this.#r,n)}of(t){let e=this.#t.sentence(t),n=this.#c(e,this.#u(e)),s=this.#o.subjects(e),{measures:o,patterns:i,
denying:a}=this.#e.engineData.understanding,l=a.includes(n[0]?.question.name)||new RegExp(i.whether).test(e.plain)?
[]:[...e.plain.matchAll(new RegExp(i.denied,"g"))].map(([m])=>m),u=e.mentions.filter(({proper:m,things:w})=>m&&
w.length),f=n[0]?.isSure&&u.length>0&&this.#a(e,n[0]).length===u.length,p=new RegExp(i.sparql,"is").test(t)||s.
length>0||l.length>0||!n[0]?.isSure||f,h=n.slice(0,o.most),_=(p?h.filter(({isSure:m})=>m):h).map(m=>this.#l(e,
m));return{found:p?[]:_,unknown:s,denied:l,nearest:p?_:[]}}#a(t,e){return this.#i(t,e).filter(({things:s})=>s.
length).filter(({things:s})=>!this.#n.tells(e.question,e.values,s))}#i(t,{question:e,values:n}){return ee(this.#t,
this.#e.engineData.understanding,t,e,n)}#c(t,e){if(!e[0]?.isSure||!this.#a(t,e[0]).length)return e;let n=e.find(
s=>s.isSure&&s.score>e[0].score/2&&!this.#i(t,s).length);return n?[n,...e.filter(s=>s!==n)]:e}#l(t,{question:e,
values:n,score:s,isSure:o}){let i=Ye(this.#t,this.#o,this.#e.engineData.understanding,t,e,n);return{name:e.name,
typed:this.#f(n),left:i,score:s,isSure:o}}#u(t){let{measures:e}=this.#e.engineData.understanding,n=t.mentions.
filter(c=>c.proper).length,{scores:s,least:o}=this.#r.scores(t.written);return s.sort((c,l)=>l.score-c.score||
(c.name<l.name?-1:1)).slice(0,e.tried).map(({name:c,score:l})=>{let u=this.#e.engineData.questions.find(_=>_.name===
c),{values:f,placed:d}=this.#n.values(u,t),p=Object.keys(f).length>0,h=e.placed*(2*d-n)/(n||1)+e.asked*Number(
p);return{question:u,values:f,score:l+h,isSure:l>o}}).sort((c,l)=>l.score-c.score)}#f(t){let e=this.#e.names(this.#s),
n=Object.entries(t).map(([s,o])=>[s,o.map(({type:i,value:a})=>i==="uri"?e.typed(a):a)]);return Object.fromEntries(
n)}};var Ct=class{#e={};#s={};#t={};#r;constructor(t,e){this.graph=t,this.engineData=e,this.#r=new Map(e.questions.
map(n=>[n.name,n]))}names(t){return this.#e[t]??=new At(this.graph,t,this.engineData),this.#e[t]}understood(t,e){
return this.#s[e]??=new zt(this,e),this.#s[e].of(t)}values(t,e,n){let s=this.#n(t),o={};for(let[i,a]of Object.
entries(e)){let c=s.parameters.find(l=>l.name===i);if(!c)throw new U("strange",i,"",a.join(", "),s.parameters.
map(l=>l.name));o[i]=a.map(l=>qe(this.graph,n,this.names(n),s,c,l))}return o}#n(t){let e=this.#r.get(t);if(!e)
throw new U("strange",t,"",t);return e}answer(t,e,n,s,o=null){let i=this.#n(t),a=O=>this.graph.select(n,O),c=this.
values(t,e,n),{wide:l,added:u}=ut(a,this.engineData.queries.included,i,c),f=$(i.text,l),d=i.gathers?Object.keys(
this.engineData.parts):[],{solutions:p,rests:h}=d.length?this.#a(d,O=>this.#o(i,f,l,n,O)):this.#o(i,f,l,n),_=d.
length?{[p.variables[0]]:this.engineData.whose,...i.columns}:i.columns,m=this.#i(f,p,h,_,u,n,s),w=i.view&&{kind:i.
view[0],fields:i.view[1]},b=Object.fromEntries(m.variables.map(O=>[O,this.heading(O,i.columns,s)])),y=typeof i.
title=="string"?i.title:i.title[s==="ko"?1:0],M={engineData:this.engineData,names:this.names(n),lang:s};return{
...m,chart:w&&Me(m,w,y,b,M,o)}}#o(t,e,n,s,o=""){let i=d=>this.graph.select(s,d,o),a=i(e),l=(a.rows.length?t.evidence:
[]).map(d=>[d,i($(d.text,n))]),u=`${s} ${o}`;this.#t[u]??=Oe(i,this.engineData);let f=Ie(a,l,t.keys,i,this.engineData).
map(d=>({statements:d,touches:Re(d.map(({triple:p})=>J(p)),this.#t[u])}));return{solutions:a,rests:f}}#a(t,e){
let n=t.map(a=>({article:a,...e(a)})),s=[...new Set(n.flatMap(({solutions:a})=>a.variables))],o=["article","in\
Article","ofArticle"].find(a=>!s.includes(a))??"",i=n.flatMap(({article:a,solutions:{variables:c,rows:l}})=>l.
map(u=>[k(a),...s.map(f=>u[c.indexOf(f)]??null)]));return{solutions:{variables:[o,...s],rows:i},rests:n.flatMap(
({rests:a})=>a)}}table(t,e,n){let s=this.graph.select(e,t);return this.#i(t,s,s.rows.map(()=>({statements:[],touches:new Map})),
{},{},e,n)}#i(t,{variables:e,rows:n},s,o,i,a,c){let l=b=>this.graph.select(a,b),u=this.names(a),f={engineData:this.
engineData,names:u,lang:c},d=Ne(l,this.engineData,new Set(s.flatMap(({touches:b})=>[...b.keys()])),b=>u.slug(b)),
{kept:p,cells:h,subject:_}=he(t,e,n,f),m=p.map(b=>e[b]),w=n.map((b,y)=>{let{statements:M,touches:O}=s[y],W=je(
O,d),ce=[...new Set(M.flatMap(({passages:Bt})=>Bt))].sort();return{terms:b,cells:h[y],evidence:M,passages:ce,errata:W,
mark:Ot(W)}});return{query:t,variables:e,columns:m,headings:m.map(b=>this.heading(b,o,c)),subject:_,unsaid:e.filter(
(b,y)=>!n.some(M=>M[y])).map(b=>this.heading(b,o,c)),rows:w,footnotes:ze(e,w,f),repeated:De(t,e,n,f,l),also:Object.
fromEntries(Object.entries(i).map(([b,y])=>[b,y.map(M=>u.of(M,c))])),paraphrases:this.#c(w,a,c)}}heading(t,e,n){
let s=e[t]??this.engineData.headings[t]??t;return typeof s=="string"?s:s[n==="ko"?1:0]}#c(t,e,n){let s=[...new Set(
t.flatMap(a=>a.passages))].sort(),o={};if(!s.length)return o;let i=$(this.engineData.queries.paraphrases,{passage:s.
map(k)});for(let[a,c]of this.graph.select(e,i).rows)a&&c&&(c["xml:lang"]===n||!(a.value in o))&&(o[a.value]=c.
value);return o}};function He(r,t,e,n){let s=r.names(n),o=r.engineData.questions.find(_=>_.name===t),{of:i="",type:a=""}=o?.parameters.
find(_=>_.name===e)??{},{variables:c,rows:l}=r.graph.select(n,$(o?.text??"",{})),u=c.indexOf(e),f=u<0?[]:l.flatMap(
_=>_[u]??[]);if(a!=="entity")return[...new Set(f.filter(m=>m.type==="literal").map(({value:m})=>m))].sort().map(
m=>({typed:m,label:[m,m],names:[m]}));let d=new Map;for(let{thing:_,text:m,kind:w}of s.all)(!i||s.slug(w)===i)&&
d.set(_,[...d.get(_)??[],m]);let p=new Set(f.filter(E).map(({value:_})=>_));return(p.size?[...p]:[...d.keys()].
filter(_=>i||s.local(_)===_)).map(_=>{let m=[...d.get(_)??[],s.slug(_)];return{typed:s.typed(_),label:[s.of(_,
"en"),s.of(_,"ko")],names:[...new Set(m)]}})}var ne=["subject","predicate","object"];function Ze(r,t,e,n){let s=r.names(e),o={engineData:r.engineData,names:s,
lang:n},i=r.graph.triples(e,t).map(c=>({terms:c,cells:c.map((l,u)=>T(l,o,u===2?s.local(c[1].value):"")),evidence:[],
passages:[],errata:[],mark:""})),a=ne.map(c=>r.heading(c,{},n));return{query:t,variables:ne,columns:ne,headings:a,
subject:"",unsaid:[],rows:i,footnotes:[],repeated:[],also:{},paraphrases:{}}}var Xe="application/sparql-results+json",As="application/n-triples",Rs=/<<\(|\)>>|<([^>]*)>|_:([^\s.]+(?:\.[^\s.]+)*)|"((?:[^"\\]|\\.)*)"(?:@([A-Za-z\d-]+)|\^\^<([^>]*)>)?|\.(?=\s|$)/gu,
Ns=/\\(?:u([\dA-Fa-f]{4})|U([\dA-Fa-f]{8})|(.))/g,js={t:"	",b:"\b",n:`
`,r:"\r",f:"\f"},tt=class extends Error{constructor(t){super(t.said),this.details=t}},Lt=class{#e;#s;constructor(t,e){
this.#e=t,this.#s=e}#t(t,e,n){let s=new XMLHttpRequest,o=t===this.#s.reading?"":"?reading=corrected";s.open("P\
OST",this.#e+o,!1),s.setRequestHeader("Content-Type","application/sparql-query"),s.setRequestHeader("Accept",n);
try{s.send(e)}catch{throw new tt({status:0,seconds:"",cut:"",said:""})}let[i,a]=["Retry-After","Sovkg-Cut"].map(
c=>s.getResponseHeader(c)??"");if(s.status!==200||a)throw new tt({status:s.status,seconds:i,cut:a,said:Ts(s.responseText)});
return s.responseText}select(t,e){return Mt(this.#t(t,e,Xe))}holds(t,e){return JSON.parse(this.#t(t,e,Xe)).boolean}triples(t,e){
return Is(this.#t(t,e,As))}};function Ts(r){try{return String(JSON.parse(r).detail??"")}catch{return""}}function Is(r){
let t=[[]],e=[];for(let[n,s,o,i,a,c]of r.matchAll(Rs)){let l=t.at(-1);if(n===".")e.push(l.splice(0));else if(n===
"<<(")t.push([]);else if(n===")>>"){let[u,f,d]=l;t.pop(),t.at(-1)?.push({type:"triple",value:{subject:u,predicate:f,
object:d}})}else s!==void 0?l.push(k(Qe(s))):o!==void 0?l.push({type:"bnode",value:o}):l.push({type:"literal",
value:Qe(i),...a?{"xml:lang":a}:c?{datatype:c}:{}})}return e}var Qe=r=>r.replaceAll(Ns,(t,e,n,s)=>s?js[s]??s:String.
fromCodePoint(Number.parseInt(e??n,16)));var mt=class r{static __wrap(t){let e=Object.create(r.prototype);return e.__wbg_ptr=t,tn.register(e,e.__wbg_ptr,
e),e}__destroy_into_raw(){let t=this.__wbg_ptr;return this.__wbg_ptr=0,tn.unregister(this),t}free(){let t=this.
__destroy_into_raw();g.__wbg_asyncparseriterator_free(t,0)}next(){return g.asyncparseriterator_next(this.__wbg_ptr)}};
Symbol.dispose&&(mt.prototype[Symbol.dispose]=mt.prototype.free);var wt=class r{static __wrap(t){let e=Object.
create(r.prototype);return e.__wbg_ptr=t,en.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.__wbg_ptr;
return this.__wbg_ptr=0,en.unregister(this),t}free(){let t=this.__destroy_into_raw();g.__wbg_blanknode_free(t,
0)}equals(t){return g.blanknode_equals(this.__wbg_ptr,t)!==0}get termType(){let t,e;try{let n=g.blanknode_term_type(
this.__wbg_ptr);return t=n[0],e=n[1],S(n[0],n[1])}finally{g.__wbindgen_free(t,e,1)}}toString(){let t,e;try{let n=g.
blanknode_toString(this.__wbg_ptr);return t=n[0],e=n[1],S(n[0],n[1])}finally{g.__wbindgen_free(t,e,1)}}get value(){
let t,e;try{let n=g.blanknode_value(this.__wbg_ptr);return t=n[0],e=n[1],S(n[0],n[1])}finally{g.__wbindgen_free(
t,e,1)}}};Symbol.dispose&&(wt.prototype[Symbol.dispose]=wt.prototype.free);var bt=class r{static __wrap(t){let e=Object.
create(r.prototype);return e.__wbg_ptr=t,nn.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.__wbg_ptr;
return this.__wbg_ptr=0,nn.unregister(this),t}free(){let t=this.__destroy_into_raw();g.__wbg_defaultgraph_free(
t,0)}equals(t){return g.defaultgraph_equals(this.__wbg_ptr,t)!==0}get termType(){let t,e;try{let n=g.defaultgraph_term_type(
this.__wbg_ptr);return t=n[0],e=n[1],S(n[0],n[1])}finally{g.__wbindgen_free(t,e,1)}}toString(){let t,e;try{let n=g.
defaultgraph_toString(this.__wbg_ptr);return t=n[0],e=n[1],S(n[0],n[1])}finally{g.__wbindgen_free(t,e,1)}}get value(){
let t,e;try{let n=g.defaultgraph_value(this.__wbg_ptr);return t=n[0],e=n[1],S(n[0],n[1])}finally{g.__wbindgen_free(
t,e,1)}}};Symbol.dispose&&(bt.prototype[Symbol.dispose]=bt.prototype.free);var yt=class r{static __wrap(t){let e=Object.
create(r.prototype);return e.__wbg_ptr=t,sn.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.__wbg_ptr;
return this.__wbg_ptr=0,sn.unregister(this),t}free(){let t=this.__destroy_into_raw();g.__wbg_literal_free(t,0)}get datatype(){
let t=g.literal_datatype(this.__wbg_ptr);return et.__wrap(t)}get direction(){let t,e;try{let n=g.literal_direction(
this.__wbg_ptr);return t=n[0],e=n[1],S(n[0],n[1])}finally{g.__wbindgen_free(t,e,1)}}equals(t){return g.literal_equals(
this.__wbg_ptr,t)!==0}get language(){let t,e;try{let n=g.literal_language(this.__wbg_ptr);return t=n[0],e=n[1],
S(n[0],n[1])}finally{g.__wbindgen_free(t,e,1)}}get termType(){let t,e;try{let n=g.literal_term_type(this.__wbg_ptr);
return t=n[0],e=n[1],S(n[0],n[1])}finally{g.__wbindgen_free(t,e,1)}}toString(){let t,e;try{let n=g.literal_toString(
this.__wbg_ptr);return t=n[0],e=n[1],S(n[0],n[1])}finally{g.__wbindgen_free(t,e,1)}}get value(){let t,e;try{let n=g.
literal_value(this.__wbg_ptr);return t=n[0],e=n[1],S(n[0],n[1])}finally{g.__wbindgen_free(t,e,1)}}};Symbol.dispose&&
(yt.prototype[Symbol.dispose]=yt.prototype.free);var et=class r{static __wrap(t){let e=Object.create(r.prototype);
return e.__wbg_ptr=t,rn.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.__wbg_ptr;return this.__wbg_ptr=
0,rn.unregister(this),t}free(){let t=this.__destroy_into_raw();g.__wbg_namednode_free(t,0)}equals(t){return g.
namednode_equals(this.__wbg_ptr,t)!==0}get termType(){let t,e;try{let n=g.namednode_term_type(this.__wbg_ptr);
return t=n[0],e=n[1],S(n[0],n[1])}finally{g.__wbindgen_free(t,e,1)}}toString(){let t,e;try{let n=g.namednode_toString(
this.__wbg_ptr);return t=n[0],e=n[1],S(n[0],n[1])}finally{g.__wbindgen_free(t,e,1)}}get value(){let t,e;try{let n=g.
namednode_value(this.__wbg_ptr);return t=n[0],e=n[1],S(n[0],n[1])}finally{g.__wbindgen_free(t,e,1)}}};Symbol.dispose&&
(et.prototype[Symbol.dispose]=et.prototype.free);var xt=class r{static __wrap(t){let e=Object.create(r.prototype);
return e.__wbg_ptr=t,on.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.__wbg_ptr;return this.__wbg_ptr=
0,on.unregister(this),t}free(){let t=this.__destroy_into_raw();g.__wbg_parseriterator_free(t,0)}next(){let t=g.
parseriterator_next(this.__wbg_ptr);if(t[2])throw A(t[1]);return nt.__wrap(t[0])}};Symbol.dispose&&(xt.prototype[Symbol.
dispose]=xt.prototype.free);var nt=class r{static __wrap(t){let e=Object.create(r.prototype);return e.__wbg_ptr=
t,an.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.__wbg_ptr;return this.__wbg_ptr=0,an.unregister(
this),t}free(){let t=this.__destroy_into_raw();g.__wbg_parseriteratorresult_free(t,0)}get done(){return g.parseriteratorresult_done(
this.__wbg_ptr)!==0}get value(){let t=g.parseriteratorresult_value(this.__wbg_ptr);return t===0?void 0:st.__wrap(
t)}};Symbol.dispose&&(nt.prototype[Symbol.dispose]=nt.prototype.free);var st=class r{static __wrap(t){let e=Object.
create(r.prototype);return e.__wbg_ptr=t,cn.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.__wbg_ptr;
return this.__wbg_ptr=0,cn.unregister(this),t}free(){let t=this.__destroy_into_raw();g.__wbg_quad_free(t,0)}equals(t){
return g.quad_equals(this.__wbg_ptr,t)!==0}get graph(){return g.quad_graph(this.__wbg_ptr)}get object(){return g.
quad_object(this.__wbg_ptr)}get predicate(){return g.quad_predicate(this.__wbg_ptr)}get subject(){return g.quad_subject(
this.__wbg_ptr)}get termType(){let t,e;try{let n=g.quad_term_type(this.__wbg_ptr);return t=n[0],e=n[1],S(n[0],
n[1])}finally{g.__wbindgen_free(t,e,1)}}toString(){let t,e;try{let n=g.quad_toString(this.__wbg_ptr);return t=
n[0],e=n[1],S(n[0],n[1])}finally{g.__wbindgen_free(t,e,1)}}get value(){let t,e;try{let n=g.quad_value(this.__wbg_ptr);
return t=n[0],e=n[1],S(n[0],n[1])}finally{g.__wbindgen_free(t,e,1)}}};Symbol.dispose&&(st.prototype[Symbol.dispose]=
st.prototype.free);var rt=class{__destroy_into_raw(){let t=this.__wbg_ptr;return this.__wbg_ptr=0,ln.unregister(
this),t}free(){let t=this.__destroy_into_raw();g.__wbg_store_free(t,0)}add(t){let e=g.store_add(this.__wbg_ptr,
t);if(e[1])throw A(e[0])}delete(t){let e=g.store_delete(this.__wbg_ptr,t);if(e[1])throw A(e[0])}dump(t,e){let n,
s;try{let a=g.store_dump(this.__wbg_ptr,t,e);var o=a[0],i=a[1];if(a[3])throw o=0,i=0,A(a[2]);return n=o,s=i,S(
o,i)}finally{g.__wbindgen_free(n,s,1)}}has(t){let e=g.store_has(this.__wbg_ptr,t);if(e[2])throw A(e[1]);return e[0]!==
0}load(t,e,n,s){let o=g.store_load(this.__wbg_ptr,t,e,n,s);if(o[1])throw A(o[0])}match(t,e,n,s){let o=g.store_match(
this.__wbg_ptr,t,e,n,s);if(o[3])throw A(o[2]);var i=_n(o[0],o[1]).slice();return g.__wbindgen_free(o[0],o[1]*4,
4),i}constructor(t){let e=g.store_new(t);if(e[2])throw A(e[1]);return this.__wbg_ptr=e[0],ln.register(this,this.
__wbg_ptr,this),this}query(t,e){let n=ht(t,g.__wbindgen_malloc,g.__wbindgen_realloc),s=Z,o=g.store_query(this.
__wbg_ptr,n,s,e);if(o[2])throw A(o[1]);return A(o[0])}get size(){let t=g.store_size(this.__wbg_ptr);if(t[2])throw A(
t[1]);return t[0]>>>0}update(t,e){let n=ht(t,g.__wbindgen_malloc,g.__wbindgen_realloc),s=Z,o=g.store_update(this.
__wbg_ptr,n,s,e);if(o[1])throw A(o[0])}};Symbol.dispose&&(rt.prototype[Symbol.dispose]=rt.prototype.free);var St=class r{static __wrap(t){
let e=Object.create(r.prototype);return e.__wbg_ptr=t,un.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.
__wbg_ptr;return this.__wbg_ptr=0,un.unregister(this),t}free(){let t=this.__destroy_into_raw();g.__wbg_variable_free(
t,0)}equals(t){return g.variable_equals(this.__wbg_ptr,t)!==0}get termType(){let t,e;try{let n=g.variable_term_type(
this.__wbg_ptr);return t=n[0],e=n[1],S(n[0],n[1])}finally{g.__wbindgen_free(t,e,1)}}toString(){let t,e;try{let n=g.
variable_toString(this.__wbg_ptr);return t=n[0],e=n[1],S(n[0],n[1])}finally{g.__wbindgen_free(t,e,1)}}get value(){
let t,e;try{let n=g.variable_value(this.__wbg_ptr);return t=n[0],e=n[1],S(n[0],n[1])}finally{g.__wbindgen_free(
t,e,1)}}};Symbol.dispose&&(St.prototype[Symbol.dispose]=St.prototype.free);function kt(r,t){let e=g.parse(r,t);if(e[2])throw A(e[1]);return A(e[0])}function zs(){return{__proto__:null,"./web_bg.js":{__proto__:null,__wbg_Error_fdd633d4bb5dd76a:function(t,e){return Error(
S(t,e))},__wbg___wbindgen_debug_string_8a447059637473e2:function(t,e){let n=re(e),s=ht(n,g.__wbindgen_malloc,g.
__wbindgen_realloc),o=Z;H().setInt32(t+4,o,!0),H().setInt32(t+0,s,!0)},__wbg___wbindgen_is_falsy_863e44ed68df4b26:function(t){
return!t},__wbg___wbindgen_is_function_acc5528be2b923f2:function(t){return typeof t=="function"},__wbg___wbindgen_is_null_6d937fbfb6478470:function(t){
return t===null},__wbg___wbindgen_is_object_0beba4a1980d3eea:function(t){let e=t;return typeof e=="object"&&e!==
null},__wbg___wbindgen_is_string_1fca8072260dd261:function(t){return typeof t=="string"},__wbg___wbindgen_is_undefined_721f8decd50c87a3:function(t){
return t===void 0},__wbg___wbindgen_string_get_71bb4348194e31f0:function(t,e){let n=e,s=typeof n=="string"?n:void 0;
var o=ft(s)?0:ht(s,g.__wbindgen_malloc,g.__wbindgen_realloc),i=Z;H().setInt32(t+4,i,!0),H().setInt32(t+0,o,!0)},
__wbg___wbindgen_throw_ea4887a5f8f9a9db:function(t,e){throw new Error(S(t,e))},__wbg__wbg_cb_unref_33c39e13d73b25f6:function(t){
t._wbg_cb_unref()},__wbg_asyncIterator_523a9858481ea9a3:function(){return Symbol.asyncIterator},__wbg_asyncparseriterator_new:function(t){
return mt.__wrap(t)},__wbg_blanknode_new:function(t){return wt.__wrap(t)},__wbg_call_5575218572ead796:function(){
return L(function(t,e,n){return t.call(e,n)},arguments)},__wbg_call_8e98ed2f3c86c4b5:function(){return L(function(t,e){
return t.call(e)},arguments)},__wbg_defaultgraph_new:function(t){return bt.__wrap(t)},__wbg_done_b62d4a7d2286852a:function(t){
return t.done},__wbg_error_a6fa202b58aa1cd3:function(t,e){let n,s;try{n=t,s=e,console.error(S(t,e))}finally{g.
__wbindgen_free(n,s,1)}},__wbg_getRandomValues_3f44b700395062e5:function(){return L(function(t,e){globalThis.crypto.
getRandomValues(fn(t,e))},arguments)},__wbg_get_9a29be2cb383ed9a:function(){return L(function(t,e){return Reflect.
get(t,e)},arguments)},__wbg_get_dddb90ff5d27a080:function(){return L(function(t,e){return Reflect.get(t,e)},arguments)},
__wbg_has_4f060fe202ad7e87:function(){return L(function(t,e){return Reflect.has(t,e)},arguments)},__wbg_instanceof_Uint8Array_f080092dc70f5d58:function(t){
let e;try{e=t instanceof Uint8Array}catch{e=!1}return e},__wbg_iterator_cc47ba25a2be735a:function(){return Symbol.
iterator},__wbg_length_589238bdcf171f0e:function(t){return t.length},__wbg_literal_new:function(t){return yt.__wrap(
t)},__wbg_namednode_new:function(t){return et.__wrap(t)},__wbg_new_227d7c05414eb861:function(){return new Error},
__wbg_new_3444eb7412549f0b:function(){return new Map},__wbg_new_36e147a8ced3c6e0:function(){return new Array},
__wbg_new_aafdf86a292b3ca7:function(t,e){return new URIError(S(t,e))},__wbg_new_e66a4b7758dd2e5c:function(t,e){
return new Error(S(t,e))},__wbg_new_typed_00a409eb4ec4f2d9:function(t,e){try{var n={a:t,b:e},s=(i,a)=>{let c=n.
a;n.a=0;try{return Ds(c,n.b,i,a)}finally{n.a=c}};return new Promise(s)}finally{n.a=0}},__wbg_next_0c4066e251d2eff9:function(){
return L(function(t){return t.next()},arguments)},__wbg_next_402fa10b59ab20c3:function(t){return t.next},__wbg_next_e8d68f27c98c4764:function(){
return L(function(t){return t.next()},arguments)},__wbg_now_d2e0afbad4edbe82:function(){return Date.now()},__wbg_parseriterator_new:function(t){
return xt.__wrap(t)},__wbg_parseriteratorresult_new:function(t){return nt.__wrap(t)},__wbg_prototypesetcall_d721637c7ca66eb8:function(t,e,n){
Uint8Array.prototype.set.call(fn(t,e),n)},__wbg_push_f724b5db8acf89d2:function(t,e){return t.push(e)},__wbg_quad_new:function(t){
return st.__wrap(t)},__wbg_queueMicrotask_1c9b3800e321a967:function(t){return t.queueMicrotask},__wbg_queueMicrotask_311744e534a929a3:function(t){
queueMicrotask(t)},__wbg_resolve_d82363d90af6928a:function(t){return Promise.resolve(t)},__wbg_set_4564f7dc44fcb0c9:function(){
return L(function(t,e,n){return Reflect.set(t,e,n)},arguments)},__wbg_set_9a1d61e17de7054c:function(t,e,n){return t.
set(e,n)},__wbg_stack_3b0d974bbf31e44f:function(t,e){let n=e.stack,s=ht(n,g.__wbindgen_malloc,g.__wbindgen_realloc),
o=Z;H().setInt32(t+4,o,!0),H().setInt32(t+0,s,!0)},__wbg_static_accessor_GLOBAL_THIS_2fee5048bcca5938:function(){
let t=typeof globalThis>"u"?null:globalThis;return ft(t)?0:_t(t)},__wbg_static_accessor_GLOBAL_ce44e66a4935da8c:function(){
let t=typeof global>"u"?null:global;return ft(t)?0:_t(t)},__wbg_static_accessor_SELF_44f6e0cb5e67cdad:function(){
let t=typeof self>"u"?null:self;return ft(t)?0:_t(t)},__wbg_static_accessor_WINDOW_168f178805d978fe:function(){
let t=typeof window>"u"?null:window;return ft(t)?0:_t(t)},__wbg_then_05edfc8a4fea5106:function(t,e,n){return t.
then(e,n)},__wbg_then_591b6b3a75ee817a:function(t,e){return t.then(e)},__wbg_value_49f783bb59765962:function(t){
return t.value},__wbg_variable_new:function(t){return St.__wrap(t)},__wbg_warn_51d35a4c740f6509:function(t,e){
console.warn(S(t,e))},__wbindgen_cast_0000000000000001:function(t,e){return Us(t,e,Ls)},__wbindgen_cast_0000000000000002:function(t,e){
return Fs(t,e,Cs)},__wbindgen_cast_0000000000000003:function(t,e){return S(t,e)},__wbindgen_cast_0000000000000004:function(t,e){
var n=_n(t,e).slice();return g.__wbindgen_free(t,e*4,4),n},__wbindgen_init_externref_table:function(){let t=g.
__wbindgen_externrefs,e=t.grow(4);t.set(0,void 0),t.set(e+0,void 0),t.set(e+1,null),t.set(e+2,!0),t.set(e+3,!1)}}}}
function Cs(r,t){return g.wasm_bindgen_3570503f97ca7d70___convert__closures_____invoke___wasm_bindgen_3570503f97ca7d70___JsValue__true_(
r,t)}function Ls(r,t,e){let n=g.wasm_bindgen_3570503f97ca7d70___convert__closures_____invoke___wasm_bindgen_3570503f97ca7d70___JsValue__core_f0fd674eaa06beef___result__Result_____wasm_bindgen_3570503f97ca7d70___JsError___true_(
r,t,e);if(n[1])throw A(n[0])}function Ds(r,t,e,n){g.wasm_bindgen_3570503f97ca7d70___convert__closures_____invoke___js_sys_bacb158c025087a0___Function_fn_wasm_bindgen_3570503f97ca7d70___JsValue_____wasm_bindgen_3570503f97ca7d70___sys__Undefined___js_sys_bacb158c025087a0___Function_fn_wasm_bindgen_3570503f97ca7d70___JsValue_____wasm_bindgen_3570503f97ca7d70___sys__Undefined_______true_(
r,t,e,n)}var tn=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(r=>g.
__wbg_asyncparseriterator_free(r,1)),en=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>g.__wbg_blanknode_free(r,1)),nn=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>g.__wbg_defaultgraph_free(r,1)),sn=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>g.__wbg_literal_free(r,1)),rn=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>g.__wbg_namednode_free(r,1)),on=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>g.__wbg_parseriterator_free(r,1)),an=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>g.__wbg_parseriteratorresult_free(r,1)),cn=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:
new FinalizationRegistry(r=>g.__wbg_quad_free(r,1)),ln=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:
new FinalizationRegistry(r=>g.__wbg_store_free(r,1)),un=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:
new FinalizationRegistry(r=>g.__wbg_variable_free(r,1));function _t(r){let t=g.__externref_table_alloc();return g.
__wbindgen_externrefs.set(t,r),t}var Ft=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>g.__wbindgen_destroy_closure(r.a,r.b));function re(r){let t=typeof r;if(t=="number"||t=="boolean"||r==null)
return`${r}`;if(t=="string")return`"${r}"`;if(t=="symbol"){let s=r.description;return s==null?"Symbol":`Symbol\
(${s})`}if(t=="function"){let s=r.name;return typeof s=="string"&&s.length>0?`Function(${s})`:"Function"}if(Array.
isArray(r)){let s=r.length,o="[";s>0&&(o+=re(r[0]));for(let i=1;i<s;i++)o+=", "+re(r[i]);return o+="]",o}let e=/\[object ([^\]]+)\]/.
exec(toString.call(r)),n;if(e&&e.length>1)n=e[1];else return toString.call(r);if(n=="Object")try{return"Object\
("+JSON.stringify(r)+")"}catch{return"Object"}return r instanceof Error?`${r.name}: ${r.message}
${r.stack}`:n}function _n(r,t){r=r>>>0;let e=H(),n=[];for(let s=r;s<r+4*t;s+=4)n.push(g.__wbindgen_externrefs.
get(e.getUint32(s,!0)));return g.__externref_drop_slice(r,t),n}function fn(r,t){return r=r>>>0,dt().subarray(r/
1,r/1+t)}var Y=null;function H(){return(Y===null||Y.buffer.detached===!0||Y.buffer.detached===void 0&&Y.buffer!==
g.memory.buffer)&&(Y=new DataView(g.memory.buffer)),Y}function S(r,t){return qs(r>>>0,t)}var pt=null;function dt(){
return(pt===null||pt.byteLength===0)&&(pt=new Uint8Array(g.memory.buffer)),pt}function L(r,t){try{return r.apply(
this,t)}catch(e){let n=_t(e);g.__wbindgen_exn_store(n)}}function ft(r){return r==null}function Fs(r,t,e){let n={
a:r,b:t,cnt:1},s=(...o)=>{n.cnt++;try{return e(n.a,n.b,...o)}finally{s._wbg_cb_unref()}};return s._wbg_cb_unref=
()=>{--n.cnt===0&&(g.__wbindgen_destroy_closure(n.a,n.b),n.a=0,Ft.unregister(n))},Ft.register(s,n,n),s}function Us(r,t,e){
let n={a:r,b:t,cnt:1},s=(...o)=>{n.cnt++;let i=n.a;n.a=0;try{return e(i,n.b,...o)}finally{n.a=i,s._wbg_cb_unref()}};
return s._wbg_cb_unref=()=>{--n.cnt===0&&(g.__wbindgen_destroy_closure(n.a,n.b),n.a=0,Ft.unregister(n))},Ft.register(
s,n,n),s}function ht(r,t,e){if(e===void 0){let a=gt.encode(r),c=t(a.length,1)>>>0;return dt().subarray(c,c+a.length).
set(a),Z=a.length,c}let n=r.length,s=t(n,1)>>>0,o=dt(),i=0;for(;i<n;i++){let a=r.charCodeAt(i);if(a>127)break;
o[s+i]=a}if(i!==n){i!==0&&(r=r.slice(i)),s=e(s,n,n=i+r.length*3,1)>>>0;let a=dt().subarray(s+i,s+n),c=gt.encodeInto(
r,a);i+=c.written,s=e(s,n,i,1)>>>0}return Z=i,s}function A(r){let t=g.__wbindgen_externrefs.get(r);return g.__externref_table_dealloc(
r),t}var Dt=new TextDecoder("utf-8",{ignoreBOM:!0,fatal:!0});Dt.decode();var Ws=2146435072,se=0;function qs(r,t){
return se+=t,se>=Ws&&(Dt=new TextDecoder("utf-8",{ignoreBOM:!0,fatal:!0}),Dt.decode(),se=t),Dt.decode(dt().subarray(
r,r+t))}var gt=new TextEncoder;"encodeInto"in gt||(gt.encodeInto=function(r,t){let e=gt.encode(r);return t.set(
e),{read:r.length,written:e.length}});var Z=0,Ps,Bs,g;function Gs(r,t){return Bs=r,g=r.exports,Ps=t,Y=null,pt=
null,g.__wbindgen_start(),g}function pn(r){if(g!==void 0)return g;r!==void 0&&(Object.getPrototypeOf(r)===Object.prototype?{module:r}=r:console.
warn("using deprecated parameters for `initSync()`; pass a single object instead"));let t=zs();r instanceof WebAssembly.
Module||(r=new WebAssembly.Module(r));let e=new WebAssembly.Instance(r,t);return Gs(e,r)}var dn="application/trig",oe="application/n-quads",Js="INSERT { ?s ?p ?o } WHERE { GRAPH ?g { ?s ?p ?o } FILTE\
R(?g != <RECORD>) }",ie=/<[^<>"{}|\\^`\s]*>|"""[\s\S]*?"""|'''[\s\S]*?'''|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|#.*/g,
hn=r=>pn({module:r});function qt(r){let t=r.replaceAll(ie," ").replaceAll(/[?$][\p{L}\p{N}_]+|[\p{L}\p{N}_.-]*:[^\s(){};,]*/gu,
" "),[e=""]=/\b(SELECT|ASK|CONSTRUCT|DESCRIBE|INSERT|DELETE|LOAD|CLEAR|CREATE|DROP)\b/i.exec(t)??[];return{kind:e.
toUpperCase(),reaches:/\b(SERVICE|FROM)\b/i.exec(t)?.[0].toUpperCase()??""}}var Wt=class{#e={};#s={};#t;constructor(t){
this.#t=t}#r(t,e,n){let{graph:s,changes:o,record:i,parts:a}=this.#t,c=new rt([]);if(s.includes("_:"))for(let l of kt(
s,{format:dn}))c.add(l);else c.load(s,{format:dn});if(t!==this.#t.reading&&o){for(let l of kt(o.gone,{format:oe}))
c.delete(l);for(let l of kt(o.new,{format:oe}))c.add(l)}if(e)for(let l of kt(a[e][t],{format:oe}))c.delete(l);
return c.update(Js.replace("RECORD",i)),this.#s[n]=this.#n(c,i),c}#n(t,e){let s=t.query("SELECT DISTINCT ?g { \
GRAPH ?g {} }").map(i=>i.get("g")),o=s.filter(({value:i})=>i!==e);return o.length<s.length?o:void 0}#o(t,e,n={},s=""){
let o=`${t} ${s}`;this.#e[o]??=this.#r(t,s,o);let i=e.includes(this.#t.record)?void 0:this.#s[o];return this.#e[o].
query(e,{...n,...i?{named_graphs:i}:{}})}select(t,e,n=""){return Mt(this.#o(t,e,{results_format:"json"},n))}holds(t,e){
return this.#o(t,e)}triples(t,e){return this.#o(t,e).map(n=>[n.subject,n.predicate,n.object].map(Ut))}};function Ut(r){
let{termType:t,value:e,language:n,datatype:s}=r;return t==="NamedNode"?k(e):t==="BlankNode"?{type:"bnode",value:e}:
t==="Literal"?{type:"literal",value:e,...n?{"xml:lang":n}:{datatype:s.value}}:{type:"triple",value:{subject:Ut(
r.subject),predicate:Ut(r.predicate),object:Ut(r.object)}}}var ot=class extends Error{constructor(t){super(t.why),this.details=t}},Vs=["INSERT","DELETE","LOAD","CLEAR","\
CREATE","DROP"];function gn(r){let{kind:t,reaches:e}=qt(r);return e||(Vs.includes(t)?t:"")}function mn(r,t,e){
let s=Object.entries(t).map(([o,i])=>`PREFIX ${o}: <${i}> `).join("");try{return e(s+r)}catch(o){if(ae(o))throw o;
if(o instanceof tt)throw Ks(o);let i=o instanceof Error?o.message:String(o);throw Ys(i,r,s.length,Object.keys(
t))}}var ae=r=>r instanceof WebAssembly.RuntimeError||r instanceof RangeError;function Ks(r){let t=/^query:(\d+):(\d+): (.*?)(?:; mend it)?$/.
exec(r.details.said);return r.details.status!==400||!t?r:new ot({line:Number(t[1]),column:Number(t[2]),why:"re\
ason",words:[t[3]]})}function Ys(r,t,e,n){let s=/^error at (\d+):(\d+): (?:expected (?:one of )?)?([\s\S]*)$/.
exec(r);if(!s)return new Error(r);let o=Number(s[1]),i=Number(s[2])-(o===1?e:0),c=t.split(`
`).slice(0,o-1).reduce((h,_)=>h+_.length+1,0)+i-1,l=s[3].split(/,\s+(?=["A-Za-z[])/).map(h=>h.trim()),u=l.filter(
h=>/^\w+ \w/.test(h)&&h!=="Prefix not found"),f=l.filter(h=>h.startsWith('"')),d=l.filter(h=>/^\w+$/.test(h)),
p=Hs(t,n);return p&&p.index<=c?Pt(t,p.index,"prefix",[p.prefix]):u.length?Pt(t,c,"reason",[u[0]]):f.length?Pt(
t,c,"signs",f.slice(0,6)):Pt(t,c-Math.max(0,...d.map(h=>h.length)),"unread",[])}function Pt(r,t,e,n){let s=r.slice(
0,Math.max(t,0)).split(`
`);return new ot({line:s.length,column:(s.at(-1)??"").length+1,why:e,words:n})}function Hs(r,t){let e=r.replaceAll(
ie,i=>" ".repeat(i.length)),n=[...e.matchAll(/\bPREFIX\s+([\p{L}\p{N}_.-]*):/giu)].map(([,i])=>i),o=[...e.matchAll(
/(?<![\p{L}\p{N}_.:?$-])([\p{L}][\p{L}\p{N}_.-]*)?:[\p{L}\p{N}_]/gu)].find(([,i=""])=>i!=="_"&&![...n,...t].includes(
i));return o&&{index:o.index,prefix:o[1]??""}}function wn(r,t){let e=r.names(t),{rows:n}=r.graph.select(t,"SELECT DISTINCT ?p { ?s ?p ?o }"),s=new Set(n.map(
([a])=>a?.value??"")),o=new Map([...s].map(a=>[a,[]]));for(let{thing:a,text:c}of e.all)o.set(a,[...o.get(a)??[],
c]);let i=a=>s.has(a)?"property":e.local(a)===a?"thing":"class";return[...o].flatMap(([a,c])=>{let l=e.contract(
a),u=l!==a&&/^[\w-]+:[\w-]+$/.test(l),f=[e.of(a,"en"),e.of(a,"ko")];return u?[{curie:l,label:f,names:[...new Set(
c)],kind:i(a)}]:[]})}var j,Zs={async open(r,t,e,n){let s=JSON.parse(new TextDecoder().decode(await Jt(t)));s.server||hn(await Jt(r)),
j=new Ct(s.server?new Lt(new URL(s.server,n).href,s):new Wt(s),s),setTimeout(()=>Xs(e));let{questions:o,graph:i,
changes:a,parts:c,...l}=j.engineData;return{...l,isApart:Object.keys(c).length>0,questions:o.map(({text:u,evidence:f,
...d})=>d)}},answer:(r,t,e,n,s)=>({table:j.answer(r,t,e,n,s)}),alternatives:(r,t,e)=>pe(j,r,t,e),choices:(r,t,e)=>He(
j,r,t,e),understood:(r,t)=>j.understood(r,t),vocabulary:r=>wn(j,r),sparql(r,t,e){let n=gn(r);if(n)return{refused:n};
let{kind:s}=qt(r);if(!s)throw new ot({line:1,column:1,why:"form",words:[]});let{prefixes:o,server:i}=j.engineData;
return mn(r,i?{}:o,a=>s==="ASK"?{holds:j.graph.holds(t,a)}:s==="SELECT"?{table:j.table(a,t,e)}:{table:Ze(j,a,t,
e),isGraph:!0})}};function Xs(r){try{j.names(r)}catch{}}self.onmessage=async({data:{id:r,what:t,given:e}})=>{try{
let n=await Zs[t](...e);self.postMessage({id:r,result:n})}catch(n){if(ae(n))return self.postMessage({id:r,isBroken:!0});
let{message:s=String(n),details:o}=n??{};self.postMessage({id:r,error:{message:s,details:o}})}};})();
/*! with oxigraph, MIT: kg/explorer/vendor/oxigraph.LICENSE */
