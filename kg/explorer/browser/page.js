"use strict";(()=>{var Lt=history.state?.step??0,Lo={[Lt]:location.hash},Za=!1,Zs=()=>{};var tr=()=>Lt>0;function ti(t,e){let n=e&&t!==Lo[Lt];Lt+=Number(n),Lo[Lt]=t;try{history[n?"pushState":"replace\
State"]({step:Lt},"",t||location.pathname+location.search)}catch{Za=!0}}function ei(){if(tr()){if(!Za)return history.
back();Lt-=1,Zs(Lo[Lt],!1)}}function ni(t){Zs=t,addEventListener("popstate",({state:e})=>{let n=e?.step===void 0;
Lt=n?Lt+1:e.step,Lo[Lt]=location.hash,Zs(location.hash,n)})}var Ro=new Map,G=(t,e)=>{Ro.set(t,e)},zt=[];function qe(t,e){let n=t.map(e),o=t.filter((s,r)=>n[r]===void 0);return{
places:n.filter(s=>s!==void 0),unknown:o}}var No=t=>encodeURIComponent(t).replace(/%(2C|3A|2F|40)/g,decodeURIComponent),
Vt=t=>t.map(e=>e.replace(/[%,]/g,encodeURIComponent)).join(","),Kt=t=>t?t.split(",").map(e=>e.replace(/%(25|2C)/g,
decodeURIComponent)):[];function Au(){return[...[...Ro].reverse().flatMap(([e,{write:n,more:o}])=>{let s=n();return s?
[`${e}=${No(s)}`,...(o?.()??[]).map(([r,a])=>`${r}=${No(a)}`)]:[]}),...zt.map(({part:e})=>e)].map((e,n)=>(n?"&":
"#")+e).join("")}var Io=!1;function X(){Io=!0,zt=[]}function jo(){ti(Au(),Io),Io=!1}function Cu(t){let e=new Map;
zt=[];for(let n of t.slice(1).split("&").filter(Boolean)){let[,o="",s=""]=/^([\w-]+)=(.*)$/.exec(n)??[];try{o&&
e.set(o,decodeURIComponent(s))}catch{e.delete(o)}e.has(o)||zt.push({part:n,kind:"",names:[n]})}return e}function oi(t,e=!0){
Io=!1;let n=Cu(t),o=new Map([...n].filter(([s])=>!Ro.has(s)));for(let[s,{read:r,kept:a}]of Ro){if(a&&!e)continue;
let i=n.get(s)??"",c=r(i,o),f=`${s}=${No(i)}`;c===null?(r("",o),zt.push({part:f,kind:"",names:[`${s}=${i}`]})):
c?.length&&zt.push({part:f,kind:s,names:c})}for(let[s,r]of o){let a=`${s}=${No(r)}`;zt.push({part:a,kind:"",names:[
`${s}=${r}`]})}return zt.length?{kind:zt[0].kind,names:zt.flatMap(({names:s})=>s)}:null}var si=tr,ri=ei;var Lu=JSON.parse(document.getElementById("data")?.textContent??"{}");function Ru({blank:t,rows:e}){let n=Object.
keys(t);return e.map(o=>{let s={...t};return o.forEach((r,a)=>{s[n[a]]=r}),s})}var p=Object.fromEntries(Object.
entries(Lu).map(([t,e])=>[t,e.blank?Ru(e):e]));var _t=(t,e)=>Array.isArray(t)?t[e==="ko"?1:0]:t;var Po={selected:null,passed:!1,pair:null,passage:null,highlighted:null,unknown:null,isTold:!1,tour:null,tab:"\
overview"},d={language:p.lang,reading:p.readings[0],path:{from:null,to:null,avoids:!1,way:0},stays:!1,arrangement:"",
mode:"picture",beside:null,...Po},ai=[];function ii(...t){ai.push(...t)}function B(){for(let t of ai)t()}var v=t=>_t(
t,d.language),gt=t=>v(t[d.reading==="corrected"?t.length-1:0]),T=t=>v(p.things[t].label),nt=t=>t.toLocaleString(
d.language),Qt=(t,e=2)=>new Intl.NumberFormat(d.language,{style:"currency",currency:t,currencyDisplay:"name"}).
formatToParts(e).find(({type:n})=>n==="currency")?.value??t;function be(){let{pair:t,selected:e}=d;return t?`${T(
t.from)} – ${T(t.to)}`:e===null?"":T(e)}var V=p.things.filter(({kind:t})=>t!==null).length,Rt=[...p.things.keys()].slice(0,V),R=t=>p.things[t].kind,j=t=>p.
kinds[R(t)],Q=t=>j(t).rank==="concept",ci=new Map(p.relations.map(t=>[t.thing,t])),ot=t=>ci.get(t),L=t=>ci.has(
t),Do=p.things.map(()=>[]);p.statements.forEach(({subject:t,object:e},n)=>{Do[t].push(n),typeof e=="number"&&e!==
t&&Do[e].push(n)});var wt=t=>Do[t].filter(e=>p.statements[e].subject===t),ke=Array.from({length:V},()=>[]);function li(t){
ke[t.from].push(t),t.to!==t.from&&ke[t.to].push(t)}var H=t=>ke[t];p.statements.forEach(({subject:t,object:e},n)=>{
typeof e=="number"&&t<V&&e<V&&li({from:t,to:e,statement:n,relation:null})});var Nu=Map.groupBy(p.edges,({relation:t})=>t);
for(let{thing:t,captions:e}of p.relations){let n=Nu.get(t)??[],o=_t(e[0],"en").split(`
`)[0].replace(/[,†‡]+$/,""),s=({end:i,property:c})=>c===null&&Q(i)&&_t(p.things[i].label,"en")===o,r=n.some(
i=>!s(i)),a=n.every(({role:i})=>i!=="point");for(let i of n){let{start:c,end:f,property:m,role:h}=i,[u,w]=[h!==
"point",h==="into"];li({from:c,to:f,statement:null,relation:t,property:m,isAside:u,leadsIn:w,repeats:r&&s(i),alone:a})}}
var ut=(t,e)=>ke[e].length-ke[t].length||t-e,Fo=(t,e)=>Number(Q(t))-Number(Q(e))||ut(t,e),Ue=Rt.filter(t=>j(t).
rank==="actor").sort(ut),tt=(t,e)=>t.from===e?t.to:t.from,fi=(t,e)=>ke[t].filter(n=>tt(n,t)===e&&Yt(n,new Set)),
Nt=t=>(ot(t)?.sums??[]).filter(({statement:e})=>q(e));function q(t){let{only:e}=p.statements[t];return e===""||
e===d.reading}var Yt=(t,e)=>t.relation===null?q(t.statement):!e.has(R(t.relation));function rt(t,e=new Set){let n=new Set;
for(let o of ke[t]){let s=tt(o,t);s===t||e.has(R(s))||!Yt(o,e)||L(s)&&!L(t)||n.add(s)}return[...n]}var It=t=>[
...new Set(ke[t].map(e=>tt(e,t)).filter(e=>L(e)&&e!==t))];function Bo(t){let e=L(t)?[]:It(t).flatMap(wt);return new Set(
[...Do[t],...e].filter(q))}var Xt=t=>new Set(t.flatMap(e=>e.relation===null?[e.statement]:wt(e.relation).filter(
q)));function qo(t){let e=p.statements.filter(({passages:n})=>n.includes(t)).flatMap(({subject:n,object:o})=>[
n,o]);return[...new Set(e.filter(n=>typeof n=="number").filter(n=>n<V))]}function Uo(t,e){let n=o=>q(o)&&p.statements[o].
passages.includes(t);return e.relation===null?n(e.statement):wt(e.relation).some(n)}var Iu=new RegExp(p.controls,"gu"),ju=/^[\n -~\xa1-\xac\uac00-\ud7a3]*$/,Pu=t=>`\\${t.length>1?"U":"u"}${(t.codePointAt(
0)??0).toString(16).toUpperCase().padStart(4*t.length,"0")}`,at=t=>ju.test(t)?t:t.replace(Iu,(e,n)=>n?Pu(n):e);var $=t=>document.getElementById(t);function l(t,e={},...n){let o=document.createElement(t);for(let[s,r]of Object.
entries(e))typeof r=="function"?o.addEventListener(s.slice(2),r):r!==!1&&r!==void 0&&o.setAttribute(s,r===!0?"":
s==="aria-label"?at(r):r);for(let s of n)s&&o.append(typeof s=="string"?at(s):s);return o}var N=(t,e,n={})=>l(
"button",{type:"button",onclick:e,...n},...[t].flat()),A=(t,e,n={})=>N(t,e,{class:"tool",...n}),ct=(t,e,...n)=>l(
"details",e,l("summary",{},t),...n),Jt=t=>t?l("sup",{},t):"",P=(...t)=>l("p",{class:"note"},...t),st=(t,...e)=>l(
"section",{},l("h3",{},t),...e);function Zt(t,e){for(let n of $(t).children)n.setAttribute("aria-pressed",String(
n.value===e))}function lt(t){$("status").textContent=at(t)}var pi={askTab:"Ask",askNote:t=>`${t} questions that the graph answers, with the sentences behind each row.`,whichQuestion:"\
Find a question: money, policy, people …",allQuestions:"All questions",changeQuestion:"Change the question",
noQuestion:t=>`There is no question “${t}” here.`,starting:"Starting the engine …",notStarted:"This brow\
ser does not allow the page to start its engine. The picture, the text and the table work without it.",answering:"\
Answering …",closeAnswer:"Close the answer",rowsOfAnswer:"Rows of the answer",answer:"Answer",questions:"Que\
stions",understanding:t=>`Looking for the question …${t?` ${t} s`:""}`,orElse:"or",nearest:"nearest",noneAnswers:(t,[
e])=>t.length?`No question answers this: nothing here is called ${t.map(n=>`“${n}”`).join(" or ")}.`:e?`No\
 question answers this: “${e}” makes this a negative question. What the article denies has a question of its\
 own.`:"No question here answers this.",saidAs:t=>`You asked: “${t}”`,leftAside:t=>`Not taken into account\
: ${t.map(e=>`“${e}”`).join(", ")}.`,mayMean:"It could also mean:",rows:t=>t===1?"1 row":`${t} rows`,forExample:"\
such as",drop:"remove",whyRow:(t,e)=>`Why row ${t}${e?`, marked ${e}`:""}`,cite:"To cite",copy:"Copy",copied:"\
Copied",alsoAsked:(t,e)=>`Also covers what it includes: ${t}${e>0?` and ${e} more`:""}.`,besides:"also",emptyColumns:t=>`${t.
length===1?"One column is":`${t.length} columns are`} left out because they are empty in every row: ${t.join("\
, ")}.`,addOnce:(t,e)=>`The same amount is in several rows; count it only once: ${t.map(({name:n,amount:o,rows:s})=>`${n}\
 (${o}, in ${s} rows)`).join(", ")}${e>0?` and ${e} more`:""}.`,noEvidence:"For this question, the sentences b\
ehind each row cannot be determined.",ended:t=>`No answer within ${t} seconds, so it was stopped. Narrow the q\
uestion and ask again.`,broke:"The engine failed on this query and restarts with the next one. Brackets nested\
 hundreds deep, or an ORDER BY over values of several kinds, can cause that: order by STR(?x).",refused:t=>/^(SERVICE|FROM|LOAD)$/.
test(t)?`${t} would reach beyond this graph. Only what is in it can be queried.`:`${t} would change the graph,\
 which can only be queried. Use SELECT, ASK, CONSTRUCT or DESCRIBE.`,served:({status:t,seconds:e,cut:n,said:o})=>{
let s=e?`Ask again in ${e} seconds`:"Ask again later";return n?`The server gives no more than ${n} rows, and t\
his has more. Narrow the question, or use LIMIT.`:t===0?"The server cannot be reached. Is it still running?":t===
429?`The server accepts no more questions from you for now. ${s}.`:t===504?"The server stopped the question be\
cause it took too long. Narrow it and ask again.":t===503?`The server could not answer: it is too busy, or the\
 question needs too much. ${s}.`:`The server refused the question (${t}). ${o}`},notGiven:({parameter:t,text:e,
why:n,others:o,type:s})=>n==="strange"?`This question has no “${t}”${o.length?`; it has: ${o.join(", ")}`:
""}.`:n==="several"?`“${e}” is the name of several things: ${o.join(", ")}. Choose one of them.`:n==="malf\
ormed"?`“${e}” is not a valid ${s}; write it like ${o[0]}.`:`Nothing that can be given here is called “${e}\
”.`,mistake:({line:t,column:e,why:n,words:o})=>{let[s=""]=o,r={form:"there is no SELECT, ASK, CONSTRUCT or D\
ESCRIBE; begin with one of these.",prefix:`the prefix ${s}: has no PREFIX line; add one at the top.`,reason:`${s}\
.`,signs:`not allowed here; expected ${o.join(" or ")}.`,unread:"cannot be parsed from here on."}[n];return`Li\
ne ${t}, column ${e}: ${r}`},asThePicture:"Draw only these",apart:"Each row comes from one article; nothing is\
 added up across articles.",mixed:"Several articles are queried together here: this counts or adds up across a\
ll of them.",noRows:"No rows: the graph states nothing about this.",oneCurrency:"Convert to one currency at yo\
ur own rates",ownRates:"The article gives no rates. Amounts converted with yours are approximate and yours, no\
t the article's.",commonCurrency:"Which currency",rateDate:"Date of your rates",worth:(t,e)=>`1 ${t} in ${e}`,
convert:"Draw in this currency",ownCurrencies:"Each in its own currency",otherRows:"Questions that have rows f\
or it",notAllAsked:"Not every question could be tried within a second.",copyCommand:"Copy the command that sho\
ws why",ownEvidence:"The sentences behind a row are not determined here for your own SPARQL; `sovkg sparql --w\
hy` does that on the command line.",ownQuery:"Your own SPARQL",ownNote:"SPARQL 1.1 over this graph. SELECT giv\
es a table, CONSTRUCT a picture. SERVICE, FROM and LOAD are refused: no query reaches beyond the graph.",run:"\
Run",yes:"Yes",no:"No","topic-absence":"What is not said","topic-capability":"Capability","topic-checks":"Erro\
rs and checks","topic-companies":"Companies","topic-infrastructure":"Infrastructure","topic-money":"Money","to\
pic-people":"People","topic-policy":"Policy","topic-text":"The text","topic-time":"Time"};var ui={ownFile:"Open the article …",otherFile:"Open another file …",fileNote:"If you have the article as \
a text file, open it or drop it on the page: its own sentences are then shown beside their paraphrases, each c\
hecked by its SHA-256. The file stays on this computer.",fileWrong(t,e){return`${{several:"Several files at on\
ce; open just one, the article's text.",folder:`“${e}” is a folder; open the text file itself.`,large:`“${e}\
” is larger than 64 MiB, so it is not the article's text.`,void:`“${e}” is empty.`,unreadable:`“${e}” \
cannot be read.`,noText:`“${e}” is not UTF-8 text; save the article as plain text in UTF-8.`}[t]} Nothing \
has changed.`},fileRead({found:t,of:e,first:n,differs:o,undone:s,moved:r},a,i){let c=u=>u?`${u.name} (${i(u)})`:
"";if(!e)return"This graph has no sentences to compare the file with.";if(!t)return`“${a}” contains none of \
the ${e} sentences; it differs from ${c(n)} onwards. Is it the unchanged text of the article?`;let f={mark:"a \
byte order mark at the beginning",lineEnds:"other line breaks (CRLF or CR)",decomposed:"decomposed characters \
(NFD)"},m=s.length?` The file differs from ${c(n)} onwards: it has ${s.map(u=>f[u]).join(" and ")}, which the \
page has corrected.`:"",h=r?` ${r} of them ${r===1?"is":"are"} in a different place than in the text that the \
graph was made from.`:"";return t===e?`All ${e} sentences verified.${h}${m}`:`${t} of ${e} sentences verified.${h}\
 The first that differs is ${c(o)}.${m} Only verified sentences are quoted.`}};var mi={search:"Search, or ask a question",found:"Found",nothing:"Nothing found",language:"Language",options:"\
Options: table, reading, language, colours",theme:"Dark theme",reading:"Reading",stated:"As stated",rightReading:"\
Corrected",mode:"View as",asPicture:"Picture",types:"Types and their links",typesNote:"How many things of each\
 kind there are, and how often they are linked, and by what. Choose a kind to see its things.",howMany:"Number",
asTable:"Table",drawing:"Picture of the graph",drawingHelp:"Picture of the graph. Arrow keys move from thing t\
o thing, Enter opens what is said about it; with Shift they pan the picture, plus and minus zoom, 0 fits every\
thing. Search and the table reach everything as well.",pictureTools:"Picture",closer:"Zoom in",farther:"Zoom o\
ut",whole:"Fit",arrangement:"Arrangement",laidOut:"Standard layout",byKind:"By kind",byCountry:"By country",inRings:"\
In rings",noCountry:"no country given",undo:"Undo",physics:"Spread out",besideOthers:"Compare with",besideChoice:t=>`\
Which country to compare with ${t}`,ranked:"Ranks",rated:"Strengths and weaknesses",paid:"Investments and supp\
ort",pursued:"Policies and laws",notSaid:"The article says nothing about it.",allOfIt:"Everything said about r\
anks, row by row",asChart:"As a chart",saveChart:"Download the chart as SVG",saveTable:"Download the table as \
CSV",takeAway:"Take away",takeSlide:"The visible part, as a slide",takeData:"What is shown, as data",takeLink:"\
The view",transparent:"Transparent background",copyLink:"Copy link",linkCopied:"Link copied.",slideSource:t=>`\
Source: ${t}`,slideErrata:"Ring with † or !: recorded as an error in the article; serious ones have a ! or an \
underlined †.",savePng:"PNG",saveSvg:"SVG",print:"Print",panel:"Overview, details, path and text",tabs:"Side\
 panel",overview:"Overview",details:"Details",noneChosen:"Nothing is selected. Select a thing or a line in the\
 picture or the table, or search for a name.",pathTab:"Path",textTab:"Text",origin:(t,e)=>`What ${e>1?`${e} ar\
ticles state`:"one article states"}${t?`: ${t}`:""}.`,bothReadings:"“As stated” is what is printed; “Corrected\
” has recorded errors corrected.",views:"What to look at",ownView:"Your own selection.",tooMany:t=>`With ${t}\
 things the graph is too large to be drawn all at once: start here, search and expand.`,ownData:(t,e,n)=>`${t}${e===
"1"?"":` of ${e} kinds`}; most links: ${n}.`,tour:"Tour",tourStart:t=>`Take the tour: ${t} steps →`,tourStep:(t,e)=>`\
Tour, ${t} of ${e}`,beside:"Also here: ",tourSteps:"The tour, step by step",tourBack:"← Back",tourNext:"Next\
 →",tourLeave:"Leave the tour",statedIn:"Stated in",inShort:"What the article says, in short",rightAmounts:"\
Amounts in the picture, corrected",amounts:"Amounts in the picture, as printed",scales:"One scale for each cur\
rency, for bars and lines; currencies are never added up.",help:"Choose a thing or a line to read what is said\
, and in which sentence.",things:t=>t==="1"?"1 thing":`${t} things`,statements:t=>t==="1"?"1 statement":`${t} \
statements`,sentences:t=>String(t)==="1"?"1 sentence":`${t} sentences`,legend:"Legend: click a kind to hide it",
linesOfChoice:"Choose a thing to see its lines",linesBlocked:t=>`${t} more ${t===1?"line":"lines"}: zoom in or\
 choose a thing`,statedLine:"other statement",wideLine:t=>`width: amount, ${t}`,graveError:"serious error",lightError:"\
other error",kinds:"Things",lines:"Statements drawn as lines",linesNote:"An investment, a rank or a role is dr\
awn as a line between what it names. Unfold it to see it as a thing.",unfoldAll:"Unfold all",foldAll:"Fold all",
kindsNote:"How many of each kind are in the picture; unchecked kinds are hidden.",shownOf:(t,e)=>`${t} of ${e}`,
moreLines:t=>`and ${t} more`,only:"only",onlyThis:"Show only: ",all:"Show all kinds",sieve:"Filter lines",any:"\
any",least:"Amount at least",since:"Since",until:"Until",statusIs:"Status",hearsay:"Hearsay",errata:"Errata",onlySuch:"\
only these",withoutSuch:"without these",everyLine:"Show every line",linesLeft:t=>t===0?"No line matches.":t===
1?"One line matches.":`${t} lines match.`,connected:"Most connected",unknown:(t,e)=>{let n={entity:"thing",path:"\
thing",passage:"sentence",view:"selection"}[t];return n?`The address asks for “${e}”, but this page has no ${n}\
 with that name.`:`The address ends in “${e}”, which matches nothing on this page.`},didYouMean:"Did you m\
ean:",onlyCorrected:"This page contains only the corrected reading, not what was printed.",actions:"Actions",focus:"\
Focus",expand:"Expand",unfold:"Unfold",fold:"Fold",unfoldAround:"Unfold its lines",foldAround:"Fold its lines",
pathFrom:"Path from here",pin:"Pin",hide:"Hide",release:"Deselect",linked:"Linked with",relationOf:t=>`“${t}\
” ${/ (of|by|in|as|at|with|from|to|on)$/.test(t)?"this":"of"}`,andMore:t=>`${t} more`,elsewhere:"Elsewhere",
broader:"Broader",narrower:"Narrower",related:"Related",said:"What is said, sentence by sentence",asData:"Stat\
ement by statement",data:"Data: identifiers, roles and properties",identifier:"Identifier",asParts:"By propert\
y",figures:"Figures",erratum:"Erratum:",ring:"A ring with †, and a † beside words, mark a recorded error in th\
e article; a ring with ! and a † on red mark a serious one.",putRight:"A ‡ marks what is corrected in this r\
eading.",corrected:"Corrected: ",correctedFrom:t=>`Corrected here; printed: ${t}`,supplied:"Corrected here; no\
t printed",unparaphrased:"No paraphrase yet.",unsourced:"No passage states this.",pathTitle:"Path between two \
things",pathHelp:"The shortest path, step by step, with the sentences it rests on. Denied links are not used.",
from:"From",to:"To",swap:"Swap",sameEnds:"Both are the same; choose two different things.",steps:t=>t===1?"One\
 step:":`${t} steps:`,asShort:t=>`${t} paths are equally short; via:`,avoidHubs:"Avoid hubs",both:(t,e,n)=>e===
"to"?`both: ${t} → ${n}`:`both: ${n} → ${t}`,noPath:"No path leads from one to the other.",table:"Table",tableOf:"\
Rows",thingRows:"Things",wordRows:"In words",statementRows:"Statements",words:"What is said",close:"Close",filter:"\
Filter rows",everyRow:"Include rows that are not in the picture",moreRows:"More rows",rowsOf:(t,e)=>`${t} of ${e}\
 rows`,thing:"Thing",kind:"Kind",linkedTo:"Neighbours",marks:"Errata",subject:"Subject",relation:"Relation",object:"\
Object",sentence:"Sentences",empty:"There is nothing to draw.",chosen:"Chosen: ",added:({added:t,total:e,away:n})=>(t<
e?`${t} of ${e} neighbours added; expand again for more.`:`${t} neighbours added.`)+(n?` ${n} more are of kind\
s that you have hidden.`:""),leftOut:(t,e)=>`${t===1?"One neighbour is":`${t} neighbours are`} hidden by your \
filters: ${e.join(", ")}.`,undone:"Undone.",hiddenNow:"Hidden.",unfound:"Your file does not contain this sente\
nce in the form that the graph knows.",readHere:"read it in the text",briefly:(t,e)=>`¶${t}, sentence ${e}`,where:(t,e)=>`\
paragraph ${t}, sentence ${e}`,textTitle:"The article, sentence by sentence",textHelp:"Choose a sentence to hi\
ghlight what it states in the picture; arrow keys move on.",paraphrased:"These sentences are paraphrases, not \
the article's words.",noText:"This graph has no passages.",itStates:"What it states:",nothingStated:"This page\
 contains no statements from this sentence.",previous:"Previous sentence",next:"Next sentence",sentenceOf:(t,e,n)=>`${t?
`paragraph ${t}, `:""}${e} of ${n}`,jump:"Go to a heading",isVerified:", verified in your file",isDifferent:",\
 different in your file",paragraph:t=>`Paragraph ${t}`,...ui,...pi};var di={askTab:"질문",askNote:t=>`그래프가 답하는 질문 ${t}개입니다. 행마다 근거 문장이 있습니다.`,
whichQuestion:"질문 찾기: 돈, 정책, 사람 …",allQuestions:"모든 질문",changeQuestion:"질문 바꾸기",
noQuestion:t=>`“${t}”이라는 질문은 없습니다.`,starting:"질의 엔진을 시작하는 중 …",notStarted:"\
이 브라우저에서는 질의 엔진을 시작할 수 없습니다. 그림과 글, 표는 그대로 볼 수 있습니다.",
answering:"답을 찾는 중 …",closeAnswer:"답 닫기",rowsOfAnswer:"답의 행",answer:"답",questions:"질\
문",understanding:t=>`질문을 찾는 중 …${t?` ${t}초`:""}`,orElse:"또는",nearest:"가장 가까운 질문",
noneAnswers:(t,[e])=>t.length?`이에 맞는 질문이 없습니다. ${t.map(n=>`“${n}”`).join(", ")}: 여기에\
 없는 이름입니다.`:e?`이에 맞는 질문이 없습니다. “${e}”: 부정하는 말이 들어 있습니다. 글이 부정하는 내용을 묻는 질\
문은 따로 있습니다.`:"이에 맞는 질문이 없습니다.",saidAs:t=>`물은 말: “${t}”`,leftAside:t=>`\
반영하지 못한 말: ${t.map(e=>`“${e}”`).join(", ")}.`,mayMean:"이런 뜻일 수도 있습니다:",rows:t=>`${t}\
행`,forExample:"예:",drop:"빼기",whyRow:(t,e)=>`${t}행의 근거${e?`, ${e} 표시`:""}`,cite:"인용 표기",
copy:"복사",copied:"복사됨",alsoAsked:(t,e)=>`이에 포함되는 것도 함께 물었습니다: ${t}${e>
0?` 외 ${e}개`:""}.`,besides:"그 밖에",emptyColumns:t=>`값이 하나도 없는 열 ${t.length}개는 뺐습니다: ${t.
join(", ")}.`,addOnce:(t,e)=>`같은 금액이 여러 행에 나옵니다. 더할 때는 한 번만 세세요: ${t.
map(({name:n,amount:o,rows:s})=>`${n}(${o}, ${s}개 행)`).join(", ")}${e>0?` 외 ${e}개`:""}.`,noEvidence:"이\
 질문은 행마다 근거 문장을 가려낼 수 없습니다.",ended:t=>`${t}초 안에 답이 나오지 않아 멈췄습니다. 질문을 좁혀 \
다시 물어보세요.`,broke:"이 질의에서 엔진이 멈췄습니다. 다음 질문에서 다시 시작합니다. 괄호가 수백 겹이거나 여러 종류의 값을 한꺼번에 정렬(ORDER BY)하면 \
그럴 수 있습니다. 정렬은 STR(?x)로 해 보세요.",refused:t=>/^(SERVICE|FROM|LOAD)$/.test(t)?`${t}\
은(는) 이 그래프 밖으로 나가려 하므로 거부했습니다. 그래프 안의 것만 물을 수 있습니다.`:
`${t}은(는) 그래프를 바꾸려 하므로 거부했습니다. SELECT, ASK, CONSTRUCT, DESCRIBE로 묻기만 할 수 있습니다.`,
served:({status:t,seconds:e,cut:n,said:o})=>{let s=e?`${e}초 뒤에 다시 물어보세요`:"잠시 뒤에 다시 물어보세요";
return n?`서버는 ${n}행까지만 주는데 답이 그보다 많습니다. 질문을 좁히거나 LIMIT을 쓰세요.`:
t===0?"서버에 연결할 수 없습니다. 서버가 켜져 있는지 확인하세요.":t===429?`서버가 지금은 질문을\
 더 받지 않습니다. ${s}.`:t===504?"시간이 너무 오래 걸려 서버가 답을 중단했습니다. 질문을 좁혀 다시 물어보세요.":
t===503?`서버가 답하지 못했습니다. 질문이 몰렸거나 이 질문이 너무 큽니다. ${s}.`:`서\
버가 질문을 거부했습니다(${t}). ${o}`},notGiven:({parameter:t,text:e,why:n,others:o})=>n==="strange"?
`이 질문에는 “${t}” 항목이 없습니다${o.length?`. 있는 것: ${o.join(", ")}`:""}.`:n==="sever\
al"?`“${e}”라는 이름이 여럿입니다: ${o.join(", ")}. 이 가운데 하나를 고르세요.`:n==="\
malformed"?`“${e}”은(는) 여기에 맞는 값이 아닙니다. ${o[0]}처럼 쓰세요.`:`여기에 넣을 수 있는 것 \
가운데 “${e}”라는 이름은 없습니다.`,mistake:({line:t,column:e,why:n,words:o})=>{let[s=""]=o,r={
form:"SELECT, ASK, CONSTRUCT, DESCRIBE 가운데 하나로 시작해야 합니다.",prefix:`접두사 ${s}:의 P\
REFIX 줄이 없습니다. 맨 위에 넣으세요.`,reason:`${s}.`,signs:`여기에 올 수 없습니다. 올 수 있는 것: ${o.
join(" ")}`,unread:"여기서부터 읽을 수 없습니다."}[n];return`${t}행 ${e}열: ${r}`},asThePicture:"\
그림에서 이것만 보기",apart:"행마다 한 글의 내용이며, 글끼리 더하지 않았습니다.",
mixed:"여러 글에 한꺼번에 물어, 모두를 함께 세거나 더한 답입니다.",noRows:"결과 없음. 이에 관\
해 그래프가 말하는 것이 없습니다.",oneCurrency:"직접 정한 환율로 한 통화로 환산해 보기",
ownRates:"글에는 환율이 없습니다. 직접 넣은 환율로 그린 값은 어림값이며 글의 수치가 아닙니다.",
commonCurrency:"환산할 통화",rateDate:"환율의 날짜",worth:(t,e)=>`1 ${t}의 값(${e})`,convert:"이 통화\
로 그리기",ownCurrencies:"통화마다 따로 보기",otherRows:"결과가 있는 다른 질문",notAllAsked:"\
1초 안에 모든 질문을 물어보지는 못했습니다.",copyCommand:"근거를 알려 주는 명령 복사",
ownEvidence:"직접 쓴 SPARQL의 근거 문장은 이 페이지에서 찾지 않습니다. 명령줄의 `sovkg sparql --why`로 볼 수 있습니다.",
ownQuery:"직접 쓰는 SPARQL",ownNote:"이 그래프에 SPARQL 1.1로 묻습니다. SELECT는 표로, CONSTRUCT는 그림으로 나옵니다. SERVICE, F\
ROM, LOAD는 거부하며, 질의는 그래프 밖으로 나가지 않습니다.",run:"실행",yes:"예",no:"아\
니요","topic-absence":"말하지 않은 것","topic-capability":"역량","topic-checks":"오류와 점검","\
topic-companies":"기업","topic-infrastructure":"인프라","topic-money":"돈","topic-people":"사람","topi\
c-policy":"정책","topic-text":"글","topic-time":"시간"};var hi={ownFile:"글 파일 열기 …",otherFile:"다른 파일 열기 …",fileNote:"글을 텍스트 파일로 갖고 있으면 열거나 페\
이지 위에 끌어다 놓으세요. 글의 문장이 풀어 쓴 문장 옆에 나오고, 하나하나 SHA-256으로 확인됩니다. 파일은 이 컴퓨터 밖으로 전송되지 않습니다.",
fileWrong(t,e){return`${{several:"파일이 여럿입니다. 글의 텍스트 파일 하나만 여세요.",folder:`\
‘${e}’은(는) 폴더입니다. 텍스트 파일을 여세요.`,large:`‘${e}’은(는) 64MiB보다 커서 글의 텍스트일 수 없\
습니다.`,void:`‘${e}’은(는) 빈 파일입니다.`,unreadable:`‘${e}’을(를) 읽을 수 없습니다.`,
noText:`‘${e}’은(는) UTF-8 텍스트가 아닙니다. 글을 UTF-8 텍스트로 저장하세요.`}[t]} 바\
뀐 것은 없습니다.`},fileRead({found:t,of:e,first:n,differs:o,undone:s,moved:r},a,i){let c=u=>u?`${u.name}\
(${i(u)})`:"";if(!e)return"이 그래프에는 파일과 비교할 문장이 없습니다.";if(!t)return`‘${a}\
’에는 문장 ${e}개 중 어느 것도 없습니다. ${c(n)}부터 다릅니다. 고치지 않은 글의 텍스트인지 확인하세요.`;
let f={mark:"맨 앞에 바이트 순서 표시가 있습니다",lineEnds:"줄바꿈 문자가 다릅니다(CRLF 또는 CR)",
decomposed:"글자가 분해되어 있습니다(NFD)"},m=s.length?` 파일이 ${c(n)}부터 다릅니다. ${s.
map(u=>`${f[u]}.`).join(" ")} 페이지가 이를 바로잡아 읽었습니다.`:"",h=r?` 그중 ${r}개는 그래프를 만\
든 글과 다른 자리에 있습니다.`:"";return t===e?`문장 ${e}개를 모두 확인했습니다.${h}${m}`:
`문장 ${e}개 중 ${t}개를 확인했습니다.${h} 처음으로 다른 문장은 ${c(o)}입니다.${m} 확인된\
 문장만 인용합니다.`}};var gi={search:"검색하거나 질문하기",found:"검색 결과",nothing:"검색 결과가 없습니다",language:"\
언어",options:"설정: 표, 읽는 방식, 언어, 색",theme:"어두운 테마",reading:"읽는 방식",stated:"\
원문대로",rightReading:"오류 수정",mode:"보는 방식",asPicture:"그림",types:"유형과 연결",typesNote:"\
종류마다 몇 개가 있고 서로 무엇으로 얼마나 이어지는지 보여 줍니다. 종류를 고르면 그에 속한 항목이 나옵니다.",
howMany:"개수",asTable:"표",drawing:"그래프 그림",drawingHelp:"그래프 그림입니다. 화살표 키로 항목 사이를 옮겨 다니고 Enter 키\
로 내용을 엽니다. Shift와 함께 누르면 그림이 움직이고, 더하기와 빼기로 확대·축소하며, 0을 누르면 전체가 보입니다. 검색과 표에서도 모든 항목을 볼 수 있습니다.",
pictureTools:"그림",closer:"확대",farther:"축소",whole:"맞춤",arrangement:"배치",laidOut:"기본 배치",
byKind:"종류별",byCountry:"국가별",inRings:"둥글게",noCountry:"국가 정보 없음",undo:"되돌리기",
physics:"간격 벌리기",besideOthers:"나란히 비교하기",besideChoice:t=>`${t} 옆에서 비교할 나라`,
ranked:"순위",rated:"강점과 약점",paid:"투자와 지원",pursued:"정책과 법률",notSaid:"글에 나오지 않습\
니다.",allOfIt:"순위에 관한 모든 내용을 행별로 보기",asChart:"차트로 보기",saveChart:"차트\
를 SVG로 내보내기",saveTable:"표를 CSV로 내보내기",takeAway:"내보내기",takeSlide:"보이는 화면을 슬라이\
드로",takeData:"그려진 것을 데이터로",takeLink:"이 화면",transparent:"투명한 바탕으로",copyLink:"\
링크 복사",linkCopied:"링크를 복사했습니다.",slideSource:t=>`출처: ${t}`,slideErrata:"테두리와 †·!는\
 글의 오류로 기록된 것을 뜻한다. 심각한 오류는 !나 밑줄 친 †로 나타낸다.",savePng:"\
PNG",saveSvg:"SVG",print:"인쇄",panel:"개요, 내용, 경로, 글",tabs:"사이드 패널",overview:"개요",
details:"내용",noneChosen:"선택한 것이 없습니다. 그림이나 표에서 항목이나 선을 고르거나 이름을 검색하세요.",
pathTab:"경로",textTab:"글",origin:(t,e)=>`글 ${e>1?`${e}편`:"한 편"}의 내용입니다${t?`: ${t}`:""}\
.`,bothReadings:"‘원문대로’는 인쇄된 그대로이고 ‘오류 수정’은 기록된 오류를 바로잡은 것입니다.",
views:"볼 내용",ownView:"직접 고른 항목입니다.",tooMany:t=>`항목이 ${t}개여서 한꺼번에 그리기에는 너무 많습니다. \
여기서 시작해 찾고 펼쳐 보세요.`,ownData:(t,e,n)=>`${t}${e==="1"?"":`, 종류 ${e}가지`}. 가장 많이\
 연결된 항목: ${n}`,tour:"둘러보기",tourStart:t=>`${t}단계로 둘러보기 →`,tourStep:(t,e)=>`둘러\
보기 ${e}단계 중 ${t}`,beside:"함께 있는 것: ",tourSteps:"둘러보기 순서",tourBack:"← 이전",
tourNext:"다음 →",tourLeave:"둘러보기 끝내기",statedIn:"근거",inShort:"한눈에 보는 글의 내용",
rightAmounts:"그림에 나온 금액(오류 수정)",amounts:"그림에 나온 금액(인쇄된 대로)",scales:"\
막대와 선의 눈금은 통화마다 따로이며, 다른 통화끼리는 더하지 않습니다.",help:"항목\
이나 선을 고르면 글이 어느 문장에서 무엇을 말하는지 볼 수 있습니다.",things:t=>`항목\
 ${t}개`,statements:t=>`진술 ${t}개`,sentences:t=>`문장 ${t}개`,legend:"범례: 누르면 그 종류를 숨깁니다",
linesOfChoice:"항목을 고르면 그 선이 보입니다",linesBlocked:t=>`선 ${t}개 더: 확대하거나 항목을 고르면 보입니다`,
statedLine:"그 밖의 진술",wideLine:t=>`굵기: 금액(${t})`,graveError:"심각한 오류",lightError:"그 \
밖의 오류",kinds:"항목",lines:"선으로 그린 진술",linesNote:"투자, 순위, 직책 등은 관련된 항목을 잇는 선으로 그립니다. 펼치\
면 항목으로 보입니다.",unfoldAll:"모두 펼치기",foldAll:"모두 접기",kindsNote:"종류마다 그림에 있는 개수\
입니다. 선택을 해제한 종류는 숨깁니다.",shownOf:(t,e)=>`${e}개 중 ${t}개`,moreLines:t=>`외 ${t}\
가지`,only:"이것만",onlyThis:"이것만 보기: ",all:"모든 종류 보기",sieve:"선 거르기",any:"모\
두",least:"금액(이상)",since:"시작 연도",until:"끝 연도",statusIs:"진행 상태",hearsay:"전해 들은 말",
errata:"오류",onlySuch:"이것만",withoutSuch:"이것을 빼고",everyLine:"모든 선 보기",linesLeft:t=>t===
0?"맞는 선이 없습니다.":`맞는 선이 ${t}개 있습니다.`,connected:"가장 많이 연결된 항목",
unknown:(t,e)=>{let n={entity:"항목이",path:"항목이",passage:"문장이",view:"보기가"}[t];return n?`\
주소에 적힌 ‘${e}’라는 이름의 ${n} 이 페이지에 없습니다.`:`주소 끝에 적힌 ‘${e}\
’에 해당하는 것이 이 페이지에 없습니다.`},didYouMean:"혹시 이것을 찾으시나요?",onlyCorrected:"\
이 페이지에는 오류를 바로잡은 내용만 있고 인쇄된 그대로의 내용은 없습니다.",actions:"\
동작",focus:"집중",expand:"이웃 펼치기",unfold:"펼치기",fold:"접기",unfoldAround:"선 펼치기",
foldAround:"선 접기",pathFrom:"여기서 경로 찾기",pin:"고정",hide:"숨기기",release:"선택 해제",
linked:"연결된 항목",relationOf:t=>`이것이 ‘${t}’인 항목`,andMore:t=>`${t}개 더`,elsewhere:"다\
른 곳의 식별자",broader:"상위 개념",narrower:"하위 개념",related:"관련",said:"문장별 내용",
asData:"진술별로",data:"데이터: 식별자, 역할, 속성",identifier:"식별자",asParts:"속성별",figures:"\
수치",erratum:"오류:",ring:"† 테두리와 글 옆의 †는 글의 오류로 기록된 것입니다. ! 테두리와 붉은 바탕의 †는 심각한 오류입니다.",
putRight:"‡는 여기서 바로잡은 것입니다.",corrected:"바로잡은 값: ",correctedFrom:t=>`여기서는 바\
로잡음. 인쇄된 값: ${t}`,supplied:"여기서는 바로잡음. 인쇄되지 않은 값",unparaphrased:"아\
직 풀어 쓴 문장이 없습니다.",unsourced:"이를 말하는 구절이 없습니다.",pathTitle:"두 항목 사\
이의 경로",pathHelp:"가장 짧은 경로를 단계별로 근거 문장과 함께 보여 줍니다. 부정된 관계는 경로로 세지 않습니다.",
from:"출발",to:"도착",swap:"바꾸기",sameEnds:"둘이 같습니다. 서로 다른 두 항목을 고르세요.",
steps:t=>`${t}단계:`,asShort:t=>`똑같이 짧은 경로가 ${t}개 있습니다. 거치는 곳:`,avoidHubs:"\
연결이 아주 많은 항목 피하기",both:(t,e,n)=>e==="to"?`둘 다: ${t} → ${n}`:`둘 다: ${n} → ${t}`,
noPath:"두 항목을 잇는 경로가 없습니다.",table:"표",tableOf:"행",thingRows:"항목",wordRows:"말\
로 풀어서",statementRows:"진술",words:"내용",close:"닫기",filter:"행 거르기",everyRow:"그림에 없는 것도\
 포함",moreRows:"행 더 보기",rowsOf:(t,e)=>`${e}행 중 ${t}행`,thing:"항목",kind:"종류",linkedTo:"\
이웃",marks:"오류",subject:"주어",relation:"관계",object:"목적어",sentence:"문장",empty:"그릴 것이 없습\
니다.",chosen:"선택: ",added:({added:t,total:e,away:n})=>(t<e?`이웃 ${e}개 중 ${t}개를 더했습니다. 다시 펼치면 더 보\
입니다.`:`이웃 ${t}개를 더했습니다.`)+(n?` 숨긴 종류의 이웃 ${n}개는 더하지 않았습니다.`:
""),leftOut:(t,e)=>`숨긴 종류 때문에 이웃 ${t}개가 보이지 않습니다: ${e.join(", ")}.`,undone:"\
되돌렸습니다.",hiddenNow:"숨겼습니다.",unfound:"파일의 이 문장은 그래프가 아는 문장과 다릅니다.",
readHere:"글에서 읽기",briefly:(t,e)=>`${t}문단 ${e}문장`,where:(t,e)=>`${t}번째 문단 ${e}번째 문장`,
textTitle:"문장별로 읽는 글",textHelp:"문장을 고르면 그 내용이 그림에서 밝게 보입니다. 화살표 키로 이어 읽을 수 있습니다.",
paraphrased:"이 문장들은 풀어 쓴 것이며 글의 원문이 아닙니다.",noText:"이 그래프에는 구절이 없습니다.",
itStates:"이 문장이 말하는 것:",nothingStated:"이 문장의 진술은 이 페이지에 없습니다.",
previous:"앞 문장",next:"다음 문장",sentenceOf:(t,e,n)=>`${t?`${t}번째 문단, `:""}${n}문장 중 ${e}\
번째`,jump:"소제목으로 가기",isVerified:", 파일에서 확인됨",isDifferent:", 파일에서 다름",
paragraph:t=>`${t}번째 문단`,...hi,...di};var wi={en:{search:"Search names",panel:"Overview, details and path",help:"Choose a thing or a line to read wh\
at is stated of it.",said:"What is stated",pathHelp:"The shortest path, step by step. Denied links are not use\
d.",statedLine:"statement",linesNote:"A thing that only links others is a line between them. Unfold it to see \
it as a thing."},ko:{search:"이름 찾기",panel:"개요, 내용, 경로",help:"항목이나 선을 고르면 그에 관한 진술이 보인다.",
said:"진술",pathHelp:"가장 짧은 경로를 단계마다 보인다. 부정된 것은 경로로 세지 않는다.",
statedLine:"진술",linesNote:"다른 항목을 잇기만 하는 항목은 그 사이의 선이다. 펼치면 항목으로 보인다."}};var Du={en:mi,ko:gi},g=t=>!p.passages.length&&wi[d.language][t]||Du[d.language][t];function jt(t){let e=g(t);return typeof e==
"string"?e:""}var Fu=12,xi=Rt.filter(t=>!L(t)),le=new Map([...Map.groupBy(xi,R)].map(([t,{length:e}])=>[t,e]));function yi(){
let t=new Map;for(let e of xi)for(let n of H(e)){if(n.from!==e||L(n.to)||(n.relation===null?!q(n.statement):n.
isAside))continue;let[o,s]=[R(n.from),R(n.to)],r=v(n.relation===null?p.predicates[p.statements[n.statement].predicate]:
p.kinds[R(n.relation)].label),a=t.get(`${o} ${s}`)??{from:o,to:s,names:new Map,total:0};t.set(`${o} ${s}`,a),a.
names.set(r,(a.names.get(r)??0)+1),a.total+=1}return[...t.values()].sort((e,n)=>n.total-e.total||e.from-n.from||
e.to-n.to)}var er=le.size>1,bi=er&&p.presets[0]?.name==="hub"&&Ue.every(t=>H(t).length<Fu);var nr=bi?"types":"picture",Ho=["picture","table",...er?["types"]:[]];function Un(t){d.mode=t,$("table").hidden=
t!=="table",$("types").hidden=t!=="types",$("drawing").hidden=t!=="picture",$("tools").hidden=t!=="picture",Zt(
"modes",t)}function fe(t,e){let n=t.indexOf(":"),o=t.slice(0,n);return n>=0&&Object.hasOwn(e,o)?e[o]+t.slice(n+1):t}var Hn=t=>t.
split(/[:/#]/).at(-1)??"",or=t=>Hn(t).toLowerCase(),$i=new Map,Si=new Map;for(let t=V-1;t>=0;t-=1){let{name:e,
same:n}=p.things[t];for(let o of[e,...n])Si.set(or(o),t);for(let o of[e,...n])$i.set(o,t).set(fe(o,p.prefixes),
t)}var K=t=>$i.get(t)??(/^\w+:/.test(t)?void 0:Si.get(t.toLowerCase()));function pe(t){let{name:e}=p.things[t],
n=or(e);return/^[\w.-]+$/.test(n)&&K(n)===t?n:e}var ki=new Map(p.passages.map(({name:t},e)=>[t.toLowerCase(),e])),
vi=t=>ki.get(t.toLowerCase())??ki.get(or(t)),Bu=new Map(p.presets.map(({name:t},e)=>[t,e])),Oi=t=>Bu.get(t),qu=new Map(
p.kinds.map(({name:t},e)=>[t,e])),Wo=t=>qu.get(t);var Mi=()=>({name:"",typed:{},own:null,said:null,answer:null,others:null,holds:null,trouble:null,isDrawn:!1,isBusy:!1,
row:null,rates:null,key:""}),O=Mi(),Wn=(t={})=>{Object.assign(O,Mi(),t)},te=()=>O.name!==""||O.own!==null,D={now:null,
terms:null,hasFailed:!1},$e=()=>D.now?.questions.find(({name:t})=>t===O.name),ln=({typed:t})=>Object.values(t).
flat().map(e=>{let n=K(e);return n===void 0?e:T(n)}).join(", "),He=t=>v(D.now?.questions.find(e=>e.name===t)?.
title??t);var Uu=[["overview","overview"],["ask","ask"],["details","details"],["path","path"],["text","reader"]];function Pt(t){
d.tab=t;for(let e of $("tabs").children)e.setAttribute("aria-selected",String(e.value===t)),e.tabIndex=e.value===
t?0:-1;for(let[e,n]of Uu)$(n).hidden=e!==t;sr()}function sr(){let e=d.tab==="ask"&&$e()?g("changeQuestion"):d.
tab==="details"?be():"";$("fold").textContent=e||$(`tab-${d.tab}`).textContent}var rr=matchMedia("(max-width: \
860px) and (min-height: 501px)"),xt=t=>$("fold").setAttribute("aria-expanded",String(t)),Go=()=>rr.matches&&xt(
!1),Ei=()=>$("fold").getAttribute("aria-expanded")==="true";var Hu=2.399963229728653,Wu=([t,e,n,o],[s,r,a,i])=>n<s||a<t||o<r||i<e;function Ti(t,e,n,o,s){let r=[];for(let a=e;a<
900;a+=1){let i=14*Math.sqrt(a),c=a*Hu,f={x:Math.round(t.x+i*1.25*Math.cos(c)),y:Math.round(t.y+i*Math.sin(c))},
m=o(f);if(n.every(h=>Wu(m,h))){if(!s(f))return f;if(r.push(f)===60)break}}return r[0]??{x:t.x,y:t.y}}var Ai=t=>p.statements[t].errata.length>0,We=t=>p.statements[t].only==="corrected";function J(t){let e=[...t].
filter(Ai);return(e.some(n=>!We(n))?"†":"")+(e.some(We)?"‡":"")}var Ci=Map.groupBy([...p.statements.keys()].
filter(Ai),t=>p.statements[t].subject),Li=Ci.size>0,Ge=t=>(Ci.get(t)??[]).filter(q),fn=t=>p.statements[t].errata.
some(e=>p.errata[e].severity==="High"),ze=t=>Ge(t).some(e=>fn(e)&&!We(e)),ee=t=>J(Ge(t));function ar(t){if(t.relation===
null)return J([t.statement]);let[e,n]=t.leadsIn?[t.from,t.relation]:[t.relation,t.to];return J(wt(e).filter(o=>{
let{predicate:s,object:r}=p.statements[o];return s===t.property&&r===n&&q(o)}))}var zo=11,Gu=17,pn=1.18,zu=12,Vu={actor:3.4,named:2.8,relation:2.4,concept:2},Ku={actor:[.85,9],named:[.35,3],
relation:[0,0],concept:[.1,1]},[_u,Qu]=[.16,.7],Ve=t=>[...t].reduce((e,n)=>e+(/[\u1100-\u115f\u2e80-\uffdc]/.test(
n)?2:1),0);function Gn(t,e){let n=[""];for(let o of t){let s=n[n.length-1],r=s?`${s} ${o}`:o;e(r)||!s?n[n.length-
1]=r:n.push(o)}return n}function Yu(t){let{columns:e,lines:n}=p.wrap,o=a=>a.match(new RegExp(`.{1,${Math.max(1,
Math.floor(e*[...a].length/Ve(a)))}}`,"gu"))??[],s=t.split(/\s+/).flatMap(a=>Ve(a)>e*1.5?o(a):a),r=Gn(s,a=>Ve(
a)<=e);return r.length>n?`${r.slice(0,n).join(`
`)}…`:r.join(`
`)}function Xu(t){let e=Yu(v(p.things[t].label)),n=ot(t)?.amounts??[];if(!n.length)return e+(ee(t).includes("‡")?
"‡":"");let o=gt(n).replaceAll(`
`," "),s=Ve(`${e.split(`
`).at(-1)} · ${o}`)<=p.wrap.columns;return`${e}${s?" · ":`
· `}${o}`}var Ri=new Map;function ir(t){let e=`${d.language} ${d.reading}`,n=Ri.get(e)??new Map;return Ri.set(
e,n),n.has(t)||n.set(t,Xu(t)),n.get(t)}var Ni=document.createElement("canvas").getContext("2d"),Ju=getComputedStyle(
document.body).fontFamily,Zu={400:new Map,600:new Map};function yt(t,e,n=400){let o=at(t).split(`
`),s=Zu[n],r=s.get(t);return r===void 0&&(Ni.font=`${n} 20px ${Ju}`,r=Math.max(...o.map(a=>Ni.measureText(a).width))/
20,s.set(t,r)),[r*e,o.length*e*pn]}function un(t){let{radius:e,font:n}=p.things[t],[o,s]=yt(ir(t),n);return[Math.
max(o,2*e)+8,2*e+s+8]}function Dt(t,e,n){let{rank:o}=j(t),[s,r]=Ku[o],a=Vu[o]+Math.min(s*Math.sqrt(n),r);return Math.
max(p.things[t].radius*e,a*Math.max(Qu,Math.min(1,e/_u)))}function Ii(t,e,n){let o=j(t).rank==="actor"?Math.min(
.6*Math.sqrt(n),5):0;return{size:Math.min(Math.max(p.things[t].font*e,zo+o),Gu),bold:o&&n>=zu?600:400}}var ji=[[],[0],[-.3,.3],[-.4,0,.4]];function Pi(t,e,n){let[o,s]=[e.x-t.x,t.y-e.y],r=Math.atan2(s,o)+(n*.5+.5)*
Math.PI,a=(Math.abs(n)*.5+.5)*Math.hypot(o,s);return{x:t.x+a*Math.sin(r),y:t.y+a*Math.cos(r)}}function Mt(t,e,n,o){
if(!n)return{x:t.x+(e.x-t.x)*o,y:t.y+(e.y-t.y)*o};let s=Pi(t,e,n),[r,a,i]=[(1-o)**2,2*o*(1-o),o**2];return{x:r*
t.x+a*s.x+i*e.x,y:r*t.y+a*s.y+i*e.y}}var Di=t=>t?{enabled:!0,type:t<0?"curvedCCW":"curvedCW",roundness:Math.abs(
t)}:{enabled:!1};function Fi(t,e,n){let o=({x:s,y:r})=>`${s.toFixed(1)} ${r.toFixed(1)}`;return`M${o(t)} ${n?`\
Q${o(Pi(t,e,n))} `:"L"}${o(e)}`}var Vo=["least","since","until","status","hearsay","errata"],Se=()=>({least:"",since:"",until:"",status:"",hearsay:"",
errata:""}),ve=t=>Vo.every(e=>!t[e]),Bi=(t,e)=>!t||t==="only"===e;function qi(t,e){let n=t.relation===null?void 0:
ot(t.relation),{least:o,since:s,until:r,status:a,hearsay:i,errata:c}=e;if(o){let[f,m]=o.split(" ");if(!n||!Nt(
n.thing).some(h=>h.currency===f&&h.value>=Number(m)))return!1}return(s||r)&&!n?.years.length||s&&n&&n.years[1]<
Number(s)||r&&n&&n.years[0]>Number(r)||a&&_t(n?.status??"","en")!==a||!Bi(i,!!n?.hedge)?!1:!c||Bi(c,J(Xt([t]))!==
"")}function Ui(){let t=p.relations.flatMap(e=>Nt(e.thing).map(n=>({...n,amounts:e.amounts})));return t.sort((e,n)=>e.
currency<n.currency?-1:e.currency>n.currency?1:n.value-e.value),{sums:[...new Map(t.map(e=>[`${e.currency} ${e.
value}`,e])).entries()],years:[...new Set(p.relations.flatMap(({years:e})=>e))].sort(),statuses:[...new Map(p.
relations.flatMap(({status:e})=>e?[[_t(e,"en"),e]]:[]))],hearsay:p.relations.some(({hedge:e})=>e),errata:p.errata.
length>0}}var zn=80,[tm,em]=[8,12];function Hi(t,e){let n=Q(t)||L(t)?e:e.filter(o=>!Q(o));return n.length?n:e}function mn(t,e,n){
return Hi(t,rt(t,n)).filter(s=>!e.has(s)).sort(Fo)}function nm(t){if(t.relation===null)return 1;let{amounts:e,
captions:n}=ot(t.relation);return e.length?4:/\d/.test(String(n[0]))?3:t.repeats?0:1}function Vn(t,e,n){let o=new Set(
Hi(t,rt(t,n))),s=[...o].filter(a=>e.has(a)).length;if(L(t))return[...o].filter(a=>!e.has(a));if(s>=tm)return[];
let r=new Map;for(let a of H(t)){let i=tt(a,t),c={actor:20,named:10,relation:0,concept:0}[j(i).rank];o.has(i)&&
!e.has(i)&&Yt(a,n)&&r.set(i,Math.max(r.get(i)??0,c+nm(a)))}return[...r].sort(([a,i],[c,f])=>f-i||ut(a,c)).slice(
0,em-s).map(([a])=>a)}var cr=()=>({shown:new Map,preset:null,centre:null,came:[],away:new Set,aside:new Set,pinned:new Set,guests:new Set,
visited:null,read:new Set,sieve:Se()}),k=cr(),W=t=>k.shown.get(t),dn=()=>new Set([...k.away,...k.aside]),Wi=()=>new Set(
[...k.came.map(({thing:t})=>t),...k.visited===null?[]:[k.visited]]);function Ko(t){let e={has:o=>k.shown.has(o)&&
!k.guests.has(o)},n=mn(t,e,k.away);return{some:n.slice(0,zn),total:n.length,away:mn(t,e,new Set).length-n.length}}
function Gi(t){let e=new Set(rt(t,k.away)),n=rt(t).filter(s=>!e.has(s)),o=n.flatMap(s=>{let r=H(t).filter(a=>tt(
a,t)===s&&Yt(a,new Set));return[R(s),...r.flatMap(({relation:a})=>a===null?[]:R(a))]});return{count:n.length,kinds:[
...new Set(o)].filter(s=>k.away.has(s))}}function bt(){let t=k.preset!==null&&p.presets[k.preset].kinds!==null,
e=lr()?new Set(p.presets[k.preset].things):null,[n,o,s]=[dn(),Wi(),!ve(k.sieve)];function r(i){if(s&&!qi(i,k.sieve))
return!1;let c=o.has(i.from)||o.has(i.to);return i.relation===null?(c||!(e?.has(i.from)&&e.has(i.to)))&&Yt(i,n):
k.shown.has(i.relation)?!1:k.read.has(i.relation)?!i.repeats&&(t||Yt(i,n)):c?Yt(i,k.away):!(t&&i.isAside)&&Yt(
i,n)}let a=new Set(z());return[...a].flatMap(i=>H(i).filter(c=>c.from===i&&c.to!==i&&a.has(c.to)&&r(c)))}function Ke(t=null){
let e=bt().filter(({from:n,to:o})=>t===null||n===t||o===t);return[...new Set(e.flatMap(({relation:n})=>n??[]))]}
var zi=()=>[...k.shown.keys()].filter(t=>L(t)&&!k.guests.has(t)),hn=()=>[...k.guests],Ft=t=>k.shown.has(t),Oe=t=>k.
pinned.has(t),Bt=()=>k.sieve,ue=()=>k.preset,lr=()=>k.preset!==null&&p.presets[k.preset].flows,_e=()=>k.shown;
function z(){let t=Wi();return[...k.shown.keys()].filter(e=>!k.away.has(R(e))||t.has(e))}function _o(){let t=new Map;
for(let e of new Set([...k.shown.keys(),...Ke()]))t.set(R(e),(t.get(R(e))??0)+1);return t}function Qo(t){let e=t===
null?null:p.presets[t].kinds;return new Set(e?p.relations.map(({thing:n})=>R(n)).filter(n=>!e.includes(n)):[])}var om=Array.from({length:30},(t,e)=>(e+1)/20).flatMap(t=>[t,-t]),sm=.15,Vi=100,Ki=14,rm=4e6;function Kn(t,e,n){
let o=e.x-t.x,s=e.y-t.y,r=o*o+s*s||1,a=Math.max(0,Math.min(1,((n.x-t.x)*o+(n.y-t.y)*s)/r)),i=t.x+a*o-n.x,c=t.y+
a*s-n.y;return Math.sqrt(i*i+c*c)}var fr=(t,e,n)=>n?Array.from({length:Ki+1},(o,s)=>Mt(t,e,n,s/Ki)):[t,e];function am(t,e){
let[n,o]=[0,t.length];for(;n<o;){let s=n+o>>1;t[s].at.x<e?n=s+1:o=s}return n}function _i(t,e,n){if(t.length*e.
length>rm)return;let o=e.map(i=>{let[c,f]=n(i);return{thing:i,at:W(i),core:c,radius:f}}).sort((i,c)=>i.at.x-c.
at.x),s=Math.max(0,...o.map(({radius:i})=>i)),r=new Map;for(let i of t){let u=function(x,b=1/0){let S=fr(c,f,x),
[E,I,U,it]=[c.x,c.x,c.y,c.y];for(let{x:pt,y:C}of S)[E,I]=[Math.min(E,pt),Math.max(I,pt)],[U,it]=[Math.min(U,C),
Math.max(it,C)];let ft=0;for(let pt=am(o,E-s);pt<o.length&&o[pt].at.x<=I+s;pt+=1){let{thing:C,at:Z,radius:Ot,core:ie}=o[pt];
if(Z.y<U-Ot||Z.y>it+Ot||C===i.from||C===i.to)continue;let Fe=1/0;for(let ce=1;ce<S.length&&Fe>=ie;ce+=1)Fe=Math.
min(Fe,Kn(S[ce-1],S[ce],Z));if(Fe<Ot&&(ft+=Fe<ie?Vi:1),ft>=b)break}return ft};var a=u;let[c,f]=[W(i.from),W(i.
to)],m=`${i.from}-${i.to}`,h=r.get(m)??[];r.set(m,h);let w=x=>h.every(b=>Math.abs(b-x)>=sm),y=u(i.usual);i.bend=
i.usual;for(let x of y?om:[]){let b=i.usual+x,S=w(b)?u(b,y):1/0;if(S<y&&([y,i.bend]=[S,b]),!y)break}i.isOver=y>=
Vi,h.push(i.bend)}}var im=40,cm=130,_n=()=>$("drawing").clientWidth<$("drawing").clientHeight,Qn=()=>_n()?.6:1.5;function pr(t,{x:e,
y:n}){let[o,s]=un(t),r=n-p.things[t].radius;return[e-o/2,r,e+o/2,r+s]}var lm=({x:t,y:e},[n,o])=>[t-n/2,e-o/2,t+
n/2,e+o/2],ur=t=>({x:t.reduce((e,{x:n})=>e+n,0)/t.length,y:t.reduce((e,{y:n})=>e+n,0)/t.length});function qt(t,e,{
near:n,home:o={x:0,y:0},room:s,round:r}={}){let a=h=>H(h).map(u=>tt(u,h)).filter(u=>u!==h&&t.has(u)),i=h=>t.get(
h),c=(h,u)=>[...t].some(([w,y])=>w!==u&&Kn(h,i(u),y)<p.things[w].radius+4),f=[...t].map(([h,u])=>pr(h,u)),m=new Set(
e.filter(h=>!t.has(h)));for(;m.size;){let h=[...m],u=(n?null:h.find(b=>a(b).length))??h[0];m.delete(u);let w=n?
[]:r===void 0?a(u):[r],y=n?[n]:w.map(i),x=Ti(y.length?ur(y):o,n||y.length===1?r===void 0?im:cm:0,f,b=>s?lm(b,s):
pr(u,b),b=>w.some(S=>c(b,S)));t.set(u,x),f.push(pr(u,x))}}var fm=28,Qi=190;function pm(t,e,n){let o=[[e]],s=new Set(t.filter(r=>r!==e));for(let r=o[0];r.length&&s.size;){
let a=r.flatMap(i=>n.filter(({from:c,to:f})=>c===i||f===i).map(c=>tt(c,i)));r=[...new Set(a)].filter(i=>s.delete(
i)),r.length&&o.push(r)}return{reached:o,left:[...s]}}function um(t,e){if(e.reduce((r,a)=>r+a,0)>=2*Math.PI)return t.
map((r,a)=>2*Math.PI*a/t.length);let o=[];t.forEach((r,a)=>{o.push(a?Math.max(r,o[a-1]+(e[a-1]+e[a])/2):r)});let s=o.
reduce((r,a,i)=>r+a-t[i],0)/(o.length||1);return o.map(r=>r-s)}function Yo(t,e){let n=bt(),{reached:o,left:s}=pm(
t,e,n),r=new Map,a=new Map([[e,{x:0,y:0}]]),i=0;return o.slice(1).forEach((c,f)=>{let m=b=>n.flatMap(E=>E.from===
b||E.to===b?r.get(tt(E,b))??[]:[])[0]??0,h=new Map(c.map(b=>[b,m(b)])),u=f?[...c].sort((b,S)=>Number(h.get(b))-
Number(h.get(S))||b-S):[...c].sort((b,S)=>R(b)-R(S)||b-S),w=u.map(b=>un(b)[0]+fm);i=Math.max(i+Qi,w.reduce((b,S)=>b+
S,0)/(2*Math.PI));let y=u.map((b,S)=>2*Math.PI*S/u.length-Math.PI/2),x=f?um(u.map(b=>Number(h.get(b))),w.map(b=>b/
i)):y;u.forEach((b,S)=>{r.set(b,x[S]),a.set(b,{x:i*Math.cos(x[S])*Qn(),y:i*Math.sin(x[S])})})}),s.forEach((c,f)=>{
a.set(c,{x:(f-(s.length-1)/2)*200,y:i+Qi})}),a}var mm=[520,380],dm=40;function hm(t,e,n){let o=new Set(t),s=a=>a.from!==a.to&&o.has(a.from)&&o.has(a.to)&&!(a.
relation!==null&&a.repeats)&&(e===null?n.includes(a.relation??-1):Uo(e,a)),r=t.filter(a=>H(a).some(s));return r.
length?r:t}function mr(t,e){Object.assign(k,cr(),{preset:t,centre:e,aside:Qo(t)})}function gn(t){mr(t,null);let{
things:e,wide:n,tall:o}=p.presets[t],s=_n()&&o.length?o:n;e.forEach((r,a)=>{k.shown.set(r,{x:s[2*a],y:s[2*a+1]})})}
var Yi=()=>mr(null,null);function Xo(t){let{some:e,total:n,away:o}=Ko(t);qt(k.shown,e,{near:k.shown.get(t)});for(let s of e)
k.guests.delete(s);return{added:e.length,total:n,away:o}}function Jo(t){mr(null,t),k.shown.set(t,{x:0,y:0});let e=Xo(
t);return k.shown.size<=dm&&(k.shown=Yo([...k.shown.keys()],t)),e}function Xi(){for(let t of k.guests)k.shown.
delete(t);k.guests=new Set,k.visited=null,k.read=new Set}function Ji(t){k.shown.has(t)||qt(k.shown,[t]),k.guests.
delete(t);let e=Xo(t);return k.came.push({thing:t,all:!0}),e}function Zi(t,e){k.guests.has(t)?gm():Xi(),k.read=
new Set,k.visited=e&&k.shown.has(t)?null:t,k.visited!==null&&(k.guests=new Set([t,...Vn(t,k.shown,k.away)].filter(
n=>!k.shown.has(n))),k.shown.has(t)||qt(k.shown,[t],{room:k.guests.size>3?mm:void 0}),qt(k.shown,[...k.guests],
{round:t}))}function gm(){k.visited!==null&&k.came.push({thing:k.visited,all:!1}),k.guests=new Set}function Zo(t){
k.shown.delete(t),k.guests.delete(t),k.came=k.came.filter(e=>e.thing!==t)}function dr(t){for(let e of t)k.away.
delete(R(e)),k.guests.delete(e);qt(k.shown,t)}function tc(t){k.pinned.delete(t)||k.pinned.add(t),k.guests.delete(
t)}function ec(t,e){t===null?[k.away,k.aside]=[new Set,new Set]:e==="only"?(k.away=new Set([...p.kinds.keys()].
filter(n=>n!==t)),k.aside=new Set):(k.aside.delete(t),k.away.delete(t),e==="hide"&&k.away.add(t)),k.came=k.came.
filter(({thing:n})=>!k.away.has(R(n)))}function nc(t){k.sieve=t}function wn(t,e){k.shown.has(t)&&k.shown.set(t,
e)}function ne(t,e=null,n=e===null?null:qo(e)){Xi(),k.read=new Set(n?.filter(L));let o=t??[],s=n?hm(o,e,n):o,r=o.
flatMap(a=>k.shown.get(a)??[]);return k.guests=new Set(s.filter(a=>!k.shown.has(a))),qt(k.shown,[...k.guests],
{home:r.length?ur(r):void 0}),[...new Set(s)]}var xm=13,ym=1,ts=t=>Nt(t).map(({statement:e})=>hr(e)+J([e])).join(", "),hr=t=>v(p.statements[t].object.text),
oc=(t,{currency:e})=>`${R(t)} ${e}`;function gr(t,e){let n=oc(t,e),o=p.relations.flatMap(({thing:s})=>Nt(s).filter(
r=>oc(s,r)===n));return o.length>1?e.value/Math.max(...o.map(({value:s})=>s),Number.MIN_VALUE):null}function xn({
edges:t}){let n=[...new Set(t.flatMap(o=>o.relation===null||o.isAside?[]:o.relation))].flatMap(o=>Nt(o).flatMap(
s=>gr(o,s)??[]));return n.length?Math.max(ym,xm*n.reduce((o,s)=>o+s)):null}var wr=2,bm=24,km=new Map(p.ties.map(t=>[t.property,t])),xr=t=>!t.isAside||t.alone,sc=t=>lr()&&t.property===null&&
ts(t.relation)!=="";function rc(t){let e={property:null,leadsIn:!1,mark:""};if(t.relation===null)return{...e,said:v(
p.predicates[p.statements[t.statement].predicate])+ar(t)};if(sc(t))return{...e,said:ts(t.relation)};let{captions:n,
called:o}=ot(t.relation),s=xr(t)?gt(n):v(o),r=t.property===null||xr(t)?"":ar(t);return{said:s,property:t.property,
leadsIn:t.leadsIn,mark:r}}function ac({property:t,leadsIn:e,mark:n},o){if(t===null)return o;let s=km.get(t);if(s)
return v(e?s.into:s.out).replace("{}",()=>o)+n;let r=v(p.predicates[t]);return(e?[r,o]:[o,r]).join(": ")+n}function ic(t){
let e=rc(t);return ac(e,e.said)}function cc(t){let e=Map.groupBy(t.map(rc),({property:s,leadsIn:r,mark:a},i)=>s===
null?`point ${i}`:`${s} ${r} ${a}`),n=s=>[...s.slice(0,wr),...s.length>wr?[g("moreLines")(s.length-wr)]:[]],o=[
...e.values()].map(s=>{let r=n([...new Set(s.map(({said:a})=>a))]).join(", ");return ac(s[0],r.length>bm?r.replaceAll(
", ",`,
`):r)});return n(o).join(`
`)}function lc(t){if(t.relation===null)return null;if(sc(t))return ts(t.relation);let e=xr(t)&&ot(t.relation)?.
amounts||[];return e.length?gt(e):null}var $m=2e3,Sm=400;function fc(t,[e,n],o,s){let r=o.flatMap(([,a])=>a);return{id:t,from:e,to:n,edges:r,bend:s,usual:s,
isOver:!1,label:o.length===1?o[0][0]:cc(o.map(([,[a]])=>a)),amount:o.length===1?lc(r[0]):null,grave:[...Xt(r)].
some(a=>fn(a)&&!We(a)),weight:(/\d/.test(o[0][0])?2:0)+(r.some(({relation:a})=>a!==null)?1:0)}}var Ut=new Map,
es=Ut,br=Ut,yr=new Map,kr=()=>d.arrangement!==""&&Ut.size>Sm&&ve(Bt()),pc=t=>d.highlighted?Yn(t,new Set(d.highlighted)):
[t.from,t.to].includes(d.selected??-1),Y=()=>br,uc=()=>es.size-br.size;function mc(t){t([...es.values()]),br=new Map(
[...es].filter(([,e])=>!e.isOver||pc(e)))}var et=t=>yr.get(t)??0;function $r(t){let{from:e,to:n}=Ut.get(t);return{
from:e,to:n,edges:[...Ut.values()].filter(o=>o.from===e&&o.to===n).flatMap(o=>o.edges)}}function ns(t){let e=[
...Ut.values()].filter(({edges:s})=>s.some(r=>r.relation===t)),n=s=>s.relation===t&&!s.isAside,o=e.find(({edges:s})=>s.
some(n))??e[0];return o?$r(o.id):null}function Yn({from:t,to:e,edges:n},o){if(!o)return!0;if(!o.has(t)||!o.has(
e))return!1;let{passage:s,selected:r}=d;return!d.highlighted&&r!==null&&o.has(r)?t===r||e===r:s===null||n.some(
a=>Uo(s,a))}function dc(){let t=bt(),e=Map.groupBy(t,({from:n,to:o})=>`${Math.min(n,o)}-${Math.max(n,o)}`);Ut=
new Map;for(let[n,o]of e){let[{from:s,to:r}]=o,a=[Math.min(s,r),Math.max(s,r)],c=[...Map.groupBy(o,ic)].sort(([
h],[u])=>Number(/\d/.test(u))-Number(/\d/.test(h))),f=t.length>$m?void 0:ji[c.length],m=f?c.map((h,u)=>fc(u?`${n}\
/${u}`:n,a,[h],f[u])):[fc(n,a,c,0)];for(let h of m)Ut.set(h.id,h)}es=kr()?new Map([...Ut].filter(([,n])=>pc(n))):
Ut,yr=new Map;for(let{from:n,to:o}of Ut.values())for(let s of[n,o])yr.set(s,et(s)+1)}var yc=["kind","country","radial"],Xn=28,vm=64,Om=60,Mm=2,os=[13,15],bc=8,hc=[.8,.65],vr=.35,Sr=p.kinds.findIndex(
({name:t})=>/(^|:)Country$/.test(t)),kc=Sr>=0;function Em(t){if(R(t)===Sr)return T(t);let e=H(t).find(n=>n.relation===
null&&n.from===t&&R(n.to)===Sr);return e?T(e.to):g("noCountry")}var $c=(t,e)=>`${t} ${nt(e.length)}`;function Tm(t){
let{clientWidth:e,clientHeight:n}=$("drawing"),o=Math.max(...t.map(({left:r,width:a})=>r+a)),s=Math.max(...t.map(
({top:r,height:a})=>r+a));return Math.max(1,o/(hc[0]*e),s/(hc[1]*n))}function gc(t,e=1){let n=Math.max(os[0]*e,
os[1]),[o,s]=[vm,Om].map(u=>Math.max(_n()?Mm*u:u,1.5*n)),r=[...t].map(([u,w])=>{let y=w.map(un),x=[0,1].map(I=>Math.
max(...y.map(U=>U[I]))+Xn),b=Math.ceil(Math.sqrt(w.length*x[1]*Qn()/x[0]))||1,S=Math.ceil(w.length/b),E=Math.min(
b,w.length);return{name:u,things:w,cell:x,columns:b,width:Math.max(E*x[0]+Xn,yt($c(u,w),n,600)[0]+2*bc*e),head:o,
height:o+S*x[1]+Xn}}),a=u=>+(u===g("noCountry"));r.sort((u,w)=>a(u.name)-a(w.name)||w.height-u.height||w.things.
length-u.things.length);let i=r.reduce((u,w)=>u+(w.width+s)*(w.height+s),0),c=Math.max(Math.sqrt(i*Qn()),...r.
map(u=>u.width)),[f,m,h]=[0,0,0];return r.map(u=>{f&&f+u.width>c&&([f,m,h]=[0,m+h+s,0]);let w={...u,left:f,top:m};
return f+=u.width+s,h=Math.max(h,u.height),w})}function wc(t,e){let n=Map.groupBy(t,e),o=gc(n);for(let r=0;r<4;r+=
1)o=gc(n,Tm(o));return{points:o.flatMap(({things:r,cell:a,columns:i,left:c,top:f,head:m})=>r.map((h,u)=>{let w=c+
Xn/2+u%i*a[0]+a[0]/2,y=f+m+Math.floor(u/i)*a[1]+p.things[h].radius+Xn/2;return[h,{x:w,y}]})),groups:o}}function Am(t){
return k.centre!==null&&t.includes(k.centre)?k.centre:[...t].sort(ut)[0]}var yn=[],xc="";function Sc(){if(d.mode!==
"picture")return;let t=new Set(hn()),e=z().filter(r=>!t.has(r)).sort((r,a)=>r-a),n=d.arrangement&&`${d.arrangement}\
 ${d.language} ${e}`;if(n===xc||(xc=n,yn=[],!n||!e.length))return;let o={radial:()=>({points:[...Yo(e,Am(e))],
groups:[]}),kind:()=>wc(e,r=>v(p.kinds[R(r)].label)),country:()=>wc(e,Em)}[d.arrangement],s=o?.()??{points:[],
groups:[]};yn=s.groups;for(let[r,a]of s.points)wn(r,a)}var vc=()=>yn.flatMap(({left:t,top:e,width:n,height:o})=>[
{x:t,y:e},{x:t+n,y:e+o}]),Oc=()=>yn,Or=t=>yn.map(({name:e,things:n,left:o,top:s})=>{let r=$c(e,n),a=Math.max(os[0],
os[1]*t);return{x:o+(bc+yt(r,a,600)[0]/2)/t,y:s,size:a/t,bold:600,label:r}});function Mc(t,e,n){t.lineWidth=n,
t.strokeStyle=e.soft,t.globalAlpha=vr;for(let{left:o,top:s,width:r,height:a}of yn)t.strokeRect(o,s,r,a);t.globalAlpha=
1}var[Cm,Ec]=[50,.4],Lm=.75,Rm=250;function Tc(t,e){let n=0,o=!1,s=!1;function r(i=Cm){clearTimeout(n),s=!0,t.setOptions(
{physics:{enabled:!0,maxVelocity:i,minVelocity:Ec}}),i>Ec/2&&(n=setTimeout(()=>r(i*Lm),Rm))}function a(i){clearTimeout(
n),s=!1,e(i)}return t.on("dragStart",({nodes:i})=>o&&i.length&&r()),t.on("stabilized",()=>s&&a(!0)),function(c){
if(o=c,o){r();return}t.setOptions({physics:{enabled:!1}}),a(!1)}}var Ac=[[],[9,3],[2,3],[9,3,2,3]],ss=[5,4],Mr=4,Cc=t=>[...new Set(t)].sort((e,n)=>t.filter(o=>o===n).length-t.
filter(o=>o===e).length),Nm=Cc(p.relations.map(({thing:t})=>R(t))),Im=Cc(p.relations.flatMap(({sums:t})=>t.map(
({currency:e})=>e)));function bn(t){let e=Nm.filter(n=>p.kinds[n].family===p.kinds[t].family);return Ac[Math.max(
0,e.indexOf(t))%Ac.length]}var Me=t=>Im.indexOf(t)%Mr,kn=({edges:t})=>t.flatMap(e=>e.relation===null||e.isAside?
[]:Nt(e.relation))[0]?.currency;var jm=3,Lc=.6;function Rc(t,e,{colours:n,highlighted:o,far:s,scale:r}){let{ink:a,paper:i,warn:c,grave:f,families:m}=n,
{family:h,rank:u,shape:w}=j(t),y=!o||o.has(t),x=m[h][y?s&&u==="concept"?"pale":"full":"dim"],b=t===d.selected,
S=ee(t).includes("†")&&y,E=S&&ze(t),I={background:x,border:a},U=Oe(t);return{id:t,...W(t),shape:w,size:Dt(t,
r,e)/r,borderWidth:(b?3:E?4:S?2:1)*(s?Lc:1),color:{background:x,border:b?a:E?f:S?c:i,highlight:I,hover:I},fixed:U,
shapeProperties:{borderDashes:U?[3,2]:!1}}}function Nc(t,e,{colours:n,highlighted:o,far:s,scale:r}){let{soft:a,
wire:i,families:c,amounts:f}=n,m=t.edges.find(S=>S.relation!==null)?.relation??null,h=s?null:xn(t),u=h===null?
void 0:kn(t),w=m===null?i:c[j(m).family],y=u===void 0?w:f[Me(u)],x=m===null?ss:h===null?bn(R(m)):[],b=S=>({enabled:!s&&
t.edges.some(E=>E.to===S),scaleFactor:.5});return{id:t.id,from:t.from,to:t.to,width:h!==null?h:e&&o?2:s?Lc/r:m===
null?1:1.5,color:{color:y[e?s&&!o?"pale":"full":"dim"],highlight:y.full,hover:a},arrows:{to:b(t.to),from:b(t.from)},
arrowStrikethrough:t.bend!==0&&(h??0)<jm,dashes:x.length&&!s?x:!1,smooth:Di(t.bend)}}function Ic(t,e,{isHeavy:n,below:o,arrived:s,settle:r}){let a=!1;requestAnimationFrame(()=>{a=!0});let i=null,
c=0;e.on("animationFinished",()=>{c=0,i&&e.moveTo({...i,animation:!1}),i=null,s()});function f(m,h,u){e.setSize(
"100%","100%");let[w,y]=[m.map(({x:ft})=>ft),m.map(({y:ft})=>ft)],[x,b,S,E]=[Math.min(...w),Math.max(...w),Math.
min(...y),Math.max(...y)],I=Math.min((t.clientWidth-Math.min(150,t.clientWidth/6))/(b-x||1),Math.max(t.clientHeight-
o()-70,20)/(E-S||1),1.15),U=I<.35?h:null,it=!a||u||n()||matchMedia("(prefers-reduced-motion: reduce)").matches;
i={position:U??{x:(x+b)/2,y:(S+E)/2+16+o()/2/I},scale:U?.35:I},e.moveTo({...i,animation:it?!1:{duration:250,easingFunction:"\
easeInOutQuad"}}),it?r():(c=performance.now()+1500,e.view.easingTime=Number.EPSILON)}return{look:f,isTravelling:()=>performance.
now()<=c}}var Pm=1.5;function jc(t,e,n,{ink:o},s){t.strokeStyle=o,t.lineWidth=s,t.beginPath(),t.moveTo(e.x,e.y),t.lineTo(
n.x,n.y),t.stroke()}function rs(t,{x:e,y:n,size:o,label:s,bold:r=400,grave:a=!1},i,c,f){let{face:m,paper:h}=c,
u=at(s).split(`
`);t.font=`${r} ${o}px ${m}`,t.textAlign="center",t.textBaseline="middle";let w=o*pn;u.forEach((y,x)=>{let b=n+
(x-(u.length-1)/2)*w,S=t.measureText(y).width+2*Pm*f;t.fillStyle=h,t.fillRect(e-S/2,b-w/2,S,w)}),u.forEach((y,x)=>{
let b=n+(x-(u.length-1)/2)*w,S=e-t.measureText(y).width/2;t.textAlign="left";for(let E of y.split(/([†‡]+)/)){
let I=/^[†‡]/.test(E);t.font=`${I?700:r} ${o}px ${m}`;let U=t.measureText(E).width;t.fillStyle=I?a?c.grave:
c.mark:i,I&&a&&(t.fillRect(S-f,b-w/2,U+2*f,w),t.fillStyle=h),t.fillText(E,S,b),S+=U}t.font=`${r} ${o}px ${m}`})}function Jn(){if(d.highlighted){let e=(d.pair?.edges??[]).flatMap(({relation:n})=>n??[]);return new Set([...d.
highlighted,...e.filter(Ft)])}if(d.selected===null||!Ft(d.selected))return ve(Bt())?null:new Set([...Y().values()].
flatMap(({from:e,to:n})=>[e,n]));let t=[...Y().values()].filter(({from:e,to:n})=>e===d.selected||n===d.selected);
return new Set([d.selected,...t.flatMap(({from:e,to:n})=>[e,n])])}function Pc(t){let e=Jn(),n=new Set(t),o=i=>i===
d.selected?2:e?.has(i)?1:0,s=i=>et(i)+(Q(i)?0:3),r=i=>n.has(i.from)&&n.has(i.to)&&Yn(i,e),a=[...t].sort((i,c)=>o(
c)-o(i)||s(c)-s(i)||i-c);return{shapes:t,things:e?a.filter(i=>e.has(i)):a,dim:e?a.filter(i=>!e.has(i)):[],lines:[
...Y().values()].filter(r).sort((i,c)=>c.weight-i.weight||i.from-c.from||i.to-c.to)}}var as=class{#t=new Map;*#e([e,n,o,s]){for(let r=Math.floor(e/64);r<=Math.floor(o/64);r+=1)for(let a=Math.floor(
n/64);a<=Math.floor(s/64);a+=1)yield`${r},${a}`}add(e,n){for(let o of this.#e(e)){let s=this.#t.get(o);s?s.push(
[e,n]):this.#t.set(o,[[e,n]])}}remove(e){for(let[n,o]of this.#t){let s=o.filter(([,r])=>r!==e);this.#t.set(n,s)}}isFree(e,n,o=()=>!1){
let[s,r,a,i]=e;for(let c of this.#e(e))for(let[[f,m,h,u],w]of this.#t.get(c)??[])if(w!==n&&s<h&&f<a&&r<u&&m<i&&
!o(w))return!1;return!0}};function Dc([t,e,n,o],[s,r,a,i]){if(Math.max(t,n)<s||Math.min(t,n)>a||Math.max(e,o)<
r||Math.min(e,o)>i)return!1;let c=(m,h)=>(n-t)*(h-e)-(o-e)*(m-t),f=[c(s,r),c(a,r),c(s,i),c(a,i)];return Math.min(
...f)<=0&&Math.max(...f)>=0}var Fc=[[0,0],[0,-1],[0,1],[1,0],[-1,0]],Bc=[1,-1].flatMap(t=>[1,.5,-.5,-1].map(e=>[t,e])),Dm=[[0,-2],[0,2],...Bc.
map(([t,e])=>[1.25*t,1.6*e])],[qc,Uc]=[Fc,[...Fc,...Bc,...Dm]].map(t=>t.flatMap(e=>[.5,.42,.58,.34,.66,.26,.74].
map(n=>[n,...e]))),Er=[[0,1],[0,-1],[1,0],[-1,0],[.7,1],[-.7,1],[.7,-1],[-.7,-1]],Hc=[...Er,...[1,-1].flatMap(
t=>[.15,-.15,.35,-.35].map(e=>[e,t]))],is=[0,8,16,24,32],[Tr,Ar]=[[-1,-.75,-.5,-.25,0,.25,.5,.75,1].flatMap(t=>[
[t,1],[t,-1],[1,t],[-1,t]]),[...is,48,64]];var Fm=12,Wc=12,Rr=60,Bm=14,qm=600,Cr=500,Um=400,Hm=.5,Zn=2,Gc=2,Wm=.8,Gm=1,Lr=(t,e,n,o)=>[t-n/2-Zn,e-o/2-Zn,t+
n/2+Zn,e+o/2+Zn],Nr=class{names=new Map;captions=new Map;#t=new as;#e=new Map;#o;#s;#r;#c;constructor(e,n){let{
shapes:o,things:s,lines:r,scale:a}=e;this.#s=e,this.#c=n,this.#r=new Set(s.slice(0,Bm));for(let i of o){let{x:c,
y:f}=this.#a(i),m=Dt(i,a,et(i));this.#t.add([c-m,f-m,c+m,f+m],i)}for(let{x:i,y:c,size:f,label:m,bold:h}of e.titles)
this.#t.add(Lr(i*a,c*a,...yt(m,f*a,h)),"title");this.#o=r.length>Um?[]:r.flatMap(i=>zm(i,c=>this.#a(c)))}#a(e){
let{x:n,y:o}=W(e);return{x:n*this.#s.scale,y:o*this.#s.scale}}#n(e,n,o,s=(()=>!1)){let{sight:r}=this.#s,a=o.x>
r[0]&&o.y>r[1]&&o.x<r[2]&&o.y<r[3],i=null,c=1/0;for(let f of e){let[m,h,u,w]=f.box;if(a&&(m<r[0]||h<r[1]||u>r[2]||
w>r[3])||!this.#t.isFree(f.box,n,s))continue;let y=this.#o.reduce((x,{id:b,stroke:S})=>x+(b!==n&&Dc(S,f.box)?1:
0),f.off??0);if(y<c&&([i,c]=[f,y]),!c)break}return i}#l(e,n,o){this.#t.add(o,`name ${e}`),this.#e.set(e,o),this.
names.set(e,n)}#i(e){this.#t.remove(`name ${e}`),this.names.delete(e)}name(e){let{scale:n}=this.#s,o=ir(e),{size:s,
bold:r}=Ii(e,n,et(e)),[a,i]=yt(o,s,r),c=this.#a(e),f=Dt(e,n,et(e))+Zn+1,m=et(e)>=Wc,h=m&&this.#r.has(e),u=m||this.#c.
has(e)?Hc:Er,w=(E,I=u)=>E.flatMap(U=>I.map(([it,ft])=>{let[pt,C]=[it*(f+U+a/2),ft*(f+U+i/2)];return{dx:pt,dy:C,
isFar:U>(m?Fm:0),box:Lr(c.x+pt,c.y+C,a,i)}})),y=w(m?is:[0]),x=E=>typeof E=="number"&&E!==e&&et(E)<Wc,b=E=>typeof E==
"number"&&!this.#r.has(E),S=this.#n(y,null,c);!S&&this.#s.shapes.length<=Rr&&(S=this.#n(w(is),null,c)),!S&&h&&
(S=this.#n(w(Ar,Tr),null,c)),!S&&h&&this.#s.shapes.length>qm&&(S=this.#n(y,null,c,x)??this.#n(w(Ar,Tr),null,c,
b)),S&&this.#l(e,{dx:S.dx,dy:S.dy,size:s,bold:r,label:o,isFar:S.isFar},S.box)}caption({id:e,from:n,to:o,bend:s,
amount:r,weight:a},i){let[c,f]=yt(i,zo),[m,h]=[this.#a(n),this.#a(o)];if(a<Gc&&Math.hypot(h.x-m.x,h.y-m.y)<Wm*
c)return;let u=(r||a>=Gc?Uc:qc).map(([y,x,b])=>{let[S,E]=[x*(c/2+4),b*(f/2+4)],{x:I,y:U}=Mt(m,h,s,y);return{along:y,
dx:S,dy:E,off:S||E?Gm:0,box:Lr(I+S,U+E,c,f)}}),w=this.#n(u,e,Mt(m,h,s,.5));w&&(this.#t.remove(e),this.#t.add(w.
box,e),this.captions.set(e,{along:w.along,dx:w.dx,dy:w.dy,size:zo,label:i}))}amount(e){let n=e.amount??"";if(this.
caption(e,n),this.captions.has(e.id))return;let o=[e.from,e.to].filter(r=>this.names.has(r)),s=o.map(r=>({end:r,
name:this.names.get(r),box:this.#e.get(r)}));for(let r of o)this.#i(r);this.caption(e,n);for(let r of o)this.name(
r);if(!o.every(r=>this.names.has(r))){this.#t.remove(e.id),this.captions.delete(e.id);for(let{end:r,name:a,box:i}of s)
this.#i(r),a&&i&&this.#l(r,a,i)}}};function zc(t){let{things:e,dim:n,lines:o}=t,[s,r]=[e.slice(0,Cr),o.slice(0,
Cr)],a=r.filter(({amount:h})=>h),i=new Set(a.flatMap(({from:h,to:u})=>[h,u])),c=new Nr(t,i),{names:f,captions:m}=c;
for(let h of s.length<=Rr?s.filter(u=>i.has(u)):s)c.name(h);if(s.length<=Rr)for(let h of a)c.amount(h);for(let h of s)
f.has(h)||c.name(h);if(f.size>=Hm*s.length){for(let h of a)c.caption(h,h.label);for(let h of r)h.amount||c.caption(
h,h.label)}for(let h of n.slice(0,Cr))c.name(h);return{names:f,captions:m}}function zm({id:t,from:e,to:n,bend:o},s){
let[r,a]=[s(e),s(n)],i=(o?[0,.25,.5,.75,1]:[0,1]).map(c=>Mt(r,a,o,c));return i.slice(1).map((c,f)=>({id:t,stroke:[
i[f].x,i[f].y,c.x,c.y]}))}function Vc(t,e,n,o){let{emitter:s}=t.body,r=!1,a=0,i=0,c=()=>({scale:t.getScale(),...t.canvasToDOM({x:0,y:0})}),
f=null;function m(){if(!f)return;let x=c(),b=x.scale/f.scale;e.style.transform=`translate(${x.x-f.x*b}px, ${x.
y-f.y*b}px) scale(${b})`}let h=()=>s.emit("_blockRedraw"),u=()=>s.emit("_allowRedraw");function w(){!f||!(r||n())||
(r=!0,h(),cancelAnimationFrame(a),a=requestAnimationFrame(m),clearTimeout(i),i=setTimeout(y,160))}function y(){
r&&(r=!1,clearTimeout(i),cancelAnimationFrame(a),u(),o())}e.style.transformOrigin="0 0",t.on("afterDrawing",()=>{
f=c(),e.style.transform=""}),e.parentElement?.addEventListener("pointerdown",()=>n()&&h(),!0),addEventListener(
"pointerup",()=>r||u()),addEventListener("pointercancel",()=>r||u()),t.on("dragStart",({nodes:x})=>x.length&&u()),
t.on("dragging",({nodes:x})=>x.length||w()),t.on("dragEnd",y),t.on("zoom",w)}var Vm=5,cs=1.35,Ir=t=>ee(t).includes("†")?ze(t)?"!":"†":"";function Kc(t,e,{paper:n,face:o},s){t.textAlign=
"center",t.textBaseline="middle",t.fillStyle=n;for(let{x:r,y:a,radius:i,sign:c}of e)!c||i<Vm*s||(t.font=`700 ${i*
cs}px ${o}`,t.fillText(c,r,a+i*.08))}var Km=50,$n=new Map,jr=()=>[...k.shown.keys()].filter(t=>!k.guests.has(t));function _m(){let{preset:t,centre:e,
came:n,away:o}=k,s=new Set(t===null?[]:p.presets[t].things);if(e!==null)for(let r of[e,...mn(e,new Set([e]),new Set).
slice(0,zn)])s.add(r);for(let{thing:r,all:a}of n){s.add(r);for(let i of a?mn(r,s,o).slice(0,zn):Vn(r,s,o))s.add(
i)}return s}function mt(){let[t,e]=[_m(),new Set(jr())];return{preset:k.preset,centre:k.centre,came:[...k.came],
added:[...e].filter(n=>!t.has(n)).sort((n,o)=>n-o),removed:[...t].filter(n=>!e.has(n)),away:[...k.away],asked:[
...Qo(k.preset)].filter(n=>!k.aside.has(n)&&!k.away.has(n)),sieve:k.sieve,pinned:[...k.pinned].filter(n=>k.shown.
has(n))}}var ls=()=>({preset:null,centre:null,came:[],added:[],removed:[],away:[],asked:[],pinned:[],sieve:Se()});
function Sn({preset:t,centre:e,came:n,added:o,removed:s,away:r,asked:a,pinned:i,sieve:c}){e!==null?Jo(e):t!==null?
gn(t):Yi(),k.away=new Set(r);for(let m of[...a,...k.away])k.aside.delete(m);for(let m of n)qt(k.shown,[m.thing]),
m.all?Xo(m.thing):qt(k.shown,Vn(m.thing,k.shown,k.away)),k.came.push(m);qt(k.shown,o);for(let m of s)k.shown.delete(
m);k.pinned=new Set(i),k.sieve=c;let f=$n.get(_c());f&&(k.shown=new Map(f))}var _c=()=>`${d.arrangement} ${k.preset}\
 ${k.centre} ${jr().sort((t,e)=>t-e)}`;function fs(){let t=_c();$n.delete(t),$n.set(t,new Map(jr().map(e=>[e,W(
e)]))),$n.size>Km&&$n.delete([...$n.keys()][0])}var Qe=matchMedia("(prefers-color-scheme: dark)");Ee(Qe.matches?"dark":"light");function Ee(t){document.documentElement.
dataset.theme=t}var vn=()=>document.documentElement.dataset.theme==="dark";function Qc(){let{theme:t="light"}=document.documentElement.dataset;Ee("light");let e=ps();return Ee(t),e}function ps(){
let t=getComputedStyle(document.documentElement),e=s=>t.getPropertyValue(`--${s}`).trim();function n(s,r){let[
a,i,c]=[1,3,5].map(f=>parseInt(e(s).slice(f,f+2),16));return`rgba(${a}, ${i}, ${c}, ${r})`}let o=s=>({full:e(s),
pale:n(s,.4),dim:n(s,.22)});return{ink:e("ink"),soft:e("soft"),paper:e("paper"),warn:e("ring"),mark:e("warn-in\
k"),grave:e("grave"),wire:o("wire"),face:getComputedStyle(document.body).fontFamily,amounts:["money",...Array.
from({length:Mr-1},(s,r)=>`money-${r+2}`)].map(o),families:Object.fromEntries(p.kinds.map(({family:s})=>[s,o(s)]))}}var Qm=.55,Ym=120,Xm=500,Xc=3e3,Jm=3,Zm=20,me=$("drawing"),Dr=()=>$("tools").offsetHeight,Te=new vis.DataSet([]),
ms=new vis.DataSet([]),M=new vis.Network(me,{nodes:Te,edges:ms},{configure:{enabled:!1},physics:{enabled:!1,barnesHut:{
avoidOverlap:.6,springLength:140},stabilization:!1},layout:{improvedLayout:!1,randomSeed:1},interaction:{hover:!0,
keyboard:{enabled:!1},multiselect:!1,selectConnectedEdges:!1},nodes:{borderWidthSelected:2},edges:{selectionWidth:1,
hoverWidth:.5}}),eo=()=>Te.length>Xm,Fr=Ic(me,M,{isHeavy:eo,below:Dr,arrived:()=>al(!0),settle:Ur});Vc(M,me.querySelector(
"canvas"),eo,Ur);var kt=ps(),Pr={names:new Map,captions:new Map},Yc=0,us=!1,to={scale:0,x:0,y:0};function td(){
let t=z().length;return t>Xc||t>Ym&&M.getScale()<Qm}function ed(){let{x:t,y:e}=M.canvasToDOM({x:0,y:0});return[
-t,-e,me.clientWidth-t,me.clientHeight-Dr()-Zm-e]}function nd(t){return eo()?t.filter(e=>Jc(e,50)):t}function Jc(t,e){
let{x:n,y:o}=M.canvasToDOM(W(t));return n>-e&&o>-e&&n<me.clientWidth+e&&o<me.clientHeight+e}function Zc(){to={
scale:M.getScale(),...M.getViewPosition()};let{scale:t}=to;Pr=zc({...Pc(nd(z())),titles:Or(t),scale:t,sight:ed()})}
function od(t){let e=M.getScale(),n=Dt(t,e,et(t));return[n/e,(n+Jm)/e]}function tl(t){let e=Jn(),n={colours:t,
highlighted:e,far:td(),scale:M.getScale()};return{things:z().sort((o,s)=>et(o)-et(s)).map(o=>Rc(o,et(o),n)),lines:[
...Y().values()].map(o=>Nc(o,Yn(o,e),n))}}function el(){mc(e=>_i(e,z(),od));let t=tl(kt);ms.remove(ms.getIds().
filter(e=>!Y().has(String(e)))),Te.update(t.things),ms.update(t.lines),Zc()}var nl=()=>{};function ol(t){nl=t}
function Br(){kt=ps(),dc();let t=z().length<=Xc;M.setOptions({interaction:{hover:t,dragNodes:t}}),el();let e=new Set(
z());Te.remove(Te.getIds().filter(n=>!e.has(Number(n)))),(M.getSelectedNodes().length||M.getSelectedEdges().length)&&
M.unselectAll(),d.selected!==null&&Te.get(d.selected)&&M.selectNodes([d.selected],!1)}function sl(t=!1){let e=M.
getScale(),{x:n,y:o}=M.getViewPosition(),s=Math.abs(e/to.scale-1)>(eo()?.2:.03);!t&&!s&&!(eo()&&Math.hypot(n-to.
x,o-to.y)*e>20)||(s?(el(),nl()):(Zc(),M.redraw()))}function ds(){let t=M.getScale(),e=1/t,n=r=>M.getPosition(r),
o=[...Pr.names].flatMap(([r,{dx:a,dy:i,size:c,bold:f,label:m,isFar:h}])=>{if(!Te.get(r))return[];let{x:u,y:w}=n(
r),y=Dt(r,t,et(r))/Math.hypot(a,i)*e,x=h?{x:u+a*y,y:w+i*y}:null;return[{thing:r,x:u+a*e,y:w+i*e,size:c*e,bold:f,
label:m,from:x}]}),s=[...Pr.captions].flatMap(([r,{along:a,dx:i,dy:c,size:f,label:m}])=>{let h=Y().get(r);if(!h)
return[];let{x:u,y:w}=Mt(n(h.from),n(h.to),h.bend,a);return[{line:h,x:u+i*e,y:w+c*e,size:f*e,label:m,grave:h.grave}]});
return{names:o,captions:s,titles:Or(t)}}function rl(){let[t,e]=[Jn(),M.getScale()];return z().filter(o=>Ir(o)&&
(!t||t.has(o))&&Te.get(o)).map(o=>({...M.getPosition(o),radius:Dt(o,e,et(o))/e,sign:Ir(o)}))}function qr(t){let[
e,n]=[me.clientWidth,me.clientHeight-Dr()],[o,s]=[M.DOMtoCanvas({x:0,y:0}),M.DOMtoCanvas({x:e,y:n})];return{...tl(
t),...ds(),signed:rl(),from:o,to:s,width:e,height:n}}function Ur(){sl(!0)}function al(t=!1){cancelAnimationFrame(
Yc),us=us||t,Yc=requestAnimationFrame(()=>{sl(us),us=!1})}M.on("afterDrawing",t=>{let e=1/M.getScale(),{names:n,
captions:o,titles:s}=ds();Mc(t,kt,e),Kc(t,rl(),kt,e);for(let a of o)rs(t,a,a.line.weight>1?kt.ink:kt.soft,kt,e);
let r=Jn();for(let{x:a,y:i,from:c}of n)c&&jc(t,c,{x:a,y:i},kt,e);for(let a of n){let i=r?!r.has(a.thing):Q(a.thing);
rs(t,a,i?kt.soft:kt.ink,kt,e)}for(let a of s)rs(t,a,kt.soft,kt,e);Fr.isTravelling()||al()});M.on("dragEnd",({nodes:t})=>t.
length?Hr(t):Ur());function Hr(t){for(let e of t)wn(e,M.getPosition(e));fs(),Br()}var il=t=>Jc(t,-20);var sd=3,rd=6,ad=$("drawing"),cl=[null,!0],On=!1,Wr=M.getViewPosition();function de(t=null,e=!1){cl=[t,e],On=!1;
let n=new Set(z()),o=(t??[...n]).filter(s=>n.has(s)).map(W);o.length&&Fr.look(t?o:[...o,...vc()],t&&!d.highlighted?
o[0]:null,e)}var ll=()=>On||de(...cl);function fl(t){let e=z().map(W),[n,o]=[e.map(({x:a})=>a),e.map(({y:a})=>a)],
s=Math.max(Math.max(...n)-Math.min(...n),Math.max(...o)-Math.min(...o),300),r=Math.min(.5,ad.clientHeight/s/sd);
return Math.max(r,Math.min(rd,t))}function Ye(t){On=!0,M.moveTo({scale:fl(M.getScale()*t)})}M.on("zoom",()=>{On=
!0;let[t,e]=[M.getScale(),fl(M.getScale())];t!==e&&M.moveTo({scale:e,position:Wr}),Wr=M.getViewPosition()});M.
on("dragEnd",({nodes:t})=>{On=On||!t.length,Wr=M.getViewPosition()});var pl=Tc(M,t=>{Hr(z()),t&&d.selected===null&&
!d.highlighted&&de()});function Gr(){let{selectionHandler:t}=M,e=Object.values(t?.hoverObj??{});for(let n of e)
for(let[o,s]of Object.entries(n))s.hover=!1,delete n[o];e.length&&M.redraw()}var cd=6,ld=2e4,ul=1e3,ml=t=>new Set(p.statements.flatMap(({subject:e,denies:n},o)=>n&&q(o)&&!t.has(e)?[e]:[])),
dl=(t,e)=>L(t)!==L(e)?1:2,hl=t=>H(t).flatMap(e=>e.relation===null&&q(e.statement)?[tt(e,t)]:[]);function fd(t,e,n){
let o=new Map([[t,0]]),s=[[[0,t]]];for(let r=0;r<s.length;r+=1){let a=(s[r]??[]).sort((i,c)=>i[0]-c[0]);for(let[
i,c]of a)if(!((o.get(c)??0)<i))for(let f of hl(c)){if(n.has(f))continue;let m=e.has(c)&&e.has(f)?2:dl(c,f),h=i+
m*ul+(Q(f)&&!e.has(f)?1:0);h>=(o.get(f)??1/0)||(o.set(f,h),s[r+m]??=[],s[r+m].push([h,f]))}}return o}var pd=Rt.
filter(t=>!L(t)).sort(ut).slice(0,cd);function Mn(t,e,n=!1){let o=new Set([t,e]),s=new Set([...ml(o),...n?pd:[]].
filter(u=>!o.has(u))),r=fd(e,o,s),a=u=>Math.floor((r.get(u)??1/0)/ul),i=new Map,[c,f]=[0,!1];function m(u){let w=u[u.
length-1];if(c+=1,f||=c>ld,f)return;if(w===e){let b=u.filter(S=>!L(S)||o.has(S)).join();i.has(b)||i.set(b,u);return}
let x=[...new Set(hl(w).filter(b=>b!==w&&!s.has(b)))].sort((b,S)=>Number(L(b))-Number(L(S))||b-S);for(let b of x){
let S=o.has(w)&&o.has(b)?2:dl(w,b);a(b)===a(w)-S&&m([...u,b])}}r.has(t)&&m([t]);let h=u=>u.filter(w=>Q(w)&&!o.
has(w)).length;return{paths:[...i.values()].sort((u,w)=>h(u)-h(w)),isCut:f}}function ud(t,e,n){let{captions:o}=ot(
t),s=gt(o).replaceAll(`
`," "),r=H(e).filter(i=>i.relation===t&&i.from!==i.to),a=H(n).filter(i=>i.relation===t&&i.from!==i.to);if(!r.some(
i=>tt(i,e)===n))for(let[i,c,f]of[["to","from","to"],["from","to","from"]]){let m=r.find(h=>h[c]===e&&a.some(u=>u[c]===
n&&u[f]===h[f]));if(m)return{said:s,both:i,third:m[f]}}return{said:s,both:null,third:null}}function zr(t){let e=ml(
new Set(t)),n=t.filter((o,s)=>!L(o)||s===0||s===t.length-1);return n.slice(1).map((o,s)=>{let r=n[s],a=H(r).flatMap(
x=>x.relation===null&&tt(x,r)===o?[x.statement]:[]),i=It(r).filter(x=>!e.has(x)&&H(x).some(b=>b.relation===null&&
tt(b,x)===o)),c=t.slice(t.indexOf(r)+1,t.indexOf(o)).filter(L),f=[...new Set([...i,...c])],m=f.map(x=>ud(x,r,o)),
h=a.filter(q).map(x=>({said:v(p.predicates[p.statements[x].predicate]),both:null,third:null})),u=({both:x})=>[
"to","from"].indexOf(x??""),w=[...h,...m].sort((x,b)=>u(x)-u(b)),y=new Set([...a,...f.flatMap(wt)].filter(q));
return{from:r,to:o,links:w,statements:y}})}function dt(){Object.assign(d,Po),ne(null)}function he(t,e=!1){Object.assign(d,Po,{selected:t,passed:e,tab:"de\
tails"}),Zi(t,e)}function En(t,e){dt();let n=[Math.min(t,e),Math.max(t,e)];ne(n);let o=bt().filter(r=>n.includes(
r.from)&&n.includes(r.to)),s=o.length?o:fi(t,e);Object.assign(d,{pair:{from:n[0],to:n[1],edges:s},highlighted:n,
tab:"details"})}function Xe(t,e,{avoids:n=!1,way:o=0}={}){dt();let{paths:s}=Mn(t,e,n),r=s[Math.min(o,s.length-
1)]??[];ne(r),Object.assign(d,{path:{from:t,to:e,avoids:n,way:o},highlighted:r.length?r:null,isTold:!0,tab:"pa\
th"})}function no(t){dt();let e=qo(t).filter(n=>!L(n));Object.assign(d,{passage:t,highlighted:ne(e,t),tab:"tex\
t"})}function Tn(t){let{sentences:e}=p.steps[t];return e[d.reading==="corrected"?e.length-1:0]}function oo(t){
let{preset:e}=p.steps[t];if(ue()!==e&&(d.arrangement="",gn(e)),dt(),!t)return;let{things:n}=Tn(t),o=n.filter(i=>!L(
i)),s=o.filter(i=>!Q(i)),r=s.filter(Ft),a=r.length>1?r:s;Object.assign(d,{tour:t,highlighted:a.length>1?ne(a):
ne(o,null,n)})}function so(){let{selected:t,passed:e,pair:n,passage:o,isTold:s,tour:r,path:a,unknown:i,tab:c}=d,
f=new Map(_e());t!==null?(ne(null),he(t,e)):n?En(n.from,n.to):o!==null?no(o):s&&a.from!==null&&a.to!==null?Xe(
a.from,a.to,a):r!==null&&oo(r),Object.assign(d,{unknown:i,tab:c});for(let m of hn())wn(m,f.get(m)??W(m))}var hs=null;function Et(t=null,e=!1){hs=d.mode==="picture"?null:()=>de(t,e),hs||de(t,e)}function md(){let{selected:t,
highlighted:e}=d;Et(t!==null?[t,...rt(t,dn()).filter(Ft)]:e)}function $t({from:t=null,moves:e=!0}={}){Pt(d.tab);
let n=d.tab!=="overview";d.stays=!e,n&&(d.passage===null||t===null)&&xt(!0),B(),$("details").scrollTop=0,n&&(d.
tab==="details"&&(lt(g("chosen")+be()),$("drawing").contains(document.activeElement)||$("details").querySelector(
"h2").focus()),e&&md())}function Ht(t){X(),he(t),$t()}function gl(t){X(),he(t),$t({moves:!1})}function wl(t){he(
t,!0),$t({moves:!il(t)})}function gs({from:t,to:e}){X(),En(t,e),$t({moves:!1})}function Je(){let{length:t}=hn();
X(),dt(),$t(),t&&Et()}function xl(t){X(),dt(),d.mode==="types"&&Un("picture"),d.arrangement="",gn(t),$t(),Et(null,
!0)}function oe(t){t<0||t>=p.steps.length||(X(),oo(t),$t(),$("overview").scrollTop=0,t&&p.steps[t].sentences[0].
points.length&&xt(!0),lt($("headline").textContent),Et(d.highlighted))}var ro=()=>oe(0);function ws(t,e,n={}){
X(),Xe(t,e,n),$t()}function Ae(t){let e=d.passage;X(),no(t),$t({from:e})}function xs(t,e=!0){d.unknown=null;let n=oi(
t,e);n&&Object.assign(d,{unknown:n,tab:"overview"}),$t(),n&&xt(!0),d.tab==="overview"&&Et(d.highlighted,!d.highlighted)}
function ge(t,e,n=[]){X(),t(),so(),d.stays=e===void 0,B(),e!==void 0&&Et(e===null?null:[e,...rt(e),...n])}var yl=t=>ge(
()=>lt(g("added")(Jo(t))),t),ys=(t,e=!0)=>ge(()=>lt(g("added")(Ji(t))),e?t:void 0),bl=()=>d.selected??d.pair?.
from;function bs(t){let[e,...n]=t;ge(()=>{dr(t),n.length||he(e)},n.length?bl():void 0,t),n.length||$t()}function ks(t){
let[e,...n]=t;if(ge(()=>{n.length||dt(),t.forEach(Zo)},n.length?bl():void 0,t),n.length)return;let s=ns(e);s&&
En(s.from,s.to),$t()}var kl=()=>ge(()=>dr(Ke()),null),$l=()=>ge(()=>zi().forEach(Zo),null),Sl=t=>ge(()=>tc(t));
function vl(t){X(),dt(),Zo(t),$t(),lt(g("hiddenNow"))}var se=(t,e)=>ge(()=>ec(t,e)),Vr=t=>ge(()=>nc(t));function Kr(){
ri(),lt(g("undone"))}function Ze(t){Un(t),B(),t==="picture"&&hs&&hs()}function Ol(t){d.reading=t,Zt("readings",
t),so(),B()}var dd={33:60,35:62},hd=126;function gd(t){let e=new DataView(new ArrayBuffer(4*Math.ceil(t.length/5)));for(let n=0;n<
t.length;n+=5){let o=0;for(let s=n;s<n+5;s+=1){let r=s<t.length?t.charCodeAt(s):hd;o=o*85+(r<42?dd[r]:r)-42}e.
setUint32(4*n/5,o)}return new Uint8Array(e.buffer,0,Math.floor(4*t.length/5))}async function Ce(t){let e=new Blob(
[gd(t)]).stream().pipeThrough(new DecompressionStream("gzip"));return new Uint8Array(await new Response(e).arrayBuffer())}var wd=new Promise(t=>{document.readyState==="loading"?addEventListener("DOMContentLoaded",t):t(null)});async function we(t){
let e=`${t}-block`;return document.getElementById(e)||await wd,document.getElementById(e)?.textContent??""}var El=new Map;
function $s(t){let e=El.get(t)??xd(t);return El.set(t,e),e}async function xd(t){let e=document.createElement("\
script");e.textContent=new TextDecoder().decode(await Ce(await we(t))),document.head.append(e)}var yd=80,ao=()=>Ss(O.own===null?[O.name,...Object.values(O.typed).flat()]:["sparql"]);function An(){if(O.isDrawn)
return ao();let{pair:t,passage:e,selected:n,isTold:o,path:s}=d;if(e!==null)return Ss([p.passages[e].name]);let{
centre:r,preset:a}=mt(),c=(t?[t.from,t.to]:o?[s.from,s.to]:[n??r]).filter(f=>f!==null);return c.length?Ss(c.map(
pe)):Ss([a===null?"graph":p.presets[a].name])}function Ss(t){let e=d.reading===p.readings[0]?[]:[d.reading];return[
...t,...e].map(o=>o.replace(/[^\p{L}\p{M}\p{N}._]+/gu,"-").replace(/^[-.]+|[-.]+$/g,"")).filter(Boolean).join(
"-").slice(0,yd)||"graph"}function Le(t,e){let n=l("a",{download:e});n.href=URL.createObjectURL(t),n.click(),setTimeout(()=>URL.revokeObjectURL(
n.href),6e4)}var bd=10.2,kd=5.9,Tl=7.2,Al=15,$d=13,[Cl,Sd]=[14,.36],io=(t,e)=>Gn(t.split(" "),n=>Ve(n)<=e);async function Ll(t,e,n){
let o=Math.floor(e/kd),s=t.caption.flatMap(C=>io(C,o)),r=t.kind==="flow"?Math.max(...t.rows.map(({y:C})=>Math.
floor(C)))+1:0,a=t.rows.filter(C=>"series"in C).map(({y:C})=>C),i=a.length?Math.ceil(Math.max(...a)-Math.min(...a)):
0,c=e<500,f=C=>Math.ceil(Tl*Math.max(0,...C.map(Ve)));function m(C){let Z=t.rows.filter(({kind:Ot,x:ie})=>Ot===
"name"&&ie===C);return Math.floor(Math.min(f(Z.map(({text:Ot})=>Ot))+Cl,Sd*e))}let[h,u]=c?[m(0),m(1)]:[165,250],
w=e-(c?f(t.rows.map(({text:C=""})=>C))+Cl:150),y=t.rows.map(({label:C=""})=>io(C,Math.floor(w/Tl))),x=t.rows.map(
({note:C=""})=>io(C,o)),b=C=>Math.max(...C.map(({length:Z})=>Z))-1,S=b(y),E=S*Al+b(x)*$d,I={...n,scale:t.scale,
wide:t.kind==="flow"&&c?e-h:e,label:w,name:h-10,out:-h,right:u-10,across:c?1:99,flow:c?e-h-u:e-360,step:c?64:110,
bar:(t.rows.some(({note:C})=>C)?56:40)+E,row:46+E,up:(t.kind==="bar"?-14:-12)-S*Al,ranks:Math.min(Math.max(160,
(c?15:17)*i),480),title:io(t.title,Math.floor(e/bd)),subtitle:t.subtitle?io(t.subtitle,o):[],high:44*r,last:r-
.5},U=JSON.parse(new TextDecoder().decode(await Ce(await we("templates")))),it=JSON.stringify(U[t.kind==="bar"?
`bar-${t.scale}`:t.kind]),ft=JSON.parse(it.replace(/"@(\w+)@"|@(\w+)@/g,(C,Z,Ot)=>Z?JSON.stringify(I[Z]):String(
I[Ot]))),pt={rows:t.rows.map((C,Z)=>({...C,..."label"in C?{label:[...Array(S+1-y[Z].length).fill(""),...y[Z]],
note:x[Z]}:{},...e<680&&"short"in C?{text:C.short}:{},p:t.panels.indexOf(C.panel)})),caption:s.map((C,Z)=>({n:Z,
text:C}))};for(let C of ft.data)Object.hasOwn(pt,C.name)&&(C.values=pt[C.name]);return ft}var vd=760,Od=280;async function Md(t,e){await $s("charts");let n=getComputedStyle(document.documentElement),s=Object.
fromEntries(Object.entries({ink:"ink",quiet:"soft",ground:"surface",grid:"line",accent:"accent"}).map(([r,a])=>[
r,n.getPropertyValue(`--${a}`).trim()]));return at(await window.charts.svg(await Ll(t,Math.min(Math.max(e,Od),
vd),s)))}function Qr(t,e,n=ao){let o=l("figure",{class:"chart","aria-label":t.title,"aria-busy":"true"});return Md(
t,e).then(s=>{let r=new DOMParser().parseFromString(s,"image/svg+xml").documentElement;r.setAttribute("aria-hi\
dden","true");let a=()=>Le(new Blob([s],{type:"image/svg+xml"}),`${n()}.svg`),i=A(g("saveSvg"),a,{"aria-label":g(
"saveChart")});o.replaceChildren(r,i),o.removeAttribute("aria-busy")}),o}var _r=!1;function Rl(t,e,n,o){return t?
ct(g("asChart"),{class:"charted",open:_r||o,ontoggle:({target:s})=>Ed(s,t,e)},n):""}function Ed(t,e,n){_r=t.open,
_r&&!t.querySelector("figure")&&t.querySelector("summary")?.after(Qr(e,n()))}var Td=["subject","predicate","object","subject_label","predicate_label","object_label","datatype","language",
"passages","errata","corrected"],Nl="http://www.w3.org/2001/XMLSchema#",jl=/^[+-]?(\d+(\.\d*)?|\.\d+)$/,Ad=/^'*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/,
Cd=t=>/[",\r\n]/.test(t)?`"${t.replaceAll('"','""')}"`:t,Cn=t=>Cd(Ad.test(t)?`'${t}`:t),Il=t=>t.map(e=>v(p.errata[e].
problem)).join(" | ");function Pl({triples:t}){let e=t.map(({subject:n,predicate:o,object:s,said:r})=>{let a="\
iri"in s?{iri:s.iri,label:T(s.thing)}:{iri:"",label:""},{value:i="",lang:c="",datatype:f=""}="iri"in s?{}:s,m=f||
("iri"in s||c?"":`${Nl}string`),h=f.startsWith(Nl)&&jl.test(i);return[Cn(n.iri),Cn(o),h?i:Cn(a.iri||i),...[T(n.
thing),v(p.predicates[r.predicate]),a.label,m,c].map(Cn),r.passages.map(u=>p.passages[u].name).sort().join(" "),
...(r.only==="corrected"?["",Il(r.errata)]:[Il(r.errata),""]).map(Cn)]});return Dl([Td,...e])}var Dl=t=>`\uFEFF${t.
map(e=>`${e.join(",")}\r
`).join("")}`,Fl=t=>Dl(t.map(e=>e.map(n=>jl.test(n)?n:Cn(n))));var co="http://www.w3.org/2000/svg",lo={dot:"M6 1a5 5 0 1 0 .01 0z",diamond:"M6 0l5.5 6L6 12 .5 6z",square:"M1\
.5 1.5h9v9h-9z",triangle:"M6 .8l5.6 10H.4z",triangleDown:"M6 11.2l5.6-10H.4z",hexagon:"M3 1h6l3 5-3 5H3L0 6z",
star:"M6 .2l1.7 3.9 4.2.4-3.2 2.8 1 4.2L6 9.3l-3.7 2.2 1-4.2L.1 4.5l4.2-.4z"};function F(t,e,...n){let o=document.
createElementNS(co,t);for(let[s,r]of Object.entries(e))o.setAttribute(s,String(r));return o.append(...n.map(s=>typeof s==
"string"?at(s):s)),o}function vs(t,e=[],n=2){let o={stroke:"currentColor","stroke-width":n,"stroke-dasharray":e.
join(" ")||"none"};return F("svg",{viewBox:"0 0 26 12",class:`icon line ${t}`,"aria-hidden":"true"},F("path",{
d:"M0 6h26",...o}))}var Tt=({family:t,shape:e})=>F("svg",{viewBox:"0 0 12 12",class:`icon ${t}`,"aria-hidden":"\
true"},F("path",{d:lo[e]}));function _(t){return t>=V?l("span",{dir:"auto"},T(t)):N([Tt(j(t)),T(t)],()=>Ht(t),{class:"thing",dir:"auto"})}
function tn({name:t,paragraph:e,sentence:n,article:o}){return e?g("where")(e,n)+(o?` (${v(o)})`:""):t}function Yr({
name:t,paragraph:e,sentence:n,article:o}){let[s]=/^.{1,18}(?!\S)|^.{1,18}/u.exec(v(o))??[""],r=s&&` · ${s}${s===
v(o)?"":"…"}`;return e?g("briefly")(e,n)+r:t}function Os(t){let e=p.passages.findIndex(n=>n.name===t);return e<
0?l("code",{},t):At(e)}function At(t){let e=p.passages[t],[n,o]=[Yr(e),`${tn(e)} (${e.name})`],s={title:o,"ari\
a-label":`${n}: ${o}, ${g("readHere")}`};return N(n,()=>Ae(t),{class:"chip",...s})}var fo="http://www.w3.org/2001/XMLSchema#",Ld=/[\p{Cc} <>"{}|\\^`]/u,Rd={"\\":"\\\\",'"':'\\"',"\n":"\\n","\r":"\
\\r","	":"\\t","\b":"\\b","\f":"\\f"};function Ms({type:t,value:e,datatype:n,"xml:lang":o}){if(t==="bnode")return`_:${e}`;if(t==="triple")return`<<(\
 ${[e.subject,e.predicate,e.object].map(Ms).join(" ")} )>>`;if(t==="uri"){if(Ld.test(e))throw new Error(`${e}:\
 no IRI`);return`<${e}>`}let s=`"${e.replace(/[\\"\n\r\t\b\f]/g,r=>Rd[r])}"`;return o?`${s}@${o}`:n&&n!==`${fo}\
string`?`${s}^^<${n}>`:s}var Nd=/\\(?:u([\dA-Fa-f]{4})|U([\dA-Fa-f]{8})|(.))/gs,Id={t:"	",b:"\b",n:`
`,r:"\r",f:"\f"},Bl=t=>t.replaceAll(Nd,(e,n,o,s)=>s?Id[s]??s:String.fromCodePoint(Number.parseInt(n??o,16)));var jd=["Long","Int","Short","Byte"],Pd=["integer",...jd.flatMap(t=>[t.toLowerCase(),`unsigned${t}`]),...["pos\
itive","negative","nonPositive","nonNegative"].map(t=>`${t}Integer`)],B0=new Map([...Pd.map(t=>[fo+t,/^[+-]?\d+$/]),
[`${fo}decimal`,/^[+-]?(\d+(\.\d*)?|\.\d+)$/],[`${fo}double`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/],
[`${fo}float`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/]]);var ql=null;function po(){return ql??=we("rdf").then(Ce).then(t=>JSON.parse(new TextDecoder().decode(t))),ql}var Dd=/^"((?:[^"\\]|\\.)*)"(?:@([\w-]+)|\^\^<([^>]*)>)?$/s;
function Fd(t){let[,e,n="",o=""]=Dd.exec(t)??["",t];return{value:Bl(e),lang:n,datatype:o}}async function Ul(){
let t=await po(),e=z(),n=c=>({iri:fe(p.things[c].name,t.prefixes),thing:c}),o=c=>q(c)&&typeof p.statements[c].
object!="number",s=Xt(bt());for(let c of e)for(let f of wt(c))o(f)&&s.add(f);let r=[...s].sort((c,f)=>c-f).map(
c=>{let f=p.statements[c],{subject:m,predicate:h,object:u}=f;return{subject:n(m),predicate:fe(t.predicates[h],
t.prefixes),object:typeof u=="number"?n(u):Fd(t.objects[c]),said:f}}),a=r.flatMap(({subject:c,object:f})=>"thi\
ng"in f?[c,f]:[c]),i=[...new Set([...e,...a.map(({thing:c})=>c)])].map(n);return{triples:r,things:i,terms:t}}var Es=(t,e)=>(e.
types[t]??[]).map(n=>fe(n,e.prefixes));var Zr=20,Wt=()=>document.getElementById("tab-ask")!==null,uo=class extends Error{constructor(e){super(e),this.
why=e}},Ln=null,mo=new Map,Hl=0;function Wl(t,e,n){Hl+=1;let o=Hl;return new Promise((s,r)=>{mo.set(o,{resolve:s,
reject:r}),t.postMessage({id:o,what:e,given:n})})}function Jr(t){Ln?.worker.terminate(),Ln=null;for(let{reject:e}of mo.
values())e(new uo(t));mo.clear()}async function Bd(){let t=await Ce(await we("worker")),e=URL.createObjectURL(
new Blob([t],{type:"text/javascript"})),n=new Worker(e);URL.revokeObjectURL(e),n.onmessage=({data:{id:r,result:a,
error:i,isBroken:c}})=>{if(c)return Jr("broke");let f=mo.get(r);mo.delete(r),i?f?.reject(Object.assign(new Error(
i.message),{details:i.details})):f?.resolve(a)},n.onerror=r=>{r.preventDefault(),Jr("broke")};let o=[await we(
"engine"),await we("engine-data"),p.readings[0],document.baseURI],s=Wl(n,"open",o);return{worker:n,known:s}}var Xr=null;
async function Gl(){return Ln||(Xr??=Bd(),Ln=await Xr,Xr=null,Ln)}async function zl(){return(await Gl()).known}
async function St(t,...e){let{worker:n,known:o}=await Gl();await o;let s=setTimeout(Jr,1e3*Zr,"ended");try{return await Wl(
n,t,e)}finally{clearTimeout(s)}}var Vl=null,Kl=null;function ta(t){let{prefixes:e}=D.terms??p;return Vl??=new Map(p.things.map(({name:n},o)=>[
fe(n,e),o])),t?.type==="uri"?Vl.get(t.value):void 0}function qd(){if(!D.terms)return new Map;let{objects:t,predicates:e,
prefixes:n}=D.terms,o=s=>`<${fe(p.things[s].name,n)}>`;return Map.groupBy([...p.statements.keys()],s=>{let{subject:r,
predicate:a,object:i}=p.statements[s],c=typeof i=="number"?o(i):t[s];return`${o(r)} <${fe(e[a],n)}> ${c}`})}function _l({
evidence:t}){Kl??=qd();let e=t.map(n=>({one:n,places:(Kl?.get(Ud(n))??[]).filter(q)}));return{wanted:new Set(e.
flatMap(({places:n})=>n)),rest:e.filter(({places:n})=>!n.length).map(({one:n})=>n)}}var Ud=({triple:t})=>t.map(
Ms).join(" ");function Ql(t){let n=[...new Set(t.flat().map(ta))].filter(s=>s!==void 0&&s<V),o=n.filter(s=>!L(
s));return o.length?o:n}var Hd=60,Ts=()=>O.answer?Ql(O.answer.rows.map(({terms:t})=>t)):[];function Yl(){if(d.selected!==null||d.pair||
d.passage!==null)return[];let t=Ts(),e=t.filter(o=>!Q(o)),n=e.length?e:t;return d.highlighted=n.length&&n.length<=
Hd?ne(n):null,d.highlighted??[]}function ea(){return O.isDrawn=!0,Sn({...ls(),added:Ts()}),d.highlighted=null,
null}var Xl=null;function Re(){return Xl??=Wd(),Xl}async function Wd(){try{let[t,e]=await Promise.all([zl(),po()]);
Object.assign(D,{now:t,terms:e})}catch(t){D.hasFailed=!0,O.trouble={kind:"start",message:String(t)}}B()}var Jl=()=>`${d.
reading} ${d.language} ${JSON.stringify(O.rates)}`;function Zl(){te()&&O.key!==Jl()&&na()}var As=null;async function na(t=!1){
let e={};As=e,Object.assign(O,{isBusy:!0,trouble:null,others:null,row:null,key:Jl()});let{reading:n,language:o}=d,
s=[];try{await Re();let r=O.own===null?await St("answer",O.name,O.typed,n,o,O.rates):await St("sparql",O.own,n,
o);if(As!==e)return;let{table:a=null,holds:i=null,refused:c,isGraph:f=!1}=r;Object.assign(O,{answer:a,holds:i,
isBusy:!1}),c&&(O.trouble={kind:"refused",message:c}),s=f||O.isDrawn?ea():Yl(),lt(a?g("rows")(a.rows.length):""),
t&&a&&Go(),a&&!a.rows.length&&O.own===null&&zd(e)}catch(r){if(As!==e)return;let{message:a=String(r),details:i}=r;
Object.assign(O,{answer:null,isBusy:!1});let c=r instanceof uo?r.why:Gd(i);O.trouble={kind:c,details:i,message:a}}
B(),(s===null||s.length)&&Et(s)}var Gd=t=>t?.status!==void 0?"served":t?.line?"mistake":t?"given":"query";async function zd(t){
let e=await St("alternatives",O.name,O.typed,d.reading).catch(()=>null);As===t&&(O.others=e,B())}function tf(){
X(),dt();let t=ea();Pt("ask"),B(),Et(t)}var vt=(t,e={},n=null)=>sa({name:t,typed:e,said:n}),ho=t=>sa({own:t});
function oa(t){X(),O.rates=t,na(),B()}var Rn=()=>sa({});function sa(t){X(),dt(),ra(t),Pt("ask"),xt(!0),B()}function ra(t){
Wn(t),(O.name||O.own)&&na(!0)}var Vd="ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";var Ne=t=>t.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase(),nf=t=>[...t].map(e=>{let n=(e.codePointAt(0)??
0)-44032;return n>=0&&n<11172?Vd[Math.floor(n/588)]:e}).join("");function aa(t,e){let n=t.indexOf(e);return n<
0?5:t===e?0:n===0?1:t.includes(` ${e}`)?2:3}var ef=t=>{let e=Array.from(t.normalize("NFD"));return new Set(e.slice(
1).map((n,o)=>e[o]+n))};function of(t,e){let[n,o]=[ef(t),ef(e)];return 2*[...n].filter(s=>o.has(s)).length/(n.
size+o.size||1)}var Kd=.5,rf=p.things.slice(0,V).map(({label:t,names:e,name:n,same:o})=>{let s=[t,e].flat(),r=[n,...o].map(a=>Ne(
Hn(a)));return{plain:[...s.map(Ne),...r],initials:s.map(nf).filter(a=>/[ㄱ-ㅎ]/.test(a))}});function go(t,e=12){
let n=t.trim().normalize("NFC"),o=Ne(n);if(!o)return[];let s=/^[ㄱ-ㅎ]+$/.test(n);return rf.map((r,a)=>{let i=s?
r.initials.map(c=>aa(c,n)):r.plain.map(c=>aa(c,o));return{rank:Math.min(...i,5),thing:a}}).filter(r=>r.rank<5).
sort((r,a)=>r.rank-a.rank||Fo(r.thing,a.thing)).slice(0,e).map(({thing:r})=>r)}function Nn(t,e){let n=go(t,e);
if(n.length)return n;let o=Ne(t.trim());return rf.map((s,r)=>({thing:r,share:Math.max(...s.plain.map(a=>of(a,o)))})).
filter(({share:s})=>s>=Kd).sort((s,r)=>r.share-s.share||ut(s.thing,r.thing)).slice(0,e).map(({thing:s})=>s)}function af(){if(!O.said)return[];let{text:t,left:e,others:n}=O.said,o=n.map(a=>N(`${He(a.name)} ${ln(a)}`,()=>vt(
a.name,a.typed),{class:"plain"})),s=o.length?[" ",g("mayMean"),...o.flatMap(a=>[" ",a])]:[],r=l("p",{class:"no\
te",id:"said"},g("saidAs")(t),...s);return e.length?[l("p",{class:"erratum"},g("leftAside")(e)),r]:[r]}function cf(){
let{parameter:t,text:e,why:n}=O.trouble?.details??{},o=n==="unknown"?Nn(e,3):[],s=o.map(r=>A(T(r),()=>vt(O.name,
{...O.typed,[t]:[pe(r)]})));return o.length?[l("p",{class:"tools"},g("didYouMean")," ",...s)]:[]}function lf(){
let{found:t,isCut:e}=O.others??{found:[],isCut:!1};if(!t.length)return[];let n=t.map(({name:o,typed:s,rows:r})=>{
let a=Object.values(s).flat().join(", "),i=l("small",{},` ${a} · ${g("rows")(r)}`);return l("li",{},N([He(o),
i],()=>vt(o,s),{class:"question"}))});return[l("h2",{},g("otherRows")),l("ul",{class:"others"},...n),e?P(g("no\
tAllAsked")):""]}function en(t){let{passages:e="",prefixes:n={}}=D.now??{};return t.startsWith(e)&&!t.startsWith(n.p)?t.slice(e.
length):t.split("/").at(-1)??""}function ca(t,e){let n=A(t,o,{value:e});async function o(){await navigator.clipboard.
writeText(e),n.textContent=g("copied")}return n}var _d=t=>l("li",{},l("span",{dir:"auto"},t)," ",ca(g("copy"),
t)),ia="";function Cs(t){let e=l("ul",{class:"cites"},l("li",{class:"muted"},g("starting"))),n=t.join(" ");async function o({
target:s}){if((s.open||ia===n)&&(ia=s.open?n:""),!s.open)return;await Re();let r=new Map(Object.entries(D.now?.
citations??{}).map(([i,c])=>[en(i),c])),a=t.flatMap(i=>r.has(i)?[v(r.get(i))]:[]);e.replaceChildren(...a.map(_d),
D.now?"":l("li",{class:"muted"},g("notStarted")))}return ct(g("cite"),{ontoggle:o,open:ia===n},e)}var Qd=`SELECT ?who ?amount ?currency WHERE {
  ?investment a sai:Investment ;
    schema:agent ?who ;
    schema:amount ?amount ;
    schema:currency ?currency .
}
ORDER BY ?currency DESC(?amount)`,Yd="SELECT CONSTRUCT DESCRIBE ASK WHERE FILTER OPTIONAL UNION MINUS GRAPH BI\
ND VALUES DISTINCT ORDER BY GROUP BY HAVING LIMIT OFFSET COUNT SUM MIN MAX AVG NOT EXISTS BOUND STR LANG CONTA\
INS LCASE REGEX IF COALESCE",nn=null,wo=Qd,ff=new Map;function Xd(){let t=ff.get(d.reading)??St("vocabulary",d.
reading);return ff.set(d.reading,t),t}async function Jd(t){let e=t.matchBefore(/[?$]?[\p{L}\p{N}_:-]*/u);if(!e||
e.from===e.to&&!t.explicit)return null;if(/^[?$]/.test(e.text)){let a=new Set(t.state.doc.toString().match(/[?$]\w+/g));
return a.delete(e.text),{from:e.from,options:[...a].map(i=>({label:i,type:"variable"}))}}let o=(await Xd()).map(
({curie:a,label:i,names:c,kind:f})=>({label:[a,...c].join(" "),displayLabel:a,detail:_t(i,d.language),apply:a,
type:f})),s=Object.keys(D.now?.prefixes??{}).map(a=>({label:`${a}:`,type:"namespace"})),r=[...new Set(Yd.split(
" "))].map(a=>({label:a,type:"keyword"}));return{from:e.from,options:[...s,...r,...o],validFor:/^[\p{L}\p{N}_:-]*$/u}}
function la(){if(!nn)return;let{doc:t}=nn.state,e=O.trouble?.kind==="mistake"?O.trouble.details:null,n=[];if(e){
let o=t.line(Math.min(e.line,t.lines)),s=Math.min(o.from+e.column-1,o.to),r=s===o.to?Math.max(o.from,s-1):s;n.
push({from:r,to:Math.max(r+1,s),severity:"error",message:g("mistake")(e)})}nn.dispatch(window.editor.setDiagnostics(
nn.state,n.map(o=>({...o,to:Math.min(o.to,t.length)}))))}var Zd={keyword:"var(--accent)",string:"var(--warn-in\
k)",comment:"var(--soft)",variableName:"var(--person)",atom:"var(--ink)"},th={"&":{border:"1px solid var(--edg\
e)",borderRadius:"6px",background:"var(--paper)",color:"var(--ink)",fontSize:"14px"},"&.cm-focused":{outline:"\
2px solid var(--accent)"},".cm-content":{caretColor:"var(--ink)",fontFamily:"ui-monospace, Menlo, Consolas, mo\
nospace",minHeight:"14rem",padding:".5rem"},".cm-cursor":{borderLeftColor:"var(--ink)"},".cm-selectionBackgrou\
nd, &.cm-focused .cm-selectionBackground":{background:"var(--pick) !important"},".cm-tooltip":{border:"1px sol\
id var(--line)",background:"var(--surface)",color:"var(--ink)"},".cm-tooltip-autocomplete ul li":{padding:".25\
rem .4rem !important"},".cm-tooltip-autocomplete ul li[aria-selected]":{background:"var(--accent)",color:"var(\
--surface)"},".cm-diagnostic-error":{borderLeft:"3px solid var(--warn-line)"}};function eh(t){let e=()=>(ho(nn.
state.doc.toString()),!0),n=Object.entries(Zd).map(([s,r])=>({tag:t.tags[s],color:r})),o=[...t.completionKeymap,
...t.defaultKeymap,...t.historyKeymap];return[t.keymap.of([{key:"Mod-Enter",run:e},...o]),t.history(),t.drawSelection(),
t.bracketMatching(),t.StreamLanguage.define(t.sparql),t.syntaxHighlighting(t.HighlightStyle.define(n)),t.autocompletion(
{override:[Jd],icons:!1}),t.EditorView.lineWrapping,t.EditorView.contentAttributes.of({"aria-label":"SPARQL"}),
t.EditorView.updateListener.of(({docChanged:s,state:r})=>{s&&(wo=r.doc.toString())}),t.EditorView.theme(th)]}async function nh(t,e){
if(await $s("editor"),!t.isConnected)return;let n=window.editor,o=t.attachShadow({mode:"open"}),s=n.EditorState.
create({doc:e.value,extensions:eh(n)});nn=new n.EditorView({parent:o,root:o,state:s}),e.hidden=!0,la()}function pf(){
O.own&&(wo=O.own);let t=l("textarea",{id:"own-query",rows:"12",spellcheck:"false",autocapitalize:"off"});t.value=
wo,t.addEventListener("input",()=>{wo=t.value});let e=l("div",{class:"sparql"}),n=()=>ho(wo);return nn=null,setTimeout(
()=>nh(e,t).catch(()=>{})),[N(`← ${g("allQuestions")}`,Rn,{class:"plain back"}),l("h2",{tabindex:"-1"},g("ow\
nQuery")),P(g("ownNote")),l("label",{for:"own-query",class:"unseen"},"SPARQL"),t,e,l("div",{class:"tools"},A(g(
"run"),n,{class:"tool run"}))]}function Ls(t,e){let n=l("ul",{id:`${t}-found`,class:"found",role:"listbox",hidden:!0,...e});return{input:l("i\
nput",{id:t,type:"search",role:"combobox","aria-expanded":"false","aria-controls":n.id,"aria-autocomplete":"li\
st",autocomplete:"off",spellcheck:"false"}),list:n}}var In=class{active=-1;#t;#e;#o;constructor(e,n,o){this.#t=
e,this.#e=n,this.#o=o,e.addEventListener("blur",()=>this.close())}get isOpen(){return!this.#e.hidden}option(e,...n){
return l("li",{id:`${this.#e.id}-${e}`,role:"option","aria-selected":String(e===this.active),onpointerdown:o=>{
o.preventDefault(),this.#o(e)}},...n)}show(e,n=e.length>0){this.#e.replaceChildren(...e),this.#e.hidden=!n,this.#t.
setAttribute("aria-expanded",String(n));let o=this.#e.querySelector("[aria-selected=true]");n&&o?this.#t.setAttribute(
"aria-activedescendant",o.id):this.#t.removeAttribute("aria-activedescendant"),o?.scrollIntoView({block:"neare\
st"})}close(){this.#e.hidden=!0,this.#t.setAttribute("aria-expanded","false"),this.#t.removeAttribute("aria-ac\
tivedescendant")}step(e,n){if(e.key!=="ArrowDown"&&e.key!=="ArrowUp")return!1;e.preventDefault();let o=e.key===
"ArrowDown"?1:-1;return this.active=(Math.max(this.active,o<0?0:-1)+o+n)%(n||1),!0}};var oh=12,xo=({label:t})=>v(t);function sh(t,e){let n=Ne(e.trim()),o=t.flatMap(r=>{let a=[...r.label,...r.names].
map(i=>Ne(i).indexOf(n)).filter(i=>i>=0);return a.length?[{choice:r,place:Math.min(...a)}]:[]}),{compare:s}=new Intl.
Collator(d.language,{numeric:!0});return o.sort((r,a)=>Math.sign(r.place)-Math.sign(a.place)||s(xo(r.choice),xo(
a.choice))),o.slice(0,oh).map(({choice:r})=>r)}function uf(t,e,n){let{input:o,list:s}=Ls(t,{"aria-label":g("fo\
und")}),r=[],a=new In(o,s,m=>f(r[m].typed)),i=()=>a.show(r.map((m,h)=>a.option(h,l("span",{dir:"auto"},xo(m)))));
async function c(){r=sh(await e(),o.value),a.active=o.value.trim()&&r.length?0:-1,document.activeElement===o&&
i()}function f(m){o.value="",r=[],i(),m.trim()&&n(m.trim())}return o.addEventListener("input",c),o.addEventListener(
"focus",c),o.addEventListener("keydown",m=>{m.isComposing||(r.length&&a.step(m,r.length)?i():m.key==="Enter"?(m.
preventDefault(),f(r[a.active]?.typed??o.value)):m.key==="Escape"&&a.close())}),l("div",{class:"completion"},o,
s)}var mf=(t,e)=>N(t,e,{class:"given","aria-label":`${t}: ${g("drop")}`});var df=new Map;async function hf(t){let e=JSON.stringify([O.name,t,d.reading]),n=df.get(e)??await St("choices",
O.name,t,d.reading);return df.set(e,n),n}function gf(t,e){let n={...O.typed,[t]:e};e.length||delete n[t],vt(O.
name,n)}function rh({name:t,single:e,help:n,example:o}){let s=`ask-${t}`,r=O.typed[t]??[],a=r.map(m=>{let h=mf(
m,()=>gf(t,r.filter(u=>u!==m)));return hf(t).then(u=>{let w=u.find(({typed:y,names:x})=>y===m||x.includes(m));
w&&(h.textContent=at(xo(w)))}),h}),i=uf(s,()=>hf(t),m=>gf(t,e?[m]:[...new Set([...r,m])])),c=i.querySelector("\
input"),f=K(o);return c.placeholder=`${g("forExample")} ${f===void 0?o:T(f)}`,l("div",{class:"field"},l("label",
{for:s},v(n)),a.length?l("div",{class:"chips"},...a):"",i)}var ah=t=>t.split(/`([\w-]+)`/).map((e,n)=>{let o=n%
2?D.now?.questions.find(({name:r})=>r===e):null,s=r=>{r.preventDefault(),vt(e)};return o?l("a",{href:`#query=${e}`,
onclick:s},v(o.title)):e});function wf({title:t,description:e,parameters:n}){return[N(`← ${g("allQuestions")}`,
Rn,{class:"plain back"}),l("h2",{tabindex:"-1"},v(t)),P(...ah(v(e))),...n.map(rh)]}var xf=t=>jt(`topic-${t}`)||t,fa="";function yf(t){let e=[...new Set(t.flatMap(r=>r.tags))].sort(),n=l("div",{}),
o=()=>{let r=fa.normalize("NFKC").toLowerCase().split(/\s+/).filter(Boolean),a=({name:c,title:f,description:m,
tags:h})=>{let u=[c,f,m,h,h.map(xf)].flat(2).join(" ").normalize("NFKC").toLowerCase();return r.every(w=>u.includes(
w))},i=t.filter(a);n.replaceChildren(...e.flatMap(c=>{let m=i.filter(u=>u.tags.includes(c)).map(({name:u,title:w})=>l(
"li",{},N(v(w),()=>vt(u),{class:"question",value:u}))),h=l("summary",{},xf(c)," ",l("small",{},String(m.length)));
return m.length?[l("details",{open:r.length>0,class:"topic"},h,l("ul",{},...m))]:[]}),...i.length?[]:[l("p",{class:"\
muted"},g("nothing"))])},s=l("input",{type:"search",id:"which",autocomplete:"off","aria-label":g("whichQuestio\
n")});return s.placeholder=g("whichQuestion"),s.value=fa,s.addEventListener("input",()=>{fa=s.value,o()}),o(),
[P(g("askNote")(t.length)),l("div",{class:"field"},s),l("p",{},N(g("ownQuery"),()=>ho(""),{class:"plain"})),n]}var bf="";function kf(){let{trouble:t}=O;return t?t.kind==="ended"?g("ended")(Zr):t.kind==="broke"?g("broke"):
t.kind==="refused"?g("refused")(t.message):t.kind==="start"?g("notStarted"):t.kind==="served"?g("served")(t.details):
t.kind==="mistake"?g("mistake")(t.details):t.kind==="given"?g("notGiven")(t.details):t.message:""}function Rs(){
if(!Wt()||d.tab!=="ask")return;Re(),Zl();let t=JSON.stringify([d.language,d.reading,O.name,O.typed,O.own===null,
D.now!==null,D.hasFailed]);if(la(),t===bf)return;bf=t;let e=$e(),n=D.now?O.own!==null?pf():e?wf(e):[...te()?[l(
"p",{class:"erratum"},g("noQuestion")(O.name))]:[],...yf(D.now.questions)]:[l("p",{class:"muted",role:"status"},
D.hasFailed?g("notStarted"):g("starting"))];$("ask").replaceChildren(...n)}var $f="currency";var Sf=/^[A-Z]{3}$/,ih=/^\d{4}-\d\d-\d\d$/,vf=t=>t?[t.currency,t.date,...Object.entries(t.worth).map(e=>e.join(
":"))].join():"";function ua(t){let[e="",n="",...o]=t.split(","),s=o.map(a=>[a.slice(0,3),Number(a.slice(4))]),
r=s.length>0&&s.every(([a,i])=>Sf.test(a)&&i>0&&i<1/0);return Sf.test(e)&&ih.test(n)&&r?{currency:e,date:n,worth:Object.
fromEntries(s)}:null}function ch({variables:t,rows:e}){let n=t.indexOf($f);return n<0?[]:[...new Set(e.flatMap(
({terms:o})=>o[n]?.value??[]))].sort()}var pa=(t,e)=>l("label",{},l("span",{},t),e);function Of(t){let e=ch(t);
if(!t.chart||e.length<2)return"";let{rates:n}=O,o=l("select",{name:"common"},...e.map(c=>l("option",{value:c,selected:c===
n?.currency},Qt(c)))),s=l("input",{type:"date",required:!0,value:n?.date??""}),r=l("div",{class:"worth"}),a=()=>{
let c=e.filter(f=>f!==o.value).map(f=>{let m=n&&n.currency===o.value?String(n.worth[f]??""):"",h={type:"number",
name:f,min:"0",step:"any",required:!0,value:m};return pa(g("worth")(Qt(f,1),Qt(o.value)),l("input",h))});r.replaceChildren(
...c)};o.addEventListener("change",a),a();function i(c){c.preventDefault();let m=[...r.querySelectorAll("input")].
map(({name:h,value:u})=>`${h}:${u}`);oa(ua([o.value,s.value,...m].join()))}return ct(g("oneCurrency"),{class:"\
rates",open:n!==null},P(g("ownRates")),l("form",{onsubmit:i},pa(g("commonCurrency"),o),pa(g("rateDate"),s),r,l(
"button",{class:"tool"},g("convert")),n?A(g("ownCurrencies"),()=>oa(null)):""))}var yo=[];for(let t=2;yo.length<64;t+=1)yo.every(e=>t%e)&&yo.push(t);var Mf=t=>Math.floor((t-Math.floor(t))*2**
32)|0,lh=yo.map(t=>Mf(Math.cbrt(t))),fh=yo.slice(0,8).map(t=>Mf(Math.sqrt(t))),re=(t,e)=>t>>>e|t<<32-e;function Ef(t){
let e=t.length+72>>6<<6,n=new Uint8Array(e);n.set(t),n[t.length]=128;let o=new DataView(n.buffer);o.setUint32(
e-8,Math.floor(t.length/2**29)),o.setUint32(e-4,t.length*8);let s=Int32Array.from(fh),r=new Int32Array(64);for(let a=0;a<
e;a+=64){for(let x=0;x<16;x+=1)r[x]=o.getInt32(a+x*4);for(let x=16;x<64;x+=1){let b=re(r[x-15],7)^re(r[x-15],18)^
r[x-15]>>>3,S=re(r[x-2],17)^re(r[x-2],19)^r[x-2]>>>10;r[x]=r[x-16]+b+r[x-7]+S|0}let[i,c,f,m,h,u,w,y]=s;for(let x=0;x<
64;x+=1){let b=y+(re(h,6)^re(h,11)^re(h,25))+(h&u^~h&w)+lh[x]+r[x]|0,S=(re(i,2)^re(i,13)^re(i,22))+(i&c^i&f^c&
f)|0;[y,w,u,h,m,f,c,i]=[w,u,h,m+b|0,f,c,i,b+S|0]}[i,c,f,m,h,u,w,y].forEach((x,b)=>{s[b]=s[b]+x|0})}return[...s].
map(a=>(a>>>0).toString(16).padStart(8,"0")).join("")}var Tf=60,ph=1e5,uh=[["mark",t=>t.replace(/^\uFEFF/,"")],["lineEnds",t=>t.replace(/\r\n?/g,`
`)],["decomposed",t=>t.normalize("NFC")]],Ns=({name:t})=>t.split("/").slice(0,-1).join("/"),mh=[...p.passages.
keys()].filter(t=>p.passages[t].sha256),dh=Map.groupBy(mh,t=>Ns(p.passages[t])),da=new Map;function Af(t,e){let n=new Map,
o=null,[s,r]=[0,ph];for(let a of e){let{begin:i,end:c,sha256:f}=p.passages[a],m=w=>t.slice(w,w+c-i).join(""),h=w=>w>=
0&&Ef(new TextEncoder().encode(m(w)))===f,u=[i,i+s].find(h);if(u===void 0&&r>0){o??=[...t.keys()].filter(x=>/\S/.
test(t[x])&&!/[\p{L}\p{N}_]/u.test(t[x-1]??""));let w=i+s,y=[...o].sort((x,b)=>Math.abs(x-w)-Math.abs(b-w)).slice(
0,r);r-=y.length,u=y.find(h)}u!==void 0&&(n.set(a,{begin:u,words:m(u)}),s=u-i)}return n}var ma=(t,e)=>t.get(e)?.
begin===p.passages[e].begin;function hh(t,[e,n]){let o=[...t],s={name:e,places:n,points:o,sentences:Af(o,n),undone:[]},
r=n.find(h=>!ma(s.sentences,h));if(r===void 0)return s;let a=[],i=t;for(let[h,u]of uh){let w=i;i=u(i),i!==w&&a.
push(h)}if(!a.length)return{...s,first:r};let c=Af([...i],n),f=h=>n.filter(u=>ma(h,u)).length;return f(c)>f(s.
sentences)?{...s,points:[...i],sentences:c,undone:a,first:r}:{...s,first:r}}function Cf(t){let[e]=[...dh].map(
f=>hh(t,f)).sort((f,m)=>m.sentences.size-f.sentences.size);if(!e)return{found:0,of:0,undone:[],moved:0};let{name:n,
places:o,points:s,sentences:r,first:a,undone:i}=e;r.size&&da.set(n,{points:s,sentences:r});let c=o.find(f=>!r.
has(f));return{found:r.size,of:o.length,undone:i,first:a===void 0?void 0:p.passages[a],differs:c===void 0?void 0:
p.passages[c],moved:o.filter(f=>r.has(f)&&!ma(r,f)).length}}var Lf=t=>da.get(Ns(p.passages[t])),ha=()=>da.size>
0,Is=t=>p.passages[t].sha256?Lf(t)?.sentences.has(t):void 0;function Rf(t){let e=Lf(t),n=e?.sentences.get(t);if(!e||
!n)return null;let{begin:o,words:s}=n,r=o+[...s].length;return{before:e.points.slice(Math.max(0,o-Tf),o).join(
""),words:s,after:e.points.slice(r,r+Tf).join("")}}var bo=(t=d.language)=>p.sentences.filter(({lang:e,only:n})=>e===t&&(n===""||n===d.reading)),js=t=>bo().filter(
e=>e.passage===t);function jn(t,e=d.language){let n=bo(e).filter(({statements:o})=>o.some(s=>t.has(s)));return[
...new Map(n.map(o=>[o.text,o])).values()]}function on(t){let{object:e}=p.statements[t];return typeof e=="numb\
er"?T(e):v(e.text)}function gh(t){let{subject:e,predicate:n}=p.statements[t];return`${T(e)} — ${v(p.predicates[n])}\
: ${on(t)}`}function wh(t){let{subject:e,predicate:n,errata:o}=p.statements[t];return p.statements.flatMap((s,r)=>s.
subject===e&&s.predicate===n&&s.only==="stated"&&s.errata.some(a=>o.includes(a))?[on(r)]:[])}function xh(t,e){
let{severity:n,problem:o}=p.errata[t],s=e.filter(We),r=e.flatMap(c=>p.statements[c].corrected).map(v),a=[...new Set(
s.flatMap(wh))],i=a.length?g("correctedFrom")(a.join(", ")):g("supplied");return l("p",{class:`erratum ${["Hig\
h","Medium","Low"].includes(n)?n:""}`},l("b",{},`${J(e)||"†"} ${g("erratum")}`),l("span",{dir:"auto"},` ${v(
o)}`),r.length?l("span",{class:"corrected"},g("corrected"),r.join(", ")):"",s.length?l("span",{class:"correcte\
d"},i):"")}function ko(t,e=[]){let n=new Map(e.map(o=>[o,[]]));for(let o of t)for(let s of p.statements[o].errata)
n.set(s,[...n.get(s)??[],o]);return[...n].map(([o,s])=>xh(o,s))}function ga(t){let e=Rf(t);return e?l("blockqu\
ote",{lang:"ko"},l("span",{class:"around"},`…${e.before}`),l("mark",{},e.words),l("span",{class:"around"},`${e.
after}…`)):Is(t)===!1?l("p",{class:"unfound"},g("unfound")):""}var $o=({text:t,statements:e,passage:n=null})=>[
t,Jt(J(e)),...n===null?[]:[" ",At(n)]],wa=t=>l("li",{dir:"auto",class:J(t.statements)?"doubtful":""},...$o(t)),
xa=t=>l("ul",{class:"said"},...t.map(({text:e,statements:n})=>wa({text:e,statements:n})));function Nf(t,...e){
let n=new Set(t.flatMap(o=>o.statements));return l("article",{class:"card"},xa(t),...e,...ko(n))}function yh(t,e){
let{text:n}=p.passages[t];return Nf(e,l("p",{class:"source"},At(t)),n?l("p",{class:"paraphrase",dir:"auto"},v(
n)):l("p",{class:"muted"},g("unparaphrased")),ga(t))}function sn(t){let e=bo(),n=new Set(e.flatMap(({statements:f})=>f)),
o=e.filter(({statements:f})=>f.some(m=>t.has(m))),s=Map.groupBy(o,({passage:f})=>f),r=[...t].filter(f=>!n.has(
f)).map(f=>({text:gh(f),statements:[f]})),a=[...s.get(null)??[],...r],i=p.passages.length?l("p",{class:"source\
 muted"},g("unsourced")):"",c=[...s].flatMap(([f,m])=>f===null?[]:[yh(f,m)]);return a.length?[...c,Nf(a,i)]:c}function If(t){let{wanted:e,rest:n}=_l(t),o=new Set([...e].flatMap(r=>p.statements[r].passages.map(a=>p.passages[a].
name))),s=[...new Set(n.flatMap(({passages:r})=>r))].filter(r=>!o.has(en(r)));return l("div",{class:"why"},...sn(
e),...s.map(r=>l("p",{class:"paraphrase"},Os(en(r)),` ${O.answer?.paraphrases[r]??""}`)),t.passages.length?"":
l("p",{class:"muted"},g("unsourced")),t.passages.some(r=>D.now?.citations[r])?Cs(t.passages.map(en)):"")}function jf(t){let e=(t[0]??[]).map((n,o)=>o>0&&t.filter(s=>s[o]).length*5<t.length);return e.filter(Boolean).
length<2?e.map(()=>!1):e}var Pf=(t,e,n)=>e.flatMap((o,s)=>n[s]&&o?[`${t[s]}: ${o}`]:[]).join("; ");var ba=200,Ps=ba;function bh(t,e){let n=ta(e);if(n!==void 0&&n<V)return N(t,()=>Ht(n),{class:"thing",dir:"auto"});
let o=e?.type==="uri"?p.passages.findIndex(({name:s})=>s===t):-1;return o>=0?At(o):l("span",{dir:"auto"},t)}var Bf=/^(?:[-0-9$€¥₩£]|CA\$|$)/,
kh=(t,e)=>t.every(({cells:n})=>Bf.test(n[e])),$h=({headings:t,rows:e})=>t.map((n,o)=>e.length===1||new Set(e.map(
({cells:s})=>s[o])).size>1);function Sh(t,e,n,o,s){let r=e.cells.findIndex((u,w)=>o[w]&&u),a=O.row===n;function i(){
O.row=a?null:n,B()}let c=N(`${n+1}${e.mark}`,i,{class:"row",value:`row-${n}`,"aria-expanded":String(a),"aria-l\
abel":g("whyRow")(n+1,e.mark)}),f=t.columns.map((u,w)=>{let y=e.terms[t.variables.indexOf(u)];return l("td",{class:`${kh(
t.rows,w)?"numeric":""} ${w===r&&!Bf.test(e.cells[w])?"head":""} ${s[w]?"sparse":""}`,"data-heading":t.headings[w]},
e.cells[w]?bh(e.cells[w],y):"")});s.includes(!0)&&f.push(l("td",{class:"also"},Pf(t.headings,e.cells,s)));let m=O.
own===null?c:String(n+1),h=l("tr",{class:e.mark?"doubtful":""},l("th",{scope:"row"},m),...f);return a?[h,l("tr",
{class:"opened"},l("td",{colspan:String(f.length+1)},If(e)))]:[h]}function vh({mark:t,rows:e,printed:n,supplied:o,
meant:s,problem:r,passages:a}){let i=n.length?g("correctedFrom")(n.join(", ")):o?g("supplied"):"",c=i.replace(
/\.?$/,i?". ":"");return l("p",{class:"erratum"},l("b",{},`${t} ${e.join(", ")}: `),c,...s.map(f=>`${g("correc\
ted")}“${f}”. `),r,...a.flatMap(f=>[" ",Os(f)]))}function Oh(t){let e=d.reading==="corrected"?" --reading \
corrected":"";return ca(g("copyCommand"),`sovkg sparql --why${e} '${t.replaceAll("'","'\\''")}'`)}function Mh({
headings:t,rows:e}){let n=e.map((s,r)=>[`${r+1}${s.mark}`,...s.cells,s.passages.map(en).join(" ")]),o=Fl([["#",
...t,g("sentence")],...n]);Le(new Blob([o],{type:"text/csv;charset=utf-8"}),`${ao()}.csv`)}function Eh(t){let{
headings:e,rows:n,footnotes:o,repeated:s,also:r,subject:a,unsaid:i}=t,c=n.slice(0,Ps),f=$h(t),m=jf(n.map(({cells:w})=>w));
function h(){Ps+=ba,ya="",B()}let u=[l("th",{scope:"col"},"#"),...e.map((w,y)=>l("th",{scope:"col",class:m[y]?
"sparse":""},w)),m.includes(!0)?l("th",{scope:"col",class:"also"},g("besides")):""];return[$e()?.gathers&&D.now?.
isApart?P(g("apart")):"",$e()?.gathers&&D.now?.mixed?l("p",{class:"erratum"},g("mixed")):"",a?l("p",{},l("b",{},
a)):"",l("div",{class:"scroll",tabindex:"0",role:"region","aria-label":g("rowsOfAnswer")},Rl(t.chart,()=>$("an\
swer").clientWidth-48,Of(t),O.rates!==null),l("table",{},l("thead",{},l("tr",{},...u)),l("tbody",{},...c.flatMap(
(w,y)=>Sh(t,w,y,f,m)))),n.length>Ps?A(g("moreRows"),h):"",i.length?P(g("emptyColumns")(i)):"",...Object.values(
r).map(w=>P(g("alsoAsked")(w.slice(0,5).join(", "),w.length-5))),s.length?P(g("addOnce")(s.slice(0,5),s.length-
5)):"",$e()?.refusal?P(g("noEvidence")):"",...O.own!==null?[P(g("ownEvidence")),Oh(O.own)]:[],...o.map(vh))]}function Th(){
let{answer:t,holds:e,trouble:n,isBusy:o}=O;return o?[l("p",{class:"muted",role:"status"},g("answering"))]:n?[l(
"p",{class:"erratum",role:"alert"},kf()),...cf()]:e!==null?[l("p",{},g(e?"yes":"no"))]:t&&!t.rows.length?[l("p",
{class:"muted"},g("noRows")),...lf()]:t?Eh(t):[]}function Df(){let t=$("answer");t.classList.remove("cards");let e=t.
querySelector(".scroll"),n=[...t.querySelectorAll("tbody td[data-heading]:not(.sparse)")],o=n.filter(({textContent:s})=>s).
length*2<n.length;t.classList.toggle("cards",o||e!==null&&e.scrollWidth>e.clientWidth)}var Ff=null,ya="";function qf(){
let t=$("answer");if(t.hidden=!te()||O.own!==null&&!O.answer&&!O.trouble&&O.holds===null&&!O.isBusy,document.body.
classList.toggle("answered",!t.hidden),t.hidden)return;let{name:e,typed:n,own:o,row:s,isBusy:r,key:a,answer:i}=O,
c=JSON.stringify([e,n,o,s,r,a,i?.rows.length,O.trouble,O.holds,O.isDrawn,O.others,O.rates,O.said,d.language,document.
documentElement.dataset.theme,D.now!==null]);if(c===ya)return;JSON.stringify([e,n,o])!==t.dataset.asked&&(Ps=ba),
t.dataset.asked=JSON.stringify([e,n,o]),ya=c;let f=i?.rows??[],m=o===null?He(e):g("ownQuery"),h=o===null?ln(O):
"",u=t.querySelector(".scroll")?.scrollTop??0;t.replaceChildren(l("div",{class:"bar"},l("h1",{tabindex:"-1"},m,
h?l("small",{dir:"auto"},` ${h}`):""),i?l("span",{class:"counts",role:"status"},g("rows")(f.length)):"",i&&Ts().
length&&!O.isDrawn?A(g("asThePicture"),tf,{class:"tool draw"}):"",i?.rows.length?A("CSV",()=>Mh(i),{class:"too\
l csv","aria-label":g("saveTable")}):"",A("×",Rn,{class:"tool close","aria-label":g("closeAnswer")})),...af(),
...Th()),Df(),Ff??=new ResizeObserver(Df),Ff.observe(t);let w=t.querySelector(".scroll");w&&(w.scrollTop=u)}var Ds=[28,72],Ah=[/^(?:p|¶|par(?:a|agraph)?\.?)\s*0*(\d+)(?:,?\s*(?:s|sentence)\s*0*(\d+))?$/i,/^0*(\d+)\s*(?:번째\s*)?문단(?:\s*0*(\d+)\s*(?:번째\s*)?문장)?$/],
Uf=p.passages.map(t=>[t.text].flat());function Ch(t){let e=t.replace(/(?<=\d),(?=\d)/g,"").replace(/[.*+?^${}()|[\]\\]/g,
"\\$&").replace(/(?<=\d)(?=\d)/g,",?"),n=/^\d/.test(t)?"(?<!\\d|\\d[.,])":/^\p{Script=Latin}/u.test(t)?"(?<!\\p\
{Script=Latin})":"";return new RegExp(n+e,"iu")}function Lh(t,e,n){let o=t.slice(Math.max(0,n-Ds[0]),n).replace(
n>Ds[0]?/^\S*\s/:"",""),s=t.slice(n+e.length,n+Ds[1]).replace(n+Ds[1]<t.length?/\s\S*$/:"","");return{before:(o.
length<n?"…":"")+o,found:e,after:s+(n+e.length+s.length<t.length?"…":"")}}function Hf(t,e=12){let n=t.trim().
normalize("NFC").replace(/[ㄱ-ㅎ]+$/,""),[,o,s]=Ah.map(i=>i.exec(n)).find(Boolean)??[],r=o||n.length<2?[]:n.
split(/\s+/).map(Ch),a=[];for(let[i,c]of p.passages.entries()){if(a.length===e)break;let f=o?c.paragraph===Number(
o)&&(!s||c.sentence===Number(s)):c.name.toLowerCase()===n.toLowerCase(),[m,...h]=[v(c.text),...Uf[i]],u=r.length?
[m,...h].find(b=>r.every(S=>S.test(b))):void 0,w=f?m:u;if(w===void 0)continue;let y=f?null:r[0].exec(w),x=w===
m?void 0:["en","ko"][Uf[i].indexOf(w)];a.push({passage:i,lang:x,...Lh(w,y?.[0]??"",y?.index??0)})}return a}G("arrange",{write:()=>d.arrangement,read(t){if(t&&!yc.includes(t))return null;d.arrangement=t}});function Rh(t){
X();let e=mt();d.arrangement=t,t||Sn(e),so(),B(),Et()}function Wf(){let t=$("arrange");t.addEventListener("cha\
nge",()=>Rh(t.value));for(let e of t.children)e.hidden=e.value==="country"&&!kc}function Gf(){$("arrange").value=
d.arrangement}var Nh=/^(Heading|소제목|제목)[^:]*: /,Ih=new Map([["ArrowDown",1],["ArrowRight",1],["ArrowUp",-1],["Arro\
wLeft",-1]]),So=new Map,Vf=A("‹",()=>va(-1),{"data-label":"previous"}),Kf=A("›",()=>va(1),{"data-label":"n\
ext"}),_f=l("span",{class:"here"}),Pn=l("select",{"data-label":"jump"}),ka=l("div",{class:"bar reading"},Vf,Kf,
_f,Pn),$a=l("div",{}),Bs=t=>p.passages[t].kind==="heading",Fs=[...p.passages.keys()].filter(Bs),Sa=t=>v(p.passages[t].
text)||g("unparaphrased");function jh(t){let e=Sa(t).replace(Nh,"").replace(/^\p{Ll}/u,n=>n.toUpperCase());return[
p.passages[t].paragraph,e].filter(Boolean).join(" · ")}function Ph(t){let e=js(t),n=new Set(e.flatMap(o=>o.statements));
return l("div",{class:"told"},ga(t),p.articles.length&&Wt()?Cs([p.passages[t].name]):"",e.length?l("p",{class:"\
muted"},g("itStates")):"",e.length?xa(e):l("p",{class:"muted"},g("nothingStated")),...ko(n,p.passages[t].errata))}
function Dh(t){let e=Is(t);if(e===void 0)return"";let n=l("span",{"aria-hidden":"true"},e?" ✓":" ≠"),o=l("\
span",{class:"unseen"},g(e?"isVerified":"isDifferent"));return l("span",{class:e?"verified":"differs"},n,o)}function Fh(t){
let{name:e,sentence:n,errata:o}=p.passages[t],s=t===d.passage,r=[Bs(t)?"":l("span",{class:"number"},`${n||e} `),
Sa(t),Jt(o.length?"†":""),Dh(t)],a=N(r,()=>Ae(t),{class:"sentence",dir:"auto","data-passage":e,"aria-current":s?
"true":!1,tabindex:s||d.passage===null&&t===0?"0":"-1"});return So.set(t,a),l("li",{},Bs(t)?l("h3",{},a):a,s?Ph(
t):"")}function Bh(t){let{paragraph:e,kind:n}=p.passages[t[0]],o=e&&!Bs(t[0])?g("paragraph")(e):"";return l("s\
ection",{class:`paragraph ${n}`},o?l(Fs.length?"h4":"h3",{},o):"",l("ol",{class:"sentences"},...t.map(Fh)))}function va(t,e=!1){
let n=d.passage===null?0:d.passage+t;n<0||n>=p.passages.length||(Ae(n),e?So.get(n)?.focus({preventScroll:!0}):
lt(`${tn(p.passages[n])}: ${Sa(n)}`))}function Qf(){let t=$("reader");t.append(ka,$a),t.addEventListener("keyd\
own",e=>{let n=Ih.get(e.key);!n||!e.target.classList.contains("sentence")||(e.preventDefault(),va(n,!0))}),Pn.
addEventListener("change",()=>Ae(Number(Pn.value)))}function qh(){let{passage:t}=d,e=p.passages.length;Vf.disabled=
!t,Kf.disabled=t===e-1,_f.textContent=t===null?g("sentences")(e):g("sentenceOf")(p.passages[t].paragraph,t+1,e);
let n=t===null?void 0:Fs.findLast(o=>o<=t);Pn.replaceChildren(...n===void 0?[l("option",{value:""},g("jump"))]:
[],...Fs.map(o=>l("option",{value:String(o)},jh(o)))),Pn.value=n===void 0?"":String(n),Pn.hidden=!Fs.length,ka.
hidden=!e}function Uh(t){let e="";return t.flatMap(n=>{let{article:o}=p.passages[n[0]],s=o&&v(o)!==e;return e=
o?v(o):e,[...s?[l("h2",{class:"article",dir:"auto"},v(o))]:[],Bh(n)]})}function Hh(){let t=Map.groupBy([...p.passages.
keys()],s=>{let r=p.passages[s];return`${Ns(r)} ${r.paragraph||""}`}),e=()=>$("file").click(),n=A(g(ha()?"othe\
rFile":"ownFile"),e,{id:"bring"}),o=[P(g("fileNote")),l("div",{class:"tools"},n)];So.clear(),$a.replaceChildren(
l("h2",{},g("textTitle")),P(g(p.passages.length?"textHelp":"noText")),p.articles.length&&!ha()?P(g("paraphrase\
d")):"",...p.passages.some(({sha256:s})=>s)?o:[],...Uh([...t.values()]))}var zf=null;function Wh(){let t=$("re\
ader"),e=d.passage===null?null:So.get(d.passage)?.closest("li");if(!e||!t.offsetParent)return;if(getComputedStyle(
t).overflowY==="visible"){zf!==d.passage&&e.scrollIntoView(),zf=d.passage;return}let[n,o]=[t.getBoundingClientRect(),
e.getBoundingClientRect()],[s,r]=[n.top+ka.offsetHeight+4,n.bottom-12];o.top<s||o.height>r-s?t.scrollTop+=o.top-
s:o.bottom>r&&(t.scrollTop+=o.bottom-r)}function qs(){let{activeElement:t}=document,e=$a.contains(t)&&t?.classList.
contains("sentence");qh(),Hh(),e&&So.get(d.passage??0)?.focus({preventScroll:!0}),Wh()}function Oa(){return(p.isLanguageGiven?[]:navigator.languages.map(n=>n.slice(0,2).toLowerCase())).find(n=>n===
"en"||n==="ko")??p.lang}function vo(t){d.language=t,document.documentElement.lang=t,document.title=at(v(p.title)),
$("title").textContent=document.title;let e=document.querySelectorAll("[data-message], [data-label]");for(let n of e)
n.dataset.message&&(n.textContent=jt(n.dataset.message)),n.dataset.label&&n.setAttribute("aria-label",jt(n.dataset.
label));$("query").placeholder=g("search"),Zt("languages",t)}var Gh={touch:{thing:18,line:12},mouse:{thing:2,line:6}};function Ma(t,e){let n=Gh[e?"touch":"mouse"],o=M.getScale(),
s=c=>M.canvasToDOM(W(c)),[r,a,i]=[1/0,-1,""];for(let c of z()){let{x:f,y:m}=s(c),h=Math.max(0,Math.hypot(f-t.x,
m-t.y)-Dt(c,o,et(c)));h<=n.thing&&h<r&&([r,a]=[h,c])}for(let{id:c,from:f,to:m,bend:h}of r>2?Y().values():[]){let u=fr(
s(f),s(m),h),w=Math.min(...u.slice(1).map((y,x)=>Kn(u[x],y,t)));w<=n.line&&w<r&&([r,i]=[w,c])}return i?{line:i}:
a<0?{}:{thing:a}}var Ea=()=>d.selected!==null||!!d.pair||!!d.highlighted,rn=!1,zh=({pointer:t})=>Ma(t.DOM,rn);function Yf(t){let{
thing:e}=Ma(t,rn);e!==void 0&&ys(e,!1)}function Xf(){let t=$("drawing");M.on("click",e=>{let{thing:n,line:o}=zh(
e);n!==void 0?gl(n):o!==void 0?gs($r(o)):Ea()&&Je()}),t.addEventListener("dblclick",({clientX:e,clientY:n})=>{
let{left:o,top:s}=t.getBoundingClientRect();rn||Yf({x:e-o,y:n-s})}),M.on("doubleClick",({pointer:e})=>rn&&Yf(e.
DOM));for(let e of["pointerdown","pointermove"])addEventListener(e,n=>{rn=n.pointerType==="touch",rn&&e==="poi\
nterdown"&&Gr()},!0);t.addEventListener("mousemove",e=>rn&&e.stopPropagation(),!0),t.addEventListener("mousele\
ave",Gr)}var Ie=(t,e)=>$(t).addEventListener("click",e),Us=(t,e)=>$(t).addEventListener("click",({target:{value:n}})=>n&&
e(n));function Vh(){Ie("closer",()=>Ye(1.4)),Ie("farther",()=>Ye(1/1.4)),Ie("whole",()=>de()),Ie("undo",Kr),Ie(
"physics",()=>{let t=$("physics").getAttribute("aria-pressed")!=="true";$("physics").setAttribute("aria-presse\
d",String(t)),pl(t)})}var Ta=()=>$("menu").getAttribute("aria-expanded")==="true",Aa=t=>$("menu").setAttribute(
"aria-expanded",String(t));function tp(){Aa(!1),$("menu").focus()}function Jf(t){Ee(t),B()}var ep=()=>$("theme").
setAttribute("aria-pressed",String(vn()));function Kh(){Ie("menu",()=>Aa(!Ta())),Us("modes",t=>{Ze(t),Ta()&&tp()}),
Us("readings",Ol),Us("languages",t=>{vo(t),B()});for(let t of["pointerdown","focusin"])document.addEventListener(
t,({target:e})=>{!$("menu").contains(e)&&!$("options").contains(e)&&Aa(!1)});Ie("theme",()=>Jf(vn()?"light":"d\
ark")),Qe.addEventListener("change",()=>Jf(Qe.matches?"dark":"light"))}function Zf(t){Pt(t),t==="text"&&qs(),Rs(),
jo()}function _h(){Ie("fold",()=>xt(!Ei())),Us("tabs",Zf),$("tabs").addEventListener("keydown",({key:t})=>{let e=t===
"ArrowRight"?1:t==="ArrowLeft"?-1:0;if(!e)return;let n=[...$("tabs").children].filter(s=>!s.hidden),o=n[(n.findIndex(
({value:s})=>s===d.tab)+e+n.length)%n.length];Zf(o.value),o.focus()})}function Qh(t){let e=t.target instanceof
Element&&t.target.matches("input[type=search]"),n=t.ctrlKey||t.metaKey;n&&t.key==="z"&&!e&&(t.preventDefault(),
Kr()),!(e||n||t.altKey)&&(t.key==="Escape"&&Ta()?tp():t.key==="Escape"&&Ea()?Je():t.key==="/"&&(t.preventDefault(),
$("query").focus()))}function np(){Xf(),Vh(),Kh(),_h(),ni(xs),addEventListener("resize",()=>{d.mode==="picture"&&
ll()}),document.addEventListener("keydown",Qh),$("tab-text").hidden=!p.passages.length,$("readings").hidden=p.
readings.length<2&&p.readings[0]==="stated";for(let t of $("readings").children)t.disabled=!p.readings.includes(
t.value);Zt("modes",d.mode)}var Yh=64*1024*1024,xe=null;function sp({name:t,wrong:e,read:n}){return e?g("fileWrong")(e,t):n?g("fileRead")(
n,t,tn):""}function Xh(){xe=null,Ca()}function Ca(){let t=$("took");if(t.hidden=xe===null,xe===null)return;t.className=
xe.read?.of&&xe.read.found===xe.read.of?"":"wrong";let e=A("×",Xh,{"aria-label":g("close")});t.replaceChildren(
l("p",{dir:"auto"},sp(xe)),e)}async function Jh([t,...e],n){let{name:o}=t;if(e.length)return{name:o,wrong:"sev\
eral"};if(n)return{name:o,wrong:"folder"};if(t.size>Yh)return{name:o,wrong:"large"};let s;try{s=await t.arrayBuffer()}catch{
return{name:o,wrong:"unreadable"}}if(!s.byteLength)return{name:o,wrong:"void"};let r;try{r=new TextDecoder("ut\
f-8",{fatal:!0,ignoreBOM:!0}).decode(s)}catch{return{name:o,wrong:"noText"}}return r.includes("\0")?{name:o,wrong:"\
noText"}:{name:o,read:Cf(r)}}async function op(t,e=!1){t.length&&(xe=await Jh(t,e),d.tab==="overview"&&Pt("tex\
t"),xt(!0),B(),lt(sp(xe)))}function rp(){let t=$("file");t.addEventListener("change",async()=>{await op([...t.
files]),t.value=""}),addEventListener("dragover",e=>{e.preventDefault(),document.body.classList.add("dropping")}),
addEventListener("dragleave",e=>e.relatedTarget===null&&document.body.classList.remove("dropping")),addEventListener(
"drop",e=>{e.preventDefault(),document.body.classList.remove("dropping");let n=e.dataTransfer?.items[0]?.webkitGetAsEntry?.();
op([...e.dataTransfer?.files??[]],!!n?.isDirectory)})}var Zh="#finding, #legend, #beside, #answer, .page",an=document.body,ip=null,ap=t=>t.id||t.dataset.act||t.value||
t.ariaLabel||t.textContent;function cp(){an=document.activeElement??document.body,ip=an.closest(Zh)}function lp(){
let t=document.activeElement;if(an===document.body||an.checkVisibility()||t!==an&&t!==document.body)return;let e=[
...ip?.querySelectorAll(an.tagName)??[]].filter(r=>ap(r)===ap(an)),n=document.querySelector(".page:not([hidden\
])");([e.find(r=>r.checkVisibility()),n?.querySelector("h2[tabindex]"),n].find(r=>r?.checkVisibility())??document.
getElementById("drawing")).focus()}var tg=60,eg=2,ng={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},fp={"+":()=>Ye(1.4),"=":()=>Ye(
1.4),"-":()=>Ye(1/1.4),0:()=>de(),Enter:()=>d.selected!==null&&$("details").querySelector("h2")?.focus()};function og([
t,e]){let n=_e().get(d.selected??-1)??M.getViewPosition();return[..._e()].flatMap(([s,{x:r,y:a}])=>{let i=(r-n.
x)*t+(a-n.y)*e,c=Math.abs((r-n.x)*e)+Math.abs((a-n.y)*t);return s!==d.selected&&i>0&&c<2*i?[{thing:s,far:i+eg*
c}]:[]}).sort((s,r)=>s.far-r.far)[0]?.thing}function sg([t,e]){let{x:n,y:o}=M.getViewPosition(),s=tg/M.getScale();
M.moveTo({position:{x:n+t*s,y:o+e*s}})}function pp(){let t=$("drawing");t.tabIndex=0,t.querySelector(".vis-net\
work").tabIndex=-1,t.addEventListener("keydown",e=>{if(e.ctrlKey||e.metaKey||e.altKey)return;let n=ng[e.key];if(!(!n&&
!Object.hasOwn(fp,e.key)))if(e.preventDefault(),!n)fp[e.key]();else if(e.shiftKey)sg(n);else{let o=og(n);o!==void 0&&
wl(o)}})}var rg=250,up=3,Dn={rows:[],note:"",isBusy:!1};async function ag({name:t,typed:e}){let{table:n}=await St("answ\
er",t,e,d.reading,d.language,null),o=n.variables.indexOf(n.columns[0]),s=n.rows.map(({terms:i})=>K(i[o]?.value??
"")),r=[...new Set(s.flatMap(i=>i===void 0?[]:T(i)))],a=r.slice(0,up).join(", ");return`${g("rows")(n.rows.length)}${a?
`: ${a}${r.length>up?" …":""}`:""}`}function ig(t,{found:e,unknown:n,denied:o,nearest:s,named:r},a,i){let c=e.
slice(1).filter(({isSure:w})=>w),f=(w,...y)=>({content:[l("span",{},He(w.name)," ",l("b",{dir:"auto"},ln(w)),...y),
w===e[0]?"":l("small",{},g(w===s[0]?"nearest":"orElse")),w.left.length?l("small",{class:"beginning"},g("leftAs\
ide")(w.left)):""],take:()=>vt(w.name,w.typed,{text:t,left:w.left,others:w===e[0]?c:[]})});if(e.length)return{
...Dn,rows:[e[0],...c].map(w=>f(w))};if(a)return Dn;let m=[...n.flatMap(w=>Nn(w,3)),...r.flatMap(w=>K(w)??[])],
h=[...new Set(m)].map(w=>({content:[l("span",{dir:"auto"},T(w)),l("small",{},v(j(w).label))],take:()=>i(w)})),
u=[...n.length||o.length?[]:s.map(w=>f(w)),...h];return{...Dn,rows:u,note:g("noneAnswers")(n,o)}}function mp(t,e){
let n={said:"",isSpare:!1},o=0,s=0,r=!1;function a(f=0){t({...Dn,isBusy:!0,note:D.now?g("understanding")(f):g(
"starting")}),s=window.setTimeout(a,1e3,f+1)}function i(f){clearTimeout(s),t(f)}async function c(){if(r)return;
r=!0;let f=null;for(;f!==n&&n.said;){f=n;let{said:m,isSpare:h}=f;try{await Re();let u=await St("understood",m,
d.reading);if(f!==n)continue;let w=ig(m,u,h,e);i(w);let[y]=u.found;if(!y)continue;let x=await ag(y);if(f!==n)continue;
w.rows[0].content.push(l("small",{class:"beginning",dir:"auto"},x)),t(w)}catch(u){let{details:w}=u,y=w?.status===
void 0?"":g("served")(w);f===n&&i({...Dn,note:y})}}r=!1}return(f,m)=>{for(let w of[o,s])clearTimeout(w);let h=f.
trim().split(/\s+/).filter(Boolean),u=Wt()&&!D.hasFailed&&(h.length>1||!m&&/[?？]$/.test(f.trim()));if(n={said:u?
f.trim():"",isSpare:m},!u)return t(Dn);Re(),a(),o=window.setTimeout(c,rg)}}var dp={role:"option","aria-disabled":"true","aria-selected":"false"},La=class{#t=[];#e=[];#o={rows:[],note:"",
isBusy:!1};#s=!1;#r;#c;#a;#n;#l=mp(e=>this.#d(e),e=>this.#a.take(e));constructor(e,n,o){this.#r=e,this.#c=n,this.#a=
o,this.#n=new In(e,n,s=>this.#u(s)),e.addEventListener("input",()=>this.#f()),e.addEventListener("focus",()=>o.
keep||this.#f()),e.addEventListener("keydown",s=>this.#x(s))}get#i(){return this.#t.length+this.#o.rows.length+
this.#e.length}#f(){let{sentences:e,asks:n}=this.#a;this.#e=e?.(this.#r.value)??[],this.#t=go(this.#r.value,this.#e.
length?8:12),this.#n.active=0,this.#s=!1,n&&this.#l(this.#r.value,this.#i>this.#o.rows.length),this.#p()}#d(e){
!this.#t.length&&this.#o.rows.length<e.rows.length&&(this.#n.active=0),this.#o=e,document.activeElement===this.#r&&
(this.#s&&e.rows.length&&!e.note?this.#u(this.#t.length):this.#p())}#p(){let{isBusy:e,note:n}=this.#o,o=[...this.#t.
map((s,r)=>this.#h(s,r)),...this.#g()];this.#e.length&&o.push(this.#w()),!this.#i&&!e&&!n&&o.push(l("li",dp,g(
"nothing"))),this.#n.show(o,this.#r.value.trim()!=="")}#h(e,n){let o=j(e),s=l("span",{dir:"auto"},T(e));return this.#n.
option(n,Tt(o),s,l("small",{},v(o.label)))}#g(){let{rows:e,note:n,isBusy:o}=this.#o,s=e.map(({content:a},i)=>this.#n.
option(this.#t.length+i,...a)),r=o?l("progress",{"aria-hidden":"true"}):"";return n&&s.push(l("li",dp,n,r)),s.
length?[this.#m("questions",s)]:[]}#w(){let e=this.#t.length+this.#o.rows.length,n=this.#e.map(({passage:o,lang:s,
before:r,found:a,after:i},c)=>{let f=l("span",{dir:"auto",lang:s},r,a?l("mark",{},a):"",i);return this.#n.option(
e+c,f,l("small",{},Yr(p.passages[o])))});return this.#m("sentence",n)}#m(e,n){let o=`${this.#c.id}-${e}`;return l(
"li",{role:"group","aria-labelledby":o},l("small",{id:o},g(e)),l("ul",{role:"none"},...n))}#u(e){let{take:n,keep:o,
read:s}=this.#a;this.#r.value=o?T(this.#t[e]):"",this.#s=!1,this.#n.close();let r=e-this.#t.length,a=r-this.#o.
rows.length;r<0?n(this.#t[e]):a<0?this.#o.rows[r].take():s?.(this.#e[a].passage)}#x(e){e.isComposing||(["Arrow\
Down","ArrowUp"].includes(e.key)&&!this.#n.isOpen&&this.#f(),this.#n.step(e,this.#i)?this.#p():e.key==="Enter"&&
this.#i&&this.#n.isOpen?(e.preventDefault(),this.#u(this.#n.active)):e.key==="Enter"&&this.#o.isBusy?this.#s=!0:
e.key==="Escape"&&(this.#a.keep||(this.#r.value=""),this.#n.close()))}},Hs=(t,e,n)=>new La(t,e,n);var Ra=3;function hp(t,...e){let n=$("tip"),o=$("drawing").getBoundingClientRect();n.replaceChildren(...e),n.hidden=
!1,n.style.left=`${Math.max(0,Math.min(t.clientX-o.left+14,o.width-n.offsetWidth-4))}px`,n.style.top=`${Math.max(
0,Math.min(t.clientY-o.top+14,o.height-n.offsetHeight-4))}px`}function Na(){$("tip").hidden=!0}function gp(){$(
"drawing").addEventListener("mouseleave",Na),$("drawing").addEventListener("pointerdown",Na,!0),M.on("hoverNod\
e",({node:t,event:e})=>hp(e,T(t),l("small",{},v(j(t).label)))),M.on("hoverEdge",({edge:t,event:e})=>{let n=Y().
get(t);if(!n)return;let o=jn(Xt(n.edges)),s=o.slice(0,Ra).map(({text:r,statements:a})=>l("span",{class:"told",
dir:"auto"},...$o({text:r,statements:a})));hp(e,...s,o.length>Ra?l("small",{},`+ ${o.length-Ra}`):"")});for(let t of[
"blurNode","blurEdge","dragStart","zoom","click"])M.on(t,Na)}var cg="input, select, textarea, [role=tablist], [role=application]";function wp(){G("tour",{write:()=>d.tour===
null?"":String(d.tour),read(t){if(!/^\d*$/.test(t))return null;if(Number(t)>=Math.max(p.steps.length,1))return[
t];Number(t)&&oo(Number(t))}}),document.addEventListener("keydown",t=>{if(!(d.tour===null||t.ctrlKey||t.metaKey||
t.altKey||t.shiftKey)&&!(t.target instanceof Element&&t.target.closest(cg))){if(t.key==="ArrowRight")oe(d.tour+
1);else if(t.key==="ArrowLeft")oe(d.tour-1);else if(t.key==="Escape")ro();else return;t.preventDefault(),t.stopImmediatePropagation()}})}var lg={corrected:"corrected",stated:"stated","as-stated":"stated"};G("lang",{kept:!0,write:()=>d.language===Oa()?
"":d.language,read(t){if(t==="en"||t==="ko")vo(t);else{if(t)return null;vo(Oa())}}});G("theme",{kept:!0,write:()=>vn()===
Qe.matches?"":vn()?"dark":"light",read(t){if(t&&t!=="dark"&&t!=="light")return null;Ee(t||(Qe.matches?"dark":"\
light"))}});G("reading",{write:()=>d.reading===p.readings[0]?"":d.reading,read(t){let e=t?lg[t]:p.readings[0];
if(!p.readings.includes(e))return null;d.reading=e,Zt("readings",e)}});G("as",{write:()=>d.mode===nr?"":d.mode,
read(t){if(t&&!Ho.includes(t))return null;Un(t||nr)}});var Gt;function je(t,e,n,o){G(t,{write:()=>Vt(n()),read(s){
let{places:r,unknown:a}=qe(Kt(s),e);return o(r),a}})}var ye=(...t)=>t.flatMap(e=>e===null?[]:pe(e)),Ia=t=>t.map(
e=>p.kinds[e].name);je("view",Oi,()=>{let{preset:t}=mt();return t?[p.presets[t].name]:[]},([t=p.presets.length?
0:null])=>{Gt={...ls(),preset:t}});je("around",K,()=>ye(mt().centre),([t])=>{t!==void 0&&Object.assign(Gt,{preset:null,
centre:t})});je("show",Wo,()=>Ia(mt().asked),t=>Object.assign(Gt,{asked:t}));var yp=t=>p.kinds.length>2&&t.length===
p.kinds.length-1;je("hide",Wo,()=>{let{away:t}=mt();return yp(t)?[]:Ia(t)},t=>Object.assign(Gt,{away:t}));je("\
only",Wo,()=>{let{away:t}=mt(),[e]=[...p.kinds.keys()].filter(n=>!t.includes(n));return yp(t)?Ia([e]):[]},([t])=>{
t!==void 0&&(Gt.away=[...p.kinds.keys()].filter(e=>e!==t))});var xp="*";G("with",{write:()=>Vt(mt().came.map(({
thing:t,all:e})=>pe(t)+(e?xp:""))),read(t){let e=Kt(t),{unknown:n}=qe(e,o=>K(o.replace(/\*$/,"")));return Gt.came=
e.flatMap(o=>{let s=K(o.replace(/\*$/,""));return s===void 0?[]:{thing:s,all:o.endsWith(xp)}}),n}});je("add",K,
()=>ye(...mt().added),t=>Object.assign(Gt,{added:t}));je("without",K,()=>ye(...mt().removed),t=>Object.assign(
Gt,{removed:t}));G("lines",{write:()=>Vt(Vo.flatMap(t=>Bt()[t]?`${t} ${Bt()[t]}`:[])),read(t){return Gt.sieve=
Se(),Kt(t).filter(e=>{let[,n,o]=/^(\w+) (.+)$/.exec(e)??[],s=Vo.find(r=>r===n);return s&&(Gt.sieve[s]=o),!s})}});
je("pin",K,()=>ye(...mt().pinned),t=>{Sn({...Gt,pinned:t}),dt()});function Oo(t,e,n,o,s){G(t,{write:()=>Vt(o()),read(r){let a=Kt(r);if(a.length&&a.length!==e)return null;let{places:i,
unknown:c}=qe(a,n);return a.length&&!c.length&&s(...i),c}})}Oo("line",2,K,()=>d.pair?ye(d.pair.from,d.pair.to):
[],En);Oo("passage",1,vi,()=>d.passage===null?[]:[p.passages[d.passage].name],no);Oo("path",2,K,()=>d.isTold?ye(
d.path.from,d.path.to):[],(t,e)=>Xe(t,e));G("avoid",{write:()=>d.isTold&&d.path.avoids?"hubs":"",read(t){let{from:e,
to:n}=d.path;if(t&&(t!=="hubs"||!d.isTold))return null;t&&e!==null&&n!==null&&Xe(e,n,{avoids:!0})}});G("way",{
write:()=>d.isTold&&d.path.way?String(d.path.way+1):"",read(t){let{from:e,to:n,avoids:o}=d.path;if(t){if(!/^[1-9]\d*$/.
test(t)||!d.isTold||e===null||n===null||Number(t)>Mn(e,n,o).paths.length)return null;Xe(e,n,{avoids:o,way:Number(
t)-1})}}});Oo("at",1,K,()=>ye(d.passed?d.selected:null),t=>he(t,!0));Oo("entity",1,K,()=>ye(d.passed?null:d.selected),
t=>he(t));function bp(t){ra(t),d.tab==="overview"&&(d.tab="ask")}G("query",{write:()=>O.name,more:()=>Object.entries(O.typed).
map(([t,e])=>[t,Vt(e)]),read(t,e){if(!t||!Wt())return O.name&&Wn(),t?[t]:[];let n=Object.fromEntries([...e].map(
([o,s])=>[o,Kt(s)]));e.clear(),O.name!==t||JSON.stringify(O.typed)!==JSON.stringify(n)?bp({name:t,typed:n}):d.
tab==="overview"&&(d.tab="ask")}});G("rates",{write:()=>vf(O.rates),read(t){let e=ua(t);return O.rates=O.name?
e:null,t&&!e?null:void 0}});G("sparql",{write:()=>O.own??"",read(t){if(t&&!Wt())return[t];t&&O.own!==t?bp({own:t}):
!t&&O.own!==null&&Wn()}});G("drawn",{write:()=>O.isDrawn?"answer":"",read(t){return O.isDrawn=t==="answer"&&te(),
t&&t!=="answer"?null:void 0}});function fg(){return d.selected!==null||d.pair?"details":d.passage!==null?"text":d.isTold?"path":te()?"ask":"o\
verview"}G("tab",{write:()=>d.tab===fg()?"":d.tab,read(t){if(t){if(![...$("tabs").children].some(e=>e.value===
t&&!e.hidden))return null;d.tab=t}}});var pg=.45;function Ws({x:t,y:e,size:n,label:o,bold:s=400,grave:r=!1},a,i){let c=o.split(`
`),f=e-(c.length-1)*n*pn/2+n*.35,m={"font-size":n,"font-weight":s,"text-anchor":"middle",fill:a},h={stroke:i.paper,
"stroke-width":n*pg,"stroke-linejoin":"round"};return F("text",{...m,...h,"paint-order":"stroke"},...c.flatMap(
(u,w)=>u.split(/([†‡]+)/).map((y,x)=>{let b=x?{}:{x:t,y:f+w*n*pn},S={fill:r?i.grave:i.mark,"font-weight":700};
return F("tspan",x%2?{...S,...r?{"text-decoration":"underline"}:{}}:b,y)})))}function kp({from:t,to:e,bend:n,edges:o},{
color:s,width:r,dashes:a,arrows:i},c){let[f,m,h]=[W(t),W(e),s.color],u={"stroke-width":r,...a?{"stroke-dasharr\
ay":a.join(" ")}:{}},w=[F("path",{d:Fi(f,m,n),fill:"none",stroke:h,...u})];for(let[y,x,b]of[[e,t,.9],[t,e,.1]])
!(y===e?i.to:i.from).enabled||!o.some(S=>S.to===y)||w.push(ug(W(y),n?Mt(f,m,n,b):W(x),c(y),h,r));return w}function ug(t,e,n,o,s){
let r=Math.hypot(t.x-e.x,t.y-e.y)||1,[a,i]=[(t.x-e.x)/r,(t.y-e.y)/r],[c,f]=[t.x-a*n,t.y-i*n],[m,h]=[5+3*s,1.5+
s],u=[c-a*m,f-i*m],w=[[c,f],[u[0]-i*h,u[1]+a*h],[u[0]+i*h,u[1]-a*h]];return F("polygon",{points:w.map(y=>y.map(
x=>x.toFixed(1)).join(",")).join(" "),fill:o})}function $p({id:t,x:e,y:n,size:o,borderWidth:s,color:r}){let a=j(
t),i=o/6;return F("path",{d:lo[a.shape],fill:r.background,stroke:r.border,"stroke-width":s/i,...Oe(t)?{"stroke\
-dasharray":`${3/i} ${2/i}`}:{},transform:`translate(${e-o} ${n-o}) scale(${i})`},F("title",{},`${v(p.things[t].
label)} (${v(a.label)})`))}var Ct=24,Gs=22,Pe=12,Mo=18,mg=480,dg=2,Sp=8e3;function hg(t,e){let n=qr(t),{from:o,to:s,width:r,height:a}=n,i=`${o.
x} ${o.y} ${s.x-o.x} ${s.y-o.y}`,c=F("svg",{x:0,y:e,width:r,height:a,viewBox:i,overflow:"hidden"}),f=new Map(n.
things.map(x=>[x.id,x])),m=x=>f.get(x).size,h=(s.x-o.x)/r;for(let{left:x,top:b,width:S,height:E}of Oc()){let I={
fill:"none",stroke:t.soft,"stroke-width":h,"stroke-opacity":vr};c.append(F("rect",{x,y:b,width:S,height:E,...I}))}
for(let x of n.lines)c.append(...kp(Y().get(x.id),x,m));c.append(...n.things.map($p));for(let{x,y:b,radius:S,sign:E}of n.
signed){let I={"font-size":S*cs,"font-weight":700,"text-anchor":"middle",fill:t.paper};c.append(F("text",{x,y:b+
S*cs*.4,...I},E))}for(let x of n.captions)c.append(Ws(x,x.line.weight>1?t.ink:t.soft,t));let u={stroke:t.ink,"\
stroke-width":h};for(let{x,y:b,from:S}of n.names)S&&c.append(F("path",{d:`M${S.x} ${S.y}L${x} ${b}`,...u}));for(let x of n.
names)c.append(Ws(x,Q(x.thing)?t.soft:t.ink,t));c.append(...n.titles.map(x=>Ws(x,t.soft,t)));let w=({x,y:b})=>x>=
o.x&&x<=s.x&&b>=o.y&&b<=s.y,y=n.things.map(({id:x})=>x).filter(x=>w(W(x)));return{svg:c,things:y,width:r,height:a}}
var ja=(t,e,n,o=400)=>Gn(t.split(/\s+/),s=>yt(s,e,o)[0]<=n).filter(Boolean),Pa=(t,e,n,o)=>t.map((s,r)=>F("text",
{x:Ct,y:e+(r+.8)*n*1.3,"font-size":n,...o},s));function gg(t,e,n,o,s){let r=new Set(t),a=bt().filter(({from:y,
to:x})=>r.has(y)&&r.has(x)),i=new Set(a.flatMap(({relation:y})=>y===null?[]:R(y))),c=[],[f,m]=[Ct,o+Mo];function h(y,x,b,S=[]){
let E={stroke:x,"stroke-width":b,"stroke-dasharray":S.join(" ")||"none"};return{label:y,sign:()=>F("path",{d:`\
M${f} ${m-4}h12`,...E})}}let u=[...new Set(t.map(R)),...i].map(y=>{let{label:x,family:b,shape:S}=p.kinds[y],E=n.
families[b].full;return i.has(y)?h(v(x),E,2,bn(y)):{label:v(x),sign:()=>F("path",{d:lo[S],fill:E,transform:`tr\
anslate(${f} ${m-10})`})}}),w=e.map(y=>h(g("wideLine")(Qt(y)),n.amounts[Me(y)].full,6));for(let{label:y,sign:x}of[
...u,...w]){let b=18+yt(y,Pe)[0]+Mo;f+b>s&&f>Ct&&([f,m]=[Ct,m+Mo]),c.push(x(),F("text",{x:f+18,y:m,"font-size":Pe,
fill:n.ink},y)),f+=b}return{made:c,height:c.length?m-o+Mo/2:0}}function wg(t){let[,e,n]=/creativecommons\.org\/licenses\/([a-z-]+)\/([\d.]+)/.
exec(t)??[];return e?`CC ${e.toUpperCase()} ${n}`:t}function xg(){let t=$("headline")?.textContent||v(p.title),
e=p.readings.length>1?g(d.reading==="corrected"?"rightReading":"stated"):"";return[t,[t===v(p.title)?"":v(p.title),
e].filter(Boolean).join(" · ")]}async function Da(t){let{licences:e}=await po(),n=Qc(),{ink:o,soft:s,paper:r,
face:a}=n,i=Math.max(mg,qr(n).width),[c,f]=xg(),m=ja(c,Gs,i-2*Ct,600),h=ja(f,Pe+2,i-2*Ct),u=Ct+m.length*Gs*1.3+
h.length*(Pe+2)*1.3+Mo/2,{svg:w,things:y,width:x,height:b}=hg(n,u);w.setAttribute("x",String((i-x)/2));let S=[
...Y().values()].filter(Be=>xn(Be)!==null),E=[...new Set(S.flatMap(Be=>kn(Be)??[]))],{made:I,height:U}=gg(y,E,
n,u+b,i-Ct),it=p.articles.map(v).filter(Boolean).join("; "),ft=[it?g("slideSource")(it):"","sovkg",...e.map(wg)].
filter(Boolean).join(" · "),Z=[w.textContent?.includes("†")||y.some(Be=>ee(Be).includes("†"))?g("slideErr\
ata"):"",ft].filter(Boolean).flatMap(Be=>ja(Be,Pe,i-2*Ct)),Ot=u+b+U,ie=Ot+Z.length*Pe*1.3+Ct,Fe=`0 0 ${i} ${ie}`,
ce=F("svg",{xmlns:co,viewBox:Fe,width:i,height:ie,"font-family":a,role:"img"});return ce.append(F("title",{},c)),
t||ce.append(F("rect",{width:i,height:ie,fill:r})),ce.append(...Pa(m,Ct/2,Gs,{"font-weight":600,fill:o}),...Pa(
h,Ct/2+m.length*Gs*1.3+2,Pe+2,{fill:s}),w,...I,...Pa(Z,Ot,Pe,{fill:s})),{file:new Blob([new XMLSerializer().serializeToString(
ce)],{type:"image/svg+xml"}),width:i,height:ie}}async function vp(t){let{file:e,width:n,height:o}=await Da(t),
s=URL.createObjectURL(e),r=new Image;r.src=s,await r.decode();let a=Math.min(dg,Sp/n,Sp/o),i=l("canvas",{width:String(
Math.round(n*a)),height:String(Math.round(o*a))});return i.getContext("2d")?.drawImage(r,0,0,i.width,i.height),
URL.revokeObjectURL(s),new Promise((c,f)=>{i.toBlob(m=>m?c(m):f(new Error("PNG")),"image/png")})}var Eo=t=>t.replace(/[^\t\n\r\x20-\ufffd]/g,"�").replace(/[&<>"\r\n\t]/g,e=>`&#${e.charCodeAt(0)};`),Op=t=>t.
split(/[#/]/).at(-1)||t;function Mp({triples:t,things:e,terms:n}){let o=new Map;function s(f,m,h){let u=o.get(
`${f} ${m}`)??`k${o.size}`;return o.set(`${f} ${m}`,u),`<data key="${u}">${Eo(h)}</data>`}let r=new Map,a=[];for(let{
subject:f,predicate:m,object:h,said:u}of t)if("iri"in h){let w=u.passages.map(x=>p.passages[x].name).join(" "),
y=[s("edge","predicate",m),s("edge","label",v(p.predicates[u.predicate])),w&&s("edge","sentences",w),u.denies?
s("edge","denied","true"):""];a.push(`<edge source="${Eo(f.iri)}" target="${Eo(h.iri)}">${y.join("")}</edge>`)}else{
let w=r.get(f.thing)??new Map;r.set(f.thing,w),w.set(Op(m),[...w.get(Op(m))??[],h.value])}let i=e.map(({iri:f,
thing:m})=>{let[h,u]=[p.things[m].label].flat(),w=[s("node","label",h),s("node","label_ko",u??h),s("node","typ\
e",Es(m,n).join(" "))];for(let[y,x]of r.get(m)??[])w.push(s("node",`said_${y}`,x.join(" | ")));return`<node id\
="${Eo(f)}">${w.join("")}</node>`});return['<?xml version="1.0" encoding="UTF-8"?>','<graphml xmlns="http://gr\
aphml.graphdrawing.org/xmlns">',...[...o].map(([f,m])=>{let[h,u]=f.split(" ");return`<key id="${m}" for="${h}"\
 attr.name="${Eo(u)}" attr.type="string"/>`}),'<graph id="shown" edgedefault="directed">',...i,...a,"</graph>",
`</graphml>
`].join(`
`)}var Ep="http://www.w3.org/2000/01/rdf-schema#label",yg="http://www.w3.org/2001/XMLSchema#string",Fn=t=>`"${t.replace(
/[\\"]/g,"\\$&").replace(/[^\x20-\x7e\x80-\uffff]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}"`,
Tp=t=>`<${t.replace(/[^!-~\x80-\uffff]|[<>"{}|^`\\]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}\
>`;function Ap({triples:t,things:e,terms:n}){let o=Object.entries({rdfs:Ep.slice(0,-5),...n.prefixes}),s=new Map;
function r(h){if(h.startsWith("_:"))return h;let[u,w]=o.find(([,y])=>y&&h.startsWith(y)&&/^[a-z][\w-]*$/i.test(
h.slice(y.length)))??[];return w===void 0?Tp(h):(s.set(u,w),`${u}:${h.slice(w.length)}`)}function a({value:h,lang:u,
datatype:w}){return u?`${Fn(h)}@${u}`:w&&w!==yg?`${Fn(h)}^^${r(w)}`:Fn(h)}let i=new Map,c=(h,u)=>i.set(h,[...i.
get(h)??[],u]);for(let{iri:h,thing:u}of e){let[w,y]=[r(h),p.things[u].label];for(let b of Es(u,n))c(w,`a ${r(b)}`);
let x=Array.isArray(y)?[`${Fn(y[0])}@en`,`${Fn(y[1])}@ko`]:[Fn(y)];c(w,`${r(Ep)} ${x.join(" , ")}`)}for(let{subject:h,
predicate:u,object:w}of t)c(r(h.iri),`${r(u)} ${"iri"in w?r(w.iri):a(w)}`);let f=[...i].map(([h,u])=>`${h} ${[
...new Set(u)].join(` ;
    `)} .
