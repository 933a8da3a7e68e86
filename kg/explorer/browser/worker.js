"use strict";(()=>{var bn={33:60,35:62},yn=126;function xn(r){let t=new DataView(new ArrayBuffer(4*Math.ceil(r.length/5)));for(let e=0;e<
r.length;e+=5){let n=0;for(let s=e;s<e+5;s+=1){let o=s<r.length?r.charCodeAt(s):yn;n=n*85+(o<42?bn[o]:o)-42}t.
setUint32(4*e/5,n)}return new Uint8Array(t.buffer,0,Math.floor(4*r.length/5))}async function Jt(r){let t=new Blob(
[xn(r)]).stream().pipeThrough(new DecompressionStream("gzip"));return new Uint8Array(await new Response(t).arrayBuffer())}var P="http://www.w3.org/2001/XMLSchema#",Sn=/[\p{Cc} <>"{}|\\^`]/u,$n={"\\":"\\\\",'"':'\\"',"\n":"\\n","\r":"\
\\r","	":"\\t","\b":"\\b","\f":"\\f"},$=r=>({type:"uri",value:r}),rt=(r,t)=>({type:"literal",value:r,...t?{datatype:P+
t}:{}}),E=r=>r?.type==="uri";function vt(r){let{head:t,results:e}=JSON.parse(r);return{variables:t.vars,rows:e.
bindings.map(n=>t.vars.map(s=>n[s]??null))}}function F({type:r,value:t,datatype:e,"xml:lang":n}){if(r==="bnode")
return`_:${t}`;if(r==="triple")return`<<( ${[t.subject,t.predicate,t.object].map(F).join(" ")} )>>`;if(r==="ur\
i"){if(Sn.test(t))throw new Error(`${t}: no IRI`);return`<${t}>`}let s=`"${t.replace(/[\\"\n\r\t\b\f]/g,o=>$n[o])}\
"`;return n?`${s}@${n}`:e&&e!==`${P}string`?`${s}^^<${e}>`:s}var T=r=>r?F(r):"",kn=["Long","Int","Short","Byte"],
vn=["integer",...kn.flatMap(r=>[r.toLowerCase(),`unsigned${r}`]),...["positive","negative","nonPositive","nonN\
egative"].map(r=>`${r}Integer`)],Mn=new Map([...vn.map(r=>[P+r,/^[+-]?\d+$/]),[`${P}decimal`,/^[+-]?(\d+(\.\d*)?|\.\d+)$/],
[`${P}double`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/],[`${P}float`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/]]);
function I(r){if(r?.type!=="literal"||!Mn.get(r.datatype??"")?.test(r.value))return null;let[,t,e="",n="",s="0"]=/^([+-]?)(\d*)\.?(\d*)(?:[eE]([+-]?\d+))?$/.
exec(r.value)??[],o=e+n,i=e.length+Number(s),a=o.slice(0,Math.max(i,0)).padEnd(i,"0").replace(/^0+(?=\d)/,"")||
"0",c="0".repeat(Math.max(-i,0))+o.slice(Math.max(i,0));return(t==="-"?"-":"")+a+(c?`.${c}`:"")}function ot(r){
return r?.type!=="literal"||r.datatype!==`${P}boolean`?null:{1:!0,true:!0,0:!1,false:!1}[r.value]??null}function ue(r){
let t=new Map;for(let e of r){let n=I(e)?.replace(/(\.\d*?)0+$/,"$1").replace(/\.$/,""),s=ot(e),o=n??(s===null?
F(e):`boolean ${s}`);t.has(o)||t.set(o,e)}return[...t.values()]}var En=/^[ \t]*VALUES (\?(?:given_)?([A-Za-z]\w*?)(?:__\d\w*)?) \{ UNDEF \}[ \t]*(?:#\+ (.*))?$/gm;function k(r,t){
return r.replaceAll(En,(e,n,s,o)=>{let i=Object.hasOwn(t,s)?ue(t[s]):[];return i.length?`VALUES ${n} { ${i.map(
F).join(" ")} } ${o??""}`.trimEnd():""})}var On=1e3,An=6,Rn=["entity","year","currency"],fe=(r,t)=>r.tags.filter(e=>t.tags.includes(e)).length;function _e(r,t,e,n){
let s=performance.now()+On,{questions:o}=r.engineData,i=o.find(g=>g.name===t),a=r.values(t,e,n),c=[],l=!1;function u(g,d){
if(c.some(w=>w.name===g.name&&w.name!==t)||(l||=performance.now()>s,l))return;let _=w=>Object.fromEntries(Object.
entries(d).map(([b,v])=>[b,w[v]])),{rows:m}=r.graph.select(n,k(g.text,_(a)));m.length&&c.push({name:g.name,typed:_(
e),rows:m.length})}let f=Object.keys(a);for(let g of f.length>1?f:[])u(i,Object.fromEntries(f.filter(d=>d!==g).
map(d=>[d,d])));let h=o.filter(g=>g!==i).sort((g,d)=>fe(i,d)-fe(i,g));for(let g of i.parameters.filter(d=>f.includes(
d.name)&&Rn.includes(d.type)))for(let d of h)for(let _ of d.parameters)_.type===g.type&&u(d,{[_.name]:g.name});
return{found:c.slice(0,An),isCut:l}}var jn=/\(\s*(COUNT|SUM|AVG|MIN|MAX|SAMPLE)\s*\(\s*(?:DISTINCT\s+)?(?:[?$](\w+)|\*)\s*\)\s*AS\s+[?$](\w+)\s*\)/gi,
Nn=[["tn",12],["bn",9],["m",6]],Tn=[["조",12],["억",8],["만",4],["",0]];function pe(r){let t=[...r.matchAll(
jn)];return new Map(t.map(([,e,n,s])=>[s,e.toUpperCase()==="COUNT"?"count":n]))}function B(r){let[t,e=""]=r.split(
"."),n=t.replaceAll(/\B(?=(\d{3})+$)/g,","),s=e.replace(/0+$/,"");return s?`${n}.${s}`:n}var de=r=>r.replace(/^0+(?=\d)/,
"");function it(r,t,e,{signs:n,currencies:s}){let o=r.startsWith("-")&&/[1-9]/.test(r)?"-":"",i=r.replace("-",
""),[a,c=""]=i.split(".");if(e==="ko"){let u=s[t]??t,f=de(a).length>4||!Object.hasOwn(s,t);return`${o}${In(a,c)}${f?
" ":""}${u}`}let l=B(i);for(let[u,f]of Nn){let h=a.length>f?`${a.slice(0,-f)}.${a.slice(-f)}${c}`:"";if(h&&h.replace(
/0+$/,"").split(".")[1].length<=3){l=`${B(h)} ${u}`;break}}return Object.hasOwn(n,t)?`${o}${n[t]}${l}`:`${o}${t}\
 ${l}`}function In(r,t){let e=r,n=[];for(let[s,o]of Tn){let i=e.slice(0,Math.max(e.length-o,0));e=e.slice(i.length);
let a=B(de((i||"0")+(!o&&t?`.${t}`:"")));a!=="0"&&n.push(a+s)}return n.join(" ")||"0"}var X="currency",Dn={en:["no","yes"],ko:["아니요","예"]},zn={en:"also",ko:"그 밖에"},Ln=5;function D(r,{
engineData:t,names:e,lang:n},s="",o=""){if(!r)return"";if(E(r))return e.of(r.value,n);if(r.type!=="literal")return F(
r);let i=t.counts.includes(s)?I(r):null;if(i!==null)return o?it(i,o,n,t):B(i);let a=ot(r);return a===null?r.value:
Dn[n][Number(a)]}function Kt(r,t,e){let n=pe(r),s=o=>e.find(i=>o.endsWith(i[0].toUpperCase()+i.slice(1)));return t.
map(o=>n.get(o)??o).map(o=>s(o)??o)}var at=(r,t,e,n)=>n.includes(e)&&t[r.indexOf(X)]?.value||"";function Cn(r,t,e){
let n=new Map;for(let s=0;s<t;s+=1){let o=r.map(a=>a[s]).filter(a=>a?.type==="literal"),i=new Set(o.map(a=>a?.["\
xml:lang"]??""));i.size===1&&!i.has("")&&n.set(s,[...i][0])}return[...n.values()].includes(e)?[...n].filter(([
,s])=>s!==e).map(([s])=>s):[]}function ge(r,t,e,n){let{amounts:s}=n.engineData,o=Kt(r,t,s),i=t.indexOf(X),a=t.
indexOf("property"),c=o.flatMap((_,m)=>s.includes(_)?[m]:[]),l=i>=0&&e.every(_=>!_[i]||_[i].type==="literal"&&
c.some(m=>I(_[m])!==null)),u=new Set(e.map(_=>_[0]&&F(_[0]))),f=e.length>1&&a>0&&u.size===1,h=new Set([...Cn(e,
t.length,n.lang),...l?[i]:[],...f?[0]:[]]),g=e.map(_=>{let m=a>=0?n.names.local(_[a]?.value??""):"";return _.map(
(w,b)=>{let v=o[b].toLowerCase().endsWith("value")?m:o[b];return h.has(b)?"":D(w,n,v,l?at(t,_,v,s):"")})}),d=t.
flatMap((_,m)=>!h.has(m)&&(!e.length||g.some(w=>w[m]))?[m]:[]);return{kept:d,cells:g.map(_=>d.map(m=>_[m])),subject:f?
D(e[0][0],n):""}}function he(r,t,e,n){let s=r.map((a,c)=>c>0&&e.filter(l=>l[c]).length*Ln<e.length);if(s.filter(
Boolean).length<2)return{columns:r,headings:t,cells:e};let o=a=>a.filter((c,l)=>!s[l]),i=a=>a.flatMap((c,l)=>s[l]&&
c?[`${t[l]}: ${c}`]:[]).join("; ");return{columns:[...o(r),""],headings:[...o(t),zn[n]],cells:e.map(a=>[...o(a),
i(a)])}}var Fn=/^(?:(.+)\/)?p0*(\d+)s0*(\d+)$/;function me(r,t){return t==="ko"?r.join("·"):[r.slice(0,-1).join(", "),
r.at(-1)].filter(Boolean).join(" and ")}var Un={en:(r,t,e)=>`${e?"paragraph ":"¶"}${r}, sentence${t.length>1?
"s":""} ${me(t,"en")}`,ko:(r,t,e)=>{let n=e?"번째 ":"";return`${r}${n}문단 ${me(t,"ko")}${n}문장`}};function Z(r,t,e=!1){
let n=new Map;for(let s of new Set(r)){let[,o="",i="",a=""]=Fn.exec(s)??["",s],c=`${o} ${i}`,l=n.get(c)??{article:o,
paragraph:i,sentences:[]};n.set(c,l),l.sentences.push(a)}return[...n.values()].map(({article:s,paragraph:o,sentences:i})=>[
s,o&&Un[t](o,i,e)].filter(Boolean).join(" ")).join(t==="en"?"; ":", ")}var we={Exact:"",AtLeast:"≥",AtMost:"≤",About:"≈"},Ht=4,Wn=300,Mt=class{constructor(t,e,n,s,o){this.rates=
o,this.headings=n,this.answer=t,this.view=e,this.words=s,this.lang=s.lang,this.places=new Map(t.variables.map(
(a,c)=>[a,c]));let i=t.variables[0]==="article"&&!Object.values(e.fields).flat().includes("article");this.panels=
[...i?["article"]:[],..."panel"in e.fields?["panel"]:[]]}term(t,e){return(this.view.fields[e]??[e]).map(s=>t.terms[this.
places.get(s)??-1]??null).find(s=>s!==null)??null}label(t,e){let n=this.term(t,e);return n?D(n,this.words):this.
word(e==="panel"?"whole":"unsaid")}word(t,...e){let n=this.words.engineData.charts[t],s=typeof n=="string"?n:n[this.
lang==="ko"?1:0],o=0;return s.replace(/\{(\d*)\}/g,(i,a)=>{let c=a===""?o:Number(a);return o+=1,String(e[c])})}bound(t,e,n="\
bound"){let s=this.term(t,n),o=s?we[this.words.names.local(s.value)]:"";return o===void 0?`${e} (${D(s,this.words)}\
)`:o+e}isOpen(t,e){let n=this.term(t,e);return n!==null&&(we[this.words.names.local(n.value)]??"?")!==""}figure(t,e){
let n=I(this.term(t,e)),s=n!==null&&n.length<Wn?Number(n):null,[o=""]=this.view.fields[e]??[],{amounts:i}=this.
words.engineData,{variables:a}=this.answer,[c]=Kt(this.answer.query,[o],i),l=this.places.has(X)&&i.includes(c),
u=at(a,t.terms,c,i),f=this.panels.map(b=>this.label(t,b));l&&f.push(s===null?this.word("no amount"):this.currency(
u));let h=n===null||s===null?"":l?it(n,u,this.lang,this.words.engineData):B(n),g={size:s,figure:h,note:this.#r(
t,u)},d=l&&s!==null,_=d&&this.rates?this.rates.currency:u;d&&(f[f.length-1]=this.currency(_)),d&&_!==u&&Object.
assign(g,this.#t(s,u,h,g.note));let m=[g.figure&&this.bound(t,g.figure),t.mark].filter(Boolean).join(" "),w=_!==
u;return{row:t,size:g.size,text:m,note:g.note,panel:f.join(" · "),money:d,converted:w}}#t(t,e,n,s){let{currency:o,
worth:i}=this.rates,a=Number((t*i[e]).toPrecision(3)),c=`≈${it(String(a),o,this.lang,this.words.engineData)}`;
return{size:a,figure:c,note:[n,s].filter(Boolean).join(" · ")}}currency(t){let e=this.words.engineData.money[t]??
t;return typeof e=="string"?e:e[this.lang==="ko"?1:0]}#r(t,e){let n=this.words.engineData.printed.flatMap(a=>this.
term(t,a)??[]),s=t.passages.map(a=>this.words.names.slug(a)),o=s.length>Ht?` +${s.length-Ht}`:"";return[...(this.
view.fields.also??[]).map(a=>`${this.headings[a]??a} ${D(this.term(t,a),this.words,"amount",e)}`),...n.map(({value:a})=>this.
word("printed",a)),ot(this.term(t,"denied"))?this.word("denied"):"",...["status","statedAs"].filter(a=>this.term(
t,a)).map(a=>this.label(t,a)),Z(s.slice(0,Ht),this.lang)+o].filter(Boolean).join(" · ")}},be=(r,{mark:t})=>[r,
t].filter(Boolean).join(" ");function Et(r,t){let e=new Map;for(let n of r)e.set(t(n),[...e.get(t(n))??[],n]);
return e}function ye(r,t){let e=[...new Set(t.map(({panel:n})=>n))];return t.toSorted((n,s)=>e.indexOf(n.panel)-e.indexOf(
s.panel)||(s.size??0)-(n.size??0)).map(({row:n,panel:s,text:o,note:i,size:a},c)=>({n:c,panel:s,label:r.label(n,
"y"),text:o,note:i,x:a??0}))}function xe(r,t){return t.map(({row:e,panel:n,note:s,size:o})=>{let i=Math.trunc(
o??0),a=r.term(e,"x2")?r.label(e,"x2"):"",c=/^\d+$/.test(a)?Number(a):i,l=be(c===i?`${i}`:`${i}–${c}`,e);return{
panel:n,label:r.label(e,"y"),text:l,note:s,x:i,x2:c}}).sort((e,n)=>e.x-n.x||e.x2-n.x2).map((e,n)=>({n,...e}))}var qn=[[0,!1],[.38,!1],[.62,!0],[1,!0]];function $e(r,t){let e=[],n=0;for(let s of new Set(t.map(o=>o.panel))){
let o=t.filter(i=>i.panel===s);s&&(e.push({panel:s,kind:"panel",x:0,y:n,text:s}),n+=1),e.push(...Pn(r,s,o,n)),
n+=o.length+1}return e}function Pn(r,t,e,n){let s=e.map(({row:f})=>[r.label(f,"source"),r.label(f,"target")]),
o=Math.max(...e.map(({size:f})=>Math.abs(f??0)))||1,i=[new Map,new Map];e.forEach(({size:f},h)=>{s[h].forEach(
(g,d)=>{i[d].set(g,(i[d].get(g)??0)+(f??0))})});let a=Yt(s,1,i,Yt(s,0,i,[])),c=Yt(s,0,i,a),l=[Se(s,0,c,a).map(
f=>n+f),Se(s,1,a,c).map(f=>n+f)],u=[];e.forEach(({row:f,size:h,text:g,note:d},_)=>{let m="label"in r.view.fields?
r.label(f,"label"):"",w=h===null?1.5:Math.max(Math.round(Math.abs(h)/o*22*100)/100,1),b={panel:t,link:n+_,width:w,
said:h!==null,source:s[_][0]};for(let[N,S]of qn)u.push({...b,kind:"link",x:N,y:l[Number(S)][_],note:d});let v=[
m,g].filter(Boolean).join(" · ");u.push({...b,kind:"figure",x:0,y:l[0][_],text:[v,d].filter(Boolean).join(" ·\
 "),short:v})});for(let f of[0,1])for(let h of new Set(s.map(g=>g[f]))){let g=l[f].filter((m,w)=>s[w][f]===h),
[d,_]=[Math.min(...g),Math.max(...g)];u.push({panel:t,kind:"name",x:f,text:h,y:(d+_)/2,y0:d,y1:_})}return u}function Yt(r,t,e,n){
function s(i){let a=n.length?r.filter(c=>c[t]===i).map(c=>n.indexOf(c[1-t])):[0];return a.reduce((c,l)=>c+l,0)/
a.length}let o=i=>e[t].get(i)??0;return[...new Set(r.map(i=>i[t]))].sort((i,a)=>o(a)-o(i)||s(i)-s(a))}function Se(r,t,e,n){
let s=r.map((i,a)=>[e.indexOf(i[t]),n.indexOf(i[1-t]),a]);s.sort((i,a)=>i[0]-a[0]||i[1]-a[1]||i[2]-a[2]);let o=[];
return s.forEach(([,,i],a)=>{o[i]=a}),o}var Bn=3;function ke(r,t,e){return r.view.kind==="bar"||r.view.kind==="flow"?Vn(r,t):r.view.kind==="slope"?Gn(
r,e):""}function Vn(r,t){let e=[];for(let s of new Set(t.map(o=>o.panel))){let o=t.filter(i=>i.panel===s&&i.size&&
i.money);if(o.sort((i,a)=>(a.size??0)-(i.size??0)),o.length>1&&o[0].size===o[1].size)return"";o.length>1&&e.push(
o[0])}if(!e.length||e.length>Bn)return"";let n=e.map(({row:s,text:o})=>{let i=r.view.kind==="flow"?`${r.label(
s,"source")} → ${r.label(s,"target")}`:r.label(s,"y");return r.lang==="en"?`${i}, ${o}`:`${i} ${o}`});return r.
lang==="ko"?`가장 큰 것은 ${n.join(", ")}`:n.length>1?`The largest: ${n.join("; ")}`:`The largest is ${n[0]}`}
function Gn(r,t){let e=t.filter(({x:f})=>/^\d+$/.test(f)),n=[...Et(e,({series:f})=>f)].filter(([,f])=>new Set(
f.map(({x:h})=>h)).size>1);if(n.length!==1)return"";let[s,o]=n[0];o.sort((f,h)=>Number(f.x)-Number(h.x));let[i,
a]=[o[0],o.at(-1)];if(r.lang==="ko"){let[f,h]=[i,a].map(({x:g,rank:d,mark:_})=>`${g}년 ${d}위${_}`);return`${s}\
, ${f}에서 ${h}로`}let c=a.y<i.y?"rises":a.y>i.y?"falls":"is back",[l,u]=[i,a].map(({x:f,rank:h,mark:g})=>`\
rank ${h}${g} in ${f}`);return`${s} ${c} from ${l} to ${u}`}var Jn=/^\d+$/;function ve(r,t){let e=new Map,n="x2"in r.view.fields,s=[...new Set(t.map(({panel:a})=>a))];t.forEach(
({row:a,panel:c,note:l},u)=>{let f=r.label(a,"color");for(let h of n?["","2"]:[""]){let g=I(r.term(a,`y${h}`));
if(g===null)continue;let d=r.term(a,`x${h}`)?r.label(a,`x${h}`):"",_=n?`${f} ${u}`:f;e.set(JSON.stringify([c,d,
_]),{panel:c,x:d,y:Number(g),series:f,line:_,rank:r.bound(a,g,`bound${h}`),mark:a.mark,open:r.isOpen(a,`bound${h}`),
note:l})}});let o=({x:a})=>Jn.test(a)?Number(a):0,i=[...e.values()].sort((a,c)=>s.indexOf(a.panel)-s.indexOf(c.
panel)||o(a)-o(c));return Kn(i)}function Kn(r){let t=new Map,e=new Map(r.map(({panel:n,series:s,x:o})=>[`${n}
${s}`,o]));for(let{panel:n,x:s}of r)t.set(n,[...new Set([...t.get(n)??[],s])]);for(let n of Et(r,({panel:s,x:o,
y:i})=>JSON.stringify([s,o,i])).values()){let s=new Set;for(let o of n){n.filter(({series:c})=>c===o.series).some(
({mark:c})=>!c)&&(o.mark="");let a=o.x===e.get(`${o.panel}
${o.series}`)&&o.series!==o.panel;s.add(`${a?o.series:""} ${o.rank}${o.mark}`.trim())}n.forEach((o,i)=>{let a=t.
get(o.panel)??[];o.text=i?"":[...s].join(" · "),o.side=o.x===a[0]&&a.length>1?"left":"right"})}return r}var Hn={bar:ye,timeline:xe,slope:ve,flow:$e},Yn={bar:"x",timeline:"x",slope:"y",flow:"size"},Xn={slope:"color",
flow:"source"},Zn=80,Xt=4;function Me(r,t,e,n,s,o=null){let i=new Mt(r,t,n,s,o),a=r.rows.map(_=>i.figure(_,Yn[t.
kind]));function c({size:_,row:m,panel:w}){return t.kind==="flow"?!0:_===null||t.kind!=="slope"||i.term(m,"x")?
_!==null:a.every(b=>b.panel!==w||!i.term(b.row,"x"))}let l=a.filter(c);if(!l.length)return null;let u=l.some(_=>_.
money);u&&l.sort((_,m)=>+(_.size===null)-+(m.size===null));let f=l.slice(0,Zn),h=Hn[t.kind](i,f),g=a.filter(_=>!l.
includes(_)).map(_=>Qn(i,_)),d=ke(i,f,h);return{kind:t.kind,title:d||e,subtitle:d?e:t.kind==="bar"&&!u?n[t.fields.
x[0]]??"":"",caption:ts(i,f,g,l.length),panels:[...new Set(h.map(({panel:_})=>_))],rows:h,scale:f.some(_=>_.money)?
"independent":"shared"}}var Ee=({kind:r,fields:t})=>"label"in t?"label":Xn[r]??"y";function Qn(r,{row:t,text:e}){
let n=Z(t.passages.map(s=>r.words.names.slug(s)),r.lang);return[r.label(t,Ee(r.view)),e,n&&`(${n})`].filter(Boolean).
join(" ")}function Oe(r,t){let e=[...new Set(t)],n=e.slice(0,Xt).join(", ");return e.length>Xt?r.word("more",n,
e.length-Xt):n}function ts(r,t,e,n){let s=new Set(t.filter(({money:l})=>l).map(({panel:l})=>l)),o=new Set(t.flatMap(
({row:l})=>l.passages.map(u=>r.words.names.slug(u)))),{source:i}=r.words.engineData,{rates:a}=r,c=typeof i=="s\
tring"?i:i[r.lang==="ko"?1:0];return[e.length?r.word("undrawn",Oe(r,e)):"",n>t.length?r.word("cut",t.length,n):
"",a&&t.some(({converted:l})=>l)?r.word("rates",a.date,es(a)):"",s.size>1&&!a?r.word("scales"):"",...ns(r,t),c&&
(r.view.kind==="slope"&&o.size?r.word("stated",c,Z([...o],r.lang,!0)):r.word("source",c))].filter(Boolean)}var es=({
currency:r,worth:t})=>Object.entries(t).sort(([e],[n])=>e<n?-1:1).map(([e,n])=>`1 ${e} = ${n} ${r}`).join(", ");
function ns(r,t){let{rows:e,footnotes:n}=r.answer,s=new Set(t.map(({row:o})=>o));return n.flatMap(o=>{let i=o.
rows.map(u=>e[u-1]).filter(u=>s.has(u));if(!i.length)return[];let a=Oe(r,i.map(u=>r.label(u,Ee(r.view)))),c=o.
meant.map(u=>r.word("meant",u)).join(""),l=o.printed.length?r.word("before",o.printed.join(", ")):o.supplied?r.
word("supplied"):"";return[`${o.mark} ${a}: ${c}${l}${o.problem} (${Z(o.passages,r.lang,!0)})`]})}var V=r=>r.map(T).join(" ");function Ae(r,{queries:t}){let e=new Map;for(let n of[t.printed,t.putRight])for(let[
s,o,i,a,c=null]of r(n).rows){if(s?.type!=="uri"||!o||!i||!a)continue;let l=V([o,i,a]),u=n===t.putRight?{property:i.
value,printed:c}:c?.value??"";e.has(l)||e.set(l,new Map),Re(e.get(l),new Map([[s.value,new Map([[ss(u),u]])]]))}
return e}var ss=r=>typeof r=="string"?r:`${r.property} ${T(r.printed)}`;function Re(r,t){for(let[e,n]of t)r.set(
e,new Map([...r.get(e)??[],...n]))}function je(r,t){let e=new Map;for(let n of r)Re(e,t.get(n)??new Map);return e}
function Ne(r,{queries:t},e,n){let s=new Map,o=[...e].map($);if(!o.length)return s;for(let[i,a,c,l]of r(k(t.errata,
{erratum:o})).rows){if(!i)continue;let u=s.get(i.value)??{iri:i.value,problem:{},severity:"",passages:[],corrected:[],
stands:!0,meant:[]};a&&(u.problem[a["xml:lang"]??"en"]=a.value),u.severity=n(c?.value??""),l&&(u.passages=[...new Set(
[...u.passages,l.value])].sort()),s.set(i.value,u)}return s}function Te(r,t){return[...r.keys()].sort().flatMap(
e=>{let n=t.get(e);if(!n)return[];let s=[...r.get(e)?.values()??[]],o=s.filter(a=>typeof a!="string"),i=s.filter(
a=>typeof a=="string").filter(Boolean);return[{...n,corrected:o,stands:o.length<s.length,meant:i}]})}var Ot=r=>(r.
some(({stands:t})=>t)?"†":"")+(r.some(({corrected:t})=>t.length)?"‡":""),Ie=({problem:r,iri:t},e)=>r[e]??Object.
values(r)[0]??t;function De({variables:r,rows:t},e,n,s,o){let i=new Map;for(let[u,f]of e)for(let[h,g,d]of rs(u,f)){let _=JSON.
stringify(h.slice(0,n.length).map(T)),m=i.get(_)??new Map;i.set(_,m);let w=m.get(V(g))??{triple:g,graphs:new Set};
m.set(V(g),w),w.graphs.add(d)}let a=[...i.values()].flatMap(u=>[...u.values()]).filter(({graphs:u})=>u.has("")),
c=os(a.map(({triple:u})=>u[0]),s,o),l=`${o.base}graph/`;return t.map(u=>{let f=JSON.stringify(n.map(d=>T(u[r.indexOf(
d)]??null)));return[...i.get(f)??new Map].sort(([d],[_])=>d<_?-1:1).map(([d,{triple:_,graphs:m}])=>{let w=new Set(
[...m,...m.has("")?c.get(d)??[]:[]]);return{triple:_,passages:[...w].filter(b=>b&&!b.startsWith(l)).sort()}}).
filter(d=>d.passages.length)})}function*rs(r,{variables:t,rows:e}){for(let{triple:n,graph:s,markers:o}of r.patterns){
let i=[...n,...s?[s]:[]].map(a=>a.startsWith("<")?$(a.slice(1,-1)):t.indexOf(a));for(let a of e){let c=i.map(g=>typeof g==
"number"?a[g]:g);if(c.some(g=>!g)||o.some(g=>!a[t.indexOf(g)]))continue;let[l,u,f,h]=c;yield[a,[l,u,f],h?.value??
""]}}}function os(r,t,{queries:e}){let n=new Map,s=r.filter(i=>i.type==="uri"),o=[...new Map(s.map(i=>[i.value,
i])).values()];if(!o.length)return n;for(let[i,a,c,l]of t(k(e.stated,{s:o})).rows){if(!l)continue;let u=V([i,a,
c]);n.set(u,[...n.get(u)??[],l.value])}return n}var is=["High","Medium","Low",""];function as(r,t,{corrected:e},n){let{amounts:s}=n.engineData,o=t.evidence.find(
({triple:a})=>n.names.local(a[1].value)===X)?.triple[2].value,i=e.flatMap(({property:a,printed:c})=>{if(!c)return[];
let l=n.names.local(a),u=at(r,t.terms,l,s)||s.includes(l)&&o||"";return[D(c,n,n.names.slug(a),u)]});return[...new Set(
i)]}function ze(r,t,e){let n=new Map;t.forEach((o,i)=>{for(let a of o.errata){let c=as(r,o,a,e),l=Ot([a]),u=JSON.
stringify([l,a.iri,c,a.meant]),f=n.get(u)??{mark:l,rows:[],printed:c,supplied:a.corrected.length>0&&!c.length,
meant:a.meant,problem:Ie(a,e.lang),passages:a.passages.map(h=>e.names.slug(h)),severity:a.severity};f.rows.push(
i+1),n.set(u,f)}});let s=[...n].map(([o,i])=>({key:o,note:i,place:is.indexOf(i.severity)}));return s.sort((o,i)=>o.
place-i.place||cs(o.note.rows,i.note.rows)||(o.key<i.key?-1:1)),s.map(({note:o})=>o)}function cs(r,t){let e=r.
findIndex((n,s)=>n!==t[s]);return e<0?r.length-t.length:r[e]-(t[e]??-1)}var Le=["en","ko"],ls=`SELECT DISTINCT ?thing { { ?thing ?p ?o } UNION { ?s ?p ?thing } UNION { ?s ?thing ?o }\

UNION { GRAPH ?thing { ?s ?p ?o } } FILTER(ISIRI(?thing)) }`,J=r=>r.normalize("NFKC").toUpperCase().toLowerCase().
replaceAll(/[\s_-]+/g,""),us=r=>r.replaceAll(/[\n\t]/g," "),At=class{all=[];#t=new Map;#r=[];#e=new Map;#s;#n;constructor(t,e,n){
this.#n=n;let{labels:s,same:o,queries:i}=n;for(let[d,_,m,w]of t.select(e,i.names).rows){if(!d||!_||!w||!E(d)||
_.type!=="literal")continue;let b=_["xml:lang"]??"",v={thing:d.value,text:_.value,lang:b,property:w.value,kind:m?.
value??""};this.all.push(v),s.includes(w.value)&&this.#t.set(d.value,[...this.#t.get(d.value)??[],v])}let a=o.
map(d=>`<${d}>`).join("|");for(let[d,_]of t.select(e,`SELECT ?thing ?item { ?thing ${a} ?item }`).rows)d&&_&&E(
d)&&G(this.#e,_.value,d.value);this.#s=new Set(t.select(e,ls).rows.map(([d])=>d?.value));let c=new Map,l=new Map,
u=new Map,f=new Map;for(let{thing:d,text:_,lang:m,property:w}of this.all){let b=s.includes(w);b&&(!m||Le.includes(
m))&&G(c,_,d),b&&G(l,_,d);for(let v of[_,this.slug(d)])G(u,v,d),G(f,J(v),d)}let h=new Map,g=new Map;for(let d of this.#s)
G(h,this.slug(d),d),G(g,J(this.slug(d)),d);this.#r=[c,l,u,f,h,g]}slug(t){let{passages:e,prefixes:n}=this.#n;return t.
startsWith(e)&&!t.startsWith(n.p)?t.slice(e.length):t.replace(/[/#]+$/,"").split(/[/#]/).at(-1)||t}local(t){let e=this.
slug(t);return this.#n.vocabularies.includes(t.endsWith(e)?t.slice(0,-e.length):t)?e:t}contract(t){let{passages:e,
prefixes:n}=this.#n,s=Object.entries(n).filter(([,i])=>i&&t.startsWith(i)),[o]=s.sort((i,a)=>a[1].length-i[1].
length||(i[0]<a[0]?1:-1));return o?`${o[0]}:${t.slice(o[1].length)}`:t.startsWith(e)?t.slice(e.length):t}typed(t){
let e=this.slug(t),n=this.lookup(e);return n.size===1&&n.has(t)?e:this.contract(t)}#o(t,e){let n=[e,...Le.filter(
a=>a!==e),""],{labels:s}=this.#n,o=({lang:a,property:c})=>{let l=n.indexOf(a.split("-")[0].toLowerCase());return(l<
0?n.length:l)*100+s.indexOf(c)};return(this.#t.get(t)??[]).filter(({text:a})=>a.trim()).sort((a,c)=>o(a)-o(c)||
(a.text<c.text?-1:1))[0]?.text}of(t,e){let n=this.#o(t,e),{base:s,prefixes:o}=this.#n,i=n??this.slug(t),a=Object.
values(o).some(u=>!u.startsWith(s)&&t.startsWith(u)),c=n!==void 0||!a?this.lookup(us(i)):new Set;if(c.size===1&&
c.has(t))return i;let l=this.contract(t);return i===this.slug(t)?l:`${i} (${l})`}lookup(t,e=n=>n){for(let n of this.#c(
t)){let s=n.size?e(n):n;if(!s.size)continue;let o=[...s].map(a=>({iri:a,rank:this.#l(a)})),i=Math.min(...o.map(
({rank:a})=>a));return new Set(o.filter(({rank:a})=>a===i).map(({iri:a})=>a))}return new Set}*#c(t){let[e,n,s,
o,i,a]=this.#r,c=new Set;yield this.#a(t),yield e.get(t)??c,yield this.#i(t),yield n.get(t)??c,yield s.get(t)??
c,yield o.get(J(t))??c,yield i.get(t)??c,yield a.get(J(t))??c}#a(t){let{passages:e,prefixes:n}=this.#n,s=/\((\S+)\)$/.
exec(t)?.[1],o=[t,...s?[s]:[]].flatMap(i=>{let a=i.replace(/^</,"").replace(/>$/,""),[c,...l]=a.split(":");return[
...l.length&&Object.hasOwn(n,c)?[n[c]+l.join(":")]:[],.../^[a-z0-9-]+\/p\d+s\d+$/.test(i)?[e+i]:[],a]});return new Set(
o.filter(i=>this.#s.has(i)))}#i(t){let{spaces:e,prefixes:n}=this.#n,s=/^(?:wd:)?([Qq]\d+)$/.exec(t.replace(n.wd,
"").replaceAll(/^<|>$/g,""))?.[1],o=s&&this.#e.get(n.wd+s.toUpperCase());if(o)return o;let i=/^[A-Za-z0-9-]+$/.
test(t)?e.map(a=>a+t):[];return new Set(i.filter(a=>this.#s.has(a)))}#l(t){let{base:e}=this.#n;if(["agent/","a\
ctivity/","encoding/"].some(s=>t.startsWith(e+s)))return 3;let n=this.local(t);return n===t?0:/^\p{Lu}/u.test(
n)?1:2}};function G(r,t,e){let n=r.get(t);n?n.add(e):r.set(t,new Set([e]))}var fs=/[가-힣]+|\p{Nd}+(?:st|nd|rd|th)?|(?:(?![가-힣])[\p{L}\p{Nl}\p{No}])+\p{Nd}*/gu;var A=r=>r.normalize("NFKC").toUpperCase().toLowerCase(),U=r=>/^[가-힣]/.test(r),R=(r,t)=>[...A(r).matchAll(
fs)].map(([e])=>Object.hasOwn(t,e)?t[e]:e);function Ce(r){let t=(e,n,s)=>Array.from({length:Math.max(s,0)},(o,i)=>e.
slice(i,i+n));return U(r)?t(`^${r}`,2,r.length):[r,...r.startsWith("zz")?[]:t(`^${r}$`,4,r.length+3-4)]}var Fe=/[ \t\n_-]/,_s=/(?<![\p{L}\p{N}])(?=[\p{L}\p{N}_])|(?<=[a-z0-9])(?=[가-힣])|(?<=[가-힣])(?=[a-z0-9])/gu,
ps=/(?:['’]?s|['’])?(?![a-z0-9])/y,ds=/(?<![a-z0-9])p\d+s\d+(?!\d)/g,gs=/(?<![\p{L}\p{N}_])[a-z]+:[A-Za-z][\p{L}\p{N}_-]*/gu,
hs=/[a-z]+|[가-힣]+/g,Qt=3,ms=3,ws=r=>r.length<Qt&&/^[\0-\x7f]*$/.test(r)&&r===r.toLowerCase(),Ue=r=>r.sort(
(t,e)=>t.start-e.start||t.end-e.end||t.things.length-e.things.length),Rt=class{#t=new Map;#r=new Map;#e;pairs;#s;#n;#o;constructor(t,e){
this.#s=t,this.#n=e,this.#o=new RegExp(`(?:${e.patterns.particles}){0,3}(?![가-힣])`,"y");for(let{text:n,thing:s,
kind:o}of this.#c()){let i=J(n);this.#t.set(i,(this.#t.get(i)??new Map).set(s,o)),this.#r.set(s,[...this.#r.get(
s)??[],n])}this.pairs=new Set([...this.#t.keys()].flatMap(n=>Array.from(n.slice(1),(s,o)=>n.slice(o,o+2)))),this.#e=
new Set([...this.#t.keys()].flatMap(n=>[...n].map((s,o,i)=>i.slice(0,o+1).join(""))))}of(t){return this.#r.get(
t)??[]}#c(){let{terms:t}=this.#n,e=this.#s.all.map(({thing:a,text:c,kind:l})=>({thing:a,text:c,kind:this.#s.slug(
l)})),n=e.map(a=>({...a,text:this.#s.slug(a.thing)})),s=[...new Map(n.map(a=>[JSON.stringify(a),a])).values()],
o=[...e,...s].filter(({text:a,kind:c})=>!t.includes(c)&&J(a).length>1),i=new Map;for(let{thing:a,text:c,kind:l}of o){
let u=c.split(/\s+/).filter(Boolean),f=u.at(-1)??"",h=f===f.toUpperCase()&&f!==f.toLowerCase();l==="Person"&&u.
length>1&&!h&&i.set(f,(i.get(f)??new Set).add(a))}for(let[a,c]of i)c.size===1&&o.push({thing:[...c][0],text:a,
kind:"Person"});return o}named(t){let e=A(t),n=t.length===e.length?t:e,s=[];for(let{index:o}of e.matchAll(_s)){
let i=o>=(s.at(-1)?.end??0)?this.#l(e,o):null;i&&!ws(n.slice(i.start,i.end))&&s.push(i)}return s}mentions(t){let e=A(
t);return Ue([...this.named(t),...this.#a(t,e),...this.#f(e)])}masked(t){let e=A(t),n="",s=0;for(let{kinds:o,start:i,
end:a}of Ue([...this.named(t),...this.#_(e)])){let[c]=o.filter(l=>l==="year"||this.#n.proper.includes(l)).sort();
!c||i<s||(n+=`${e.slice(s,i)} ${"zz"}${c.toLowerCase()} `,s=a)}return n+e.slice(s)}#a(t,e){return[...t.length===
e.length?t.matchAll(gs):[],...e.matchAll(ds)].flatMap(({0:s,index:o})=>{let i=[...this.#s.lookup(s)].sort();return i.
length?[this.#i(o,s.length,i,["Passage"])]:[]})}#i(t,e,n,s,o=""){let i=o!==""||s.some(a=>this.#n.proper.includes(
a));return{start:t,end:t+e,things:n,kinds:s,value:o,proper:i}}#l(t,e){let n=null,s="";for(let o=e+1;o<=t.length;o+=
1){if(Fe.test(t[o-1]))continue;if(s+=t[o-1],!this.#e.has(s))break;let i=this.#t.get(s);i&&this.#u(t,e,o)&&(n=this.#i(
e,o-e,[...i.keys()].sort(),[...new Set(i.values())]))}return n}#u(t,e,n){let s=/[가-힣]/.test(t[n-1]),o=s?this.#o:
ps;return o.lastIndex=n,s&&n-e>=ms&&!Fe.test(t.slice(e,n))||o.test(t)}#f(t){let{paragraph:e}=this.#n.patterns,
n=[...t.matchAll(new RegExp(e,"g"))].map(({0:o,index:i,...a})=>{let c=[1,2,3,4].map(l=>a[l]).find(Boolean)??"";
return this.#i(i,o.length,[],["paragraph"],c)}),s=[...t.matchAll(hs)].flatMap(({0:o,index:i})=>{let a=this.#p(
o);return a?[this.#i(i,o.length,[],["currency"],a)]:[]});return[...n,...this.#_(t),...s]}#_(t){return[...t.matchAll(
new RegExp(this.#n.patterns.year,"g"))].map(({0:e,index:n})=>this.#i(n,e.length,[],["year"],e))}#p(t){let{currencies:e}=this.#n;
if(/^[a-z]/.test(t))return Object.hasOwn(e,t)?e[t]:"";for(let n=t.length;n>1;n-=1){this.#o.lastIndex=n;let s=this.#o.
exec(t)?.[0].length===t.length-n,o=t.slice(0,n).replace(/화$/,"");if(s&&Object.hasOwn(e,o))return e[o]}return""}};var bs="http://www.w3.org/1999/02/22-rdf-syntax-ns#type",ys={integer:"12",year:"2024",decimal:"1200000000",currency:"\
EUR"},W=class extends Error{constructor(t,e,n,s,o=[]){super(`${e}: ${s}`),this.details={why:t,parameter:e,type:n,
text:s,others:o}}};function We(r,t,e,n,s,o){if(s.type!=="entity")return ct(s,o);let i=u=>xs(r,t,e,u,s.of),a=u=>{
let f=i(u),h=[...u].filter(g=>{let{variables:d,rows:_}=r.select(t,k(n.text,{[s.name]:[$(g)]}));return d.includes(
s.name)?_.some(m=>m.some(w=>w&&E(w)&&w.value===g)):_.length>0&&f.has(g)});return new Set(h)},c=e.lookup(o,a),l=c.
size?c:e.lookup(o,i);if(!l.size)throw new W("unknown",s.name,s.type,o);if(l.size>1)throw new W("several",s.name,
s.type,o,[...l].map(u=>e.contract(u)).sort());return $([...l][0])}function xs(r,t,e,n,s){if(!s||!n.size)return n;
let o=[...n].map(a=>`<${a}>`).join(" "),{rows:i}=r.select(t,`SELECT ?thing ?type { VALUES ?thing { ${o} } ?thi\
ng <${bs}> ?type }`);return new Set(i.flatMap(([a,c])=>a&&c&&e.slug(c.value)===s?[a.value]:[]))}function ct(r,t){
let{type:e}=r;if(e==="year"&&/^\d{4}$/.test(t)||e==="integer"&&/^[+-]?\d{1,18}$/.test(t))return rt(String(BigInt(
t.replace("+",""))),"integer");let n=e==="decimal"?I(rt(t,"double")):null;if(n&&/^-?\d{1,18}(\.\d{1,18})?$/.test(
n))return rt(n,"decimal");if(e==="currency"&&/^[A-Z]{3}$/.test(t)||e==="text")return rt(t);throw new W("malfor\
med",r.name,e,t,[ys[e]??"…"])}var qe=r=>r.sort((t,e)=>t<e?-1:1);function Ss(r,t,e){let n=new Set(e.map(({value:i})=>i)),s=[],o=qe(e.filter(E).
map(({value:i})=>i));for(;o.length;){let i=r(k(t,{thing:o.map($)})).rows,a=new Set(i.map(([,c])=>c&&E(c)?c.value:
""));o=qe([...a].filter(c=>c&&!n.has(c)));for(let c of o)n.add(c);s.push(...o)}return s}function $s(r,t,e,n){let{
variables:s,rows:o}=r(k(t.text,{[e]:n.map($)}));if(!o.length)return[];let i=s.indexOf(e),a=new Set(i<0?[]:o.map(
l=>l[i]?.value)),c=i<0?new Set(n):new Set(o.flat().map(l=>l?.value));return n.filter(l=>a.has(l)||c.has(l)&&r(
k(t.text,{[e]:[$(l)]})).rows.length>0)}function lt(r,t,e,n){let s={...n},o={};for(let{name:i,type:a,single:c}of e.
parameters){let l=n[i];if(!l?.length||a!=="entity"||c)continue;let u=$s(r,e,i,Ss(r,t,l));u.length&&(s[i]=[...l,
...u.map($)],o[i]=u)}return{wide:s,added:o}}var Pe=4;function te(r,t){if(U(r))return t.startsWith(r)||r.length>1&&t.includes(r);let e=Math.min(r.length,t.
length);if(ee(r)||ee(t)||e<Pe)return r===t;let n=Math.max(Pe,e-2);return r.slice(0,n)===t.slice(0,n)}var ee=r=>/^\p{Nd}+$/u.
test(r),jt=class{#t=new Map;#r=new Map;#e;#s;#n;#o;#c;#a;constructor(t,e,n,s){this.#e=u=>t.graph.select(e,u),this.#s=
t.engineData.queries.included,this.#n=t.engineData.understanding,this.#o=n,this.#c=s;let{after:o,before:i,notIn:a,
longFor:c,listed:l}=this.#n.patterns;this.#a=[o,i,a,c,l].map(u=>new RegExp(u))}#i(t){return R(t,this.#n.numbers)}values(t,e,n){
let s={},o={},i=n.filter(d=>!this.#l(t,d,e,s,o)),c=this.#p(t,e,s).flatMap(d=>this.#o.of(d).flatMap(_=>this.#i(
_))),l=i.filter(({start:d,end:_})=>!this.#i(e.slice(d,_)).every(m=>c.includes(m))),u=d=>d.filter(({proper:_})=>_).
length,f=u(n)-u(l),h=t.parameters.find(({name:d})=>d==="minYears"),g=h&&this.#a[3].exec(e)?.slice(1).find(Boolean);
return g&&this.#u(t,h,ct(h,this.#n.years[g]??g),s),{values:s,placed:f}}tells(t,e,n){let{wide:s}=lt(this.#e,this.#s,
t,e),o=new Set(this.#e(k(t.text,s)).rows.flatMap(c=>c.flatMap(l=>l?.value??[])));if(n.some(c=>o.has(c)))return!0;
if(!Object.values(e).some(c=>c.some(E)))return!1;let i=c=>[...c].flatMap(l=>this.#o.of(l).map(A)),a=i(o);return i(
n).some(c=>a.some(l=>l.includes(c)))}#l(t,e,n,s,o){let{start:i,end:a,things:c,kinds:l,proper:u}=e;if(l.includes(
"year"))return this.#_(t,e,n,s);if(e.value){let h=t.parameters.find(({type:g,name:d})=>l.includes(g)||l.includes(
d));return h!==void 0&&this.#u(t,h,ct(h,e.value),s)}if(!u&&this.#h(t,n.slice(i,a)))return!1;let f=t.parameters.
filter(({type:h,of:g})=>h==="entity"&&(!g||l.includes(g)));return f.sort((h,g)=>+(h.name in s)-+(g.name in s)||
+!h.of-+!g.of),f.some(h=>{let g=h.name in o&&!this.#a[4].test(n.slice(o[h.name],i)),d=(s[h.name]??[]).map(w=>w.
value),m=c.filter(w=>!g||d.includes(w)).some(w=>this.#u(t,h,$(w),s));return m&&(o[h.name]=a),m})}#u(t,{name:e,
single:n},s,o){let i=o[e]??[],a=i.some(c=>T(c)===T(s));return a||i.length&&n?a:this.#f(t,{...o,[e]:[s]})?(o[e]=
[...i,s],!0):!1}#f(t,e){let n=JSON.stringify([t.name,Object.entries(e).map(([a,c])=>[a,...c.map(T)])]),s=this.#t.
get(n);if(s!==void 0)return s;let o=a=>this.#e(k(t.text,a)).rows.length>0,i=o(e);if(!i){let{wide:a,added:c}=lt(
this.#e,this.#s,t,e);i=Object.keys(c).length>0&&o(a)}return this.#t.set(n,i),i}#_(t,{start:e,end:n,value:s},o,i){
let a=o.slice(Math.max(0,e-10),n+8),[c,l,u]=this.#a.map(_=>_.test(a)),f=Number(s),h={fromYear:c||!l?f:null,toYear:l||
!c?f-Number(u):null,year:!c&&!l?f:null},g=t.parameters.filter(({name:_,type:m})=>m==="year"&&!(_ in i)),d={};for(let[
_,m]of Object.entries(h)){let w=g.find(b=>b.name===_);w&&m!==null&&(d[_]=[ct(w,String(m))])}return!Object.keys(
d).length||!this.#f(t,{...i,...d})?!1:(Object.assign(i,d),!0)}#p(t,e,n){let s=this.#i(e),o=[];for(let i of t.parameters.
filter(({type:a,name:c})=>a==="entity"&&!(c in n))){let a=this.#d(t,i.name).map(u=>({thing:u,much:Math.max(0,...this.#o.
of(u).map(f=>this.#g(f,s)))})),[c,l]=[...a,{thing:"",much:0},{thing:"",much:0}].sort((u,f)=>f.much-u.much);c.much<
this.#n.measures.like||c.much===l.much||this.#u(t,i,$(c.thing),n)&&o.push(c.thing)}return o}#d(t,e){let n=this.#r.
get(t.name)??this.#e(k(t.text,{}));this.#r.set(t.name,n);let s=n.variables.indexOf(e),o=s<0?[]:n.rows.map(i=>i[s]);
return[...new Set(o.flatMap(i=>i&&E(i)?[i.value]:[]))]}#g(t,e){let n=this.#i(t),s=n.filter(a=>e.some(c=>te(a,c)));
if(!n.every(a=>!ee(a)||s.includes(a))||s.every(a=>this.#c.isCommon(a)))return 0;let i=a=>a.reduce((c,l)=>c+this.#c.
weight(l),0);return i(s)/i(n)}#h({title:t},e){let n=this.#i([t].flat().join(" "));return this.#i(e).every(s=>n.
some(o=>te(s,o)||te(o,s)))}};function Be(r){let t=new Map;for(let e of r.flatMap(Ce))t.set(e,(t.get(e)??0)+1);return t}var Nt=class{#t;#r=new Map;#e;#s;#n;constructor(t,e){
this.#n=t,this.#s=e;let n=Object.entries(t.phrasings).flatMap(([i,a])=>a.map(c=>({name:i,features:Be(c.split("\
 ").filter(Boolean))}))),s=new Map;for(let{name:i,features:a}of n)for(let c of a.keys())s.set(c,(s.get(c)??new Set).
add(i));let o=Object.keys(t.phrasings).length;this.#t=new Map([...s].map(([i,a])=>[i,Math.log(1+o/a.size)])),this.
rare=Math.log(1+o),this.rather=Math.log(1+o/t.measures.many),this.#e=n.map(({name:i})=>i);for(let[i,{features:a}]of n.
entries())for(let[c,l]of this.#a(a))this.#r.set(c,[...this.#r.get(c)??[],[i,l]])}scores(t){let e=new Map;for(let[
s,o]of this.#a(Be(this.#c(t))))for(let[i,a]of this.#r.get(s)??[])e.set(i,(e.get(i)??0)+o*a);let n=new Map;for(let[
s,o]of e){let i=this.#e[s];n.set(i,[...n.get(i)??[],o])}return new Map([...n].map(([s,o])=>[s,this.#o(o)]))}#o(t){
let[e,...n]=t.sort((s,o)=>o-s).slice(0,4);return e+this.#n.measures.next*n.reduce((s,o)=>s+o,0)/3}weight(t){return this.#t.
get(Ve(t)?t:t.slice(0,2))??this.rare}isCommon(t){return this.weight(t)<this.rather}knows(t){let e=n=>this.#t.has(
n);return Ve(t)?t.length<3||e(t)||e(t.replace(/s+$/,"")):this.begins(t)||t.length<=3&&e(`^${t[0]}`)}begins(t){
return this.#t.has(t.slice(0,2))}strange(t){let e=this.#c(t).filter(s=>!s.startsWith("zz")),n=s=>s.reduce((o,i)=>o+
i.length,0);return n(e.filter(s=>!this.knows(s)))/(n(e)||1)}#c(t){return R(this.#s(t),this.#n.numbers)}#a(t){let e=[
...t].map(([s,o])=>({feature:s,value:Math.sqrt(o)*(this.#t.get(s)??this.rare)})),n=Math.sqrt(e.reduce((s,{value:o})=>s+
o*o,0))||1;return e.map(({feature:s,value:o})=>[s,o/n])}},Ve=r=>!U(r)&&/^[\0-\x7f]*$/.test(r);var ks=/(?<![\p{L}\p{N}_])(?:[A-Z][\p{L}\p{N}_-]*|[\p{L}\p{N}_]*[A-Za-z]\p{Nd}[\p{L}\p{N}_]*)/gu,Ge="-ㄱㄲㄳㄴㄵㄶㄷㄹ\
ㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ",Tt=class{#t;#r;#e;constructor(t,e,n){this.#t=t,this.#r=
e,this.#e=n}subjects(t){let e=[...t.matchAll(ks)].filter(({0:i,index:a})=>a||/\p{Nd}/u.test(i)),n=this.#o(t,e).
map(([i])=>i),s=i=>R(i,this.#e.numbers).every(a=>this.#r.knows(a));return[...n.filter(i=>i.length>=Qt&&!s(i)),
...this.#s(t).flatMap(([,i,a])=>a?[i]:[])]}others(t){return this.#s(t).filter(([,,e])=>!e).map(({index:e,1:n})=>({
start:e,end:e+n.length}))}#s(t){let e=[...t.matchAll(new RegExp(this.#e.patterns.noun,"g"))];return this.#o(t,
e).filter(({0:n,1:s})=>this.#n(s,n[s.length]))}#n(t,e){let{afterVowel:n,afterConsonant:s,codas:o}=this.#e.patterns,
i=Ge[(t.charCodeAt(t.length-1)-44032)%Ge.length],a=i==="-";return(a?s:n).includes(e)||!(a||o.includes(i))?!1:!this.#r.
begins(t)&&!this.#t.pairs.has(t.slice(0,2))}#o(t,e){let n=this.#t.mentions(t);return e.filter(({0:{length:s},index:o})=>n.
every(({start:i,end:a})=>o+s<=i||a<=o))}};var vs=/(?<![\p{L}\p{N}_.,])\p{Nd}[\p{Nd}.,]*(?: ?(?:[bmtr]+illion|thousand)(?![a-z])| ?[천만억조]+)?/u;function Je(r,t,e,n){
let s=Object.values(n).flatMap(i=>i.map(({value:a})=>a)),o=[...[e.title].flat(),...s.flatMap(i=>[i,...r.of(i)])];
return new Set(o.flatMap(i=>R(i,t.numbers)))}function ne(r,t,e,n,s){let o=A(e),i=Object.values(s).flatMap(l=>l.
map(({value:u})=>u)),a=Je(r,t,n,s),c=e.length===o.length?e:o;return r.mentions(e).filter(({start:l,end:u,things:f,
kinds:h,value:g,proper:d})=>{let _=c.slice(l,u);return!d||i.includes(g)||f.some(m=>i.includes(m))||h.includes(
"year")&&Object.keys(s).some(m=>/year$/i.test(m))||_.toUpperCase()===g&&_!==g?!1:!R(o.slice(l,u),t.numbers).every(
m=>a.has(m))})}function Ke(r,t,e,n,s,o){let i=A(n),a=y=>R(y,e.numbers),c=Je(r,e,s,o),l=e.phrasings[s.name].map(
y=>` ${y} `),u=r.mentions(n),{ended:f,cause:h,ordinal:g,denied:d,whether:_}=e.patterns,m=({start:y,end:M})=>{let z=a(
i.slice(y,M)),[ce]=a(i.slice(0,y)).slice(-1),[kt]=a(i.slice(M)),le=ce?[` ${ce} ${z.join(" ")} `]:[];return kt&&
le.push(` ${z.join(" ")} ${U(kt)?kt[0]:`${kt} `}`),z.every(Gt=>c.has(Gt))||l.some(Gt=>le.some(wn=>Gt.includes(
wn)))},w=y=>[...i.matchAll(y)].map(({0:{length:M},index:z})=>({start:z,end:z+M})),b=w(new RegExp(`${vs.source}\
|${g}`,"gu")).filter(({start:y,end:M})=>u.every(z=>M<=z.start||z.end<=y)).filter(y=>!m(y)),v=[h,f].flatMap(y=>l.
some(M=>new RegExp(y).test(M))?[]:w(new RegExp(y,"g"))),N=new RegExp(d,"g"),S=l.flatMap(y=>(y.match(N)??[]).map(
([M])=>M)),C=new RegExp(_).test(i)?[]:w(N).filter(({start:y})=>U(i[y])&&!S.includes(i[y])),Bt=[...ne(r,e,n,s,o),
...t.others(n),...b,...v,...C],$t=new Map(Bt.map(({start:y,end:M})=>[`${y} ${M}`,{start:y,end:M}])),Vt=n.length===
i.length?n:i;return[...$t.values()].sort((y,M)=>y.start-M.start||y.end-M.end).map(({start:y,end:M})=>Vt.slice(
y,M))}var It=class{#t;#r;#e;#s;#n;#o;constructor(t,e){let{understanding:n}=t.engineData;this.#t=t,this.#r=e,this.#e=
new Rt(t.names(e),n),this.#s=new Nt(n,s=>this.#e.masked(s)),this.#n=new jt(t,e,this.#e,this.#s),this.#o=new Tt(
this.#e,this.#s,n)}of(t){let e=this.#i(t,this.fitting(t)),n=this.#o.subjects(t),{measures:s,patterns:o,denying:i}=this.#t.
engineData.understanding,a=A(t),l=i.includes(e[0]?.question.name)||new RegExp(o.whether).test(a)?[]:[...a.matchAll(
new RegExp(o.denied,"g"))].map(([g])=>g),u=n.length>0||l.length>0||!e[0]?.isSure,f=u&&e[0]?.isLikelier?this.#l(
t,e[0]):null;return{found:u?[]:e.slice(0,s.most).map(g=>this.#l(t,g)),unknown:n,denied:l,nearest:f}}#c(t,{question:e,
values:n}){return this.#a(t,e,n).filter(({things:s})=>s.length&&!this.#n.tells(e,n,s))}#a(t,e,n){return ne(this.#e,
this.#t.engineData.understanding,t,e,n)}#i(t,e){if(!e[0]?.isSure||!this.#c(t,e[0]).length)return e;let{placed:n,
enough:s}=this.#t.engineData.understanding.measures,o=e.find(({isSure:i,score:a,question:c,values:l})=>i&&a-n>=
s&&!this.#a(t,c,l).length);return o?[o,...e.filter(i=>i!==o)]:e}#l(t,{question:e,values:n,score:s,isSure:o}){let i=Ke(
this.#e,this.#o,this.#t.engineData.understanding,t,e,n);return{name:e.name,typed:this.#u(n),left:i,score:s,isSure:o}}fitting(t){
let{understanding:e}=this.#t.engineData,{measures:n}=e,s=this.#e.mentions(t).filter(f=>f.proper||!this.#f(t,f)),
o=s.filter(f=>f.proper).length,i=n.strange*this.#s.strange(t),a=this.#s.scores(t),c=a.get("")??0;return a.delete(
""),[...a].sort(([f,h],[g,d])=>d-h||(f<g?-1:1)).slice(0,n.tried).map(([f,h])=>{let g=this.#t.engineData.questions.
find(v=>v.name===f),{values:d,placed:_}=this.#n.values(g,A(t),s),m=o?(n.placed*_-n.spare*(o-_))/o:0,w=h+m-i,b=w>=
Math.max(n.enough,c);return{question:g,values:d,score:w,isSure:b,isLikelier:w>c}}).sort((f,h)=>h.score-f.score)}#u(t){
let e=this.#t.names(this.#r),n=Object.entries(t).map(([s,o])=>[s,o.map(({type:i,value:a})=>i==="uri"?e.typed(a):
a)]);return Object.fromEntries(n)}#f(t,{start:e,end:n}){return R(A(t).slice(e,n),this.#t.engineData.understanding.
numbers).every(o=>this.#s.isCommon(o))}};var Dt=class{#t={};#r={};#e={};#s;constructor(t,e){this.graph=t,this.engineData=e,this.#s=new Map(e.questions.
map(n=>[n.name,n]))}names(t){return this.#t[t]??=new At(this.graph,t,this.engineData),this.#t[t]}understood(t,e){
return this.#r[e]??=new It(this,e),this.#r[e].of(t)}values(t,e,n){let s=this.#n(t),o={};for(let[i,a]of Object.
entries(e)){let c=s.parameters.find(l=>l.name===i);if(!c)throw new W("strange",i,"",a.join(", "),s.parameters.
map(l=>l.name));o[i]=a.map(l=>We(this.graph,n,this.names(n),s,c,l))}return o}#n(t){let e=this.#s.get(t);if(!e)
throw new W("strange",t,"",t);return e}answer(t,e,n,s,o=null){let i=this.#n(t),a=S=>this.graph.select(n,S),c=this.
values(t,e,n),{wide:l,added:u}=lt(a,this.engineData.queries.included,i,c),f=k(i.text,l),h=i.gathers?Object.keys(
this.engineData.parts):[],{solutions:g,rests:d}=h.length?this.#c(h,S=>this.#o(i,f,l,n,S)):this.#o(i,f,l,n),_=h.
length?{[g.variables[0]]:this.engineData.whose,...i.columns}:i.columns,m=this.#a(f,g,d,_,u,n,s),w=i.view&&{kind:i.
view[0],fields:i.view[1]},b=Object.fromEntries(m.variables.map(S=>[S,this.heading(S,i.columns,s)])),v=typeof i.
title=="string"?i.title:i.title[s==="ko"?1:0],N={engineData:this.engineData,names:this.names(n),lang:s};return{
...m,chart:w&&Me(m,w,v,b,N,o)}}#o(t,e,n,s,o=""){let i=h=>this.graph.select(s,h,o),a=i(e),l=(a.rows.length?t.evidence:
[]).map(h=>[h,i(k(h.text,n))]),u=`${s} ${o}`;this.#e[u]??=Ae(i,this.engineData);let f=De(a,l,t.keys,i,this.engineData).
map(h=>({statements:h,touches:je(h.map(({triple:g})=>V(g)),this.#e[u])}));return{solutions:a,rests:f}}#c(t,e){
let n=t.map(a=>({article:a,...e(a)})),s=[...new Set(n.flatMap(({solutions:a})=>a.variables))],o=["article","in\
Article","ofArticle"].find(a=>!s.includes(a))??"",i=n.flatMap(({article:a,solutions:{variables:c,rows:l}})=>l.
map(u=>[$(a),...s.map(f=>u[c.indexOf(f)]??null)]));return{solutions:{variables:[o,...s],rows:i},rests:n.flatMap(
({rests:a})=>a)}}table(t,e,n){let s=this.graph.select(e,t);return this.#a(t,s,s.rows.map(()=>({statements:[],touches:new Map})),
{},{},e,n)}#a(t,{variables:e,rows:n},s,o,i,a,c){let l=S=>this.graph.select(a,S),u=this.names(a),f={engineData:this.
engineData,names:u,lang:c},h=Ne(l,this.engineData,new Set(s.flatMap(({touches:S})=>[...S.keys()])),S=>u.slug(S)),
{kept:g,cells:d,subject:_}=ge(t,e,n,f),m=g.map(S=>e[S]),{columns:w,headings:b,cells:v}=he(m,m.map(S=>this.heading(
S,o,c)),d,c),N=n.map((S,C)=>{let{statements:q,touches:Bt}=s[C],$t=Te(Bt,h),Vt=[...new Set(q.flatMap(({passages:y})=>y))].
sort();return{terms:S,cells:v[C],evidence:q,passages:Vt,errata:$t,mark:Ot($t)}});return{query:t,variables:e,columns:w,
headings:b,subject:_,unsaid:e.filter((S,C)=>!n.some(q=>q[C])).map(S=>this.heading(S,o,c)),rows:N,footnotes:ze(
e,N,f),also:Object.fromEntries(Object.entries(i).map(([S,C])=>[S,C.map(q=>u.of(q,c))])),paraphrases:this.#i(N,
a,c)}}heading(t,e,n){let s=e[t]??this.engineData.headings[t]??t;return typeof s=="string"?s:s[n==="ko"?1:0]}#i(t,e,n){
let s=[...new Set(t.flatMap(a=>a.passages))].sort(),o={};if(!s.length)return o;let i=k(this.engineData.queries.
paraphrases,{passage:s.map($)});for(let[a,c]of this.graph.select(e,i).rows)a&&c&&(c["xml:lang"]===n||!(a.value in
o))&&(o[a.value]=c.value);return o}};function He(r,t,e,n){let s=r.names(n),o=r.engineData.questions.find(_=>_.name===t),{of:i="",type:a=""}=o?.parameters.
find(_=>_.name===e)??{},{variables:c,rows:l}=r.graph.select(n,k(o?.text??"",{})),u=c.indexOf(e),f=u<0?[]:l.flatMap(
_=>_[u]??[]);if(a!=="entity")return[...new Set(f.filter(m=>m.type==="literal").map(({value:m})=>m))].sort().map(
m=>({typed:m,label:[m,m],names:[m]}));let h=new Map;for(let{thing:_,text:m,kind:w}of s.all)(!i||s.slug(w)===i)&&
h.set(_,[...h.get(_)??[],m]);let g=new Set(f.filter(E).map(({value:_})=>_));return(g.size?[...g]:[...h.keys()].
filter(_=>i||s.local(_)===_)).map(_=>{let m=[...h.get(_)??[],s.slug(_)];return{typed:s.typed(_),label:[s.of(_,
"en"),s.of(_,"ko")],names:[...new Set(m)]}})}var se=["subject","predicate","object"];function Ye(r,t,e,n){let s=r.names(e),o={engineData:r.engineData,names:s,
lang:n},i=r.graph.triples(e,t).map(c=>({terms:c,cells:c.map((l,u)=>D(l,o,u===2?s.local(c[1].value):"")),evidence:[],
passages:[],errata:[],mark:""})),a=se.map(c=>r.heading(c,{},n));return{query:t,variables:se,columns:se,headings:a,
subject:"",unsaid:[],rows:i,footnotes:[],also:{},paraphrases:{}}}var Xe="application/sparql-results+json",Ms="application/n-triples",Es=/<<\(|\)>>|<([^>]*)>|_:([^\s.]+(?:\.[^\s.]+)*)|"((?:[^"\\]|\\.)*)"(?:@([A-Za-z\d-]+)|\^\^<([^>]*)>)?|\.(?=\s|$)/gu,
Os=/\\(?:u([\dA-Fa-f]{4})|U([\dA-Fa-f]{8})|(.))/g,As={t:"	",b:"\b",n:`
`,r:"\r",f:"\f"},Q=class extends Error{constructor(t){super(t.said),this.details=t}},zt=class{#t;#r;constructor(t,e){
this.#t=t,this.#r=e}#e(t,e,n){let s=new XMLHttpRequest,o=t===this.#r.reading?"":"?reading=corrected";s.open("P\
OST",this.#t+o,!1),s.setRequestHeader("Content-Type","application/sparql-query"),s.setRequestHeader("Accept",n);
try{s.send(e)}catch{throw new Q({status:0,seconds:"",cut:"",said:""})}let[i,a]=["Retry-After","Sovkg-Cut"].map(
c=>s.getResponseHeader(c)??"");if(s.status!==200||a)throw new Q({status:s.status,seconds:i,cut:a,said:Rs(s.responseText)});
return s.responseText}select(t,e){return vt(this.#e(t,e,Xe))}holds(t,e){return JSON.parse(this.#e(t,e,Xe)).boolean}triples(t,e){
return js(this.#e(t,e,Ms))}};function Rs(r){try{return String(JSON.parse(r).detail??"")}catch{return""}}function js(r){
let t=[[]],e=[];for(let[n,s,o,i,a,c]of r.matchAll(Es)){let l=t.at(-1);if(n===".")e.push(l.splice(0));else if(n===
"<<(")t.push([]);else if(n===")>>"){let[u,f,h]=l;t.pop(),t.at(-1)?.push({type:"triple",value:{subject:u,predicate:f,
object:h}})}else s!==void 0?l.push($(Ze(s))):o!==void 0?l.push({type:"bnode",value:o}):l.push({type:"literal",
value:Ze(i),...a?{"xml:lang":a}:c?{datatype:c}:{}})}return e}var Ze=r=>r.replaceAll(Os,(t,e,n,s)=>s?As[s]??s:String.
fromCodePoint(Number.parseInt(e??n,16)));var ht=class r{static __wrap(t){let e=Object.create(r.prototype);return e.__wbg_ptr=t,Qe.register(e,e.__wbg_ptr,
e),e}__destroy_into_raw(){let t=this.__wbg_ptr;return this.__wbg_ptr=0,Qe.unregister(this),t}free(){let t=this.
__destroy_into_raw();p.__wbg_asyncparseriterator_free(t,0)}next(){return p.asyncparseriterator_next(this.__wbg_ptr)}};
Symbol.dispose&&(ht.prototype[Symbol.dispose]=ht.prototype.free);var mt=class r{static __wrap(t){let e=Object.
create(r.prototype);return e.__wbg_ptr=t,tn.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.__wbg_ptr;
return this.__wbg_ptr=0,tn.unregister(this),t}free(){let t=this.__destroy_into_raw();p.__wbg_blanknode_free(t,
0)}equals(t){return p.blanknode_equals(this.__wbg_ptr,t)!==0}get termType(){let t,e;try{let n=p.blanknode_term_type(
this.__wbg_ptr);return t=n[0],e=n[1],x(n[0],n[1])}finally{p.__wbindgen_free(t,e,1)}}toString(){let t,e;try{let n=p.
blanknode_toString(this.__wbg_ptr);return t=n[0],e=n[1],x(n[0],n[1])}finally{p.__wbindgen_free(t,e,1)}}get value(){
let t,e;try{let n=p.blanknode_value(this.__wbg_ptr);return t=n[0],e=n[1],x(n[0],n[1])}finally{p.__wbindgen_free(
t,e,1)}}};Symbol.dispose&&(mt.prototype[Symbol.dispose]=mt.prototype.free);var wt=class r{static __wrap(t){let e=Object.
create(r.prototype);return e.__wbg_ptr=t,en.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.__wbg_ptr;
return this.__wbg_ptr=0,en.unregister(this),t}free(){let t=this.__destroy_into_raw();p.__wbg_defaultgraph_free(
t,0)}equals(t){return p.defaultgraph_equals(this.__wbg_ptr,t)!==0}get termType(){let t,e;try{let n=p.defaultgraph_term_type(
this.__wbg_ptr);return t=n[0],e=n[1],x(n[0],n[1])}finally{p.__wbindgen_free(t,e,1)}}toString(){let t,e;try{let n=p.
defaultgraph_toString(this.__wbg_ptr);return t=n[0],e=n[1],x(n[0],n[1])}finally{p.__wbindgen_free(t,e,1)}}get value(){
let t,e;try{let n=p.defaultgraph_value(this.__wbg_ptr);return t=n[0],e=n[1],x(n[0],n[1])}finally{p.__wbindgen_free(
t,e,1)}}};Symbol.dispose&&(wt.prototype[Symbol.dispose]=wt.prototype.free);var bt=class r{static __wrap(t){let e=Object.
create(r.prototype);return e.__wbg_ptr=t,nn.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.__wbg_ptr;
return this.__wbg_ptr=0,nn.unregister(this),t}free(){let t=this.__destroy_into_raw();p.__wbg_literal_free(t,0)}get datatype(){
let t=p.literal_datatype(this.__wbg_ptr);return tt.__wrap(t)}get direction(){let t,e;try{let n=p.literal_direction(
this.__wbg_ptr);return t=n[0],e=n[1],x(n[0],n[1])}finally{p.__wbindgen_free(t,e,1)}}equals(t){return p.literal_equals(
this.__wbg_ptr,t)!==0}get language(){let t,e;try{let n=p.literal_language(this.__wbg_ptr);return t=n[0],e=n[1],
x(n[0],n[1])}finally{p.__wbindgen_free(t,e,1)}}get termType(){let t,e;try{let n=p.literal_term_type(this.__wbg_ptr);
return t=n[0],e=n[1],x(n[0],n[1])}finally{p.__wbindgen_free(t,e,1)}}toString(){let t,e;try{let n=p.literal_toString(
this.__wbg_ptr);return t=n[0],e=n[1],x(n[0],n[1])}finally{p.__wbindgen_free(t,e,1)}}get value(){let t,e;try{let n=p.
literal_value(this.__wbg_ptr);return t=n[0],e=n[1],x(n[0],n[1])}finally{p.__wbindgen_free(t,e,1)}}};Symbol.dispose&&
(bt.prototype[Symbol.dispose]=bt.prototype.free);var tt=class r{static __wrap(t){let e=Object.create(r.prototype);
return e.__wbg_ptr=t,sn.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.__wbg_ptr;return this.__wbg_ptr=
0,sn.unregister(this),t}free(){let t=this.__destroy_into_raw();p.__wbg_namednode_free(t,0)}equals(t){return p.
namednode_equals(this.__wbg_ptr,t)!==0}get termType(){let t,e;try{let n=p.namednode_term_type(this.__wbg_ptr);
return t=n[0],e=n[1],x(n[0],n[1])}finally{p.__wbindgen_free(t,e,1)}}toString(){let t,e;try{let n=p.namednode_toString(
this.__wbg_ptr);return t=n[0],e=n[1],x(n[0],n[1])}finally{p.__wbindgen_free(t,e,1)}}get value(){let t,e;try{let n=p.
namednode_value(this.__wbg_ptr);return t=n[0],e=n[1],x(n[0],n[1])}finally{p.__wbindgen_free(t,e,1)}}};Symbol.dispose&&
(tt.prototype[Symbol.dispose]=tt.prototype.free);var yt=class r{static __wrap(t){let e=Object.create(r.prototype);
return e.__wbg_ptr=t,rn.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.__wbg_ptr;return this.__wbg_ptr=
0,rn.unregister(this),t}free(){let t=this.__destroy_into_raw();p.__wbg_parseriterator_free(t,0)}next(){let t=p.
parseriterator_next(this.__wbg_ptr);if(t[2])throw O(t[1]);return et.__wrap(t[0])}};Symbol.dispose&&(yt.prototype[Symbol.
dispose]=yt.prototype.free);var et=class r{static __wrap(t){let e=Object.create(r.prototype);return e.__wbg_ptr=
t,on.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.__wbg_ptr;return this.__wbg_ptr=0,on.unregister(
this),t}free(){let t=this.__destroy_into_raw();p.__wbg_parseriteratorresult_free(t,0)}get done(){return p.parseriteratorresult_done(
this.__wbg_ptr)!==0}get value(){let t=p.parseriteratorresult_value(this.__wbg_ptr);return t===0?void 0:nt.__wrap(
t)}};Symbol.dispose&&(et.prototype[Symbol.dispose]=et.prototype.free);var nt=class r{static __wrap(t){let e=Object.
create(r.prototype);return e.__wbg_ptr=t,an.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.__wbg_ptr;
return this.__wbg_ptr=0,an.unregister(this),t}free(){let t=this.__destroy_into_raw();p.__wbg_quad_free(t,0)}equals(t){
return p.quad_equals(this.__wbg_ptr,t)!==0}get graph(){return p.quad_graph(this.__wbg_ptr)}get object(){return p.
quad_object(this.__wbg_ptr)}get predicate(){return p.quad_predicate(this.__wbg_ptr)}get subject(){return p.quad_subject(
this.__wbg_ptr)}get termType(){let t,e;try{let n=p.quad_term_type(this.__wbg_ptr);return t=n[0],e=n[1],x(n[0],
n[1])}finally{p.__wbindgen_free(t,e,1)}}toString(){let t,e;try{let n=p.quad_toString(this.__wbg_ptr);return t=
n[0],e=n[1],x(n[0],n[1])}finally{p.__wbindgen_free(t,e,1)}}get value(){let t,e;try{let n=p.quad_value(this.__wbg_ptr);
return t=n[0],e=n[1],x(n[0],n[1])}finally{p.__wbindgen_free(t,e,1)}}};Symbol.dispose&&(nt.prototype[Symbol.dispose]=
nt.prototype.free);var st=class{__destroy_into_raw(){let t=this.__wbg_ptr;return this.__wbg_ptr=0,cn.unregister(
this),t}free(){let t=this.__destroy_into_raw();p.__wbg_store_free(t,0)}add(t){let e=p.store_add(this.__wbg_ptr,
t);if(e[1])throw O(e[0])}delete(t){let e=p.store_delete(this.__wbg_ptr,t);if(e[1])throw O(e[0])}dump(t,e){let n,
s;try{let a=p.store_dump(this.__wbg_ptr,t,e);var o=a[0],i=a[1];if(a[3])throw o=0,i=0,O(a[2]);return n=o,s=i,x(
o,i)}finally{p.__wbindgen_free(n,s,1)}}has(t){let e=p.store_has(this.__wbg_ptr,t);if(e[2])throw O(e[1]);return e[0]!==
0}load(t,e,n,s){let o=p.store_load(this.__wbg_ptr,t,e,n,s);if(o[1])throw O(o[0])}match(t,e,n,s){let o=p.store_match(
this.__wbg_ptr,t,e,n,s);if(o[3])throw O(o[2]);var i=fn(o[0],o[1]).slice();return p.__wbindgen_free(o[0],o[1]*4,
4),i}constructor(t){let e=p.store_new(t);if(e[2])throw O(e[1]);return this.__wbg_ptr=e[0],cn.register(this,this.
__wbg_ptr,this),this}query(t,e){let n=dt(t,p.__wbindgen_malloc,p.__wbindgen_realloc),s=Y,o=p.store_query(this.
__wbg_ptr,n,s,e);if(o[2])throw O(o[1]);return O(o[0])}get size(){let t=p.store_size(this.__wbg_ptr);if(t[2])throw O(
t[1]);return t[0]>>>0}update(t,e){let n=dt(t,p.__wbindgen_malloc,p.__wbindgen_realloc),s=Y,o=p.store_update(this.
__wbg_ptr,n,s,e);if(o[1])throw O(o[0])}};Symbol.dispose&&(st.prototype[Symbol.dispose]=st.prototype.free);var xt=class r{static __wrap(t){
let e=Object.create(r.prototype);return e.__wbg_ptr=t,ln.register(e,e.__wbg_ptr,e),e}__destroy_into_raw(){let t=this.
__wbg_ptr;return this.__wbg_ptr=0,ln.unregister(this),t}free(){let t=this.__destroy_into_raw();p.__wbg_variable_free(
t,0)}equals(t){return p.variable_equals(this.__wbg_ptr,t)!==0}get termType(){let t,e;try{let n=p.variable_term_type(
this.__wbg_ptr);return t=n[0],e=n[1],x(n[0],n[1])}finally{p.__wbindgen_free(t,e,1)}}toString(){let t,e;try{let n=p.
variable_toString(this.__wbg_ptr);return t=n[0],e=n[1],x(n[0],n[1])}finally{p.__wbindgen_free(t,e,1)}}get value(){
let t,e;try{let n=p.variable_value(this.__wbg_ptr);return t=n[0],e=n[1],x(n[0],n[1])}finally{p.__wbindgen_free(
t,e,1)}}};Symbol.dispose&&(xt.prototype[Symbol.dispose]=xt.prototype.free);function St(r,t){let e=p.parse(r,t);if(e[2])throw O(e[1]);return O(e[0])}function Ns(){return{__proto__:null,"./web_bg.js":{__proto__:null,__wbg_Error_fdd633d4bb5dd76a:function(t,e){return Error(
x(t,e))},__wbg___wbindgen_debug_string_8a447059637473e2:function(t,e){let n=oe(e),s=dt(n,p.__wbindgen_malloc,p.
__wbindgen_realloc),o=Y;H().setInt32(t+4,o,!0),H().setInt32(t+0,s,!0)},__wbg___wbindgen_is_falsy_863e44ed68df4b26:function(t){
return!t},__wbg___wbindgen_is_function_acc5528be2b923f2:function(t){return typeof t=="function"},__wbg___wbindgen_is_null_6d937fbfb6478470:function(t){
return t===null},__wbg___wbindgen_is_object_0beba4a1980d3eea:function(t){let e=t;return typeof e=="object"&&e!==
null},__wbg___wbindgen_is_string_1fca8072260dd261:function(t){return typeof t=="string"},__wbg___wbindgen_is_undefined_721f8decd50c87a3:function(t){
return t===void 0},__wbg___wbindgen_string_get_71bb4348194e31f0:function(t,e){let n=e,s=typeof n=="string"?n:void 0;
var o=ut(s)?0:dt(s,p.__wbindgen_malloc,p.__wbindgen_realloc),i=Y;H().setInt32(t+4,i,!0),H().setInt32(t+0,o,!0)},
__wbg___wbindgen_throw_ea4887a5f8f9a9db:function(t,e){throw new Error(x(t,e))},__wbg__wbg_cb_unref_33c39e13d73b25f6:function(t){
t._wbg_cb_unref()},__wbg_asyncIterator_523a9858481ea9a3:function(){return Symbol.asyncIterator},__wbg_asyncparseriterator_new:function(t){
return ht.__wrap(t)},__wbg_blanknode_new:function(t){return mt.__wrap(t)},__wbg_call_5575218572ead796:function(){
return L(function(t,e,n){return t.call(e,n)},arguments)},__wbg_call_8e98ed2f3c86c4b5:function(){return L(function(t,e){
return t.call(e)},arguments)},__wbg_defaultgraph_new:function(t){return wt.__wrap(t)},__wbg_done_b62d4a7d2286852a:function(t){
return t.done},__wbg_error_a6fa202b58aa1cd3:function(t,e){let n,s;try{n=t,s=e,console.error(x(t,e))}finally{p.
__wbindgen_free(n,s,1)}},__wbg_getRandomValues_3f44b700395062e5:function(){return L(function(t,e){globalThis.crypto.
getRandomValues(un(t,e))},arguments)},__wbg_get_9a29be2cb383ed9a:function(){return L(function(t,e){return Reflect.
get(t,e)},arguments)},__wbg_get_dddb90ff5d27a080:function(){return L(function(t,e){return Reflect.get(t,e)},arguments)},
__wbg_has_4f060fe202ad7e87:function(){return L(function(t,e){return Reflect.has(t,e)},arguments)},__wbg_instanceof_Uint8Array_f080092dc70f5d58:function(t){
let e;try{e=t instanceof Uint8Array}catch{e=!1}return e},__wbg_iterator_cc47ba25a2be735a:function(){return Symbol.
iterator},__wbg_length_589238bdcf171f0e:function(t){return t.length},__wbg_literal_new:function(t){return bt.__wrap(
t)},__wbg_namednode_new:function(t){return tt.__wrap(t)},__wbg_new_227d7c05414eb861:function(){return new Error},
__wbg_new_3444eb7412549f0b:function(){return new Map},__wbg_new_36e147a8ced3c6e0:function(){return new Array},
__wbg_new_aafdf86a292b3ca7:function(t,e){return new URIError(x(t,e))},__wbg_new_e66a4b7758dd2e5c:function(t,e){
return new Error(x(t,e))},__wbg_new_typed_00a409eb4ec4f2d9:function(t,e){try{var n={a:t,b:e},s=(i,a)=>{let c=n.
a;n.a=0;try{return Ds(c,n.b,i,a)}finally{n.a=c}};return new Promise(s)}finally{n.a=0}},__wbg_next_0c4066e251d2eff9:function(){
return L(function(t){return t.next()},arguments)},__wbg_next_402fa10b59ab20c3:function(t){return t.next},__wbg_next_e8d68f27c98c4764:function(){
return L(function(t){return t.next()},arguments)},__wbg_now_d2e0afbad4edbe82:function(){return Date.now()},__wbg_parseriterator_new:function(t){
return yt.__wrap(t)},__wbg_parseriteratorresult_new:function(t){return et.__wrap(t)},__wbg_prototypesetcall_d721637c7ca66eb8:function(t,e,n){
Uint8Array.prototype.set.call(un(t,e),n)},__wbg_push_f724b5db8acf89d2:function(t,e){return t.push(e)},__wbg_quad_new:function(t){
return nt.__wrap(t)},__wbg_queueMicrotask_1c9b3800e321a967:function(t){return t.queueMicrotask},__wbg_queueMicrotask_311744e534a929a3:function(t){
queueMicrotask(t)},__wbg_resolve_d82363d90af6928a:function(t){return Promise.resolve(t)},__wbg_set_4564f7dc44fcb0c9:function(){
return L(function(t,e,n){return Reflect.set(t,e,n)},arguments)},__wbg_set_9a1d61e17de7054c:function(t,e,n){return t.
set(e,n)},__wbg_stack_3b0d974bbf31e44f:function(t,e){let n=e.stack,s=dt(n,p.__wbindgen_malloc,p.__wbindgen_realloc),
o=Y;H().setInt32(t+4,o,!0),H().setInt32(t+0,s,!0)},__wbg_static_accessor_GLOBAL_THIS_2fee5048bcca5938:function(){
let t=typeof globalThis>"u"?null:globalThis;return ut(t)?0:ft(t)},__wbg_static_accessor_GLOBAL_ce44e66a4935da8c:function(){
let t=typeof global>"u"?null:global;return ut(t)?0:ft(t)},__wbg_static_accessor_SELF_44f6e0cb5e67cdad:function(){
let t=typeof self>"u"?null:self;return ut(t)?0:ft(t)},__wbg_static_accessor_WINDOW_168f178805d978fe:function(){
let t=typeof window>"u"?null:window;return ut(t)?0:ft(t)},__wbg_then_05edfc8a4fea5106:function(t,e,n){return t.
then(e,n)},__wbg_then_591b6b3a75ee817a:function(t,e){return t.then(e)},__wbg_value_49f783bb59765962:function(t){
return t.value},__wbg_variable_new:function(t){return xt.__wrap(t)},__wbg_warn_51d35a4c740f6509:function(t,e){
console.warn(x(t,e))},__wbindgen_cast_0000000000000001:function(t,e){return Ls(t,e,Is)},__wbindgen_cast_0000000000000002:function(t,e){
return zs(t,e,Ts)},__wbindgen_cast_0000000000000003:function(t,e){return x(t,e)},__wbindgen_cast_0000000000000004:function(t,e){
var n=fn(t,e).slice();return p.__wbindgen_free(t,e*4,4),n},__wbindgen_init_externref_table:function(){let t=p.
__wbindgen_externrefs,e=t.grow(4);t.set(0,void 0),t.set(e+0,void 0),t.set(e+1,null),t.set(e+2,!0),t.set(e+3,!1)}}}}
function Ts(r,t){return p.wasm_bindgen_3570503f97ca7d70___convert__closures_____invoke___wasm_bindgen_3570503f97ca7d70___JsValue__true_(
r,t)}function Is(r,t,e){let n=p.wasm_bindgen_3570503f97ca7d70___convert__closures_____invoke___wasm_bindgen_3570503f97ca7d70___JsValue__core_f0fd674eaa06beef___result__Result_____wasm_bindgen_3570503f97ca7d70___JsError___true_(
r,t,e);if(n[1])throw O(n[0])}function Ds(r,t,e,n){p.wasm_bindgen_3570503f97ca7d70___convert__closures_____invoke___js_sys_bacb158c025087a0___Function_fn_wasm_bindgen_3570503f97ca7d70___JsValue_____wasm_bindgen_3570503f97ca7d70___sys__Undefined___js_sys_bacb158c025087a0___Function_fn_wasm_bindgen_3570503f97ca7d70___JsValue_____wasm_bindgen_3570503f97ca7d70___sys__Undefined_______true_(
r,t,e,n)}var Qe=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(r=>p.
__wbg_asyncparseriterator_free(r,1)),tn=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>p.__wbg_blanknode_free(r,1)),en=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>p.__wbg_defaultgraph_free(r,1)),nn=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>p.__wbg_literal_free(r,1)),sn=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>p.__wbg_namednode_free(r,1)),rn=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>p.__wbg_parseriterator_free(r,1)),on=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>p.__wbg_parseriteratorresult_free(r,1)),an=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:
new FinalizationRegistry(r=>p.__wbg_quad_free(r,1)),cn=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:
new FinalizationRegistry(r=>p.__wbg_store_free(r,1)),ln=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:
new FinalizationRegistry(r=>p.__wbg_variable_free(r,1));function ft(r){let t=p.__externref_table_alloc();return p.
__wbindgen_externrefs.set(t,r),t}var Ct=typeof FinalizationRegistry>"u"?{register:()=>{},unregister:()=>{}}:new FinalizationRegistry(
r=>p.__wbindgen_destroy_closure(r.a,r.b));function oe(r){let t=typeof r;if(t=="number"||t=="boolean"||r==null)
return`${r}`;if(t=="string")return`"${r}"`;if(t=="symbol"){let s=r.description;return s==null?"Symbol":`Symbol\
(${s})`}if(t=="function"){let s=r.name;return typeof s=="string"&&s.length>0?`Function(${s})`:"Function"}if(Array.
isArray(r)){let s=r.length,o="[";s>0&&(o+=oe(r[0]));for(let i=1;i<s;i++)o+=", "+oe(r[i]);return o+="]",o}let e=/\[object ([^\]]+)\]/.
exec(toString.call(r)),n;if(e&&e.length>1)n=e[1];else return toString.call(r);if(n=="Object")try{return"Object\
("+JSON.stringify(r)+")"}catch{return"Object"}return r instanceof Error?`${r.name}: ${r.message}
${r.stack}`:n}function fn(r,t){r=r>>>0;let e=H(),n=[];for(let s=r;s<r+4*t;s+=4)n.push(p.__wbindgen_externrefs.
get(e.getUint32(s,!0)));return p.__externref_drop_slice(r,t),n}function un(r,t){return r=r>>>0,pt().subarray(r/
1,r/1+t)}var K=null;function H(){return(K===null||K.buffer.detached===!0||K.buffer.detached===void 0&&K.buffer!==
p.memory.buffer)&&(K=new DataView(p.memory.buffer)),K}function x(r,t){return Fs(r>>>0,t)}var _t=null;function pt(){
return(_t===null||_t.byteLength===0)&&(_t=new Uint8Array(p.memory.buffer)),_t}function L(r,t){try{return r.apply(
this,t)}catch(e){let n=ft(e);p.__wbindgen_exn_store(n)}}function ut(r){return r==null}function zs(r,t,e){let n={
a:r,b:t,cnt:1},s=(...o)=>{n.cnt++;try{return e(n.a,n.b,...o)}finally{s._wbg_cb_unref()}};return s._wbg_cb_unref=
()=>{--n.cnt===0&&(p.__wbindgen_destroy_closure(n.a,n.b),n.a=0,Ct.unregister(n))},Ct.register(s,n,n),s}function Ls(r,t,e){
let n={a:r,b:t,cnt:1},s=(...o)=>{n.cnt++;let i=n.a;n.a=0;try{return e(i,n.b,...o)}finally{n.a=i,s._wbg_cb_unref()}};
return s._wbg_cb_unref=()=>{--n.cnt===0&&(p.__wbindgen_destroy_closure(n.a,n.b),n.a=0,Ct.unregister(n))},Ct.register(
s,n,n),s}function dt(r,t,e){if(e===void 0){let a=gt.encode(r),c=t(a.length,1)>>>0;return pt().subarray(c,c+a.length).
set(a),Y=a.length,c}let n=r.length,s=t(n,1)>>>0,o=pt(),i=0;for(;i<n;i++){let a=r.charCodeAt(i);if(a>127)break;
o[s+i]=a}if(i!==n){i!==0&&(r=r.slice(i)),s=e(s,n,n=i+r.length*3,1)>>>0;let a=pt().subarray(s+i,s+n),c=gt.encodeInto(
r,a);i+=c.written,s=e(s,n,i,1)>>>0}return Y=i,s}function O(r){let t=p.__wbindgen_externrefs.get(r);return p.__externref_table_dealloc(
r),t}var Lt=new TextDecoder("utf-8",{ignoreBOM:!0,fatal:!0});Lt.decode();var Cs=2146435072,re=0;function Fs(r,t){
return re+=t,re>=Cs&&(Lt=new TextDecoder("utf-8",{ignoreBOM:!0,fatal:!0}),Lt.decode(),re=t),Lt.decode(pt().subarray(
r,r+t))}var gt=new TextEncoder;"encodeInto"in gt||(gt.encodeInto=function(r,t){let e=gt.encode(r);return t.set(
e),{read:r.length,written:e.length}});var Y=0,Us,Ws,p;function qs(r,t){return Ws=r,p=r.exports,Us=t,K=null,_t=
null,p.__wbindgen_start(),p}function _n(r){if(p!==void 0)return p;r!==void 0&&(Object.getPrototypeOf(r)===Object.prototype?{module:r}=r:console.
warn("using deprecated parameters for `initSync()`; pass a single object instead"));let t=Ns();r instanceof WebAssembly.
Module||(r=new WebAssembly.Module(r));let e=new WebAssembly.Instance(r,t);return qs(e,r)}var pn="application/trig",ie="application/n-quads",Ps="INSERT { ?s ?p ?o } WHERE { GRAPH ?g { ?s ?p ?o } FILTE\
R(?g != <RECORD>) }",ae=/<[^<>"{}|\\^`\s]*>|"""[\s\S]*?"""|'''[\s\S]*?'''|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|#.*/g,
dn=r=>_n({module:r});function Wt(r){let t=r.replaceAll(ae," ").replaceAll(/[?$][\p{L}\p{N}_]+|[\p{L}\p{N}_.-]*:[^\s(){};,]*/gu,
" "),[e=""]=/\b(SELECT|ASK|CONSTRUCT|DESCRIBE|INSERT|DELETE|LOAD|CLEAR|CREATE|DROP)\b/i.exec(t)??[];return{kind:e.
toUpperCase(),reaches:/\b(SERVICE|FROM)\b/i.exec(t)?.[0].toUpperCase()??""}}var Ut=class{#t={};#r={};#e;constructor(t){
this.#e=t}#s(t,e,n){let{graph:s,changes:o,record:i,parts:a}=this.#e,c=new st([]);if(s.includes("_:"))for(let l of St(
s,{format:pn}))c.add(l);else c.load(s,{format:pn});if(t!==this.#e.reading&&o){for(let l of St(o.gone,{format:ie}))
c.delete(l);for(let l of St(o.new,{format:ie}))c.add(l)}if(e)for(let l of St(a[e][t],{format:ie}))c.delete(l);
return c.update(Ps.replace("RECORD",i)),this.#r[n]=this.#n(c,i),c}#n(t,e){let s=t.query("SELECT DISTINCT ?g { \
GRAPH ?g {} }").map(i=>i.get("g")),o=s.filter(({value:i})=>i!==e);return o.length<s.length?o:void 0}#o(t,e,n={},s=""){
let o=`${t} ${s}`;this.#t[o]??=this.#s(t,s,o);let i=e.includes(this.#e.record)?void 0:this.#r[o];return this.#t[o].
query(e,{...n,...i?{named_graphs:i}:{}})}select(t,e,n=""){return vt(this.#o(t,e,{results_format:"json"},n))}holds(t,e){
return this.#o(t,e)}triples(t,e){return this.#o(t,e).map(n=>[n.subject,n.predicate,n.object].map(Ft))}};function Ft(r){
let{termType:t,value:e,language:n,datatype:s}=r;return t==="NamedNode"?$(e):t==="BlankNode"?{type:"bnode",value:e}:
t==="Literal"?{type:"literal",value:e,...n?{"xml:lang":n}:{datatype:s.value}}:{type:"triple",value:{subject:Ft(
r.subject),predicate:Ft(r.predicate),object:Ft(r.object)}}}var Pt=class extends Error{constructor(t){super(t.why),this.details=t}},Bs=["INSERT","DELETE","LOAD","CLEAR","\
CREATE","DROP"];function gn(r){let{kind:t,reaches:e}=Wt(r);return e||(Bs.includes(t)?t:"")}function hn(r,t,e){
let s=Object.entries(t).map(([o,i])=>`PREFIX ${o}: <${i}> `).join("");try{return e(s+r)}catch(o){if(o instanceof
WebAssembly.RuntimeError)throw o;if(o instanceof Q)throw Vs(o);let i=o instanceof Error?o.message:String(o);throw Gs(
i,r,s.length,Object.keys(t))}}function Vs(r){let t=/^query:(\d+):(\d+): (.*?)(?:; mend it)?$/.exec(r.details.said);
return r.details.status!==400||!t?r:new Pt({line:Number(t[1]),column:Number(t[2]),why:"reason",words:[t[3]]})}
function Gs(r,t,e,n){let s=/^error at (\d+):(\d+): (?:expected (?:one of )?)?([\s\S]*)$/.exec(r);if(!s)return new Error(
r);let o=Number(s[1]),i=Number(s[2])-(o===1?e:0),c=t.split(`
`).slice(0,o-1).reduce((d,_)=>d+_.length+1,0)+i-1,l=s[3].split(/,\s+(?=["A-Za-z[])/).map(d=>d.trim()),u=l.filter(
d=>/^\w+ \w/.test(d)&&d!=="Prefix not found"),f=l.filter(d=>d.startsWith('"')),h=l.filter(d=>/^\w+$/.test(d)),
g=Js(t,n);return g&&g.index<=c?qt(t,g.index,"prefix",[g.prefix]):u.length?qt(t,c,"reason",[u[0]]):f.length?qt(
t,c,"signs",f.slice(0,6)):qt(t,c-Math.max(0,...h.map(d=>d.length)),"unread",[])}function qt(r,t,e,n){let s=r.slice(
0,Math.max(t,0)).split(`
`);return new Pt({line:s.length,column:(s.at(-1)??"").length+1,why:e,words:n})}function Js(r,t){let e=r.replaceAll(
ae,i=>" ".repeat(i.length)),n=[...e.matchAll(/\bPREFIX\s+([\p{L}\p{N}_.-]*):/giu)].map(([,i])=>i),o=[...e.matchAll(
/(?<![\p{L}\p{N}_.:?$-])([\p{L}][\p{L}\p{N}_.-]*)?:[\p{L}\p{N}_]/gu)].find(([,i=""])=>i!=="_"&&![...n,...t].includes(
i));return o&&{index:o.index,prefix:o[1]??""}}function mn(r,t){let e=r.names(t),{rows:n}=r.graph.select(t,"SELECT DISTINCT ?p { ?s ?p ?o }"),s=new Set(n.map(
([a])=>a?.value??"")),o=new Map([...s].map(a=>[a,[]]));for(let{thing:a,text:c}of e.all)o.set(a,[...o.get(a)??[],
c]);let i=a=>s.has(a)?"property":e.local(a)===a?"thing":"class";return[...o].flatMap(([a,c])=>{let l=e.contract(
a),u=l!==a&&/^[\w-]+:[\w-]+$/.test(l),f=[e.of(a,"en"),e.of(a,"ko")];return u?[{curie:l,label:f,names:[...new Set(
c)],kind:i(a)}]:[]})}var j,Ks={async open(r,t,e,n){let s=JSON.parse(new TextDecoder().decode(await Jt(t)));s.server||dn(await Jt(r)),
j=new Dt(s.server?new zt(new URL(s.server,n).href,s):new Ut(s),s),setTimeout(()=>Hs(e));let{questions:o,graph:i,
changes:a,parts:c,...l}=j.engineData;return{...l,isApart:Object.keys(c).length>0,questions:o.map(({text:u,evidence:f,
...h})=>h)}},answer:(r,t,e,n,s)=>({table:j.answer(r,t,e,n,s)}),alternatives:(r,t,e)=>_e(j,r,t,e),choices:(r,t,e)=>He(
j,r,t,e),understood:(r,t)=>j.understood(r,t),vocabulary:r=>mn(j,r),sparql(r,t,e){let n=gn(r);if(n)return{refused:n};
let{kind:s}=Wt(r),{prefixes:o,server:i}=j.engineData;return hn(r,i?{}:o,a=>s==="ASK"?{holds:j.graph.holds(t,a)}:
s==="SELECT"?{table:j.table(a,t,e)}:{table:Ye(j,a,t,e),isGraph:!0})}};function Hs(r){try{j.names(r)}catch{}}self.
onmessage=async({data:{id:r,what:t,given:e}})=>{try{let n=await Ks[t](...e);self.postMessage({id:r,result:n})}catch(n){
if(n instanceof WebAssembly.RuntimeError)return self.postMessage({id:r,isBroken:!0});let{message:s=String(n),details:o}=n??
{};self.postMessage({id:r,error:{message:s,details:o}})}};})();
/*! with oxigraph, MIT: kg/explorer/vendor/oxigraph.LICENSE */
