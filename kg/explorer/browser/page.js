"use strict";(()=>{var ra=JSON.parse(document.getElementById("data")?.textContent??"{}");function aa({blank:e,rows:t}){let n=Object.
keys(e);return t.map(o=>{let s={...e};return o.forEach((r,a)=>{s[n[a]]=r}),s})}var c=Object.fromEntries(Object.
entries(ra).map(([e,t])=>[e,t.blank?aa(t):t]));var p={language:c.lang,reading:c.readings[0],selected:null,pair:null,passage:null,highlighted:null,unknown:null,
path:{from:null,to:null},tab:"overview",mode:"picture"},co=[];function fo(...e){co.push(...e)}function G(){for(let e of co)
e()}var v=e=>Array.isArray(e)?e[p.language==="ko"?1:0]:e,Le=e=>v(e[p.reading==="corrected"?e.length-1:0]),L=e=>v(
c.things[e].label);function Ge(){let{pair:e,selected:t}=p;return e?`${L(e.from)} – ${L(e.to)}`:t===null?"":L(
t)}var P=c.things.filter(({kind:e})=>e!==null).length,q=e=>c.things[e].kind,A=e=>c.kinds[q(e)],j=e=>A(e).rank==="\
concept",hn=[];for(let e of c.relations)hn[e.thing]=e;var Ce=e=>hn[e],T=e=>hn[e]!==void 0,Et=c.things.map(()=>[]);
c.statements.forEach(({subject:e,object:t},n)=>{Et[e].push(n),typeof t=="number"&&t!==e&&Et[t].push(n)});var fe=e=>Et[e].
filter(t=>c.statements[t].subject===e),at=Array.from({length:P},()=>[]);function uo(e){at[e.from].push(e),e.to!==
e.from&&at[e.to].push(e)}var N=e=>at[e];c.statements.forEach(({subject:e,object:t},n)=>{typeof t=="number"&&e<
P&&t<P&&uo({from:e,to:t,statement:n,relation:null})});var po=e=>Array.isArray(e)?e[0]:e,mn=[];for(let e of c.edges)
mn[e.relation]??=[],mn[e.relation].push(e);for(let{thing:e,captions:t}of c.relations){let n=mn[e]??[],o=po(t[0]).
split(`
`)[0].replace(/[,†‡]+$/,""),s=({end:i,property:d})=>d===null&&j(i)&&po(c.things[i].label)===o,r=n.some(i=>!s(
i)),a=n.every(({role:i})=>i!=="point");for(let i of n){let{start:d,end:f,property:m,role:g}=i,[u,b]=[g!=="poin\
t",g==="into"];uo({from:d,to:f,statement:null,relation:e,property:m,isAside:u,leadsIn:b,repeats:r&&s(i),alone:a})}}
var se=(e,t)=>e.from===t?e.to:e.from;function D(e){let{only:t}=c.statements[e];return t===""||t===p.reading}var it=(e,t)=>e.
relation===null?D(e.statement):!t.has(q(e.relation));function re(e,t=new Set){let n=new Set;for(let o of at[e]){
let s=se(o,e);s===e||t.has(q(s))||!it(o,t)||T(s)&&!T(e)||n.add(s)}return[...n]}var Re=e=>[...new Set(at[e].map(
t=>se(t,e)).filter(t=>T(t)&&t!==e))];function mo(e){let t=T(e)?[]:Re(e).flatMap(fe);return new Set([...Et[e],...t].
filter(D))}var Tt=e=>new Set(e.flatMap(t=>t.relation===null?[t.statement]:fe(t.relation).filter(D)));function At(e){
let t=new Set;for(let{subject:n,object:o,passages:s}of c.statements)if(s.includes(e))for(let r of[n,o])typeof r==
"number"&&r<P&&t.add(r);return[...t]}function Lt(e,t){let n=o=>D(o)&&c.statements[o].passages.includes(e);return t.
relation===null?n(t.statement):fe(t.relation).some(n)}var ia={corrected:"corrected",stated:"stated","as-stated":"stated"};function la(e){let[t,...n]=e.split(":");return Object.
hasOwn(c.prefixes,t)?c.prefixes[t]+n.join(":"):e}var wo=e=>(e.split(/[:/#]/).at(-1)??"").toLowerCase(),xo=new Map,
bo=new Map;for(let e=P-1;e>=0;e-=1){let{name:t,same:n}=c.things[e];for(let o of[t,...n])bo.set(wo(o),e);for(let o of[
t,...n])xo.set(o,e).set(la(o),e)}var Ct=e=>xo.get(e)??(/^\w+:/.test(e)?void 0:bo.get(e.toLowerCase())),ho=new Map(
c.passages.map(({name:e},t)=>[e.toLowerCase(),t])),ca=new Map(c.presets.map(({name:e},t)=>[e,t])),go={entity:Ct,
path:Ct,passage:e=>ho.get(e.toLowerCase())??ho.get(wo(e)),view:e=>ca.get(e)},gn=e=>encodeURIComponent(c.things[e].
name),yo=e=>`#entity=${gn(e)}`,vo=(e,t)=>`#path=${gn(e)},${gn(t)}`,ko=e=>`#passage=${encodeURIComponent(c.passages[e].
name)}`,So=e=>`#view=${encodeURIComponent(c.presets[e].name)}`;function Rt(e){let t={kind:"",places:[],reading:c.
readings[0],unknown:[]};for(let n of e.slice(1).split("&").filter(Boolean)){let[,o="",s=""]=/^(\w+)=(.*)$/.exec(
n)??[],r=[];try{r=s.split(",").map(decodeURIComponent)}catch{}let a=ia[r[0]];if(o==="reading"&&c.readings.includes(
a))t.reading=a;else if(!Object.hasOwn(go,o)||r.length!==(o==="path"?2:1))t.unknown.push(n);else{let i=r.map(go[o]);
t.unknown.push(...r.filter((d,f)=>i[f]===void 0)),Object.assign(t,{kind:o,places:i})}}return t}var $o=e=>p.reading===
c.readings[0]?e:`${e?`${e}&`:"#"}reading=${p.reading}`;function Mo(e,t){try{e!==location.hash&&history[t](null,
"",e||location.pathname+location.search)}catch{}}var Ne=e=>Mo($o(e),"pushState");function Oo(){Mo($o(location.
hash.replace(/([#&])reading=[^&]*&?/,"$1").replace(/[#&]$/,"")),"replaceState")}var Eo=1e3,To=e=>new Set(c.statements.flatMap(({subject:t,denies:n},o)=>n&&D(o)&&!e.has(t)?[t]:[])),Ao=(e,t)=>T(
e)!==T(t)?1:2,Lo=e=>N(e).flatMap(t=>t.relation===null&&D(t.statement)?[se(t,e)]:[]);function fa(e,t){let n=To(
t),o=new Map([[e,0]]),s=[[[0,e]]];for(let r=0;r<s.length;r+=1){let a=(s[r]??[]).sort((i,d)=>i[0]-d[0]);for(let[
i,d]of a)if(!((o.get(d)??0)<i))for(let f of Lo(d)){if(n.has(f))continue;let m=t.has(d)&&t.has(f)?2:Ao(d,f),g=i+
m*Eo+(j(f)&&!t.has(f)?1:0);g>=(o.get(f)??1/0)||(o.set(f,g),s[r+m]??=[],s[r+m].push([g,f]))}}return o}function Nt(e,t){
let n=new Set([e,t]),o=fa(t,n);if(!o.has(e))return[];let s=[e];for(let r=e;r!==t;r=s[s.length-1]){let a=(o.get(
r)??0)-(j(r)&&!n.has(r)?1:0),i=Lo(r).filter(f=>f!==r&&o.get(f)===a-Ao(r,f)*Eo);if(!i.length)return[];let d=i.filter(
f=>!T(f)||n.has(f));s.push(Math.min(...d.length?d:i))}return s}function Co(e){let t=To(new Set(e)),n=e.filter(
(o,s)=>!T(o)||s===0||s===e.length-1);return n.slice(1).map((o,s)=>{let r=n[s],a=N(r).flatMap(m=>m.relation===null&&
se(m,r)===o?[m.statement]:[]),i=Re(r).filter(m=>!t.has(m)&&N(m).some(g=>g.relation===null&&se(g,m)===o)),d=e.slice(
e.indexOf(r)+1,e.indexOf(o)).filter(T),f=[...new Set([...i,...d])].flatMap(fe);return{from:r,to:o,statements:new Set(
[...a,...f].filter(D))}})}var x=e=>document.getElementById(e);function l(e,t={},...n){let o=document.createElement(e);for(let[s,r]of Object.
entries(t))typeof r=="function"?o.addEventListener(s.slice(2),r):r!==!1&&r!==void 0&&o.setAttribute(s,r===!0?"":
r);for(let s of n)s&&o.append(s);return o}var C=(e,t,n={})=>l("button",{type:"button",onclick:t,...n},e),ke=(e,...t)=>l(
"section",{},l("h3",{},e),...t);function ae(e,t){for(let n of x(e).children)n.setAttribute("aria-pressed",String(
n.value===t))}function ie(e){x("status").textContent=e}var Ro={search:"Search names, sentences, “p27”",found:"Found",nothing:"Nothing found",language:"Language",
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
nly",onlyThis:"Show only: ",all:"Show all kinds",connected:"Most connected",unknown:(e,t)=>{let n={entity:"thi\
ng",path:"thing",passage:"sentence",view:"selection"}[e];return n?`The address asks for “${t}”, but this pag\
e has no ${n} of that name.`:`The address ends in “${t}”, which names nothing on this page.`},didYouMean:"\
Did you mean:",onlyCorrected:"This page holds only the corrected reading; what was printed is not in it.",actions:"\
What to do with it",focus:"Focus",expand:"Expand",unfold:"Unfold",fold:"Fold",unfoldAround:"Unfold its lines",
foldAround:"Fold its lines",pathFrom:"Path from here",pin:"Pin",hide:"Hide",release:"Deselect",linked:"Linked \
with",relationOf:e=>`“${e}” ${/ (of|by|in|as|at|with|from|to|on)$/.test(e)?"this":"of"}`,andMore:e=>`${e} \
more`,also:"Also called",elsewhere:"Elsewhere",broader:"Belongs under",narrower:"Narrower",related:"Related",said:"\
What is said, sentence by sentence",asData:"Statement by statement",erratum:"Erratum:",ring:"A ring, and a † b\
eside words, mark what is recorded as an error of the article.",putRight:"A ‡ marks what is put right in this \
reading.",corrected:"Corrected: ",correctedFrom:e=>`Corrected here; printed: ${e}`,supplied:"Corrected here; n\
ot printed",unparaphrased:"No paraphrase yet.",unsourced:"No passage states this.",pathTitle:"Path between two\
 things",pathHelp:"The shortest path, step by step, with the sentences that make it. What is denied is no link\
.",from:"From",to:"To",swap:"Swap",sameEnds:"Both are the same; name two different things.",steps:e=>e===1?"On\
e step:":`${e} steps:`,noPath:"No path leads from one to the other.",table:"Table",tableOf:"Rows",thingRows:"T\
hings",wordRows:"In words",statementRows:"Statements",words:"What is said",close:"Close",filter:"Filter rows",
everyRow:"Include what is not in the picture",moreRows:"More rows",rowsOf:(e,t)=>`${e} of ${t} rows`,thing:"Th\
ing",kind:"Kind",linkedTo:"Neighbours",marks:"Errata",subject:"Subject",relation:"Relation",object:"Object",sentence:"\
Sentences",empty:"There is nothing to draw.",chosen:"Chosen: ",added:({added:e,total:t})=>e<t?`${e} of ${t} ne\
ighbours added; expand again for more.`:`${e} neighbours added.`,undone:"Undone.",hiddenNow:"Hidden.",unfound:"\
Your file does not have this sentence as the graph knows it.",readHere:"read it in the text",where:(e,t)=>`par\
agraph ${e}, sentence ${t}`,textTitle:"The article, sentence by sentence",textHelp:"Choose a sentence and the \
picture lights up what it states; arrow keys go on.",paraphrased:"These sentences are paraphrases, not the art\
icle's words.",noText:"This graph names no passages.",itStates:"What it states:",nothingStated:"No statements \
of this sentence are in this page.",previous:"Previous sentence",next:"Next sentence",sentenceOf:(e,t,n)=>`${e?
`paragraph ${e}, `:""}${t} of ${n}`,jump:"Go to a heading",isVerified:", verified in your file",isDifferent:",\
 different in your file",paragraph:e=>`Paragraph ${e}`,ownFile:"Open the article …",otherFile:"Open another \
file …",fileNote:"If you have the article as a text file, open it or drop it on the page: its own sentences \
then stand beside their paraphrases, each checked by its SHA-256. The file stays on this computer.",fileWrong(e,t){
return`${{several:"Several files at once; bring one, the article's text.",folder:`“${t}” is a folder; bring \
the text file itself.`,large:`“${t}” is larger than 64 MiB, and so not the article's text.`,void:`“${t}”\
 is empty.`,unreadable:`“${t}” cannot be read.`,noText:`“${t}” is no UTF-8 text; save the article as pla\
in text in UTF-8.`}[e]} Nothing has changed.`},fileRead({found:e,of:t,first:n,differs:o,undone:s,moved:r},a,i){
let d=u=>u?`${u.name} (${i(u)})`:"";if(!t)return"This graph has no sentences to compare the file with.";if(!e)
return`“${a}” has none of the ${t} sentences; it differs from ${d(n)} on. Is it the article's text, unchan\
ged?`;let f={mark:"a byte order mark at its beginning",lineEnds:"other line ends (CRLF or CR)",decomposed:"dec\
omposed letters (NFD)"},m=s.length?` As it is, the file differs from ${d(n)} on: it has ${s.map(u=>f[u]).join(
" and ")}, which the page has put right.`:"",g=r?` ${r} of them ${r===1?"stands":"stand"} at another place tha\
n in the text that the graph was made from.`:"";return e===t?`All ${t} sentences verified.${g}${m}`:`${e} of ${t}\
 sentences verified.${g} The first that differs is ${d(o)}.${m} Only what is verified is quoted.`}};var No={search:"이름, 문장, ‘27문단’ 찾기",found:"찾은 것",nothing:"찾은 것이 없다",language:"\
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
all:"모든 종류 보기",connected:"가장 많이 연결된 항목",unknown:(e,t)=>{let n={entity:"항목이",
path:"항목이",passage:"문장이",view:"보기가"}[e];return n?`주소에 적힌 ‘${t}’라는 이름의 ${n}\
 이 페이지에 없다.`:`주소 끝에 적힌 ‘${t}’에 해당하는 것이 이 페이지에 없다.`},
didYouMean:"찾는 것이 이것인가:",onlyCorrected:"이 페이지에는 바로잡은 내용만 있고 적힌 그대로의 내용은 없다.",
actions:"할 수 있는 일",focus:"집중",expand:"이웃 펼치기",unfold:"펼치기",fold:"접기",unfoldAround:"\
선 펼치기",foldAround:"선 접기",pathFrom:"여기서 경로 찾기",pin:"고정",hide:"숨기기",release:"\
선택 해제",linked:"연결된 항목",relationOf:e=>`이것이 ‘${e}’인 항목`,andMore:e=>`${e}개 더`,
also:"다른 이름",elsewhere:"다른 곳의 식별자",broader:"상위 개념",narrower:"하위 개념",related:"\
관련",said:"문장마다 말하는 것",asData:"진술 하나하나",erratum:"오류:",ring:"테두리와 글 옆의 †는 글의\
 오류로 기록된 것을 나타낸다.",putRight:"‡는 여기서 바로잡은 것을 나타낸다.",corrected:"\
바로잡은 값: ",correctedFrom:e=>`여기서는 바로잡았다. 인쇄된 값: ${e}`,supplied:"여기서는 바로잡았다.\
 인쇄되지 않은 값이다.",unparaphrased:"아직 풀어쓴 말이 없다.",unsourced:"이를 말하는 구절이 없다.",
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
noText:"이 그래프에는 구절이 없다.",itStates:"이 문장이 말하는 것:",nothingStated:"이 문장의 진술\
은 이 페이지에 없다.",previous:"앞 문장",next:"다음 문장",sentenceOf:(e,t,n)=>`${e?`${e}번째 문단, `:
""}${n}문장 중 ${t}번째`,jump:"소제목으로 가기",isVerified:", 파일에서 확인됨",isDifferent:"\
, 파일에서 다름",paragraph:e=>`${e}번째 문단`,ownFile:"글 파일 열기 …",otherFile:"다른 파일 열기 …",
fileNote:"글을 텍스트 파일로 갖고 있으면 열거나 페이지 위에 놓는다. 글의 문장이 풀어쓴 말 옆에 보이고 하나하나 SHA-256으로 확인된다. 파일은 이 컴퓨터를 떠나지 않는다.",
fileWrong(e,t){return`${{several:"파일이 여럿이다. 글의 텍스트 파일 하나만 놓는다.",folder:`\
‘${t}’은(는) 폴더이다. 텍스트 파일을 놓는다.`,large:`‘${t}’은(는) 64MiB보다 커서 글의 텍스트일 수 없다.`,
void:`‘${t}’은(는) 빈 파일이다.`,unreadable:`‘${t}’을(를) 읽을 수 없다.`,noText:`‘${t}\
’은(는) UTF-8 텍스트가 아니다. 글을 UTF-8 텍스트로 저장한다.`}[e]} 바뀐 것은 없다.`},
fileRead({found:e,of:t,first:n,differs:o,undone:s,moved:r},a,i){let d=u=>u?`${u.name}(${i(u)})`:"";if(!t)return"\
이 그래프에는 파일과 견줄 문장이 없다.";if(!e)return`‘${a}’에는 문장 ${t}개 중 어느 것도 없다.\
 ${d(n)}부터 다르다. 고치지 않은 글의 텍스트인지 확인한다.`;let f={mark:"맨 앞에 바이트 순서 표시가 \
있다",lineEnds:"줄 끝이 다르다(CRLF 또는 CR)",decomposed:"글자가 분해되어 있다(NFD)"},m=s.length?
` 파일 그대로는 ${d(n)}부터 다르다. ${s.map(u=>`${f[u]}.`).join(" ")} 페이지가 이를 바로잡아 읽었다.`:
"",g=r?` 그중 ${r}개는 그래프를 만든 글과 다른 자리에 있다.`:"";return e===t?`문장 ${t}개를\
 모두 확인하였다.${g}${m}`:`문장 ${t}개 중 ${e}개를 확인하였다.${g} 처음으로 다른 문장은 ${d(
o)}이다.${m} 확인된 문장만 인용한다.`}};var Po={en:Ro,ko:No},h=e=>Po[p.language][e];function de(e){let t=Po[p.language][e];return typeof t=="string"?t:
""}var da=[["overview","overview"],["details","details"],["path","path"],["text","reader"]];function X(e){p.tab=e;
for(let t of x("tabs").children)t.setAttribute("aria-selected",String(t.value===e)),t.tabIndex=t.value===e?0:-1;
for(let[t,n]of da)x(n).hidden=t!==e;wn()}function wn(){x("fold").textContent=p.tab==="details"&&Ge()||x(`tab-${p.
tab}`).textContent}var te=e=>x("fold").setAttribute("aria-expanded",String(e)),Io=()=>x("fold").getAttribute("\
aria-expanded")==="true";var Fo=e=>c.statements[e].errata.length>0,Pt=e=>c.statements[e].only==="corrected";function W(e){let t=[...e].
filter(Fo);return(t.some(n=>!Pt(n))?"†":"")+(t.some(Pt)?"‡":"")}var It=new Map;c.statements.forEach(({subject:e},t)=>{
Fo(t)&&It.set(e,[...It.get(e)??[],t])});var jo=It.size>0,qe=e=>(It.get(e)??[]).filter(D),Ft=e=>W(qe(e));function xn(e){
if(e.relation===null)return W([e.statement]);let[t,n]=e.leadsIn?[e.from,e.relation]:[e.relation,e.to];return W(
fe(t).filter(o=>{let{predicate:s,object:r}=c.statements[o];return s===e.property&&r===n&&D(o)}))}var Do=[[],[0],[-.3,.3],[-.4,0,.4]];function Ho(e,t,n){let[o,s]=[t.x-e.x,e.y-t.y],r=Math.atan2(s,o)+(n*.5+.5)*
Math.PI,a=(Math.abs(n)*.5+.5)*Math.hypot(o,s);return{x:e.x+a*Math.sin(r),y:e.y+a*Math.cos(r)}}function ne(e,t,n,o){
if(!n)return{x:e.x+(t.x-e.x)*o,y:e.y+(t.y-e.y)*o};let s=Ho(e,t,n),[r,a,i]=[(1-o)**2,2*o*(1-o),o**2];return{x:r*
e.x+a*s.x+i*t.x,y:r*e.y+a*s.y+i*t.y}}var Bo=e=>e?{enabled:!0,type:e<0?"curvedCCW":"curvedCW",roundness:Math.abs(
e)}:{enabled:!1};function zo(e,t,n){let o=({x:s,y:r})=>`${s.toFixed(1)} ${r.toFixed(1)}`;return`M${o(e)} ${n?`\
Q${o(Ho(e,t,n))} `:"L"}${o(t)}`}var pa=2.399963229728653,ua=([e,t,n,o],[s,r,a,i])=>n<s||a<e||o<r||i<t;function Uo(e,t,n,o){let[s,r]=[t.x-e.x,t.
y-e.y],a=s*s+r*r||1,i=Math.max(0,Math.min(1,((n.x-e.x)*s+(n.y-e.y)*r)/a));return Math.hypot(e.x+i*s-n.x,e.y+i*
r-n.y)<o}function Wo(e,t,n,o,s){let r=[];for(let a=t;a<900;a+=1){let i=14*Math.sqrt(a),d=a*pa,f={x:Math.round(
e.x+i*1.25*Math.cos(d)),y:Math.round(e.y+i*Math.sin(d))},m=o(f);if(n.every(g=>ua(m,g))){if(!s(f))return f;if(r.
push(f)===60)break}}return r[0]??{x:e.x,y:e.y}}var Dt=11,ma=17,Ve=1.18,ha=12,ga={actor:3.4,named:2.8,relation:2.4,concept:2},wa={actor:[.85,9],named:[.35,3],
relation:[0,0],concept:[.1,1]},jt=e=>[...e].reduce((t,n)=>t+(/[\u1100-\u115f\u2e80-\uffdc]/.test(n)?2:1),0);function xa(e){
let{columns:t,lines:n}=c.wrap,o=r=>r.match(new RegExp(`.{1,${Math.max(1,Math.floor(t*[...r].length/jt(r)))}}`,
"gu"))??[],s=[""];for(let r of e.split(/\s+/).flatMap(a=>jt(a)>t*1.5?o(a):a)){let a=s[s.length-1],i=a?`${a} ${r}`:
r;jt(i)<=t||!a?s[s.length-1]=i:s.push(r)}return s.length>n?`${s.slice(0,n).join(`
`)}…`:s.join(`
`)}function ba(e){let t=xa(v(c.things[e].label)),n=Ce(e)?.amounts??[];if(!n.length)return t+(Ft(e).includes("‡")?
"‡":"");let o=Le(n).replaceAll(`
`," "),s=jt(`${t.split(`
`).at(-1)} · ${o}`)<=c.wrap.columns;return`${t}${s?" · ":`
· `}${o}`}var Go=new Map;function bn(e){let t=`${p.language} ${p.reading}`,n=Go.get(t)??new Map;return Go.set(
t,n),n.has(e)||n.set(e,ba(e)),n.get(e)}var qo=document.createElement("canvas").getContext("2d"),ya=getComputedStyle(
document.body).fontFamily,va={400:new Map,600:new Map};function Ht(e,t,n=400){let o=e.split(`
`),s=va[n],r=s.get(e);return r===void 0&&(qo.font=`${n} 20px ${ya}`,r=Math.max(...o.map(a=>qo.measureText(a).width))/
20,s.set(e,r)),[r*t,o.length*t*Ve]}function Vo(e){let{radius:t,font:n}=c.things[e],[o,s]=Ht(bn(e),n);return[Math.
max(o,2*t)+8,2*t+s+8]}function Pe(e,t,n){let{rank:o}=A(e),[s,r]=wa[o];return Math.max(c.things[e].radius*t,ga[o]+
Math.min(s*Math.sqrt(n),r))}function Ko(e,t,n){let o=A(e).rank==="actor"?Math.min(.6*Math.sqrt(n),5):0;return{
size:Math.min(Math.max(c.things[e].font*t,Dt+o),ma),bold:o&&n>=ha?600:400}}function yn(e,{x:t,y:n}){let[o,s]=Vo(e),r=n-c.things[e].radius;return[t-o/2,r,t+o/2,r+s]}var vn=e=>({x:e.reduce(
(t,{x:n})=>t+n,0)/e.length,y:e.reduce((t,{y:n})=>t+n,0)/e.length});function Ke(e,t,{near:n,home:o={x:0,y:0}}={}){
let s=f=>N(f).map(m=>se(m,f)).filter(m=>m!==f&&e.has(m)),r=f=>e.get(f),a=(f,m)=>[...e].some(([g,u])=>g!==m&&Uo(
f,r(m),u,c.things[g].radius+4)),i=[...e].map(([f,m])=>yn(f,m)),d=new Set(t.filter(f=>!e.has(f)));for(;d.size;){
let f=[...d],m=(n?null:f.find(k=>s(k).length))??f[0];d.delete(m);let g=n?[]:s(m),u=n?[n]:g.map(r),b=Wo(u.length?
vn(u):o,n||u.length===1?40:0,i,k=>yn(m,k),k=>g.some(w=>a(k,w)));e.set(m,b),i.push(yn(m,b))}}var ka=80,Sa=50,O=new Map,H=new Set,Ye=new Set,pe=new Set,Yo=new Set,Ie=null,_o=!1,lt=[];function ue(){if(!_o)
return;let e=[...O].filter(([t])=>!pe.has(t));lt.push({shown:new Map(e),hidden:new Set(H),pinned:new Set(Ye),preset:Ie}),
lt.length>Sa&&lt.shift()}var B=e=>O.get(e);function kn(e){let t=re(e,H).filter(n=>!O.has(n));return t.sort((n,o)=>Number(
j(n))-Number(j(o))||N(o).length-N(n).length||n-o),{some:t.slice(0,ka),total:t.length}}function $a(e,t){let n=new Set(
e),o=r=>r.from!==r.to&&n.has(r.from)&&n.has(r.to)&&!(r.relation!==null&&r.repeats)&&Lt(t,r),s=e.filter(r=>N(r).
some(o));return s.length?s:e}function ct(){let e=Ie!==null&&c.presets[Ie].kinds!==null,t=o=>O.has(o)&&!H.has(q(
o));function n(o){return o.relation===null?it(o,H):O.has(o.relation)?!1:Yo.has(o.relation)?!o.repeats&&(e||it(
o,H)):!(e&&o.isAside)&&it(o,H)}return[...O.keys()].filter(t).flatMap(o=>N(o).filter(s=>s.from===o&&s.to!==o&&t(
s.to)&&n(s)))}function ft(e=null){let t=ct().filter(({from:n,to:o})=>e===null||n===e||o===e);return[...new Set(
t.flatMap(({relation:n})=>n??[]))]}var Xo=()=>[...O.keys()].filter(T),me=e=>O.has(e),_e=e=>Ye.has(e),Xe=()=>H,
Qo=()=>Ie,Jo=()=>lt.length>0,dt=()=>O,V=()=>[...O.keys()].filter(e=>!H.has(q(e)));function Zo(){let e=new Map;
for(let t of new Set([...O.keys(),...ft()]))e.set(q(t),(e.get(q(t))??0)+1);return e}function es(){_o=!0}function Bt(e){
ue();let{things:t,kinds:n,wide:o,tall:s}=c.presets[e],{clientWidth:r,clientHeight:a}=x("drawing"),i=r<a&&s.length?
s:o;O=new Map(t.map((d,f)=>[d,{x:i[2*f],y:i[2*f+1]}])),H=new Set(n?c.relations.map(({thing:d})=>q(d)).filter(d=>!n.
includes(d)):[]),pe=new Set,Ye=new Set,Ie=e}function ts(e){let{some:t,total:n}=kn(e);return Ke(O,t,{near:O.get(
e)}),{added:t.length,total:n}}function ns(e){return ue(),H=new Set,pe=new Set,Ie=null,O=new Map([[e,{x:0,y:0}]]),
ts(e)}function os(e){return ue(),O.has(e)||Ke(O,[e]),pe.delete(e),ts(e)}function ss(e){H.delete(q(e)),!O.has(e)&&
(ue(),Ke(O,[e]))}function rs(e){ue(),O.delete(e)}function Sn(e){ue();for(let t of e)H.delete(q(t)),Ke(O,[t])}function $n(e){
ue();for(let t of e)O.delete(t)}function as(e){ue(),Ye.delete(e)||Ye.add(e)}function is(e,t){ue(),e===null?H=new Set:
t==="show"?H.delete(e):t==="hide"?H.add(e):H=new Set([...c.kinds.keys()].filter(n=>n!==e))}function ls(e,t){O.
has(e)&&O.set(e,t)}function pt(e,t=null){for(let r of pe)O.delete(r);pe=new Set,Yo=new Set(t===null?[]:At(t).filter(
T));let n=e??[],o=t===null?n:$a(n,t),s=n.flatMap(r=>O.get(r)??[]);return pe=new Set(o.filter(r=>!O.has(r))),Ke(
O,[...pe],{home:s.length?vn(s):void 0}),[...new Set(o)]}function cs(){let e=lt.pop();return e&&({shown:O,hidden:H,
pinned:Ye,preset:Ie}=e),pe=new Set,e!==void 0}var Oa=2e3,Mn=e=>!e.isAside||e.alone;function Ea(e){if(e.relation===null)return v(c.predicates[c.statements[e.
statement].predicate])+xn(e);let{captions:t,called:n}=Ce(e.relation),o=Mn(e)?Le(t):v(n);if(e.property===null)return o;
let s=v(c.predicates[e.property]);return(e.leadsIn?[s,o]:[o,s]).join(" · ")+(Mn(e)?"":xn(e))}function Ta(e){let t=e.
relation!==null&&Mn(e)&&Ce(e.relation)?.amounts||[];return t.length?Le(t):null}function fs(e,[t,n],o,s){let r=o.
flatMap(([,d])=>d),a=o.map(([d])=>d),i=a.length>2?[...a.slice(0,2),h("moreLines")(a.length-2)]:a;return{id:e,from:t,
to:n,edges:r,bend:s,label:i.join(`
`),amount:o.length===1?Ta(r[0]):null,weight:(/\d/.test(a[0])?2:0)+(r.some(({relation:d})=>d!==null)?1:0)}}var Qe=new Map,
K=()=>Qe;function On(e){let{from:t,to:n}=Qe.get(e);return{from:t,to:n,edges:[...Qe.values()].filter(o=>o.from===
t&&o.to===n).flatMap(o=>o.edges)}}function ds(e){let t=[...Qe.values()].filter(({edges:s})=>s.some(r=>r.relation===
e)),n=s=>s.relation===e&&!s.isAside,o=t.find(({edges:s})=>s.some(n))??t[0];return o?On(o.id):null}function En({
from:e,to:t,edges:n},o){if(!o)return!0;if(!o.has(e)||!o.has(t))return!1;let{passage:s}=p;return s===null||n.some(
r=>Lt(s,r))}function ps(){let e=new Map,t=ct();for(let n of t){let o=[Math.min(n.from,n.to),Math.max(n.from,n.
to)],s=o.join("-"),r=e.get(s)??{ends:o,said:new Map};e.set(s,r);let a=Ea(n);r.said.set(a,[...r.said.get(a)??[],
n])}Qe=new Map;for(let[n,{ends:o,said:s}]of e){let r=[...s].sort(([d],[f])=>Number(/\d/.test(f))-Number(/\d/.test(
d))),a=t.length>Oa?void 0:Do[r.length],i=a?r.map((d,f)=>fs(f?`${n}/${f}`:n,o,[d],a[f])):[fs(n,o,r,0)];for(let d of i)
Qe.set(d.id,d)}}var us=.6;function ms(e,t,{colours:n,highlighted:o,far:s,scale:r}){let{ink:a,paper:i,warn:d,families:f}=n,{family:m,
rank:g,shape:u}=A(e),b=!o||o.has(e),k=f[m][b?s&&g==="concept"?"pale":"full":"dim"],w=e===p.selected,M=Ft(e).includes(
"†")&&b,R={background:k,border:a},z=_e(e);return{id:e,...B(e),shape:u,size:Pe(e,r,t)/r,borderWidth:(w?3:M?2:
1)*(s?us:1),color:{background:k,border:w?a:M?d:i,highlight:R,hover:R},fixed:z,shapeProperties:{borderDashes:z?
[3,2]:!1}}}function hs(e,t,{colours:n,highlighted:o,far:s,scale:r}){let{soft:a,wire:i,families:d}=n,f=e.edges.
find(u=>u.relation!==null)?.relation??null,m=f===null?i:d[A(f).family],g=u=>({enabled:!s&&e.edges.some(b=>b.to===
u),scaleFactor:.5});return{id:e.id,from:e.from,to:e.to,width:t&&o?2:s?us/r:f===null?1:1.5,color:{color:m[t?s&&
!o?"pale":"full":"dim"],highlight:a,hover:a},arrows:{to:g(e.to),from:g(e.from)},dashes:f===null&&!s?[5,4]:!1,smooth:Bo(
e.bend)}}function gs(e,t,{isHeavy:n,below:o,arrived:s,settle:r}){let a=!1;requestAnimationFrame(()=>{a=!0});let i=null,
d=0;t.on("animationFinished",()=>{d=0,i&&t.moveTo({...i,animation:!1}),i=null,s()});function f(m,g){t.setSize(
"100%","100%");let[u,b]=[m.map(({x:E})=>E),m.map(({y:E})=>E)],[k,w,M,R]=[Math.min(...u),Math.max(...u),Math.min(
...b),Math.max(...b)],z=Math.min((e.clientWidth-Math.min(150,e.clientWidth/6))/(w-k||1),(e.clientHeight-o()-70)/
(R-M||1),1.15),S=z<.35?g:null,y=!a||n()||matchMedia("(prefers-reduced-motion: reduce)").matches;i={position:S??
{x:(k+w)/2,y:(M+R)/2+16+o()/2/z},scale:S?.35:z},t.moveTo({...i,animation:y?!1:{duration:250,easingFunction:"ea\
seInOutQuad"}}),y?r():(d=performance.now()+1500,Aa(t).view.easingTime=Number.EPSILON)}return{look:f,isTravelling:()=>performance.
now()<=d}}var Aa=e=>e;var La=1.5;function Tn(e,{x:t,y:n,size:o,label:s,bold:r=400},a,{face:i,paper:d},f){let m=s.split(`
`);e.font=`${r} ${o}px ${i}`,e.textAlign="center",e.textBaseline="middle";let g=o*Ve;m.forEach((u,b)=>{let k=n+
(b-(m.length-1)/2)*g,w=e.measureText(u).width+2*La*f;e.fillStyle=d,e.fillRect(t-w/2,k-g/2,w,g)}),e.fillStyle=a,
m.forEach((u,b)=>{e.fillText(u,t,n+(b-(m.length-1)/2)*g)})}var zt=class{#e=new Map;*#t([t,n,o,s]){for(let r=Math.floor(t/64);r<=Math.floor(o/64);r+=1)for(let a=Math.floor(
n/64);a<=Math.floor(s/64);a+=1)yield`${r},${a}`}add(t,n){for(let o of this.#t(t)){let s=this.#e.get(o);s?s.push(
[t,n]):this.#e.set(o,[[t,n]])}}remove(t){for(let[n,o]of this.#e)this.#e.set(n,o.filter(([,s])=>s!==t))}isFree(t,n){
let[o,s,r,a]=t;for(let i of this.#t(t))for(let[[d,f,m,g],u]of this.#e.get(i)??[])if(u!==n&&o<m&&d<r&&s<g&&f<a)
return!1;return!0}};function ws([e,t,n,o],[s,r,a,i]){let[d,f]=[0,1];for(let[m,g,u,b]of[[e,n-e,s,a],[t,o-t,r,i]]){
if(!g){if(m<u||m>b)return!1;continue}let[k,w]=[(u-m)/g,(b-m)/g];d=Math.max(d,Math.min(k,w)),f=Math.min(f,Math.
max(k,w))}return d<=f}var Ca=[[0,0],[0,-1],[0,1],[1,0],[-1,0]].flatMap(e=>[.5,.42,.58,.34,.66,.26,.74].map(t=>[t,...e])),Ra=[[0,1],[
0,-1],[1,0],[-1,0],[.7,1],[-.7,1],[.7,-1],[-.7,-1]],Na=[0,8,16,24,32],Pa=12,xs=60,Ia=500,Fa=400,ja=.5,ut=2,Da=1,
bs=(e,t,n,o)=>[e-n/2-ut,t-o/2-ut,e+n/2+ut,t+o/2+ut];function An({shapes:e,things:t,lines:n,pointOf:o,degree:s,
scale:r,sight:a=null,most:i=Ia}){let d=y=>({x:o(y).x*r,y:o(y).y*r}),f=new zt;for(let y of e){let{x:E,y:F}=d(y),
U=Pe(y,r,s(y));f.add([E-U,F-U,E+U,F+U],y)}let m=n.length>Fa?[]:n.flatMap(y=>Ha(y,d));function g(y,E,F){let U=a&&
F.x>a[0]&&F.y>a[1]&&F.x<a[2]&&F.y<a[3],J=null,Y=1/0;for(let _ of y){let[Te,Ue,ot,Z]=_.box;if(U&&(Te<a[0]||Ue<a[1]||
ot>a[2]||Z>a[3])||!f.isFree(_.box,E))continue;let Ae=m.reduce((st,{id:rt,stroke:ve})=>st+(rt!==E&&ws(ve,_.box)?
1:0),_.off??0);if(Ae<Y&&([J,Y]=[_,Ae]),!Y)break}return J}let{names:u,captions:b}={names:new Map,captions:new Map};
function k(y){let E=bn(y),{size:F,bold:U}=Ko(y,r,s(y)),[J,Y]=Ht(E,F,U),{x:_,y:Te}=d(y),Ue=Pe(y,r,s(y)),ot=(s(y)>=
Pa?Na:[0]).flatMap(Ae=>Ra.map(([st,rt])=>{let ve=Ue+ut+1+Ae,[We,Ot]=[st*(ve+J/2),rt*(ve+Y/2)];return{dx:We,dy:Ot,
box:bs(_+We,Te+Ot,J,Y)}})),Z=g(ot,null,{x:_,y:Te});Z&&(f.add(Z.box,`name ${y}`),u.set(y,{dx:Z.dx,dy:Z.dy,size:F,
bold:U,label:E}))}function w({id:y,from:E,to:F,bend:U},J){let[Y,_]=Ht(J,Dt),[Te,Ue]=[d(E),d(F)],ot=Ca.map(([Ae,
st,rt])=>{let[ve,We]=[st*(Y/2+4),rt*(_/2+4)],{x:Ot,y:sa}=ne(Te,Ue,U,Ae);return{along:Ae,dx:ve,dy:We,off:ve||We?
Da:0,box:bs(Ot+ve,sa+We,Y,_)}}),Z=g(ot,y,ne(Te,Ue,U,.5));Z&&(f.remove(y),f.add(Z.box,y),b.set(y,{along:Z.along,
dx:Z.dx,dy:Z.dy,size:Dt,label:J}))}let[M,R]=[t.slice(0,i),n.slice(0,i)],z=R.filter(({amount:y})=>y),S=new Set(
z.flatMap(({from:y,to:E})=>[y,E]));for(let y of M.length<=xs?M.filter(E=>S.has(E)):M)k(y);if(M.length<=xs)for(let y of z)
w(y,y.amount??"");for(let y of M)u.has(y)||k(y);if(u.size>=ja*M.length){for(let y of z)w(y,y.label);for(let y of R)
y.amount||w(y,y.label)}return{names:u,captions:b}}function Ha({id:e,from:t,to:n,bend:o},s){let[r,a]=[s(t),s(n)],
i=(o?[0,.25,.5,.75,1]:[0,1]).map(d=>ne(r,a,o,d));return i.slice(1).map((d,f)=>({id:e,stroke:[i[f].x,i[f].y,d.x,
d.y]}))}function ys(e,t,n,o){let{emitter:s}=e.body,r=!1,a=0,i=0,d=()=>({scale:e.getScale(),...e.canvasToDOM({x:0,y:0})}),
f=null;function m(){if(!f)return;let w=d(),M=w.scale/f.scale;t.style.transform=`translate(${w.x-f.x*M}px, ${w.
y-f.y*M}px) scale(${M})`}let g=()=>s.emit("_blockRedraw"),u=()=>s.emit("_allowRedraw");function b(){!f||!(r||n())||
(r=!0,g(),cancelAnimationFrame(a),a=requestAnimationFrame(m),clearTimeout(i),i=setTimeout(k,160))}function k(){
r&&(r=!1,clearTimeout(i),cancelAnimationFrame(a),u(),o())}t.style.transformOrigin="0 0",e.on("afterDrawing",()=>{
f=d(),t.style.transform=""}),t.parentElement?.addEventListener("pointerdown",()=>n()&&g(),!0),addEventListener(
"pointerup",()=>r||u()),addEventListener("pointercancel",()=>r||u()),e.on("dragStart",({nodes:w})=>w.length&&u()),
e.on("dragging",({nodes:w})=>w.length||b()),e.on("dragEnd",k),e.on("zoom",b)}var[Ba,vs]=[50,.4],za=.75,Ua=250;function ks(e,t){let n=0,o=!1,s=!1;function r(i=Ba){clearTimeout(n),s=!0,e.setOptions(
{physics:{enabled:!0,maxVelocity:i,minVelocity:vs}}),i>vs/2&&(n=setTimeout(()=>r(i*za),Ua))}function a(i){clearTimeout(
n),s=!1,t(i)}return e.on("dragStart",({nodes:i})=>o&&i.length&&r()),e.on("stabilized",()=>s&&a(!0)),function(d){
if(o=d,o){r();return}e.setOptions({physics:{enabled:!1}}),a(!1)}}var Ut=matchMedia("(prefers-color-scheme: dark)");Ln(Ut.matches?"dark":"light");function Ln(e){document.documentElement.
dataset.theme=e}var Cn=()=>document.documentElement.dataset.theme==="dark";function Rn(){let e=getComputedStyle(
document.documentElement),t=s=>e.getPropertyValue(`--${s}`).trim();function n(s,r){let[a,i,d]=[1,3,5].map(f=>parseInt(
t(s).slice(f,f+2),16));return`rgba(${a}, ${i}, ${d}, ${r})`}let o=s=>({full:t(s),pale:n(s,.4),dim:n(s,.22)});return{
ink:t("ink"),soft:t("soft"),paper:t("paper"),warn:t("warn-line"),wire:o("wire"),face:getComputedStyle(document.
body).fontFamily,families:Object.fromEntries(c.kinds.map(({family:s})=>[s,o(s)]))}}var Wa=.55,Ga=120,qa=500,$s=3e3,Fe=x("drawing"),Ms=()=>x("tools").offsetHeight+16,ge=new vis.DataSet([]),mt=new vis.
DataSet([]),$=new vis.Network(Fe,{nodes:ge,edges:mt},{configure:{enabled:!1},physics:{enabled:!1,barnesHut:{avoidOverlap:.6,
springLength:140},stabilization:!1},layout:{improvedLayout:!1,randomSeed:1},interaction:{hover:!0,keyboard:{enabled:!1},
multiselect:!1,selectConnectedEdges:!1},nodes:{borderWidthSelected:2},edges:{selectionWidth:1,hoverWidth:.5}}),
gt=()=>ge.length>qa,Os=gs(Fe,$,{isHeavy:gt,below:Ms,arrived:()=>Ns(!0),settle:Fn});ys($,Fe.querySelector("canv\
as"),gt,Fn);var he=Rn(),Nn=new Map,Pn={names:new Map,captions:new Map},Ss=0,Wt=!1,ht={scale:0,x:0,y:0},Gt=()=>he,
Se=e=>Nn.get(e)??0;function Va(){let e=V().length;return e>$s||e>Ga&&$.getScale()<Wa}function Es(){if(p.highlighted){
let t=(p.pair?.edges??[]).flatMap(({relation:n})=>n??[]);return new Set([...p.highlighted,...t.filter(me)])}if(p.
selected===null||!me(p.selected))return null;let e=[...K().values()].filter(({from:t,to:n})=>t===p.selected||n===
p.selected);return new Set([p.selected,...e.flatMap(({from:t,to:n})=>[t,n])])}function Ka(){let{x:e,y:t}=$.canvasToDOM(
{x:0,y:0});return[-e,-t,Fe.clientWidth-e,Fe.clientHeight-Ms()-t]}function Ya(e){if(!gt())return e;let[t,n]=[Fe.
clientWidth,Fe.clientHeight];return e.filter(o=>{let{x:s,y:r}=$.canvasToDOM(B(o));return s>-50&&r>-50&&s<t+50&&
r<n+50})}function Ts(e){let t=Es(),n=new Set(e),o=a=>a===p.selected?2:t?.has(a)?1:0,s=a=>Se(a)+(j(a)?0:3),r=a=>n.
has(a.from)&&n.has(a.to)&&En(a,t);return{shapes:e,things:(t?e.filter(a=>t.has(a)):e).sort((a,i)=>o(i)-o(a)||s(
i)-s(a)||a-i),lines:[...K().values()].filter(r).sort((a,i)=>i.weight-a.weight||a.from-i.from||a.to-i.to),pointOf:B,
degree:Se}}var As=()=>An({...Ts(V()),scale:1,most:1/0});function Ls(){ht={scale:$.getScale(),...$.getViewPosition()},
Pn=An({...Ts(Ya(V())),scale:ht.scale,sight:Ka()})}function Cs(){let e=Es(),t={colours:he,highlighted:e,far:Va(),
scale:$.getScale()};return{things:V().sort((n,o)=>Se(n)-Se(o)).map(n=>ms(n,Se(n),t)),lines:[...K().values()].map(
n=>hs(n,En(n,e),t))}}function wt(){he=Rn(),ps(),Nn=new Map;for(let{from:o,to:s}of K().values())for(let r of[o,
s])Nn.set(r,Se(r)+1);let e=V().length<=$s;$.setOptions({interaction:{hover:e,dragNodes:e}}),mt.remove(mt.getIds().
filter(o=>!K().has(String(o))));let t=Cs(),n=new Set(t.things.map(({id:o})=>o));ge.remove(ge.getIds().filter(o=>!n.
has(Number(o)))),ge.update(t.things),mt.update(t.lines),Ls(),($.getSelectedNodes().length||$.getSelectedEdges().
length)&&$.unselectAll(),p.selected!==null&&ge.get(p.selected)&&$.selectNodes([p.selected],!1)}function Rs(e=!1){
let t=$.getScale(),{x:n,y:o}=$.getViewPosition(),s=Math.abs(t/ht.scale-1)>(gt()?.2:.03);if(!e&&!s&&!(gt()&&Math.
hypot(n-ht.x,o-ht.y)*t>20))return;if(Ls(),!s){$.redraw();return}let r=Cs();ge.update(r.things),mt.update(r.lines)}
function In(){let e=1/$.getScale(),t=s=>$.getPosition(s),n=[...Pn.names].flatMap(([s,{dx:r,dy:a,size:i,bold:d,
label:f}])=>{if(!ge.get(s))return[];let{x:m,y:g}=t(s);return[{thing:s,x:m+r*e,y:g+a*e,size:i*e,bold:d,label:f}]}),
o=[...Pn.captions].flatMap(([s,{along:r,dx:a,dy:i,size:d,label:f}])=>{let m=K().get(s);if(!m)return[];let{x:g,
y:u}=ne(t(m.from),t(m.to),m.bend,r);return[{line:m,x:g+a*e,y:u+i*e,size:d*e,label:f}]});return{names:n,captions:o}}
function Fn(){Rs(!0)}function Ns(e=!1){cancelAnimationFrame(Ss),Wt=Wt||e,Ss=requestAnimationFrame(()=>{Rs(Wt),
Wt=!1})}$.on("afterDrawing",e=>{let t=1/$.getScale(),{names:n,captions:o}=In();for(let s of o)Tn(e,s,s.line.weight>
1?he.ink:he.soft,he,t);for(let s of n){let r=j(s.thing)&&s.thing!==p.selected;Tn(e,s,r?he.soft:he.ink,he,t)}Os.
isTravelling()||Ns()});$.on("dragEnd",({nodes:e})=>e.length?Is(e):Fn());var Ps=ks($,e=>{Is(V()),e&&p.selected===
null&&!p.highlighted&&we()});function Is(e){for(let t of e)ls(t,$.getPosition(t));wt()}function we(e=null){let t=(e??
V()).filter(n=>ge.get(n)).map(B);t.length&&Os.look(t,e&&!p.highlighted?t[0]:null)}function je(e){$.moveTo({scale:$.
getScale()*e})}var qt=null;function $e(e=null){qt=p.mode==="picture"?null:()=>we(e),qt||we(e)}function xt(){Object.assign(p,{
selected:null,pair:null,passage:null,highlighted:null,unknown:null}),pt(null)}function De(e,t=null){xt(),Object.
assign(p,{selected:e,pair:t}),e!==null&&ss(e),e!==null&&T(e)&&pt(re(e,Xe())),t&&(p.highlighted=[t.from,t.to]),
X(e===null&&!t?"overview":"details"),G(),x("details").scrollTop=0,p.tab!=="overview"&&(te(!0),ie(h("chosen")+Ge()),
x("drawing").contains(document.activeElement)||x("details").querySelector("h2").focus(),e!==null&&$e([e,...re(
e,Xe()).filter(me)]))}function Fs(e){xt(),Bt(e),X("overview"),G(),$e()}function js(e,t){xt(),p.path={from:e,to:t};
let n=Nt(e,t);p.highlighted=n.length?n:null,pt(n),X("path"),G(),te(!0),n.length&&$e(n)}function Ds(e){let t=p.
passage;xt(),p.passage=e;let n=At(e).filter(o=>!T(o));p.highlighted=pt(n,e),t===null&&te(!0),X("text"),G(),n.length&&
$e(p.highlighted)}function ee(e){Ne(yo(e)),De(e)}var Hs=e=>De(null,e);function He(){Ne(""),De(null)}function Bs(e){
Ne(So(e)),Fs(e)}function zs(e,t){Ne(vo(e,t)),js(e,t)}function Me(e){Ne(ko(e)),Ds(e)}function Vt(){let{kind:e,places:[
t,n],reading:o,unknown:s}=Rt(location.hash);p.reading=o,ae("readings",o),s.length?(De(null),p.unknown={kind:e,
names:s},te(!0),G(),$e()):e==="entity"?De(t):e==="path"?js(t,n):e==="passage"?Ds(t):e==="view"?Fs(t):De(null)}
function xe(e,t,n=[]){let o=document.activeElement,s=o?.dataset?.act??o?.value;e(),G(),t!==void 0&&$e(t===null?
null:[t,...re(t),...n]);let a=[...document.querySelectorAll("#overview :is(button, input), #details button")].
find(i=>s&&i.offsetParent&&(i.dataset.act===s||i.value===s));a&&document.activeElement===document.body&&a.focus()}
var Us=e=>xe(()=>ie(h("added")(ns(e))),e),Kt=e=>xe(()=>ie(h("added")(os(e))),e),Ws=()=>p.selected??p.pair?.from;
function Yt(e){let[t,...n]=e;xe(()=>Sn(e),n.length?Ws():void 0,e),n.length||ee(t)}function _t(e){let[t,...n]=e;
n.length||xt(),xe(()=>$n(e),n.length?Ws():void 0,e),!n.length&&(Ne(""),De(null,ds(t)))}var Gs=()=>xe(()=>Sn(ft()),
null),qs=()=>xe(()=>$n(Xo()),null),Vs=e=>xe(()=>as(e));function Ks(e){rs(e),He(),ie(h("hiddenNow"))}var Xt=(e,t)=>xe(
()=>is(e,t)),jn=()=>cs()&&xe(()=>ie(h("undone")),null);function Ys(e){p.mode=e,x("table").hidden=e!=="table",x(
"drawing").hidden=e==="table",x("tools").hidden=e==="table",ae("modes",e),G(),e==="picture"&&qt&&qt()}function _s(e){
p.reading=e,ae("readings",e),G()}var Qt=[28,72],Qa=[/^(?:p|¶|par(?:a|agraph)?\.?)\s*0*(\d+)(?:,?\s*(?:s|sentence)\s*0*(\d+))?$/i,/^0*(\d+)\s*(?:번째\s*)?문단(?:\s*0*(\d+)\s*(?:번째\s*)?문장)?$/],
Xs=c.passages.map(e=>[e.text].flat());function Ja(e){let t=e.replace(/(?<=\d),(?=\d)/g,"").replace(/[.*+?^${}()|[\]\\]/g,
"\\$&").replace(/(?<=\d)(?=\d)/g,",?"),n=/^\d/.test(e)?"(?<!\\d|\\d[.,])":/^\p{Script=Latin}/u.test(e)?"(?<!\\p\
{Script=Latin})":"";return new RegExp(n+t,"iu")}function Za(e,t,n){let o=e.slice(Math.max(0,n-Qt[0]),n).replace(
n>Qt[0]?/^\S*\s/:"",""),s=e.slice(n+t.length,n+Qt[1]).replace(n+Qt[1]<e.length?/\s\S*$/:"","");return{before:(o.
length<n?"…":"")+o,found:t,after:s+(n+t.length+s.length<e.length?"…":"")}}function Qs(e,t=12){let n=e.trim().
normalize("NFC").replace(/[ㄱ-ㅎ]+$/,""),[,o,s]=Qa.map(i=>i.exec(n)).find(Boolean)??[],r=o||n.length<2?[]:n.
split(/\s+/).map(Ja),a=[];for(let[i,d]of c.passages.entries()){if(a.length===t)break;let f=o?d.paragraph===Number(
o)&&(!s||d.sentence===Number(s)):d.name.toLowerCase()===n.toLowerCase(),[m,...g]=[v(d.text),...Xs[i]],u=r.length?
[m,...g].find(M=>r.every(R=>R.test(M))):void 0,b=f?m:u;if(b===void 0)continue;let k=f?null:r[0].exec(b),w=b===
m?void 0:["en","ko"][Xs[i].indexOf(b)];a.push({passage:i,lang:w,...Za(b,k?.[0]??"",k?.index??0)})}return a}var bt=[];for(let e=2;bt.length<64;e+=1)bt.every(t=>e%t)&&bt.push(e);var Js=e=>Math.floor((e-Math.floor(e))*2**
32)|0,ei=bt.map(e=>Js(Math.cbrt(e))),ti=bt.slice(0,8).map(e=>Js(Math.sqrt(e))),le=(e,t)=>e>>>t|e<<32-t;function Zs(e){
let t=e.length+72>>6<<6,n=new Uint8Array(t);n.set(e),n[e.length]=128;let o=new DataView(n.buffer);o.setUint32(
t-8,Math.floor(e.length/2**29)),o.setUint32(t-4,e.length*8);let s=Int32Array.from(ti),r=new Int32Array(64);for(let a=0;a<
t;a+=64){for(let w=0;w<16;w+=1)r[w]=o.getInt32(a+w*4);for(let w=16;w<64;w+=1){let M=le(r[w-15],7)^le(r[w-15],18)^
r[w-15]>>>3,R=le(r[w-2],17)^le(r[w-2],19)^r[w-2]>>>10;r[w]=r[w-16]+M+r[w-7]+R|0}let[i,d,f,m,g,u,b,k]=s;for(let w=0;w<
64;w+=1){let M=k+(le(g,6)^le(g,11)^le(g,25))+(g&u^~g&b)+ei[w]+r[w]|0,R=(le(i,2)^le(i,13)^le(i,22))+(i&d^i&f^d&
f)|0;[k,b,u,g,m,f,d,i]=[b,u,g,m+M|0,f,d,i,M+R|0]}[i,d,f,m,g,u,b,k].forEach((w,M)=>{s[M]=s[M]+w|0})}return[...s].
map(a=>(a>>>0).toString(16).padStart(8,"0")).join("")}var er=60,ni=1e5,oi=[["mark",e=>e.replace(/^\uFEFF/,"")],["lineEnds",e=>e.replace(/\r\n?/g,`
`)],["decomposed",e=>e.normalize("NFC")]],yt=({name:e})=>e.split("/").slice(0,-1).join("/"),Dn=new Map;c.passages.
forEach((e,t)=>{e.sha256&&Dn.set(yt(e),[...Dn.get(yt(e))??[],t])});var Bn=new Map;function tr(e,t){let n=new Map,
o=null,[s,r]=[0,ni];for(let a of t){let{begin:i,end:d,sha256:f}=c.passages[a],m=b=>e.slice(b,b+d-i).join(""),g=b=>b>=
0&&Zs(new TextEncoder().encode(m(b)))===f,u=[i,i+s].find(g);if(u===void 0&&r>0){o??=[...e.keys()].filter(w=>/\S/.
test(e[w])&&!/[\p{L}\p{N}_]/u.test(e[w-1]??""));let b=i+s,k=[...o].sort((w,M)=>Math.abs(w-b)-Math.abs(M-b)).slice(
0,r);r-=k.length,u=k.find(g)}u!==void 0&&(n.set(a,{begin:u,words:m(u)}),s=u-i)}return n}var Hn=(e,t)=>e.get(t)?.
begin===c.passages[t].begin;function si(e,[t,n]){let o=[...e],s={name:t,places:n,points:o,sentences:tr(o,n),undone:[]},
r=n.find(g=>!Hn(s.sentences,g));if(r===void 0)return s;let a=[],i=e;for(let[g,u]of oi){let b=i;i=u(i),i!==b&&a.
push(g)}if(!a.length)return{...s,first:r};let d=tr([...i],n),f=g=>n.filter(u=>Hn(g,u)).length;return f(d)>f(s.
sentences)?{...s,points:[...i],sentences:d,undone:a,first:r}:{...s,first:r}}function nr(e){let[t]=[...Dn].map(
f=>si(e,f)).sort((f,m)=>m.sentences.size-f.sentences.size);if(!t)return{found:0,of:0,undone:[],moved:0};let{name:n,
places:o,points:s,sentences:r,first:a,undone:i}=t;r.size&&Bn.set(n,{points:s,sentences:r});let d=o.find(f=>!r.
has(f));return{found:r.size,of:o.length,undone:i,first:a===void 0?void 0:c.passages[a],differs:d===void 0?void 0:
c.passages[d],moved:o.filter(f=>r.has(f)&&!Hn(r,f)).length}}var or=e=>Bn.get(yt(c.passages[e])),zn=()=>Bn.size>
0,Jt=e=>c.passages[e].sha256?or(e)?.sentences.has(e):void 0;function sr(e){let t=or(e),n=t?.sentences.get(e);if(!t||
!n)return null;let{begin:o,words:s}=n,r=o+[...s].length;return{before:t.points.slice(Math.max(0,o-er),o).join(
""),words:s,after:t.points.slice(r,r+er).join("")}}var vt="http://www.w3.org/2000/svg",Un={dot:"M6 1a5 5 0 1 0 .01 0z",diamond:"M6 0l5.5 6L6 12 .5 6z",square:"M1\
.5 1.5h9v9h-9z",triangle:"M6 .8l5.6 10H.4z",triangleDown:"M6 11.2l5.6-10H.4z",hexagon:"M3 1h6l3 5-3 5H3L0 6z",
star:"M6 .2l1.7 3.9 4.2.4-3.2 2.8 1 4.2L6 9.3l-3.7 2.2 1-4.2L.1 4.5l4.2-.4z"};function Oe(e){let t=document.createElementNS(
vt,"svg");t.setAttribute("viewBox","0 0 12 12"),t.setAttribute("class",`icon ${e.family}`),t.setAttribute("ari\
a-hidden","true");let n=document.createElementNS(vt,"path");return n.setAttribute("d",Un[e.shape]),t.append(n),
t}function I(e){return e>=P?l("span",{dir:"auto"},L(e)):l("button",{type:"button",class:"thing",dir:"auto",onclick:()=>ee(
e)},Oe(A(e)),L(e))}function Be({name:e,paragraph:t,sentence:n,article:o}){return t?h("where")(t,n)+(o?` (${v(o)}\
)`:""):e}function Zt(e){let{name:t}=c.passages[e],n=`${t}, ${Be(c.passages[e])}, ${h("readHere")}`;return C(t,
()=>Me(e),{class:"chip","aria-label":n})}var kt=()=>c.sentences.filter(({lang:e,only:t})=>e===p.language&&(t===""||t===p.reading)),rr=e=>kt().filter(t=>t.
passage===e);function ar(e){let t=kt().filter(({statements:n})=>n.some(o=>e.has(o)));return[...new Map(t.map(n=>[
n.text,n])).values()]}function ze(e){let{object:t}=c.statements[e];return typeof t=="number"?L(t):v(t.text)}function ri(e){
let{subject:t,predicate:n}=c.statements[e];return`${L(t)} — ${v(c.predicates[n])}: ${ze(e)}`}function ai(e){
let{subject:t,predicate:n,errata:o}=c.statements[e];return c.statements.flatMap((s,r)=>s.subject===t&&s.predicate===
n&&s.only==="stated"&&s.errata.some(a=>o.includes(a))?[ze(r)]:[])}function ii(e,t){let{severity:n,problem:o}=c.
errata[e],s=t.filter(Pt),r=t.flatMap(d=>c.statements[d].corrected).map(v),a=[...new Set(s.flatMap(ai))],i=a.length?
h("correctedFrom")(a.join(", ")):h("supplied");return l("p",{class:`erratum ${["High","Medium","Low"].includes(
n)?n:""}`},l("b",{},`${W(t)||"†"} ${h("erratum")}`),l("span",{dir:"auto"},` ${v(o)}`),r.length?l("span",{class:"\
corrected"},h("corrected"),r.join(", ")):"",s.length?l("span",{class:"corrected"},i):"")}function Wn(e,t=[]){let n=new Map(
t.map(o=>[o,[]]));for(let o of e)for(let s of c.statements[o].errata)n.set(s,[...n.get(s)??[],o]);return[...n].
map(([o,s])=>ii(o,s))}function Gn(e){let t=sr(e);return t?l("blockquote",{lang:"ko"},l("span",{class:"around"},
`…${t.before}`),l("mark",{},t.words),l("span",{class:"around"},`${t.after}…`)):Jt(e)===!1?l("p",{class:"un\
found"},h("unfound")):""}function qn(e){let t=e.map(({text:n,statements:o})=>{let s=W(o);return l("li",{dir:"a\
uto",class:s?"doubtful":""},n,s?l("sup",{},s):"")});return l("ul",{class:"said"},...t)}function ir(e,...t){let n=new Set(
e.flatMap(o=>o.statements));return l("article",{class:"card"},qn(e),...t,...Wn(n))}function li(e,t){let{text:n}=c.
passages[e];return ir(t,l("p",{class:"source"},Zt(e),` ${Be(c.passages[e])}`),n?l("p",{class:"paraphrase",dir:"\
auto"},v(n)):l("p",{class:"muted"},h("unparaphrased")),Gn(e))}function St(e){let t=kt(),n=new Set(t.flatMap(({
statements:i})=>i)),o=new Map;for(let i of t)i.statements.some(d=>e.has(d))&&o.set(i.passage,[...o.get(i.passage)??
[],i]);let s=[...e].filter(i=>!n.has(i)).map(i=>({text:ri(i),statements:[i]})),r=[...o.get(null)??[],...s],a=[
...o].flatMap(([i,d])=>i===null?[]:[li(i,d)]);return r.length?[...a,ir(r,l("p",{class:"source muted"},h("unsou\
rced")))]:a}var ci=/^(Heading|소제목|제목)[^:]*: /,fi=new Map([["ArrowDown",1],["ArrowRight",1],["ArrowUp",-1],["Arro\
wLeft",-1]]),$t=new Map,cr=C("‹",()=>_n(-1),{class:"tool","data-label":"previous"}),fr=C("›",()=>_n(1),{class:"\
tool","data-label":"next"}),dr=l("span",{class:"here"}),Je=l("select",{"data-label":"jump"}),Vn=l("div",{class:"\
bar reading"},cr,fr,dr,Je),Kn=l("div",{}),tn=e=>c.passages[e].kind==="heading",en=[...c.passages.keys()].filter(
tn),Yn=e=>v(c.passages[e].text)||h("unparaphrased");function di(e){let t=Yn(e).replace(ci,"").replace(/^\p{Ll}/u,
n=>n.toUpperCase());return[c.passages[e].paragraph,t].filter(Boolean).join(" · ")}function pi(e){let t=rr(e),
n=new Set(t.flatMap(o=>o.statements));return l("div",{class:"told"},Gn(e),t.length?l("p",{class:"muted"},h("it\
States")):"",t.length?qn(t):l("p",{class:"muted"},h("nothingStated")),...Wn(n,c.passages[e].errata))}function ui(e){
let t=Jt(e);if(t===void 0)return"";let n=l("span",{"aria-hidden":"true"},t?" ✓":" ≠"),o=l("span",{class:"u\
nseen"},h(t?"isVerified":"isDifferent"));return l("span",{class:t?"verified":"differs"},n,o)}function mi(e){let{
name:t,sentence:n,errata:o}=c.passages[e],s=e===p.passage,r=l("button",{type:"button",class:"sentence",dir:"au\
to","data-passage":t,"aria-current":s?"true":!1,tabindex:s||p.passage===null&&e===0?"0":"-1",onclick:()=>Me(e)},
tn(e)?"":l("span",{class:"number"},`${n||t} `),Yn(e),o.length?l("sup",{},"†"):"",ui(e));return $t.set(e,r),l(
"li",{},tn(e)?l("h3",{},r):r,s?pi(e):"")}function hi(e){let{paragraph:t,kind:n}=c.passages[e[0]],o=t&&!tn(e[0])?
h("paragraph")(t):"";return l("section",{class:`paragraph ${n}`},o?l(en.length?"h4":"h3",{},o):"",l("ol",{class:"\
sentences"},...e.map(mi)))}function _n(e,t=!1){let n=p.passage===null?0:p.passage+e;n<0||n>=c.passages.length||
(Me(n),t?$t.get(n)?.focus({preventScroll:!0}):ie(`${Be(c.passages[n])}: ${Yn(n)}`))}function pr(){let e=x("rea\
der");e.append(Vn,Kn),e.addEventListener("keydown",t=>{let n=fi.get(t.key);!n||!t.target.classList.contains("s\
entence")||(t.preventDefault(),_n(n,!0))}),Je.addEventListener("change",()=>Me(Number(Je.value)))}function gi(){
let{passage:e}=p,t=c.passages.length;cr.disabled=!e,fr.disabled=e===t-1,dr.textContent=e===null?h("sentences")(
t):h("sentenceOf")(c.passages[e].paragraph,e+1,t);let n=e===null?void 0:en.findLast(o=>o<=e);Je.replaceChildren(
...n===void 0?[l("option",{value:""},h("jump"))]:[],...en.map(o=>l("option",{value:String(o)},di(o)))),Je.value=
n===void 0?"":String(n),Je.hidden=!en.length,Vn.hidden=!t}function wi(e){let t="";return e.flatMap(n=>{let{article:o}=c.
passages[n[0]],s=o&&v(o)!==t;return t=o?v(o):t,[...s?[l("h2",{class:"article",dir:"auto"},v(o))]:[],hi(n)]})}function xi(){
let e=new Map;c.passages.forEach((s,r)=>{let a=`${yt(s)} ${s.paragraph||""}`;e.set(a,[...e.get(a)??[],r])});let t=()=>x(
"file").click(),n=C(h(zn()?"otherFile":"ownFile"),t,{class:"tool",id:"bring"}),o=[l("p",{class:"note"},h("file\
Note")),l("div",{class:"tools"},n)];$t.clear(),Kn.replaceChildren(l("h2",{},h("textTitle")),l("p",{class:"note"},
h(c.passages.length?"textHelp":"noText")),c.articles.length&&!zn()?l("p",{class:"note"},h("paraphrased")):"",...c.
passages.some(({sha256:s})=>s)?o:[],...wi([...e.values()]))}var lr=null;function bi(){let e=x("reader"),t=p.passage===
null?null:$t.get(p.passage)?.closest("li");if(!t||!e.offsetParent)return;if(getComputedStyle(e).overflowY==="v\
isible"){lr!==p.passage&&t.scrollIntoView(),lr=p.passage;return}let[n,o]=[e.getBoundingClientRect(),t.getBoundingClientRect()],
[s,r]=[n.top+Vn.offsetHeight+4,n.bottom-12];o.top<s||o.height>r-s?e.scrollTop+=o.top-s:o.bottom>r&&(e.scrollTop+=
o.bottom-r)}function nn(){let{activeElement:e}=document,t=Kn.contains(e)&&e?.classList.contains("sentence");gi(),
xi(),t&&$t.get(p.passage??0)?.focus({preventScroll:!0}),bi()}var on=60,yi=2,ur=8e3;function be(e,t,n){let o=document.createElementNS(vt,e);for(let[s,r]of Object.entries(t))
o.setAttribute(s,String(r));return n!==void 0&&(o.textContent=n),o}function mr({x:e,y:t,size:n,label:o,bold:s=400},r,a){
let i=be("text",{"font-size":n,"font-weight":s,"text-anchor":"middle",fill:r,stroke:a,"stroke-width":5,"paint-\
order":"stroke","stroke-linejoin":"round"}),d=o.split(`
`),f=t-(d.length-1)*n*Ve/2+n*.35;return d.forEach((m,g)=>{i.append(be("tspan",{x:e,y:f+g*n*Ve},m))}),i}var hr=e=>Pe(
e,1,Se(e));function vi({from:e,to:t,bend:n,edges:o}){let{wire:s,families:r}=Gt(),[a,i]=[B(e),B(t)],d=o.find(u=>u.
relation!==null)?.relation??null,f=d===null?s.full:r[A(d).family].full,m=d===null?{"stroke-width":1,"stroke-da\
sharray":"5 4"}:{"stroke-width":1.5},g=[be("path",{d:zo(a,i,n),fill:"none",stroke:f,...m})];for(let[u,b,k]of[[
t,e,.9],[e,t,.1]])o.some(w=>w.to===u)&&g.push(ki(B(u),n?ne(a,i,n,k):B(b),hr(u),f));return g}function ki(e,t,n,o){
let s=Math.hypot(e.x-t.x,e.y-t.y)||1,[r,a]=[(e.x-t.x)/s,(e.y-t.y)/s],[i,d]=[e.x-r*n,e.y-a*n],f=[i-r*8,d-a*8],m=[
[i,d],[f[0]-a*3,f[1]+r*3],[f[0]+a*3,f[1]-r*3]];return be("polygon",{points:m.map(g=>g.map(u=>u.toFixed(1)).join(
",")).join(" "),fill:o})}function Si(e){let{x:t,y:n}=B(e),o=hr(e),s=A(e),r=be("path",{d:Un[s.shape],fill:Gt().
families[s.family].full,transform:`translate(${t-o} ${n-o}) scale(${o/6})`});return r.append(be("title",{},`${v(
c.things[e].label)} (${v(s.label)})`)),r}function gr(){let{ink:e,soft:t,paper:n,face:o}=Gt(),s=V(),[r,a]=[s.map(
w=>B(w).x),s.map(w=>B(w).y)],[i,d]=[Math.min(...r,0)-on*1.5,Math.min(...a,0)-on],[f,m]=[Math.max(...r,0)+on*1.5-
i,Math.max(...a,0)+on*1.5-d],g=`${i} ${d} ${f} ${m}`,u=be("svg",{xmlns:vt,viewBox:g,width:f,height:m,"font-fam\
ily":o,role:"img"});u.append(be("title",{},v(c.title)),be("rect",{x:i,y:d,width:f,height:m,fill:n})),u.append(
...[...K().values()].flatMap(vi),...s.map(Si));let{names:b,captions:k}=As();for(let[w,{along:M,dx:R,dy:z,size:S,
label:y}]of k){let{from:E,to:F,bend:U,weight:J}=K().get(w),{x:Y,y:_}=ne(B(E),B(F),U,M);u.append(mr({x:Y+R,y:_+
z,size:S,label:y},J>1?e:t,n))}for(let[w,{dx:M,dy:R,...z}]of b){let{x:S,y}=B(w);u.append(mr({...z,x:S+M,y:y+R},
j(w)?t:e,n))}return{file:new Blob([new XMLSerializer().serializeToString(u)],{type:"image/svg+xml"}),width:f,height:m}}
function wr(e,t){let n=v(c.title).replace(/[\\/:*?"<>|\s]+/g,"-").slice(0,60),o=l("a",{download:`${n}.${t}`});
o.href=URL.createObjectURL(e),o.click(),setTimeout(()=>URL.revokeObjectURL(o.href),6e4)}var xr=()=>wr(gr().file,
"svg");async function br(){let{file:e,width:t,height:n}=gr(),o=URL.createObjectURL(e),s=new Image;s.src=o,await s.
decode();let r=Math.min(yi,ur/t,ur/n),a=l("canvas",{width:String(Math.round(t*r)),height:String(Math.round(n*r))});
a.getContext("2d")?.drawImage(s,0,0,a.width,a.height),URL.revokeObjectURL(o),a.toBlob(i=>i&&wr(i,"png"),"image\
/png")}function sn(e){p.language=e,document.documentElement.lang=e,document.title=v(c.title),x("title").textContent=v(
c.title);let t=document.querySelectorAll("[data-message], [data-label]");for(let n of t)n.dataset.message&&(n.
textContent=de(n.dataset.message)),n.dataset.label&&n.setAttribute("aria-label",de(n.dataset.label));x("query").
placeholder=h("search"),ae("languages",e)}var oe=(e,t)=>x(e).addEventListener("click",t),rn=(e,t)=>x(e).addEventListener("click",({target:{value:n}})=>n&&
t(n)),kr=()=>p.selected!==null||!!p.pair||!!p.highlighted;function $i(){$.on("click",({nodes:[e],edges:[t]})=>{
e!==void 0?ee(e):t!==void 0?Hs(On(t)):kr()&&He()}),$.on("doubleClick",({nodes:[e]})=>e!==void 0&&Kt(e))}function Mi(){
oe("closer",()=>je(1.4)),oe("farther",()=>je(1/1.4)),oe("whole",()=>we()),oe("undo",jn),oe("physics",()=>{let e=x(
"physics").getAttribute("aria-pressed")!=="true";x("physics").setAttribute("aria-pressed",String(e)),Ps(e)}),oe(
"png",br),oe("svg",xr),oe("print",()=>print())}var Xn=()=>x("menu").getAttribute("aria-expanded")==="true",Qn=e=>x(
"menu").setAttribute("aria-expanded",String(e));function Sr(){Qn(!1),x("menu").focus()}function yr(e){Ln(e),$r(),
wt()}var $r=()=>x("theme").setAttribute("aria-pressed",String(Cn()));function Oi(){oe("menu",()=>Qn(!Xn())),rn(
"modes",e=>{Ys(e),Xn()&&Sr()}),rn("readings",_s),rn("languages",e=>{sn(e),G()});for(let e of["pointerdown","fo\
cusin"])document.addEventListener(e,({target:t})=>{!x("menu").contains(t)&&!x("options").contains(t)&&Qn(!1)});
oe("theme",()=>yr(Cn()?"light":"dark")),Ut.addEventListener("change",()=>yr(Ut.matches?"dark":"light")),$r()}function vr(e){
X(e),e==="text"&&nn()}function Ei(){oe("fold",()=>te(!Io())),rn("tabs",vr),x("tabs").addEventListener("keydown",
({key:e})=>{let t=e==="ArrowRight"?1:e==="ArrowLeft"?-1:0;if(!t)return;let n=[...x("tabs").children],o=n[(n.findIndex(
({value:s})=>s===p.tab)+t+n.length)%n.length];vr(o.value),o.focus()})}function Ti(e){let t=e.target instanceof
Element&&e.target.matches("input[type=search]"),n=e.ctrlKey||e.metaKey;n&&e.key==="z"&&!t&&(e.preventDefault(),
jn()),!(t||n||e.altKey)&&(e.key==="Escape"&&Xn()?Sr():e.key==="Escape"&&kr()?He():e.key==="/"&&(e.preventDefault(),
x("query").focus()))}function Mr(){$i(),Mi(),Oi(),Ei(),addEventListener("popstate",Vt),addEventListener("resiz\
e",()=>{p.selected===null&&!p.highlighted&&p.mode==="picture"&&we()}),document.addEventListener("keydown",Ti);
for(let e of x("readings").children)e.disabled=!c.readings.includes(e.value);ae("modes",p.mode)}var Ai=64*1024*1024,ye=null;function Er({name:e,wrong:t,read:n}){return t?h("fileWrong")(t,e):n?h("fileRead")(
n,e,Be):""}function Li(){ye=null,Jn()}function Jn(){let e=x("took");if(e.hidden=ye===null,ye===null)return;e.className=
ye.read?.of&&ye.read.found===ye.read.of?"":"wrong";let t=C("×",Li,{class:"tool","aria-label":h("close")});e.replaceChildren(
l("p",{dir:"auto"},Er(ye)),t)}async function Ci([e,...t],n){let{name:o}=e;if(t.length)return{name:o,wrong:"sev\
eral"};if(n)return{name:o,wrong:"folder"};if(e.size>Ai)return{name:o,wrong:"large"};let s;try{s=await e.arrayBuffer()}catch{
return{name:o,wrong:"unreadable"}}if(!s.byteLength)return{name:o,wrong:"void"};let r;try{r=new TextDecoder("ut\
f-8",{fatal:!0,ignoreBOM:!0}).decode(s)}catch{return{name:o,wrong:"noText"}}return r.includes("\0")?{name:o,wrong:"\
noText"}:{name:o,read:nr(r)}}async function Or(e,t=!1){e.length&&(ye=await Ci(e,t),p.tab==="overview"&&X("text"),
te(!0),G(),ie(Er(ye)))}function Tr(){let e=x("file");e.addEventListener("change",async()=>{await Or([...e.files]),
e.value=""}),addEventListener("dragover",t=>{t.preventDefault(),document.body.classList.add("dropping")}),addEventListener(
"dragleave",t=>t.relatedTarget===null&&document.body.classList.remove("dropping")),addEventListener("drop",t=>{
t.preventDefault(),document.body.classList.remove("dropping");let n=t.dataTransfer?.items[0]?.webkitGetAsEntry?.();
Or([...t.dataTransfer?.files??[]],!!n?.isDirectory)})}var Ri=60,Ni=2,Pi={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},Ar={"+":()=>je(1.4),"=":()=>je(
1.4),"-":()=>je(1/1.4),0:()=>we(),Enter:()=>p.selected!==null&&x("details").querySelector("h2")?.focus()};function Ii([
e,t]){let n=dt().get(p.selected??-1)??$.getViewPosition();return[...dt()].flatMap(([s,{x:r,y:a}])=>{let i=(r-n.
x)*e+(a-n.y)*t,d=Math.abs((r-n.x)*t)+Math.abs((a-n.y)*e);return s!==p.selected&&i>0&&d<2*i?[{thing:s,far:i+Ni*
d}]:[]}).sort((s,r)=>s.far-r.far)[0]?.thing}function Fi([e,t]){let{x:n,y:o}=$.getViewPosition(),s=Ri/$.getScale();
$.moveTo({position:{x:n+e*s,y:o+t*s}})}function Lr(){let e=x("drawing");e.tabIndex=0,e.querySelector(".vis-net\
work").tabIndex=-1,e.addEventListener("keydown",t=>{if(t.ctrlKey||t.metaKey||t.altKey)return;let n=Pi[t.key];if(!(!n&&
!Object.hasOwn(Ar,t.key)))if(t.preventDefault(),!n)Ar[t.key]();else if(t.shiftKey)Fi(n);else{let o=Ii(n);o!==void 0&&
ee(o)}})}var ji="ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ",Zn=5,eo=e=>e.normalize("NFKD").replace(/\p{M}/gu,
"").toLowerCase(),Di=e=>[...e].map(t=>{let n=(t.codePointAt(0)??0)-44032;return n>=0&&n<11172?ji[Math.floor(n/
588)]:t}).join(""),Hi=c.things.slice(0,P).map(({label:e,names:t,name:n,same:o})=>{let s=[e,t].flat(),r=[n,...o].
map(a=>eo(a.split(/[:/#]/).at(-1)??""));return{plain:[...s.map(eo),...r],initials:s.map(Di).filter(a=>/[ㄱ-ㅎ]/.
test(a))}});function Cr(e,t){let n=e.indexOf(t);return n<0?Zn:e===t?0:n===0?1:e.includes(` ${t}`)?2:3}function Ze(e,t=12){
let n=e.trim().normalize("NFC"),o=eo(n);if(!o)return[];let s=/^[ㄱ-ㅎ]+$/.test(n);return Hi.map((r,a)=>{let i=s?
r.initials.map(d=>Cr(d,n)):r.plain.map(d=>Cr(d,o));return{rank:Math.min(...i,Zn),thing:a}}).filter(r=>r.rank<Zn).
sort((r,a)=>r.rank-a.rank||Number(j(r.thing))-Number(j(a.thing))||N(a.thing).length-N(r.thing).length||r.thing-
a.thing).slice(0,t).map(({thing:r})=>r)}function an(e,t,{take:n,keep:o=!1,sentences:s=()=>[],read:r=()=>{}}){let a=[],i=[],d=0,f=()=>a.length+i.length;
function m(S,...y){return l("li",{id:`${t.id}-${S}`,role:"option","aria-selected":String(S===d),onpointerdown:E=>{
E.preventDefault(),M(S)}},...y)}function g(S,y){let E=A(S);return m(y,Oe(E),l("span",{dir:"auto"},L(S)),l("sma\
ll",{},v(E.label)))}function u({passage:S,lang:y,before:E,found:F,after:U},J){let Y=l("span",{dir:"auto",lang:y},
E,F?l("mark",{},F):"",U);return m(a.length+J,Y,l("small",{},c.passages[S].name))}function b(){let S=`${t.id}-s\
entences`,y=l("ul",{role:"none"},...i.map(u));return l("li",{role:"group","aria-labelledby":S},l("small",{id:S},
h("sentence")),y)}function k(){let S=e.value.trim()!=="",y={role:"option","aria-disabled":"true","aria-selecte\
d":"false"};t.replaceChildren(...a.map(g),...i.length?[b()]:[],...f()?[]:[l("li",y,h("nothing"))]),t.hidden=!S,
e.setAttribute("aria-expanded",String(S)),S&&f()?e.setAttribute("aria-activedescendant",`${t.id}-${d}`):e.removeAttribute(
"aria-activedescendant"),t.querySelector("[aria-selected=true]")?.scrollIntoView({block:"nearest"})}function w(){
t.hidden=!0,e.setAttribute("aria-expanded","false"),e.removeAttribute("aria-activedescendant")}function M(S){e.
value=o?L(a[S]):"",w(),S<a.length?n(a[S]):r(i[S-a.length].passage)}function R(){i=s(e.value),a=Ze(e.value,i.length?
8:12),d=0,k()}function z(S){t.hidden&&R(),d=(d+S+f())%(f()||1),k()}e.addEventListener("input",R),e.addEventListener(
"focus",()=>o||R()),e.addEventListener("blur",w),e.addEventListener("keydown",S=>{S.isComposing||(S.key==="Arr\
owDown"||S.key==="ArrowUp"?(S.preventDefault(),z(S.key==="ArrowDown"?1:-1)):S.key==="Enter"&&f()&&!t.hidden?(S.
preventDefault(),M(d)):S.key==="Escape"&&(o||(e.value=""),w()))})}var to=3;function Rr(e,...t){let n=x("tip"),o=x("drawing").getBoundingClientRect();n.replaceChildren(...t),n.hidden=
!1,n.style.left=`${Math.max(0,Math.min(e.clientX-o.left+14,o.width-n.offsetWidth-4))}px`,n.style.top=`${Math.max(
0,Math.min(e.clientY-o.top+14,o.height-n.offsetHeight-4))}px`}function Nr(){$.on("hoverNode",({node:e,event:t})=>Rr(
t,L(e),l("small",{},v(A(e).label)))),$.on("hoverEdge",({edge:e,event:t})=>{let n=K().get(e);if(!n)return;let o=ar(
Tt(n.edges)),s=o.slice(0,to).map(r=>l("span",{class:"told",dir:"auto"},r.text,l("sup",{},W(r.statements))));Rr(
t,...s,o.length>to?l("small",{},`+ ${o.length-to}`):"")});for(let e of["blurNode","blurEdge","dragStart","zoom",
"click"])$.on(e,()=>{x("tip").hidden=!0})}var Pr=6,Bi=12;function no(e,t){let n=new Map;for(let o of N(e)){if(o.relation!==null||o.from===o.to||!D(o.statement))
continue;let s=o.from===e,r=se(o,e);if(!t(r))continue;let a=c.statements[o.statement].predicate,i=`${s}-${a}`,
d=n.get(i)??{out:s,property:a,ends:new Map};n.set(i,d),d.ends.set(r,[...d.ends.get(r)??[],o.statement])}return[
...n.values()].sort((o,s)=>Number(s.out)-Number(o.out))}function oo({out:e,property:t}){let n=v(c.predicates[t]);
return e?n:h("relationOf")(n)}var Ir=({ends:e})=>[...e].map(([t,n])=>{let o=W(n);return l("span",{class:"end"},
I(t),o?l("sup",{},o):"")});function zi(e){let t=Ir(e),n=t.length>Pr+1?Pr:t.length,o=l("summary",{},h("andMore")(
t.length-n)),s=n<t.length?l("details",{},o,...t.slice(n)):"";return l("div",{},l("dt",{},oo(e)),l("dd",{},...t.
slice(0,n),s))}function Ui(e){let t=Le(Ce(e)?.captions??[""]).replaceAll(`
`," "),n=v(A(e).label),o=t.startsWith(n)&&/^($|[ †‡])/.test(t.slice(n.length))?t.slice(n.length):` ${t}`;return/^ [^(]/.
test(o)?o.trim():L(e)+o}function Wi(e,t){let n=Ui(e),o=no(e,s=>s!==t&&!(j(s)&&n.startsWith(L(s))));return l("l\
i",{},C(n,()=>ee(e),{class:"plain",dir:"auto",title:L(e)}),...o.map(s=>l("span",{class:"part"},l("span",{class:"\
muted"},oo(s)),...Ir(s))))}function Gi(e){let t=new Map;for(let o of Re(e)){let s=no(o,a=>a===e).map(oo).join(
", ");if(!s)continue;let r=`${v(A(o).label)} · ${s}`;t.set(r,[...t.get(r)??[],o])}let n=[...t.values()].flat().
length<=Bi;return[...t].map(([o,s])=>l("details",{class:"several",open:n},l("summary",{},`${o} (${s.length})`),
l("ul",{},...s.map(r=>Wi(r,e)))))}function Fr(e){let t=no(e,o=>T(e)||!T(o)).map(zi),n=T(e)?[]:Gi(e);return!t.length&&
!n.length?"":l("section",{class:"links"},l("h3",{},`${h("linked")} (${re(e).length})`),t.length?l("dl",{},...t):
"",...n)}var jr=["from","to"];function Dr(){let{from:e,to:t}=p.path;e!==null&&t!==null?zs(e,t):ln()}function qi(e){let t=`\
path-${e}-found`,n=l("ul",{id:t,role:"listbox",class:"found","data-label":"found",hidden:!0}),o=l("input",{id:`\
path-${e}`,type:"search",role:"combobox",autocomplete:"off",spellcheck:"false","aria-expanded":"false","aria-c\
ontrols":t,"aria-autocomplete":"list"});return an(o,n,{keep:!0,take(s){p.path[e]=s,p.path.from!==null&&p.path.
to!==null&&Dr()}}),l("div",{class:"field"},l("label",{for:o.id,"data-message":e}),o,n)}var Hr=l("div",{"aria-l\
ive":"polite"});function Br(){let e=()=>{p.path={from:p.path.to,to:p.path.from},Dr()};x("path").append(l("h2",
{"data-message":"pathTitle"}),l("p",{class:"note","data-message":"pathHelp"}),...jr.map(qi),C("",e,{class:"too\
l","data-message":"swap"}),Hr)}var Vi=({from:e,to:t,statements:n},o)=>l("li",{},l("h3",{},`${o+1}. `,I(e)," – ",
I(t)),...St(n));function Ki(e,t){if(e===null||t===null)return[];if(e===t)return[l("p",{},h("sameEnds"))];let n=Co(
Nt(e,t)),o=n.length?h("steps")(n.length):h("noPath");return[l("p",{class:"note"},o),l("ol",{class:"steps"},...n.
map(Vi))]}function ln(){for(let e of jr){let[t,n]=[x(`path-${e}`),p.path[e]];t.value=n===null?"":L(n),t.placeholder=
h("search")}Hr.replaceChildren(...Ki(p.path.from,p.path.to))}function zr(e){p.path={from:e,to:null},ln(),X("pa\
th"),x("path-to").focus()}var Q=(e,t,n={})=>C(de(e),t,{class:"tool","data-act":e,...n}),Ur=(...e)=>l("div",{class:"tools",role:"group","\
aria-label":h("actions")},...e);function Yi(e){let t=me(e),n=T(e)?[]:ft(e),o=T(e)?[]:Re(e).filter(me);return Ur(
Q("focus",()=>Us(e)),kn(e).total?Q("expand",()=>Kt(e)):"",T(e)&&t?Q("fold",()=>_t([e])):"",T(e)&&!t?Q("unfold",
()=>Yt([e])):"",n.length?Q("unfoldAround",()=>Yt(n)):"",o.length?Q("foldAround",()=>_t(o)):"",Q("pathFrom",()=>zr(
e)),t?Q("pin",()=>Vs(e),{"aria-pressed":String(_e(e))}):"",t?Q("hide",()=>Ks(e)):"",Q("release",He))}function _i(e){
let{predicate:t,object:n,errata:o,corrected:s}=c.statements[e],r=typeof n=="number"?I(n):l("span",{dir:"auto",
lang:n.lang||!1},ze(e));return[l("dt",{},v(c.predicates[t])),l("dd",{class:o.length?"doubtful":""},r,o.length?
l("sup",{},W([e])):"",s.length?l("span",{class:"corrected"},`${h("corrected")}${s.map(v).join(", ")}`):"")]}function Xi(e){
let t=fe(e).filter(D).flatMap(_i);return t.length?l("details",{class:"rows"},l("summary",{},h("asData")),l("dl",
{},...t)):""}function so(e,t){let n=c.things[e][t].flatMap((o,s)=>[s&&t==="broader"?" › ":" ",I(o)]);return n.
length?l("p",{class:"names","data-how":t},ro(h(t)),...n):""}var ro=e=>l("span",{class:"muted"},e);function Qi(e){
let{label:t,name:n,names:o,same:s}=c.things[e],r=A(e),a=[...new Set([...[t].flat().filter(d=>d!==v(t)),...o])].
join(" · "),i=St(mo(e));return[l("h2",{dir:"auto",tabindex:"-1"},v(t)),l("p",{class:"kind"},Oe(r),v(r.label),
l("code",{},n)),a?l("p",{class:"names"},ro(`${h("also")} `),l("span",{dir:"auto"},a)):"",s.length?l("p",{class:"\
names"},ro(`${h("elsewhere")} `),l("code",{},s.join(" "))):"",so(e,"broader"),so(e,"narrower"),so(e,"related"),
Yi(e),Fr(e),ke(`${h("said")} (${i.length})`,...i),Xi(e)]}function Ji({from:e,to:t,edges:n}){let o=[...new Set(
n.flatMap(({relation:a})=>a??[]))],r=o.every(me)?Q("fold",()=>_t(o)):Q("unfold",()=>Yt(o));return[l("h2",{tabindex:"\
-1"},Ge()),l("p",{},I(e)," ",I(t)),Ur(o.length?r:"",Q("release",He)),ke(h("said"),...St(Tt(n)))]}function Wr(){
let{pair:e,selected:t}=p,n=[l("h2",{tabindex:"-1"},h("details")),l("p",{},h("noneChosen"))],o=e?Ji(e):t!==null?
Qi(t):n;x("details").replaceChildren(...o.filter(Boolean))}var et=e=>e.toLocaleString(p.language),qr=[...c.things.keys()].slice(0,P),Zi=c.kinds.map((e,t)=>qr.filter(n=>q(
n)===t).length),Gr=new Set(c.relations.map(({thing:e})=>q(e))),Vr=qr.filter(e=>A(e).rank==="actor").sort((e,t)=>N(
t).length-N(e).length||e-t).slice(0,8),tt=e=>l("p",{class:"note"},e);function el(){let e=Qo(),t=c.presets.map(
(n,o)=>C(v(n.title),()=>Bs(o),{class:"tool",value:n.name,"aria-pressed":String(o===e)}));return ke(h("views"),
l("div",{class:"tools",role:"group","aria-label":h("views")},...t),tt(e===null?h("ownView"):v(c.presets[e].note)),
c.presets.some(({name:n})=>n==="all")?"":tt(h("tooMany")(et(P))))}function tl(e,t){let n=c.kinds[e],o=l("input",
{type:"checkbox",value:String(e),checked:!Xe().has(e),onchange:({target:a})=>Xt(e,a.checked?"show":"hide")}),s=l(
"small",{},h("shownOf")(et(t),et(Zi[e]))),r=v(n.label);return l("li",{},l("label",{},o,Oe(n),l("span",{},r),s),
C(h("only"),()=>Xt(e,"only"),{class:"only","aria-label":h("onlyThis")+r}))}function nl(){let e=Zo(),t=[...c.kinds.
keys()],n=s=>l("ul",{class:"kinds"},...s.map(r=>tl(r,e.get(r)??0))),o=t.filter(s=>Gr.has(s));return[ke(h("kind\
s"),tt(h("kindsNote")),n(t.filter(s=>!Gr.has(s)))),o.length?ke(h("lines"),tt(h("linesNote")),n(o),l("div",{class:"\
tools"},C(h("unfoldAll"),Gs,{class:"tool","data-act":"unfoldAll"}),C(h("foldAll"),qs,{class:"tool","data-act":"\
foldAll"}))):"",Xe().size?C(h("all"),()=>Xt(null,"all"),{class:"tool",id:"every"}):""]}function ol(){if(!c.articles.
length)return[];let e=c.articles.map(v).filter(Boolean).join("; ");return[l("p",{id:"origin",dir:"auto"},h("or\
igin")(e,c.articles.length)),c.readings.length>1?tt(h("bothReadings")):""]}function sl({kind:e,names:t}){let n=t.
map(r=>(r.split(/[:/#]/).at(-1)??"").replaceAll("-"," ")),o=["entity","path"].includes(e)?[...new Set(n.flatMap(
r=>Ze(r,3)))]:[],s=o.flatMap(r=>[" ",I(r)]);return l("div",{class:"erratum",id:"unknown",role:"alert"},l("p",{
dir:"auto"},h("unknown")(e,t.join(", "))),o.length?l("p",{},h("didYouMean"),...s):"")}function rl(){let e=p.reading===
"corrected"?` ${h("putRight")}`:"";return l("p",{},l("span",{class:"ring","aria-hidden":"true"}),h("ring"),e)}
function al(){let e=Vr.map(t=>l("li",{},I(t)," ",l("small",{},String(N(t).length))));return ke(h("connected"),
l("ul",{class:"things"},...e))}function Kr(){let e=[h("things")(et(P-c.relations.length)),h("statements")(et(c.
statements.length)),c.passages.length?h("sentences")(et(c.passages.length)):""],t=[l("h2",{class:"unseen"},h("\
overview")),p.unknown?sl(p.unknown):"",...ol(),el(),l("p",{class:"counts"},e.filter(Boolean).join(" · ")),l("\
p",{},h("help")),c.readings.length===1?tt(h("onlyCorrected")):"",jo?rl():"",...nl(),Vr.length?al():""];x("over\
view").replaceChildren(...t.filter(Boolean))}var _r=e=>Math.min(...e,c.passages.length),Xr=e=>l("span",{class:"chips"},...e.map(Zt)),Qr=e=>l("span",{dir:"a\
uto"},e),Jr=e=>[c.statements[e].subject,c.statements[e].object].filter(t=>typeof t=="number"),il={title:"thing\
Rows",under:["kind"],rows:()=>[...c.things.keys()].slice(0,P).map(e=>({row:e,things:[e]})),columns:[{name:"thi\
ng",value:L,cell:I},{name:"kind",value:e=>v(A(e).label)},{name:"linkedTo",value:e=>re(e).length},{name:"marks",
value:e=>qe(e).length,cell:e=>qe(e).length?`${W(qe(e))} ${qe(e).length}`:""}]},Yr=({passage:e})=>e===null?[]:[
e],ll={title:"wordRows",under:["thing"],rows:()=>kt().flatMap(e=>{let[t]=e.statements;return t===void 0?[]:[{row:{
...e,subject:c.statements[t].subject},things:e.statements.flatMap(Jr)}]}),columns:[{name:"words",value:e=>e.text,
cell:e=>Qr(e.text)},{name:"sentence",value:e=>_r(Yr(e)),cell:e=>Xr(Yr(e))},{name:"thing",value:({subject:e})=>L(
e),cell:({subject:e})=>I(e)},{name:"marks",value:({statements:e})=>W(e)}]},cl={title:"statementRows",under:["r\
elation","object"],rows:()=>[...c.statements.keys()].filter(D).map(e=>({row:e,things:Jr(e)})),columns:[{name:"\
subject",value:e=>L(c.statements[e].subject),cell:e=>I(c.statements[e].subject)},{name:"relation",value:e=>v(c.
predicates[c.statements[e].predicate])},{name:"object",value:ze,cell(e){let{object:t}=c.statements[e];return typeof t==
"number"?I(t):Qr(ze(e))}},{name:"sentence",value:e=>_r(c.statements[e].passages),cell:e=>Xr(c.statements[e].passages)},
{name:"marks",value:e=>W([e])}]},cn={things:il,...c.sentences.length&&{words:ll},statements:cl};var un=200,ea=matchMedia("(max-width: 640px)"),dn={things:{by:0,direction:1},words:{by:1,direction:1},statements:{
by:0,direction:1}},ce="things",ta=!1,Mt="",nt=un,Zr=e=>String(e).normalize("NFKC").toLowerCase();function fl(){
let{columns:e,rows:t}=cn[ce],n=new Set([...V(),...ct().flatMap(({relation:u})=>u??[])]),o=([u,...b])=>ta||n.has(
u)||ce==="words"&&b.some(k=>T(k)&&n.has(k)),s=Zr(Mt),r=new Set(Mt?Ze(Mt,1/0):[]),a=(u,{name:b,value:k,cell:w})=>b===
"sentence"&&w?w(u).textContent:k(u),i=(u,b)=>!Mt||e.some(k=>Zr(a(u,k)??"").includes(s))||b.some(k=>r.has(k)),{
by:d,direction:f}=dn[ce],{value:m}=e[d],{compare:g}=new Intl.Collator(document.documentElement.lang,{numeric:!0});
return t().filter(({row:u,things:b})=>o(b)&&i(u,b)).map(({row:u},b)=>({row:u,key:m(u),i:b})).sort((u,b)=>{let[
k,w]=[u.key,b.key],M=typeof k=="number"&&typeof w=="number"?k-w:g(String(k),String(w));return f*M||u.i-b.i}).map(
({row:u})=>u)}var fn=l("input",{type:"search",id:"filter","data-label":"filter",autocomplete:"off",spellcheck:"\
false"}),lo=l("div",{class:"tools",role:"group","data-label":"tableOf"}),ao=l("input",{type:"checkbox",id:"eve\
ry-row"}),na=l("p",{class:"note",role:"status"}),pn=l("table",{}),io=C("",dl,{class:"tool","data-message":"mor\
eRows"});function dl(){nt+=un,Ee()}function oa(){fn.addEventListener("input",()=>{Mt=fn.value.trim(),nt=un,Ee()}),
ao.addEventListener("change",()=>{ta=ao.checked,Ee()}),ea.addEventListener("change",()=>x("table").hidden||Ee());
let e=l("label",{class:"check"},ao,l("span",{"data-message":"everyRow"}));x("table").append(l("div",{class:"ba\
r"},lo,fn,e),na,l("div",{class:"scroll",tabindex:"0",role:"region","data-label":"table"},pn,io))}function pl(e){
let{by:t,direction:n}=dn[ce];dn[ce]={by:e,direction:t===e?-n:1},Ee(),pn.querySelector(`th [value="${e}"]`)?.focus()}
function ul(e){ce=e,nt=un,Ee(),lo.querySelector(`[value=${e}]`)?.focus()}function ml({name:e},t){let{by:n,direction:o}=dn[ce],
s=t===n?o>0?"ascending":"descending":"none";return l("th",{scope:"col","aria-sort":s},C(de(e),()=>pl(t),{value:String(
t)}))}function Ee(){fn.placeholder=h("filter"),lo.replaceChildren(...Object.entries(cn).map(([f,{title:m}])=>C(
de(m),()=>ul(f),{class:"tool",value:f,"aria-pressed":String(f===ce)})));let{columns:e,title:t,under:n}=cn[ce],
o=fl(),s=e.filter(({name:f})=>ea.matches&&n.includes(f)),[r,...a]=e.filter(f=>!s.includes(f)),i=(f,{value:m,cell:g})=>g?
g(f):String(m(f)),d=f=>{let m=s.map(u=>l("div",{class:"under"},i(f,u))),g=a.map(u=>l("td",{},i(f,u)));return l(
"tr",{},l("th",{scope:"row"},i(f,r),...m),...g)};pn.className=ce,pn.replaceChildren(l("caption",{class:"unseen"},
de(t)),l("thead",{},l("tr",{},...[r,...a].map(f=>ml(f,e.indexOf(f))))),l("tbody",{},...o.slice(0,nt).map(d))),
na.textContent=h("rowsOf")(Math.min(nt,o.length),o.length),io.hidden=o.length<=nt,io.textContent=h("moreRows")}var hl=matchMedia("(max-width: 860px) and (min-height: 501px)");fo(wt,Oo,Kr,Wr,ln,()=>p.tab==="text"&&nn(),()=>p.
mode==="table"&&Ee(),Jn,wn,()=>{x("undo").disabled=!Jo()});Br();pr();oa();an(x("query"),x("found"),{take:ee,sentences:Qs,
read:Me});Tr();Nr();Lr();Mr();te(!hl.matches);c.presets.length&&Bt(0);sn(p.language);p.reading=Rt(location.hash).
reading;ae("readings",p.reading);x("empty").hidden=P>0;$.once("afterDrawing",()=>performance.mark("drawn"));X(
"overview");G();$e();location.hash&&Vt();es();window.sovkg={data:c,network:$,lines:K,readable:In,pointOn:ne,picture:{
shown:dt,things:V,isPinned:_e},select(e){let t=Ct(e);return t!==void 0&&ee(t),t!==void 0}};})();