`);return[`# ${[v(p.title),g(d.reading==="corrected"?"rightReading":"stated"),...n.licences].join(" · ").replace(
/\s+/g," ")}
`,...[...s].sort().map(([h,u])=>`@prefix ${h}: ${Tp(u)} .
`),`
`,...f].join("")}var bg={turtle:[Ap,"text/turtle","ttl"],csv:[Pl,"text/csv","csv"],graphml:[Mp,"application/graphml+xml","graph\
ml"]};async function Fa(t){let[e,n,o]=bg[t];Le(new Blob([e(await Ul())],{type:`${n};charset=utf-8`}),`${An()}.${o}`)}
var Cp=()=>$("transparent").checked;async function kg(){try{await navigator.clipboard.writeText(location.href),
lt(g("linkCopied"))}catch{prompt(g("copyLink"),location.href)}}var Lp={png:async()=>Le(await vp(Cp()),`${An()}\
.png`),svg:async()=>Le((await Da(Cp())).file,`${An()}.svg`),print:()=>print(),link:kg,turtle:()=>Fa("turtle"),
csv:()=>Fa("csv"),graphml:()=>Fa("graphml")};function $g(){let[t,e]=[$("taking"),$("take").getBoundingClientRect()];
t.style.left=`${Math.max(8,Math.min(e.left,innerWidth-t.offsetWidth-8))}px`,t.style.top=`${Math.max(8,e.top-t.
offsetHeight-8)}px`}function Rp(){let t=$("taking"),e=()=>t.matches(":popover-open");t.addEventListener("toggl\
e",()=>{$("take").setAttribute("aria-expanded",String(e())),e()&&$g()}),t.addEventListener("click",async({target:n})=>{
Object.hasOwn(Lp,n.id)&&(t.hidePopover(),$("take").focus(),await Lp[n.id]())});for(let n of[t,$("take")])n.addEventListener(
"keydown",o=>{o.key==="Escape"&&e()&&o.stopPropagation()})}var cn=(t,e=n=>n)=>t.length?ct(g("andMore")(t.length),{},...e(t)):"";var Sg=["ranked","rated","paid","pursued"],Ip=6,jp=t=>p.kinds[R(t)].beside,Ba=t=>t<V&&jp(t)==="others",Pp=Rt.filter(
Ba).sort(ut);function vg(t,e){X(),d.beside=[t,e],Go(),B(),$("beside").querySelector("h1").focus()}function Og(){
X(),d.beside=null,B(),$("details").querySelector(".beside button")?.focus()}function Dp(t){let e=Pp.filter(a=>a!==
t);if(!Ba(t)||!e.length)return"";let n=e.map(a=>A(T(a),()=>vg(t,a))),o=a=>l("div",{class:"tools"},...a),s=cn(n.
splice(Ip),a=>[o(a)]),r=st(g("besideOthers"),o(n),s);return r.className="beside",r}function Mg(t,e){let n=[...It(
t),...rt(t)].filter(s=>jp(s)===e);return jn(new Set(n.flatMap(wt).filter(q))).sort((s,r)=>(s.passage??0)-(r.passage??
0))}function Eg(t,e){let n=Mg(t,e).map(wa);if(!n.length)return l("td",{},l("p",{class:"muted"},g("notSaid")));
let o=r=>l("ul",{},...r),s=cn(n.splice(Ip),r=>[o(r)]);return l("td",{},o(n),s)}function Np(t,e){let n=Pp.filter(
s=>s!==e[1-t]).map(s=>l("option",{value:String(s),selected:s===e[t]},T(s))),o=l("select",{"aria-label":g("besi\
deChoice")(T(e[1-t])),onchange:({target:s})=>{X(),d.beside=t?[e[0],Number(s.value)]:[Number(s.value),e[1]],B()}},
...n);return l("th",{scope:"col"},_(e[t]),o)}function Fp(){let t=$("beside"),{beside:e}=d;if(t.hidden=e===null,
!e)return t.replaceChildren();let n=Sg.map(o=>[l("tr",{},l("th",{colspan:"2",scope:"colgroup"},g(o))),l("tr",{},
...e.map(s=>Eg(s,o)))]);t.replaceChildren(l("div",{class:"bar"},l("h1",{tabindex:"-1"},e.map(T).join(" · ")),
A("×",Og,{class:"tool close","aria-label":g("close")})),l("div",{class:"scroll",tabindex:"0",role:"region","a\
ria-label":e.map(T).join(" · ")},l("table",{},l("thead",{},l("tr",{},Np(0,e),Np(1,e))),...n.map(o=>l("tbody",
{},...o)))))}function Tg(t){let e=K(t);return e!==void 0&&Ba(e)?e:void 0}G("beside",{write:()=>d.beside?Vt(d.beside.
map(pe)):"",read(t){if(d.beside=null,!t)return;let{places:e,unknown:n}=qe(Kt(t),Tg);if(n.length)return n;let[o,
s,...r]=e;if(s===void 0||o===s||r.length)return null;d.beside=[o,s]}});var Bp=6,Ag=12;function qa(t,e){let n=new Map;for(let o of H(t)){if(o.relation!==null||o.from===o.to||!q(o.statement))
continue;let s=o.from===t,r=tt(o,t);if(!e(r))continue;let a=p.statements[o.statement].predicate,i=`${s}-${a}`,
c=n.get(i)??{out:s,property:a,ends:new Map};n.set(i,c),c.ends.set(r,[...c.ends.get(r)??[],o.statement])}return[
...n.values()].sort((o,s)=>Number(s.out)-Number(o.out))}function Ua({out:t,property:e}){let n=v(p.predicates[e]);
return t?n:g("relationOf")(n)}var qp=({ends:t})=>[...t].map(([e,n])=>l("span",{class:"end"},_(e),Jt(J(n))));function Cg(t){
let e=qp(t),n=e.length>Bp+1?Bp:e.length,o=cn(e.slice(n));return l("div",{},l("dt",{},Ua(t)),l("dd",{},...e.slice(
0,n),o))}function Ha(t){let e=gt(ot(t)?.captions??[""]).replaceAll(`
`," "),n=v(j(t).label),o=e.startsWith(n)&&/^($|[ †‡])/.test(e.slice(n.length))?e.slice(n.length):` ${e}`;return/^ [^(]/.
test(o)?o.trim():T(t)+o}function Lg(t,e){let n=Ha(t),o=qa(t,s=>s!==e&&!(Q(s)&&n.startsWith(T(s))));return l("l\
i",{},N(n,()=>Ht(t),{class:"plain",dir:"auto",title:T(t)}),...o.map(s=>l("span",{class:"part"},l("span",{class:"\
muted"},Ua(s)),...qp(s))))}function Rg(t){let e=It(t).flatMap(s=>{let r=qa(s,a=>a===t).map(Ua);return r.length?
{relation:s,name:`${v(j(s).label)} · ${r.join(", ")}`}:[]}),n=e.length<=Ag;return[...Map.groupBy(e,({name:s})=>s)].
map(([s,r])=>ct(`${s} (${r.length})`,{class:"several",open:n},l("ul",{},...r.map(({relation:a})=>Lg(a,t)))))}function Up(t){
let e=qa(t,o=>L(t)||!L(o)).map(Cg),n=L(t)?[]:Rg(t);return!e.length&&!n.length?"":l("section",{class:"links"},l(
"h3",{},g("asParts")),e.length?l("dl",{},...e):"",...n)}var Ng=3,Ig=5,Hp=12,jg=/ ?\([^()]*[“‘][^“”‘’()]*[”’][^()]*\)/g,Pg=150;function Wp({text:t,statements:e,
passage:n},o){let s=new Set(H(o).flatMap(({from:c,relation:f})=>c===o?f??[]:[])),r=e.map(c=>p.statements[c].subject),
a=[p.things[o].label].flat()[0],i=n!==null&&p.passages[n].kind==="body";return(t.includes(a)?4:0)+(t.startsWith(
a)?2:0)-(t.startsWith(`${a} (`)?1:0)+(r.includes(o)?3:0)+(r.some(c=>s.has(c))?2:0)+(/\d/.test(t)?2:0)+(i?1:-3)-
(t.length>Pg?3:0)}function Dg({passage:t,statements:e},n){let o=r=>r.statements.filter(a=>n.has(a)&&e.includes(
a)).length,[s]=js(t).sort((r,a)=>o(a)-o(r));return s&&o(s)?[s]:[]}function Fg(t){let e=Bo(t),o=jn(e,"en").filter(
({passage:i})=>i!==null).sort((i,c)=>Wp(c,t)-Wp(i,t)),s=[],r=(i,c)=>i.statements.some(f=>c.statements.includes(
f));for(let i of o)s.length<Ng&&!s.some(c=>r(i,c))&&s.push(i);let a=s.sort((i,c)=>Number(i.passage)-Number(c.passage)).
flatMap(i=>Dg(i,e));return[...new Set(a)]}var Bg=t=>l("p",{class:"told-first",dir:"auto"},...$o({...t,text:t.text.
replace(jg,"")}));function qg(t){let e=o=>gt(ot(o)?.captions??[""]).replace(/\n\(.*\)/s,""),n=o=>ot(o)?.sums.length?
0:1;return It(t).filter(o=>/\d/.test(e(o))).sort((o,s)=>n(o)-n(s))}function Ug(t){let e=qg(t).slice(0,Ig).map(
n=>{let o=rt(n).filter(r=>r!==t&&!Q(r)&&j(r).rank==="actor"),s=N(Ha(n),()=>Ht(n),{class:"plain",dir:"auto"});return l(
"li",{},s,...o.slice(0,2).map(_))});return e.length?l("ul",{class:"facts","aria-label":g("figures")},...e):""}
function Gp(t){let e=["actor","named","relation","concept"],n=r=>e.indexOf(j(r).rank),o=rt(t).sort((r,a)=>n(r)-
n(a)||ut(r,a));if(!o.length)return"";let s=o.length>Hp+1?o.splice(Hp):[];return l("section",{class:"near"},l("\
h3",{},`${g("linked")} (${o.length+s.length})`),l("div",{},...o.map(_),cn(s.map(_))))}var zp=t=>[...Fg(t).map(
Bg),Ug(t)];var Hg=12,Wg=3,Vp=["from","to"];function Kp(){let{from:t,to:e}=d.path;t!==null&&e!==null?ws(t,e,{avoids:d.path.
avoids}):Wa()}function Gg(t){let{input:e,list:n}=Ls(`path-${t}`,{"data-label":"found"});return Hs(e,n,{keep:!0,
take(o){d.path[t]=o,d.path.from!==null&&d.path.to!==null&&Kp()}}),l("div",{class:"field"},l("label",{for:e.id,
"data-message":t}),e,n)}var _p=l("div",{"aria-live":"polite"});function Qp(){let t=()=>{d.path={...d.path,from:d.
path.to,to:d.path.from},Kp()};$("path").append(l("h2",{"data-message":"pathTitle"}),l("p",{class:"note","data-\
message":"pathHelp"}),...Vp.map(Gg),A("",t,{"data-message":"swap"}),_p)}function zg(t){let e=t.map(({said:n,both:o,
third:s})=>o&&s!==null?g("both")(n,o,T(s)):n);return l("p",{class:"link",dir:"auto"},[...new Set(e)].slice(0,Wg).
join("; "))}var Vg=({from:t,to:e,links:n,statements:o},s)=>l("li",{},l("h3",{},`${s+1}. `,_(t)," – ",_(e)),zg(
n),...sn(o));function Kg(t,e){let{from:n,to:o,avoids:s,way:r}=d.path;if(t.length<2||n===null||o===null)return"";
let a=t.slice(0,Hg).map((f,m)=>{let u=zr(f).slice(1).map(y=>T(y.from)).join(" – ");return A(u,()=>ws(n,o,{avoids:s,
way:m}),{"aria-pressed":String(m===r),"data-act":`way-${m}`})}),i=t.length-a.length,c=g("asShort")(`${t.length}${e?
"+":""}`);return l("div",{class:"tools ways",role:"group","aria-label":c},l("span",{class:"muted"},c),...a,i>0?
l("span",{class:"muted"},g("andMore")(i)):"")}function _g(){let{from:t,to:e,avoids:n}=d.path,o=l("input",{type:"\
checkbox",id:"avoids",checked:n,onchange:({target:s})=>t!==null&&e!==null&&ws(t,e,{avoids:s.checked})});return l(
"label",{class:"check"},o,g("avoidHubs"))}function Qg(t,e){if(t===null||e===null)return[];if(t===e)return[l("p",
{},g("sameEnds"))];let{avoids:n,way:o}=d.path,{paths:s,isCut:r}=Mn(t,e,n),a=zr(s[Math.min(o,s.length-1)]??[]),
i=a.length?g("steps")(a.length):g("noPath");return[_g(),Kg(s,r),P(i),l("ol",{class:"steps"},...a.map(Vg))].filter(
Boolean)}function Wa(){for(let t of Vp){let[e,n]=[$(`path-${t}`),d.path[t]];e.value=n===null?"":T(n),e.placeholder=
g("search")}_p.replaceChildren(...Qg(d.path.from,d.path.to))}function Yp(t){d.path={...d.path,from:t,to:null,way:0},
Pt("path"),B(),$("path-to").focus()}var ht=(t,e,n={})=>A(jt(t),e,{"data-act":t,...n}),Jp=(...t)=>l("div",{class:"tools",role:"group","aria-label":g(
"actions")},...t);function Yg(t){let e=Ft(t),n=L(t)?[]:Ke(t),o=L(t)?[]:It(t).filter(Ft);return Jp(ht("focus",()=>yl(
t)),Ko(t).total?ht("expand",()=>ys(t)):"",L(t)&&e?ht("fold",()=>ks([t])):"",L(t)&&!e?ht("unfold",()=>bs([t])):
"",n.length?ht("unfoldAround",()=>bs(n)):"",o.length?ht("foldAround",()=>ks(o)):"",ht("pathFrom",()=>Yp(t)),e?
ht("pin",()=>Sl(t),{"aria-pressed":String(Oe(t))}):"",e?ht("hide",()=>vl(t)):"",ht("release",Je))}function Xg(t){
let{count:e,kinds:n}=Gi(t),o=n.map(r=>v(p.kinds[r].label)),s=ht("all",()=>se(null,"all"));return e?l("p",{class:"\
note",id:"leftOut"},g("leftOut")(e,o)," ",s):""}function Jg(t){let{predicate:e,object:n,errata:o,corrected:s}=p.
statements[t],r=typeof n=="number"?_(n):l("span",{dir:"auto",lang:n.lang||!1},on(t));return[l("dt",{},v(p.predicates[e])),
l("dd",{class:o.length?"doubtful":""},r,Jt(J([t])),s.length?l("span",{class:"corrected"},`${g("corrected")}${s.
map(v).join(", ")}`):"")]}function Zg(t){let e=wt(t).filter(q).flatMap(Jg);return e.length?ct(g("asData"),{class:"\
rows"},l("dl",{},...e)):""}function Ga(t,e){let n=p.things[t][e].flatMap((o,s)=>[s&&e==="broader"?" › ":" ",
_(o)]);return n.length?l("p",{class:"names","data-how":e},za(g(e)),...n):""}var za=t=>l("span",{class:"muted"},
t);function tw(t){let{name:e,same:n}=p.things[t];return ct(g("data"),{class:"data",open:Xp,ontoggle:o=>Xp=o.target.
open},l("p",{class:"names"},za(`${g("identifier")} `),l("code",{},e)),n.length?l("p",{class:"names"},za(`${g("\
elsewhere")} `),l("code",{},n.join(" "))):"",Up(t),Zg(t))}var Xp=!1;function ew(t){let{label:e,names:n}=p.things[t],
o=j(t),s=[...new Set([...[e].flat().filter(a=>a!==v(e)),...n.filter(a=>!a.includes("://"))])].join(" · "),r=sn(
Bo(t));return[l("h2",{dir:"auto",tabindex:"-1"},v(e)),l("p",{class:"kind"},Tt(o),v(o.label),s?l("span",{class:"\
names muted",dir:"auto"},s):""),...zp(t),Ga(t,"broader"),Ga(t,"narrower"),Ga(t,"related"),Yg(t),Dp(t),Xg(t),Gp(
t),st(`${g("said")} (${r.length})`,...r),tw(t)]}function nw({from:t,to:e,edges:n}){let o=[...new Set(n.flatMap(
({relation:a})=>a??[]))],r=o.every(Ft)?ht("fold",()=>ks(o)):ht("unfold",()=>bs(o));return[l("h2",{tabindex:"-1"},
be()),l("p",{},_(t)," ",_(e)),Jp(o.length?r:"",ht("release",Je)),st(g("said"),...sn(Xt(n)))]}function Zp(){let{
pair:t,selected:e}=d,n=[l("h2",{tabindex:"-1"},g("details")),l("p",{},g("noneChosen"))],o=t?nw(t):e!==null?ew(
e):n;$("details").replaceChildren(...o.filter(Boolean))}function Va(){return d.tour!==null?d.tour:p.steps.length&&ue()===p.steps[0].preset?0:null}var zs=p.steps.length-
1,ow=t=>t.split(/([†‡]+)/).map((e,n)=>n%2?l("sup",{},e):e);function sw(t){return zs?t?[A(g("tourBack"),()=>oe(
t-1),{"data-act":"back"}),...t===zs?[A(g("tourLeave"),ro,{class:"tool next","data-act":"leave"})]:[A(g("tourNe\
xt"),()=>oe(t+1),{class:"tool next","data-act":"next"}),A("×",ro,{"data-act":"leave","aria-label":g("tourLeav\
e")})]]:[A(g("tourStart")(zs),()=>oe(1),{class:"tool next","data-act":"tour"})]:[]}function tu(t){if(t)return l(
"p",{class:"kicker"},g("tourStep")(t,zs));let e=p.articles.map(v).filter(Boolean).join("; "),n=g("origin")(e,p.
articles.length);return p.articles.length?l("p",{class:"kicker",id:"origin",dir:"auto"},n):""}function rw(t){let{
text:e,passages:n}=Tn(t);return[tu(t),l("h1",{id:"headline",dir:"auto"},...ow(v(e))),l("div",{class:"under"},l(
"span",{class:"chips"},l("small",{},g("statedIn")),...n.map(At)),l("span",{class:"tools",role:"group","aria-la\
bel":g("tour")},...sw(t)))]}function Ka(t){let{name:e,note:n}=p.presets[t];if(p.articles.length||e!=="all"||!Ue.
length)return v(n);let o=g("things")(nt(V-p.relations.length));return g("ownData")(o,nt(p.kinds.length),T(Ue[0]))}
var aw=()=>k.centre===null?"":T(k.centre),Vs=(t,e)=>[tu(null),l("h1",{id:"headline",dir:"auto"},t),e?l("p",{class:"\
under note"},e):""];function iw(){if(d.mode==="types")return Vs(g("types"),g("typesNote"));let t=ue();return t===
null?Vs(aw()||v(p.title)):Vs(v(p.presets[t].title),Ka(t))}function cw(){let{passage:t,isTold:e,path:n,tour:o}=d;
return o!==null?"":t!==null?tn(p.passages[t]):e&&n.from!==null&&n.to!==null?`${T(n.from)} – ${T(n.to)}`:be()}
var lw=()=>[d.selected,d.pair,d.passage,d.beside].some(t=>t!==null)||d.isTold;function eu(){let t=d.mode==="ty\
pes"?null:Va(),e=$("finding");e.style.setProperty("--held",d.stays?`${e.getBoundingClientRect().height}px`:"au\
to");let n=d.mode==="types"?"":cw();e.replaceChildren(...(n?Vs(n):t===null?iw():rw(t)).filter(Boolean));let o=t?
"tour":lw()?"aside":"";(!d.stays||o!=="aside"||e.dataset.told==="tour")&&(e.dataset.told=o)}var fw=9,Ks=l("b",{});function nu(t,e){let n=p.kinds[t],o=!k.away.has(t),s=e?vs(n.family,bn(t)):Tt(n);return N(
[s,v(n.label)],()=>se(t,o?"hide":"show"),{"aria-pressed":String(o),"data-act":`key-${t}`})}var ou=(t,e)=>l("sp\
an",{},t,e);function su(t,e,n){if(!e&&!n)return[];let o=l("i",{class:`ring ${t}`,"aria-hidden":"true"},t==="gr\
ave"?"!":"†"),s=l("b",{class:`dagger ${t}`,"aria-hidden":"true"},"†");return[l("span",{},...e?[o]:[],...n?
[s]:[],g(`${t}Error`))]}function _a(){let[t,e]=[kr()&&!Y().size,uc()];Ks.textContent=t?g("linesOfChoice"):e?g(
"linesBlocked")(e):"",Ks.hidden=!Ks.textContent}function ru(){_a();let t=_o(),e=new Set(p.relations.map(({thing:m})=>p.
things[m].kind)),n=[...p.kinds.keys()].filter(m=>t.has(m)||k.away.has(m)),o=n.toSorted((m,h)=>(t.get(h)??0)-(t.
get(m)??0)).slice(0,fw),s=n.filter(m=>o.includes(m)),r=[...Y().values()],a=r.filter(m=>xn(m)!==null),i=[...new Set(
a.flatMap(m=>kn(m)??[]))],c=z().filter(m=>ee(m).includes("†")),f=r.filter(({label:m})=>m.includes("†"));$(
"legend").replaceChildren(Ks,...s.filter(m=>!e.has(m)).map(m=>nu(m,!1)),...s.filter(m=>e.has(m)).map(m=>nu(m,!0)),
...r.some(({edges:m})=>m.some(({relation:h})=>h===null))?[ou(vs("stated",ss),g("statedLine"))]:[],...i.map(m=>ou(
vs(`tone-${Me(m)}`,[],6),g("wideLine")(Qt(m)))),...su("grave",c.some(ze),f.some(({grave:m})=>m)),...su("light",
!c.every(ze),!f.every(({grave:m})=>m)))}var au="rankings",pw=["country","pillar","year","printedAs"],To=new Map;function uw(){let{reading:t,language:e}=d,
n=`${t} ${e}`;return To.has(n)||(To.set(n,null),St("answer",au,{},t,e).then(({table:o})=>{To.set(n,o),B()},()=>To.
delete(n))),To.get(n)}function mw({columns:t,headings:e,rows:n}){let o=pw.map(a=>t.indexOf(a)).filter(a=>a>=0),
s=o.map(a=>l("th",{scope:"col"},e[a])),r=n.map(({cells:a,mark:i})=>l("tr",{class:i?"doubtful":""},...o.map((c,f)=>l(
"td",{dir:"auto"},a[c],f?"":i))));return l("div",{class:"scroll",tabindex:"0",role:"region","aria-label":g("ra\
nked")},l("table",{},l("thead",{},l("tr",{},...s)),l("tbody",{},...r)))}function iu(){let t=ue();if(t===null||
p.presets[t].name!=="ranks"||!Wt())return"";let e=uw();if(!e?.chart)return st(g("ranked"),l("p",{class:"muted",
role:"status"},g("answering")));let n=A(g("allOfIt"),()=>vt(au)),o=st(g("ranked"),Qr(e.chart,$("overview").clientWidth-
32,An),mw(e),n);return o.classList.add("ranks"),o}var dw=12;function hw(t){let e=p.edges.filter(o=>o.relation===t),n=e.find(({role:o})=>o==="point")??e[0];return n?
[n.start,n.end]:[t]}function gw({relation:t,sum:e}){let n=gr(t,e);if(n===null)return"";let o=F("rect",{width:`${Math.
max(.6,100*n)}%`,height:"100%"});return F("svg",{class:`amount tone-${Me(e.currency)}`,"aria-hidden":"true"},o)}
function ww(t){let{relation:e,sum:n}=t,o=J([n.statement]),s=o&&fn(n.statement),r=ns(e),a=r!==null&&d.pair?.from===
r.from&&d.pair.to===r.to,i=hw(e).map(T).join(" → "),c=l("b",{},hr(n.statement),Jt(o)),f=l("span",{class:"fig\
ure"},l("span",{dir:"auto"},i),c);return l("li",{},N([f,gw(t)],()=>r&&gs(r),{class:s?"sum grave":"sum","aria-p\
ressed":String(a)}))}function cu(){let t=Ke().flatMap(r=>Nt(r).map(a=>({relation:r,sum:a})));if(t.length<2)return"";
let e=Map.groupBy(t,({relation:r,sum:a})=>`${j(r).family} ${a.currency}`),n=[...e.values()].map(([{sum:r}])=>r.
currency),o=[...e.values()].flatMap(r=>{let a=r.sort((h,u)=>u.sum.value-h.sum.value).slice(0,dw),[{relation:i,
sum:c}]=a,m=n.filter(h=>h===c.currency).length>1?` · ${v(j(i).label)}`:"";return[l("h4",{},Qt(c.currency)+m),
l("ul",{class:"sums"},...a.map(ww))]}),s=t.map(({sum:r})=>r.statement).filter(fn);return st(g(d.reading==="cor\
rected"?"rightAmounts":"amounts"),...o,...ko(s),P(g("scales")))}function Bn(t,e,n){let o=Bt()[t],s=[["",g("any")],...n].map(([a,i])=>l("option",{value:a,selected:a===o},i)),r=l(
"select",{id:`sieve-${t}`,onchange:({target:a})=>Vr({...Bt(),[t]:a.value})},...s);return n.length?l("div",{class:"\
field"},l("label",{for:`sieve-${t}`},e),r):""}var Ao=(t,e)=>[t,e],lu=t=>t?[Ao("only",g("onlySuch")),Ao("withou\
t",g("withoutSuch"))]:[];function fu(){let{sums:t,years:e,statuses:n,hearsay:o,errata:s}=Ui(),r=t.map(([m,h])=>Ao(
m,gt(h.amounts).replaceAll(`
`," "))),a=e.map(m=>Ao(String(m),String(m))),i=[Bn("least",g("least"),r),Bn("since",g("since"),a),Bn("until",g(
"until"),a),Bn("status",g("statusIs"),n.map(([m,h])=>Ao(m,v(h)))),Bn("hearsay",g("hearsay"),lu(o)),Bn("errata",
g("errata"),lu(s))].filter(Boolean);if(!i.length)return"";let c=!ve(Bt()),f=A(g("everyLine"),()=>Vr(Se()),{"da\
ta-act":"everyLine"});return ct(g("sieve"),{class:"several sieve",open:c},...i,c?l("p",{class:"note",role:"sta\
tus"},g("linesLeft")(Y().size)):"",c?f:"")}var xw=Map.groupBy(Rt,R),pu=new Set(p.relations.map(({thing:t})=>R(t))),uu=Ue.slice(0,8);function yw(){let t=ue(),
e=p.presets.map((n,o)=>A(v(n.title),()=>xl(o),{value:n.name,"aria-pressed":String(o===t&&d.mode!=="types")}));
return Ho.includes("types")&&e.push(A(g("types"),()=>Ze("types"),{value:"types","aria-pressed":String(d.mode===
"types")})),st(g("views"),l("div",{class:"tools",role:"group","aria-label":g("views")},...e),P(d.mode==="types"?
g("typesNote"):t===null?g("ownView"):Ka(t)),p.presets.some(({name:n})=>n==="all")?"":P(g("tooMany")(nt(V))))}function bw(t,e){
let n=p.kinds[t],o=l("input",{type:"checkbox",value:String(t),checked:!dn().has(t),onchange:({target:a})=>se(t,
a.checked?"show":"hide")}),s=l("small",{},g("shownOf")(nt(e),nt(xw.get(t)?.length??0))),r=v(n.label);return l(
"li",{},l("label",{},o,Tt(n),l("span",{},r),s),N(g("only"),()=>se(t,"only"),{class:"only","aria-label":g("only\
This")+r}))}function kw(){let t=_o(),e=[...p.kinds.keys()],n=s=>l("ul",{class:"kinds"},...s.map(r=>bw(r,t.get(
r)??0))),o=e.filter(s=>pu.has(s));return[st(g("kinds"),P(g("kindsNote")),n(e.filter(s=>!pu.has(s)))),o.length?
st(g("lines"),P(g("linesNote")),n(o),l("div",{class:"tools"},A(g("unfoldAll"),kl,{"data-act":"unfoldAll"}),A(g(
"foldAll"),$l,{"data-act":"foldAll"}))):"",dn().size?A(g("all"),()=>se(null,"all"),{id:"every"}):""]}function $w({
kind:t,names:e}){let n=e.map(r=>Hn(r).replaceAll("-"," ")),o=["entity","path"].includes(t)?[...new Set(n.flatMap(
r=>Nn(r,3)))]:[],s=o.flatMap(r=>[" ",_(r)]);return l("div",{class:"erratum",id:"unknown",role:"alert"},l("p",{
dir:"auto"},g("unknown")(t,e.join(", "))),o.length?l("p",{},g("didYouMean"),...s):"")}function Sw(){let t=d.reading===
"corrected"?` ${g("putRight")}`:"";return l("p",{},l("span",{class:"ring","aria-hidden":"true"},"†"),g("ring"),
t)}function vw(){let t=uu.map(e=>l("li",{},_(e)," ",l("small",{},String(H(e).length))));return st(g("connected"),
l("ul",{class:"things"},...t))}function Ow(){let t=[...p.steps.keys()].slice(1).map(e=>{let n=l("span",{},v(Tn(
e).text)),o={class:"question","aria-current":d.tour===e?"step":!1};return l("li",{},N(n,()=>oe(e),o))});return t.
length?st(g("tourSteps"),l("ol",{},...t)):""}function Mw(){let t=p.links.map(([e,n])=>l("a",{href:v(n)},v(e)));
return t.length?P(g("beside"),...t.flatMap(e=>[" · ",e]).slice(1)):""}function Ew(){let t=Va();if(t===null)return[];
let{points:e,passages:n}=Tn(t),o=n.map(a=>({text:p.passages[a].text,passages:[a]})),r=(e.length?e:t?o.filter(({
text:a})=>a):[]).map(({text:a,passages:i})=>l("li",{dir:"auto"},v(a)," ",...i.map(At)));return r.length?[st(g(
"inShort"),l("ul",{class:"points"},...r))]:[]}function mu(){let t=[g("things")(nt(V-p.relations.length)),g("st\
atements")(nt(p.statements.length)),p.passages.length?g("sentences")(nt(p.passages.length)):""],e=[l("h2",{class:"\
unseen"},g("overview")),d.unknown?$w(d.unknown):"",...Ew(),d.tour===null&&d.mode!=="types"?cu():"",yw(),Mw(),Ow(),
iu(),p.articles.length&&p.readings.length>1?P(g("bothReadings")):"",l("p",{class:"counts"},t.filter(Boolean).join(
" · ")),l("p",{},g("help")),p.readings.length===1&&p.readings[0]==="corrected"?P(g("onlyCorrected")):"",Li?Sw():
"",...kw(),fu(),uu.length?vw():""];$("overview").replaceChildren(...e.filter(Boolean))}var hu=t=>Math.min(...t,p.passages.length),gu=t=>l("span",{class:"chips"},...t.map(At)),wu=t=>l("span",{dir:"a\
uto"},t),xu=t=>[p.statements[t].subject,p.statements[t].object].filter(e=>typeof e=="number"),Tw={title:"thing\
Rows",under:["kind"],rows:()=>Rt.map(t=>({row:t,things:[t]})),columns:[{name:"thing",value:T,cell:_},{name:"ki\
nd",value:t=>v(j(t).label)},{name:"linkedTo",value:t=>rt(t).length},{name:"marks",value:t=>Ge(t).length,cell:t=>Ge(
t).length?`${J(Ge(t))} ${Ge(t).length}`:""}]},du=({passage:t})=>t===null?[]:[t],Aw={title:"wordRows",under:["t\
hing"],rows:()=>bo().flatMap(t=>{let[e]=t.statements;return e===void 0?[]:[{row:{...t,subject:p.statements[e].
subject},things:t.statements.flatMap(xu)}]}),columns:[{name:"words",value:t=>t.text,cell:t=>wu(t.text)},{name:"\
sentence",value:t=>hu(du(t)),cell:t=>gu(du(t))},{name:"thing",value:({subject:t})=>T(t),cell:({subject:t})=>_(
t)},{name:"marks",value:({statements:t})=>J(t)}]},Cw={title:"statementRows",under:["relation","object"],rows:()=>[
...p.statements.keys()].filter(q).map(t=>({row:t,things:xu(t)})),columns:[{name:"subject",value:t=>T(p.statements[t].
subject),cell:t=>_(p.statements[t].subject)},{name:"relation",value:t=>v(p.predicates[p.statements[t].predicate])},
{name:"object",value:on,cell(t){let{object:e}=p.statements[t];return typeof e=="number"?_(e):wu(on(t))}},{name:"\
sentence",value:t=>hu(p.statements[t].passages),cell:t=>gu(p.statements[t].passages)},{name:"marks",value:t=>J(
[t])}]},_s={things:Tw,...p.sentences.length&&{words:Aw},statements:Cw};var Js=200,bu=matchMedia("(max-width: 640px)"),Ys={things:{by:0,direction:1},words:{by:1,direction:1},statements:{
by:0,direction:1}},ae="things",ku=!1,Co="",qn=Js,yu=t=>String(t).normalize("NFKC").toLowerCase();function Lw(){
let{columns:t,rows:e}=_s[ae],n=new Set([...z(),...bt().flatMap(({relation:u})=>u??[])]),o=([u,...w])=>ku||n.has(
u)||ae==="words"&&w.some(y=>L(y)&&n.has(y)),s=yu(Co),r=new Set(Co?go(Co,1/0):[]),a=(u,{name:w,value:y,cell:x})=>w===
"sentence"&&x?x(u).textContent:y(u),i=(u,w)=>!Co||t.some(y=>yu(a(u,y)??"").includes(s))||w.some(y=>r.has(y)),{
by:c,direction:f}=Ys[ae],{value:m}=t[c],{compare:h}=new Intl.Collator(document.documentElement.lang,{numeric:!0});
return e().filter(({row:u,things:w})=>o(w)&&i(u,w)).map(({row:u},w)=>({row:u,key:m(u),i:w})).sort((u,w)=>{let[
y,x]=[u.key,w.key],b=typeof y=="number"&&typeof x=="number"?y-x:h(String(y),String(x));return f*b||u.i-w.i}).map(
({row:u})=>u)}var Qs=l("input",{type:"search",id:"filter","data-label":"filter",autocomplete:"off",spellcheck:"\
false"}),Xa=l("div",{class:"tools",role:"group","data-label":"tableOf"}),Qa=l("input",{type:"checkbox",id:"eve\
ry-row"}),$u=l("p",{class:"note",role:"status"}),Xs=l("table",{}),Ya=A("",Rw,{"data-message":"moreRows"});function Rw(){
qn+=Js,De()}function Su(){Qs.addEventListener("input",()=>{Co=Qs.value.trim(),qn=Js,De()}),Qa.addEventListener(
"change",()=>{ku=Qa.checked,De()}),bu.addEventListener("change",()=>$("table").hidden||De());let t=l("label",{
class:"check"},Qa,l("span",{"data-message":"everyRow"}));$("table").append(l("div",{class:"bar"},Xa,Qs,t),$u,l(
"div",{class:"scroll",tabindex:"0",role:"region","data-label":"table"},Xs,Ya))}function Nw(t){let{by:e,direction:n}=Ys[ae];
Ys[ae]={by:t,direction:e===t?-n:1},De(),Xs.querySelector(`th [value="${t}"]`)?.focus()}function Iw(t){ae=t,qn=
Js,De(),Xa.querySelector(`[value=${t}]`)?.focus()}function jw({name:t},e){let{by:n,direction:o}=Ys[ae],s=e===n?
o>0?"ascending":"descending":"none";return l("th",{scope:"col","aria-sort":s},N(jt(t),()=>Nw(e),{value:String(
e)}))}function De(){Qs.placeholder=g("filter"),Xa.replaceChildren(...Object.entries(_s).map(([f,{title:m}])=>A(
jt(m),()=>Iw(f),{value:f,"aria-pressed":String(f===ae)})));let{columns:t,title:e,under:n}=_s[ae],o=Lw(),s=t.filter(
({name:f})=>bu.matches&&n.includes(f)),[r,...a]=t.filter(f=>!s.includes(f)),i=(f,{value:m,cell:h})=>h?h(f):String(
m(f)),c=f=>{let m=s.map(u=>l("div",{class:"under"},i(f,u))),h=a.map(u=>l("td",{},i(f,u)));return l("tr",{},l("\
th",{scope:"row"},i(f,r),...m),...h)};Xs.className=ae,Xs.replaceChildren(l("caption",{class:"unseen"},jt(e)),l(
"thead",{},l("tr",{},...[r,...a].map(f=>jw(f,t.indexOf(f))))),l("tbody",{},...o.slice(0,qn).map(c))),$u.textContent=
g("rowsOf")(Math.min(qn,o.length),o.length),Ya.hidden=o.length<=qn,Ya.textContent=g("moreRows")}var Pw=12,Dw=18,[vu,Fw]=[9,38],Bw=560,Mu=12,qw=80;function Eu(t){Ze("picture"),se(t,"only")}function Uw(t,e){let n=(a,i)=>e.
reduce((c,{from:f,to:m,total:h})=>c+(f===a&&m===i||f===i&&m===a?h:0),0),[o,...s]=t,r=[o];for(;s.length;){let a=r[r.
length-1];s.sort((i,c)=>n(a,c)-n(a,i)||t.indexOf(i)-t.indexOf(c)),r.push(s.shift())}return r}function Ou({names:t}){
let e=[...t].sort(([,o],[,s])=>s-o);return[...e.slice(0,2).map(([o,s])=>`${o} ${nt(s)}`),...e.length>2?[g("mor\
eLines")(e.length-2)]:[]].join(", ")}function Hw(t,e,n){let[s,r]=[(t.x+e.x)/2,(t.y+e.y)/2],a=18/(Math.hypot(e.
x-t.x,e.y-t.y)||1),i={x:s+(n.x-s)*.35-(e.y-t.y)*a,y:r+(n.y-r)*.35+(e.x-t.x)*a},c=Math.hypot(e.x-i.x,e.y-i.y)||
1,[f,m]=[(e.x-i.x)/c,(e.y-i.y)/c],h={x:e.x-f*(e.radius+2),y:e.y-m*(e.radius+2)},u={x:h.x-f*9,y:h.y-m*9},w=`${h.
x},${h.y} ${u.x-m*4},${u.y+f*4} ${u.x+m*4},${u.y-f*4}`,y={x:t.x/4+i.x/2+e.x/4,y:t.y/4+i.y/2+e.y/4};return{path:`\
M${t.x} ${t.y}Q${i.x} ${i.y} ${u.x} ${u.y}`,arrow:w,at:y}}var Ww=(t,e,n,o={})=>F("text",{x:e,y:n,"font-size":Mu,
"text-anchor":"middle",class:"label",...o},t);function Gw(t,e,n,o){let s=Math.max(...t.map(u=>le.get(u)??0)),r={
x:n/2,y:o/2,radius:0},a=new Map;Uw(t,e).forEach((u,w)=>{let y=2*Math.PI*w/t.length-Math.PI/2,x=vu+(Fw-vu)*Math.
sqrt((le.get(u)??0)/s),[b,S]=[r.x+(n/2-130)*Math.cos(y),r.y-14+(o/2-76)*Math.sin(y)];a.set(u,{x:b,y:S,radius:x})});
let i=F("svg",{xmlns:co,viewBox:`0 0 ${n} ${o}`,width:n,height:o,"aria-hidden":"true"}),c=e.filter(({from:u,to:w})=>u!==
w&&a.has(u)&&a.has(w)),f=[...a.values()].map(({x:u,y:w,radius:y})=>[u-y,w-y,u+y,w+y]),m=[];function h(u,w,y,x=Mu,b=400){
let S=yt(u,x,b)[0]/2+3;f.some(([E,I,U,it])=>w+S>E&&w-S<U&&y+4>I&&y-x<it)||(f.push([w-S,y-x,w+S,y+4]),m.push(Ww(
u,w,y,{"font-size":x,"font-weight":b})))}for(let[u,{x:w,y,radius:x}]of a)h(`${v(p.kinds[u].label)} ${nt(le.get(
u)??0)}`,w,y+x+16,14,600);c.forEach((u,w)=>{let[y,x]=[a.get(u.from),a.get(u.to)],{path:b,arrow:S,at:E}=Hw(y,x,
r),I=1+5*Math.sqrt(u.total/c[0].total);i.append(F("path",{d:b,class:"link","stroke-width":I}),F("polygon",{points:S,
class:"tip"})),w<Dw&&h(Ou(u),E.x,E.y+4)});for(let[u,{x:w,y,radius:x}]of a){let b=e.find(({from:E,to:I})=>E===u&&
I===u),S=F("circle",{cx:w,cy:y,r:x,class:`dot ${p.kinds[u].family}`});S.addEventListener("click",()=>Eu(u)),i.
append(S),b&&h(`↻ ${Ou(b)}`,w,y+x+32)}return i.append(...m),i}var Ja=t=>N([Tt(p.kinds[t]),v(p.kinds[t].label)],
()=>Eu(t),{class:"thing"});function zw(t){let e=t.flatMap(({from:s,to:r,names:a})=>[...a].map(([i,c])=>({from:s,
name:i,to:r,n:c})));e.sort((s,r)=>r.n-s.n);let n=["subject","relation","object","howMany"].map(s=>l("th",{scope:"\
col"},g(s))),o=e.map(({from:s,name:r,to:a,n:i})=>l("tr",{},l("td",{},Ja(s)),l("td",{dir:"auto"},r),l("td",{},Ja(
a)),l("td",{class:"numeric"},nt(i))));return l("table",{},l("thead",{},l("tr",{},...n)),l("tbody",{},...o))}function Tu(){
let t=$("types"),e=yi(),n=[...le.keys()].sort((a,i)=>(le.get(i)??0)-(le.get(a)??0)),{clientWidth:o,clientHeight:s}=t.
parentElement,r=n.map(a=>l("li",{},Ja(a)," ",l("small",{},nt(le.get(a)??0))));t.replaceChildren(o<Bw?"":Gw(n.slice(
0,Math.min(Pw,Math.floor(o/qw))),e,o-32,Math.max(480,s-100)),l("ul",{class:"things"},...r),e.length?zw(e):"",A(
g("asPicture"),()=>Ze("picture")))}ii(cp,Sc,Br,fs,jo,ep,eu,ru,Gf,mu,Zp,Fp,Wa,()=>d.tab==="text"&&qs(),()=>d.mode==="table"&&De(),()=>d.mode==="ty\
pes"&&Tu(),Rs,qf,Ca,sr,()=>{$("undo").disabled=!si()},lp);ol(_a);Qp();Qf();Su();Hs($("query"),$("found"),{take:Ht,
sentences:Hf,read:Ae,asks:!0});rp();gp();pp();wp();Wf();np();Rp();xt(!rr.matches);$("empty").hidden=V>0;M.once(
"afterDrawing",()=>performance.mark("drawn"));xs(location.hash);d.mode!=="picture"&&performance.mark("drawn");
window.sovkg={data:p,network:M,lines:Y,readable:ds,pointOn:Mt,picture:{shown:_e,things:z,isPinned:Oe},select(t){
let e=K(t);return e!==void 0&&Ht(e),e!==void 0}};document.documentElement.dataset.ready="";})();
