"use strict";(()=>{var Mt=history.state?.step??0,go={[Mt]:location.hash},Fa=!1,Ds=()=>{};var Fs=()=>Mt>0;function Ba(t,e){let n=e&&t!==go[Mt];Mt+=Number(n),go[Mt]=t;try{history[n?"pushState":"replace\
State"]({step:Mt},"",t||location.pathname+location.search)}catch{Fa=!0}}function qa(){if(Fs()){if(!Fa)return history.
back();Mt-=1,Ds(go[Mt],!1)}}function Ha(t){Ds=t,addEventListener("popstate",({state:e})=>{let n=e?.step===void 0;
Mt=n?Mt+1:e.step,go[Mt]=location.hash,Ds(location.hash,n)})}var wo=new Map,z=(t,e)=>{wo.set(t,e)},Ht=[],yo=t=>encodeURIComponent(t).replace(/%(2C|3A|2F|40)/g,decodeURIComponent),
Ut=t=>t.map(e=>e.replace(/[%,]/g,encodeURIComponent)).join(","),Wt=t=>t?t.split(",").map(e=>e.replace(/%(25|2C)/g,
decodeURIComponent)):[];function hu(){return[...[...wo].reverse().flatMap(([e,{write:n,more:o}])=>{let s=n();return s?
[`${e}=${yo(s)}`,...(o?.()??[]).map(([r,a])=>`${r}=${yo(a)}`)]:[]}),...Ht.map(({part:e})=>e)].map((e,n)=>(n?"&":
"#")+e).join("")}var xo=!1;function J(){xo=!0,Ht=[]}function bo(){Ba(hu(),xo),xo=!1}function gu(t){let e=new Map;
Ht=[];for(let n of t.slice(1).split("&").filter(Boolean)){let[,o="",s=""]=/^([\w-]+)=(.*)$/.exec(n)??[];try{o&&
e.set(o,decodeURIComponent(s))}catch{e.delete(o)}e.has(o)||Ht.push({part:n,kind:"",names:[n]})}return e}function Ua(t,e=!0){
xo=!1;let n=gu(t),o=new Map([...n].filter(([s])=>!wo.has(s)));for(let[s,{read:r,kept:a}]of wo){if(a&&!e)continue;
let i=n.get(s)??"",c=r(i,o),f=`${s}=${yo(i)}`;c===null?Ht.push({part:f,kind:"",names:[`${s}=${i}`]}):c?.length&&
Ht.push({part:f,kind:s,names:c})}for(let[s,r]of o){let a=`${s}=${yo(r)}`;Ht.push({part:a,kind:"",names:[`${s}=${r}`]})}
return Ht.length?{kind:Ht[0].kind,names:Ht.flatMap(({names:s})=>s)}:null}var Wa=Fs,Ga=qa;var wu=JSON.parse(document.getElementById("data")?.textContent??"{}");function yu({blank:t,rows:e}){let n=Object.
keys(t);return e.map(o=>{let s={...t};return o.forEach((r,a)=>{s[n[a]]=r}),s})}var u=Object.fromEntries(Object.
entries(wu).map(([t,e])=>[t,e.blank?yu(e):e]));var ko={selected:null,passed:!1,pair:null,passage:null,highlighted:null,unknown:null,isTold:!1,tour:null,tab:"\
overview"},d={language:u.lang,reading:u.readings[0],path:{from:null,to:null,avoids:!1,way:0},stays:!1,arrangement:"",
mode:"picture",beside:null,...ko},za=[];function Va(...t){za.push(...t)}function q(){for(let t of za)t()}var S=t=>Array.
isArray(t)?t[d.language==="ko"?1:0]:t,ct=t=>S(t[d.reading==="corrected"?t.length-1:0]),A=t=>S(u.things[t].label),
Gt=(t,e=2)=>new Intl.NumberFormat(d.language,{style:"currency",currency:t,currencyDisplay:"name"}).formatToParts(
e).find(({type:n})=>n==="currency")?.value??t;function pe(){let{pair:t,selected:e}=d;return t?`${A(t.from)} – ${A(
t.to)}`:e===null?"":A(e)}var P=u.things.filter(({kind:t})=>t!==null).length,N=t=>u.things[t].kind,B=t=>u.kinds[N(t)],W=t=>B(t).rank==="\
concept",qs=[];for(let t of u.relations)qs[t.thing]=t;var Z=t=>qs[t],R=t=>qs[t]!==void 0,$o=u.things.map(()=>[]);
u.statements.forEach(({subject:t,object:e},n)=>{$o[t].push(n),typeof e=="number"&&e!==t&&$o[e].push(n)});var lt=t=>$o[t].
filter(e=>u.statements[e].subject===t),ue=Array.from({length:P},()=>[]);function _a(t){ue[t.from].push(t),t.to!==
t.from&&ue[t.to].push(t)}var L=t=>ue[t];u.statements.forEach(({subject:t,object:e},n)=>{typeof e=="number"&&t<
P&&e<P&&_a({from:t,to:e,statement:n,relation:null})});var Ka=t=>Array.isArray(t)?t[0]:t,Bs=[];for(let t of u.edges)
Bs[t.relation]??=[],Bs[t.relation].push(t);for(let{thing:t,captions:e}of u.relations){let n=Bs[t]??[],o=Ka(e[0]).
split(`
`)[0].replace(/[,†‡]+$/,""),s=({end:i,property:c})=>c===null&&W(i)&&Ka(u.things[i].label)===o,r=n.some(i=>!s(
i)),a=n.every(({role:i})=>i!=="point");for(let i of n){let{start:c,end:f,property:h,role:g}=i,[p,w]=[g!=="poin\
t",g==="into"];_a({from:c,to:f,statement:null,relation:t,property:h,isAside:p,leadsIn:w,repeats:r&&s(i),alone:a})}}
var Ae=[...u.things.keys()].slice(0,P).filter(t=>B(t).rank==="actor").sort((t,e)=>ue[e].length-ue[t].length||t-
e),tt=(t,e)=>t.from===e?t.to:t.from,Qa=(t,e)=>ue[t].filter(n=>tt(n,t)===e&&zt(n,new Set));function F(t){let{only:e}=u.
statements[t];return e===""||e===d.reading}var zt=(t,e)=>t.relation===null?F(t.statement):!e.has(N(t.relation));
function nt(t,e=new Set){let n=new Set;for(let o of ue[t]){let s=tt(o,t);s===t||e.has(N(s))||!zt(o,e)||R(s)&&!R(
t)||n.add(s)}return[...n]}var Et=t=>[...new Set(ue[t].map(e=>tt(e,t)).filter(e=>R(e)&&e!==t))];function So(t){
let e=R(t)?[]:Et(t).flatMap(lt);return new Set([...$o[t],...e].filter(F))}var Vt=t=>new Set(t.flatMap(e=>e.relation===
null?[e.statement]:lt(e.relation).filter(F)));function vo(t){let e=new Set;for(let{subject:n,object:o,passages:s}of u.
statements)if(s.includes(t))for(let r of[n,o])typeof r=="number"&&r<P&&e.add(r);return[...e]}function Oo(t,e){
let n=o=>F(o)&&u.statements[o].passages.includes(t);return e.relation===null?n(e.statement):lt(e.relation).some(
n)}var $=t=>document.getElementById(t);function l(t,e={},...n){let o=document.createElement(t);for(let[s,r]of Object.
entries(e))typeof r=="function"?o.addEventListener(s.slice(2),r):r!==!1&&r!==void 0&&o.setAttribute(s,r===!0?"":
r);for(let s of n)s&&o.append(s);return o}var M=(t,e,n={})=>l("button",{type:"button",onclick:e,...n},t),D=(...t)=>l(
"p",{class:"note"},...t),et=(t,...e)=>l("section",{},l("h3",{},t),...e);function Kt(t,e){for(let n of $(t).children)
n.setAttribute("aria-pressed",String(n.value===e))}function st(t){$("status").textContent=t}var Ya={askTab:"Ask",askNote:t=>`${t} questions that the graph answers, with the sentences behind each row.`,whichQuestion:"\
Which question? money, policy, people …",allQuestions:"All questions",changeQuestion:"Change the question",noQuestion:t=>`\
There is no question “${t}” here.`,starting:"Starting the engine …",notStarted:"This browser does not al\
low the page to start its engine. The picture, the text and the table work without it.",answering:"Answering …",
closeAnswer:"Close the answer",rowsOfAnswer:"Rows of the answer",answer:"Answer",questions:"Questions",understanding:t=>`\
Looking for the question …${t?` ${t} s`:""}`,orElse:"or",nearest:"nearest",noneAnswers:(t,[e])=>t.length?`No\
 question answers this: nothing here is called ${t.map(n=>`“${n}”`).join(" or ")}.`:e?`No question answers\
 this: “${e}” asks about what is not the case. What the article denies is a question of its own.`:"No ques\
tion here answers this.",saidAs:t=>`You asked: “${t}”`,leftAside:t=>`Not taken into account: ${t.map(e=>`“${e}\
”`).join(", ")}.`,mayMean:"It could also mean:",rows:t=>t===1?"1 row":`${t} rows`,forExample:"such as",drop:"\
remove",whyRow:(t,e)=>`Why row ${t}${e?`, marked ${e}`:""}`,cite:"To cite",copy:"Copy",copied:"Copied",alsoAsked:(t,e)=>`\
Also covers what it includes: ${t}${e>0?` and ${e} more`:""}.`,besides:"also",emptyColumns:t=>`${t.length===1?
"One column is":`${t.length} columns are`} left out because they are empty in every row: ${t.join(", ")}.`,addOnce:(t,e)=>`\
The same amount is in several rows; count it only once: ${t.map(({name:n,amount:o,rows:s})=>`${n} (${o}, in ${s}\
 rows)`).join(", ")}${e>0?` and ${e} more`:""}.`,noEvidence:"For this question, the sentences behind each row \
cannot be determined.",ended:t=>`No answer within ${t} seconds, so it was stopped. Narrow the question and ask\
 again.`,broke:"The engine failed on this query and restarts with the next one. An ORDER BY over values of sev\
eral kinds can cause that: order by STR(?x).",refused:t=>`${t} would reach beyond this graph. Only what is in \
it can be queried.`,served:({status:t,seconds:e,cut:n,said:o})=>{let s=e?`Ask again in ${e} seconds`:"Ask agai\
n later";return n?`The server gives no more than ${n} rows, and this has more. Narrow the question, or use LIM\
IT.`:t===0?"The server cannot be reached. Is it still running?":t===429?`The server accepts no more questions \
from you for now. ${s}.`:t===504?"The server stopped the question because it took too long. Narrow it and ask \
again.":t===503?`The server could not answer: it is too busy, or the question needs too much. ${s}.`:`The serv\
er refused the question (${t}). ${o}`},notGiven:({parameter:t,text:e,why:n,others:o,type:s})=>n==="strange"?`T\
his question has no “${t}”${o.length?`; it has: ${o.join(", ")}`:""}.`:n==="several"?`“${e}” is the name\
 of several things: ${o.join(", ")}. Choose one of them.`:n==="malformed"?`“${e}” is not a valid ${s}; wri\
te it like ${o[0]}.`:`Nothing that can be given here is called “${e}”.`,mistake:({line:t,column:e,why:n,words:o})=>{
let[s=""]=o,r={prefix:`the prefix ${s}: has no PREFIX line; add one at the top.`,reason:`${s}.`,signs:`not all\
owed here; expected ${o.join(" or ")}.`,unread:"cannot be parsed from here on."}[n];return`Line ${t}, column ${e}\
: ${r}`},asThePicture:"Draw only these",apart:"Each row comes from one article; nothing is added up across art\
icles.",mixed:"Several articles are queried together here: this counts or adds up across all of them.",noRows:"\
No rows: the graph states nothing about this.",oneCurrency:"Convert to one currency at your own rates",ownRates:"\
The article gives no rates. Amounts converted with yours are approximate and yours, not the article's.",commonCurrency:"\
Which currency",rateDate:"Date of your rates",worth:(t,e)=>`1 ${t} in ${e}`,convert:"Draw in this currency",ownCurrencies:"\
Each in its own currency",otherRows:"Questions that have rows for it",notAllAsked:"Not every question could be\
 tried within a second.",copyCommand:"Copy the command that shows why",ownEvidence:"The sentences behind a row\
 are not determined here for your own SPARQL; `sovkg sparql --why` does that on the command line.",ownQuery:"Y\
our own SPARQL",ownNote:"SPARQL 1.1 over this graph. SELECT gives a table, CONSTRUCT a picture. SERVICE, FROM \
and LOAD are refused: no query reaches beyond the graph.",run:"Run",yes:"Yes",no:"No","topic-absence":"What is\
 not said","topic-capability":"Capability","topic-checks":"Errors and checks","topic-companies":"Companies","t\
opic-infrastructure":"Infrastructure","topic-money":"Money","topic-people":"People","topic-policy":"Policy","t\
opic-text":"The text","topic-time":"Time"};var Xa={ownFile:"Open the article …",otherFile:"Open another file …",fileNote:"If you have the article as \
a text file, open it or drop it on the page: its own sentences are then shown beside their paraphrases, each c\
hecked by its SHA-256. The file stays on this computer.",fileWrong(t,e){return`${{several:"Several files at on\
ce; open just one, the article's text.",folder:`“${e}” is a folder; open the text file itself.`,large:`“${e}\
” is larger than 64 MiB, so it is not the article's text.`,void:`“${e}” is empty.`,unreadable:`“${e}” \
cannot be read.`,noText:`“${e}” is not UTF-8 text; save the article as plain text in UTF-8.`}[t]} Nothing \
has changed.`},fileRead({found:t,of:e,first:n,differs:o,undone:s,moved:r},a,i){let c=p=>p?`${p.name} (${i(p)})`:
"";if(!e)return"This graph has no sentences to compare the file with.";if(!t)return`“${a}” contains none of \
the ${e} sentences; it differs from ${c(n)} onwards. Is it the unchanged text of the article?`;let f={mark:"a \
byte order mark at the beginning",lineEnds:"other line breaks (CRLF or CR)",decomposed:"decomposed characters \
(NFD)"},h=s.length?` The file differs from ${c(n)} onwards: it has ${s.map(p=>f[p]).join(" and ")}, which the \
page has corrected.`:"",g=r?` ${r} of them ${r===1?"is":"are"} in a different place than in the text that the \
graph was made from.`:"";return t===e?`All ${e} sentences verified.${g}${h}`:`${t} of ${e} sentences verified.${g}\
 The first that differs is ${c(o)}.${h} Only verified sentences are quoted.`}};var Ja={search:"Search, or ask a question",found:"Found",nothing:"Nothing found",language:"Language",options:"\
Options: table, reading, language, colours",theme:"Dark colours",reading:"Reading",stated:"As stated",rightReading:"\
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
 with that name.`:`The address ends in “${e}”, which is nothing on this page.`},didYouMean:"Did you mean:",
onlyCorrected:"This page contains only the corrected reading, not what was printed.",actions:"Actions",focus:"\
Focus",expand:"Expand",unfold:"Unfold",fold:"Fold",unfoldAround:"Unfold its lines",foldAround:"Fold its lines",
pathFrom:"Path from here",pin:"Pin",hide:"Hide",release:"Deselect",linked:"Linked with",relationOf:t=>`“${t}\
” ${/ (of|by|in|as|at|with|from|to|on)$/.test(t)?"this":"of"}`,andMore:t=>`${t} more`,elsewhere:"Elsewhere",
broader:"Belongs under",narrower:"Narrower",related:"Related",said:"What is said, sentence by sentence",asData:"\
Statement by statement",data:"Data: identifiers, roles and properties",identifier:"Identifier",asParts:"By pro\
perty",figures:"Figures",erratum:"Erratum:",ring:"A ring with †, and a † beside words, mark a recorded error i\
n the article; a ring with ! and a † on red mark a serious one.",putRight:"A ‡ marks what is corrected in th\
is reading.",corrected:"Corrected: ",correctedFrom:t=>`Corrected here; printed: ${t}`,supplied:"Corrected here\
; not printed",unparaphrased:"No paraphrase yet.",unsourced:"No passage states this.",pathTitle:"Path between \
two things",pathHelp:"The shortest path, step by step, with the sentences it rests on. Denied links are not us\
ed.",from:"From",to:"To",swap:"Swap",sameEnds:"Both are the same; choose two different things.",steps:t=>t===1?
"One step:":`${t} steps:`,asShort:t=>`${t} paths are equally short; via:`,avoidHubs:"Avoid hubs",both:(t,e,n)=>e===
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
 different in your file",paragraph:t=>`Paragraph ${t}`,...Xa,...Ya};var Za={askTab:"질문",askNote:t=>`그래프가 답하는 질문 ${t}개입니다. 행마다 근거 문장이 있습니다.`,
whichQuestion:"어떤 질문? 돈, 정책, 사람 …",allQuestions:"모든 질문",changeQuestion:"질문 바꾸기",
noQuestion:t=>`“${t}”이라는 질문은 없습니다.`,starting:"질의 엔진을 여는 중 …",notStarted:"\
이 브라우저에서는 질의 엔진을 열 수 없습니다. 그림과 글, 표는 그대로 볼 수 있습니다.",
answering:"답을 찾는 중 …",closeAnswer:"답 닫기",rowsOfAnswer:"답의 행",answer:"답",questions:"질\
문",understanding:t=>`질문을 찾는 중 …${t?` ${t}초`:""}`,orElse:"또는",nearest:"가장 가까운 질문",
noneAnswers:(t,[e])=>t.length?`이에 답하는 질문이 없습니다. ${t.map(n=>`“${n}”`).join(", ")}: \
여기에 없는 이름이다.`:e?`이에 답하는 질문이 없습니다. “${e}”: 그렇지 않은 것을 묻는 말입니다. 글이 부정\
하는 것은 따로 물을 수 있습니다.`:"이에 답하는 질문이 없습니다.",saidAs:t=>`물은 말: “${t}\
”`,leftAside:t=>`반영하지 못한 말: ${t.map(e=>`“${e}”`).join(", ")}.`,mayMean:"이런 뜻일 수도 있습니다:",
rows:t=>`${t}행`,forExample:"예:",drop:"빼기",whyRow:(t,e)=>`${t}행의 근거${e?`, ${e} 표시`:""}`,cite:"\
인용 표기",copy:"복사",copied:"복사됨",alsoAsked:(t,e)=>`이에 포함되는 것도 함께 물었습니다: ${t}${e>
0?` 외 ${e}개`:""}.`,besides:"그 밖에",emptyColumns:t=>`값이 하나도 없는 열 ${t.length}개는 뺐습니다: ${t.
join(", ")}.`,addOnce:(t,e)=>`같은 금액이 여러 행에 나옵니다. 더할 때는 한 번만 세세요: ${t.
map(({name:n,amount:o,rows:s})=>`${n}(${o}, ${s}개 행)`).join(", ")}${e>0?` 외 ${e}개`:""}.`,noEvidence:"이\
 질문은 행마다 근거 문장을 가려낼 수 없습니다.",ended:t=>`${t}초 안에 답이 나오지 않아 멈췄습니다. 질문을 좁혀 \
다시 물어보세요.`,broke:"이 질의에서 엔진이 멈췄습니다. 다음 질문에서 다시 시작합니다. 여러 종류의 값을 한꺼번에 정렬(ORDER BY)하면 그럴 수 있으니 STR\
(?x)로 정렬해 보세요.",refused:t=>`${t}은(는) 이 그래프 밖으로 나가려 하므로 거절했습니다. 그래프 안의 것만 물을 수 있습니다.`,
served:({status:t,seconds:e,cut:n,said:o})=>{let s=e?`${e}초 뒤에 다시 물어보세요`:"잠시 뒤에 다시 물어보세요";
return n?`서버는 ${n}행까지만 주는데 답이 그보다 많습니다. 질문을 좁히거나 LIMIT을 쓰세요.`:
t===0?"서버에 연결할 수 없습니다. 서버가 켜져 있는지 확인하세요.":t===429?`서버가 지금은 질문을\
 더 받지 않습니다. ${s}.`:t===504?"시간이 너무 오래 걸려 서버가 답을 중단했습니다. 질문을 좁혀 다시 물어보세요.":
t===503?`서버가 답하지 못했습니다. 질문이 몰렸거나 이 질문이 너무 큽니다. ${s}.`:`서\
버가 질문을 거절했습니다(${t}). ${o}`},notGiven:({parameter:t,text:e,why:n,others:o})=>n==="strange"?
`이 질문에는 “${t}” 항목이 없습니다${o.length?`. 있는 것: ${o.join(", ")}`:""}.`:n==="sever\
al"?`“${e}”라는 이름이 여럿입니다: ${o.join(", ")}. 이 가운데 하나를 고르세요.`:n==="\
malformed"?`“${e}”은(는) 여기에 맞는 값이 아닙니다. ${o[0]}처럼 쓰세요.`:`여기에 넣을 수 있는 것 \
가운데 “${e}”라는 이름은 없습니다.`,mistake:({line:t,column:e,why:n,words:o})=>{let[s=""]=o,r={
prefix:`접두사 ${s}:의 PREFIX 줄이 없습니다. 맨 위에 넣으세요.`,reason:`${s}.`,signs:`여기에 올 수\
 없습니다. 올 수 있는 것: ${o.join(" ")}`,unread:"여기서부터 읽을 수 없습니다."}[n];return`${t}\
행 ${e}자: ${r}`},asThePicture:"그림에 이것만 보기",apart:"행마다 한 글의 내용이며, 글끼리 더하지 않았습니다.",
mixed:"여러 글에 한꺼번에 물어, 모두를 함께 세거나 더한 답입니다.",noRows:"결과 없음. 이에 관\
해 그래프가 말하는 것이 없습니다.",oneCurrency:"직접 정한 환율로 한 통화에 모아 보기",
ownRates:"글에는 환율이 없습니다. 직접 넣은 환율로 그린 값은 어림값이며 글의 수치가 아닙니다.",
commonCurrency:"모아 볼 통화",rateDate:"환율의 날짜",worth:(t,e)=>`1 ${t}의 값(${e})`,convert:"이 통\
화로 그리기",ownCurrencies:"통화마다 따로 보기",otherRows:"결과가 있는 다른 질문",notAllAsked:"\
1초 안에 모든 질문을 물어보지는 못했습니다.",copyCommand:"근거를 알려 주는 명령 복사",
ownEvidence:"직접 쓴 SPARQL의 근거 문장은 이 페이지에서 찾지 않습니다. 명령줄의 `sovkg sparql --why`로 볼 수 있습니다.",
ownQuery:"직접 쓰는 SPARQL",ownNote:"이 그래프에 SPARQL 1.1로 묻습니다. SELECT는 표로, CONSTRUCT는 그림으로 나옵니다. SERVICE, F\
ROM, LOAD는 거절하며, 질의는 그래프 밖으로 나가지 않습니다.",run:"실행",yes:"예",no:"아\
니요","topic-absence":"말하지 않은 것","topic-capability":"역량","topic-checks":"오류와 점검","\
topic-companies":"기업","topic-infrastructure":"인프라","topic-money":"돈","topic-people":"사람","topi\
c-policy":"정책","topic-text":"글","topic-time":"시간"};var ti={ownFile:"글 파일 열기 …",otherFile:"다른 파일 열기 …",fileNote:"글을 텍스트 파일로 갖고 있으면 열거나 페\
이지 위에 끌어다 놓으세요. 글의 문장이 풀어 쓴 문장 옆에 나오고, 하나하나 SHA-256으로 확인됩니다. 파일은 이 컴퓨터를 떠나지 않습니다.",
fileWrong(t,e){return`${{several:"파일이 여럿입니다. 글의 텍스트 파일 하나만 여세요.",folder:`\
‘${e}’은(는) 폴더입니다. 텍스트 파일을 여세요.`,large:`‘${e}’은(는) 64MiB보다 커서 글의 텍스트일 수 없\
습니다.`,void:`‘${e}’은(는) 빈 파일입니다.`,unreadable:`‘${e}’을(를) 읽을 수 없습니다.`,
noText:`‘${e}’은(는) UTF-8 텍스트가 아닙니다. 글을 UTF-8 텍스트로 저장하세요.`}[t]} 바\
뀐 것은 없습니다.`},fileRead({found:t,of:e,first:n,differs:o,undone:s,moved:r},a,i){let c=p=>p?`${p.name}\
(${i(p)})`:"";if(!e)return"이 그래프에는 파일과 비교할 문장이 없습니다.";if(!t)return`‘${a}\
’에는 문장 ${e}개 중 어느 것도 없습니다. ${c(n)}부터 다릅니다. 고치지 않은 글의 텍스트인지 확인하세요.`;
let f={mark:"맨 앞에 바이트 순서 표시가 있습니다",lineEnds:"줄바꿈 문자가 다릅니다(CRLF 또는 CR)",
decomposed:"글자가 분해되어 있습니다(NFD)"},h=s.length?` 파일이 ${c(n)}부터 다릅니다. ${s.
map(p=>`${f[p]}.`).join(" ")} 페이지가 이를 바로잡아 읽었습니다.`:"",g=r?` 그중 ${r}개는 그래프를 만\
든 글과 다른 자리에 있습니다.`:"";return t===e?`문장 ${e}개를 모두 확인했습니다.${g}${h}`:
`문장 ${e}개 중 ${t}개를 확인했습니다.${g} 처음으로 다른 문장은 ${c(o)}입니다.${h} 확인된\
 문장만 인용합니다.`}};var ei={search:"찾거나 물어보기",found:"찾은 것",nothing:"찾은 것이 없습니다",language:"언어",
options:"선택: 표, 읽는 방식, 언어, 색",theme:"어두운 색",reading:"읽는 방식",stated:"원문대로",
rightReading:"오류 수정",mode:"보는 방식",asPicture:"그림",types:"유형과 연결",typesNote:"종류마다 \
몇 개가 있고 서로 무엇으로 얼마나 이어지는지 보여 줍니다. 종류를 고르면 그에 속한 항목이 나옵니다.",
howMany:"개수",asTable:"표",drawing:"그래프 그림",drawingHelp:"그래프 그림입니다. 화살표 키로 항목 사이를 옮겨 다니고 Enter 키\
로 내용을 엽니다. Shift와 함께 누르면 그림이 움직이고, 더하기와 빼기로 확대·축소하며, 0을 누르면 전체가 보입니다. 찾기와 표에서도 모든 항목을 볼 수 있습니다.",
pictureTools:"그림",closer:"확대",farther:"축소",whole:"맞춤",arrangement:"배치",laidOut:"기본 배치",
byKind:"종류별",byCountry:"국가별",inRings:"둥글게",noCountry:"국가 정보 없음",undo:"되돌리기",
physics:"간격 벌리기",besideOthers:"나란히 비교하기",besideChoice:t=>`${t} 옆에서 비교할 나라`,
ranked:"순위",rated:"강점과 약점",paid:"투자와 지원",pursued:"정책과 법률",notSaid:"글에 나오지 않습\
니다.",allOfIt:"순위에 관한 모든 내용을 행별로 보기",asChart:"차트로 보기",saveChart:"차트\
를 SVG로 내보내기",saveTable:"표를 CSV로 내보내기",takeAway:"내보내기",takeSlide:"보이는 화면을 슬라이\
드로",takeData:"그려진 것을 데이터로",takeLink:"이 화면",transparent:"투명한 바탕으로",copyLink:"\
링크 복사",linkCopied:"링크를 복사했습니다.",slideSource:t=>`출처: ${t}`,slideErrata:"테두리와 †·!는\
 글의 오류로 기록된 것을 뜻한다. 심각한 오류는 !나 밑줄 친 †로 나타낸다.",savePng:"\
PNG",saveSvg:"SVG",print:"인쇄",panel:"개요, 내용, 경로, 글",tabs:"그림 옆",overview:"개요",details:"\
내용",noneChosen:"선택한 것이 없습니다. 그림이나 표에서 항목이나 선을 고르거나 이름을 검색하세요.",
pathTab:"경로",textTab:"글",origin:(t,e)=>`글 ${e>1?`${e}편`:"한 편"}의 내용입니다${t?`: ${t}`:""}\
.`,bothReadings:"‘원문대로’는 인쇄된 그대로이고 ‘오류 수정’은 기록된 오류를 바로잡은 것입니다.",
views:"무엇을 볼까",ownView:"직접 고른 항목입니다.",tooMany:t=>`항목이 ${t}개여서 한꺼번에 그리기에는 너무 \
많습니다. 여기서 시작해 찾고 펼쳐 보세요.`,ownData:(t,e,n)=>`${t}${e==="1"?"":`, 종류 ${e}가\
지`}. 가장 많이 연결된 항목: ${n}`,tour:"둘러보기",tourStart:t=>`${t}단계로 둘러보기 →`,
tourStep:(t,e)=>`둘러보기 ${e}단계 중 ${t}`,beside:"함께 있는 것: ",tourSteps:"둘러보기 순서",
tourBack:"← 이전",tourNext:"다음 →",tourLeave:"둘러보기 끝내기",statedIn:"근거",inShort:"한눈에 \
보는 글의 내용",rightAmounts:"그림에 나온 금액(오류 수정)",amounts:"그림에 나온 금액(인쇄된 대로)",
scales:"막대와 선의 눈금은 통화마다 따로이며, 다른 통화끼리는 더하지 않습니다.",
help:"항목이나 선을 고르면 글이 어느 문장에서 무엇을 말하는지 볼 수 있습니다.",things:t=>`\
항목 ${t}개`,statements:t=>`진술 ${t}개`,sentences:t=>`문장 ${t}개`,legend:"범례: 누르면 그 종류를 숨깁니다",
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
거의 모든 것과 이어진 항목은 피하기",both:(t,e,n)=>e==="to"?`둘 다: ${t} → ${n}`:`둘 다: ${n}\
 → ${t}`,noPath:"두 항목을 잇는 경로가 없습니다.",table:"표",tableOf:"행",thingRows:"항목",
wordRows:"말로 풀어서",statementRows:"진술",words:"내용",close:"닫기",filter:"행 거르기",everyRow:"\
그림에 없는 것도 포함",moreRows:"행 더 보기",rowsOf:(t,e)=>`${e}행 중 ${t}행`,thing:"항목",kind:"\
종류",linkedTo:"이웃",marks:"오류",subject:"주어",relation:"관계",object:"목적어",sentence:"문장",
empty:"그릴 것이 없습니다.",chosen:"선택: ",added:({added:t,total:e,away:n})=>(t<e?`이웃 ${e}개 중 ${t}\
개를 더했습니다. 다시 펼치면 더 보입니다.`:`이웃 ${t}개를 더했습니다.`)+(n?` 숨긴 종류의 \
이웃 ${n}개는 더하지 않았습니다.`:""),leftOut:(t,e)=>`숨긴 종류 때문에 이웃 ${t}개가 보이지 않습\
니다: ${e.join(", ")}.`,undone:"되돌렸습니다.",hiddenNow:"숨겼습니다.",unfound:"파일의 이 문장은 그래프가 아는\
 문장과 다릅니다.",readHere:"글에서 읽기",briefly:(t,e)=>`${t}문단 ${e}문장`,where:(t,e)=>`${t}\
번째 문단 ${e}번째 문장`,textTitle:"문장별로 읽는 글",textHelp:"문장을 고르면 그 내용이 그림에서 밝게 보입니다. 화살표\
 키로 이어 읽을 수 있습니다.",paraphrased:"이 문장들은 풀어 쓴 것이며 글의 원문이 아닙니다.",
noText:"이 그래프에는 구절이 없습니다.",itStates:"이 문장이 말하는 것:",nothingStated:"이 \
문장의 진술은 이 페이지에 없습니다.",previous:"앞 문장",next:"다음 문장",sentenceOf:(t,e,n)=>`${t?
`${t}번째 문단, `:""}${n}문장 중 ${e}번째`,jump:"소제목으로 가기",isVerified:", 파일에서 확인됨",
isDifferent:", 파일에서 다름",paragraph:t=>`${t}번째 문단`,...ti,...Za};var ni={en:{search:"Search names",panel:"Overview, details and path",help:"Choose a thing or a line to read wh\
at is stated of it.",said:"What is stated",pathHelp:"The shortest path, step by step. Denied links are not use\
d.",statedLine:"statement",linesNote:"A thing that only links others is a line between them. Unfold it to see \
it as a thing."},ko:{search:"이름 찾기",panel:"개요, 내용, 경로",help:"항목이나 선을 고르면 그에 관한 진술이 보인다.",
said:"진술",pathHelp:"가장 짧은 경로를 단계마다 보인다. 부정된 것은 경로로 세지 않는다.",
statedLine:"진술",linesNote:"다른 항목을 잇기만 하는 항목은 그 사이의 선이다. 펼치면 항목으로 보인다."}};var xu={en:Ja,ko:ei},m=t=>!u.passages.length&&ni[d.language][t]||xu[d.language][t];function Tt(t){let e=m(t);return typeof e==
"string"?e:""}var bu=12,At=new Map;for(let t=0;t<P;t+=1)R(t)||At.set(N(t),(At.get(N(t))??0)+1);function oi(t){let e=new Map;
for(let n=0;n<P;n+=1)for(let o of L(n)){if(o.from!==n||R(o.from)||R(o.to)||(o.relation===null?!F(o.statement):
o.isAside))continue;let[s,r]=[N(o.from),N(o.to)],a=t(o.relation===null?u.predicates[u.statements[o.statement].
predicate]:u.kinds[N(o.relation)].label),i=e.get(`${s} ${r}`)??{from:s,to:r,names:new Map,total:0};e.set(`${s}\
 ${r}`,i),i.names.set(a,(i.names.get(a)??0)+1),i.total+=1}return[...e.values()].sort((n,o)=>o.total-n.total||n.
from-o.from||n.to-o.to)}var Hs=At.size>1,si=Hs&&u.presets[0]?.name==="hub"&&Ae.every(t=>L(t).length<bu);var Us=si?"types":"picture",Mo=["picture","table",...Hs?["types"]:[]];function An(t){d.mode=t,$("table").hidden=
t!=="table",$("types").hidden=t!=="types",$("drawing").hidden=t!=="picture",$("tools").hidden=t!=="picture",Kt(
"modes",t)}function ku(t){let[e,...n]=t.split(":");return Object.hasOwn(u.prefixes,e)?u.prefixes[e]+n.join(":"):t}var Ws=t=>(t.
split(/[:/#]/).at(-1)??"").toLowerCase(),ai=new Map,ii=new Map;for(let t=P-1;t>=0;t-=1){let{name:e,same:n}=u.things[t];
for(let o of[e,...n])ii.set(Ws(o),t);for(let o of[e,...n])ai.set(o,t).set(ku(o),t)}var _=t=>ai.get(t)??(/^\w+:/.
test(t)?void 0:ii.get(t.toLowerCase()));function Ce(t){let{name:e}=u.things[t],n=Ws(e);return/^[\w.-]+$/.test(
n)&&_(n)===t?n:e}var ri=new Map(u.passages.map(({name:t},e)=>[t.toLowerCase(),e])),ci=t=>ri.get(t.toLowerCase())??
ri.get(Ws(t)),$u=new Map(u.presets.map(({name:t},e)=>[t,e])),li=t=>$u.get(t),Su=new Map(u.kinds.map(({name:t},e)=>[
t,e])),Eo=t=>Su.get(t);var fi=()=>({name:"",typed:{},own:null,said:null,answer:null,others:null,holds:null,trouble:null,isDrawn:!1,isBusy:!1,
row:null,rates:null,key:""}),v=fi(),Cn=(t={})=>{Object.assign(v,fi(),t)},_t=()=>v.name!==""||v.own!==null,j={now:null,
terms:null,hasFailed:!1},ee=()=>j.now?.questions.find(({name:t})=>t===v.name),Xe=({typed:t})=>Object.values(t).
flat().map(e=>{let n=_(e);return n===void 0?e:A(n)}).join(", "),To=t=>S(j.now?.questions.find(e=>e.name===t)?.
title??t);var vu=[["overview","overview"],["ask","ask"],["details","details"],["path","path"],["text","reader"]];function Ct(t){
d.tab=t;for(let e of $("tabs").children)e.setAttribute("aria-selected",String(e.value===t)),e.tabIndex=e.value===
t?0:-1;for(let[e,n]of vu)$(n).hidden=e!==t;Gs()}function Gs(){let e=d.tab==="ask"&&ee()?m("changeQuestion"):d.
tab==="details"?pe():"";$("fold").textContent=e||$(`tab-${d.tab}`).textContent}var zs=matchMedia("(max-width: \
860px) and (min-height: 501px)"),ft=t=>$("fold").setAttribute("aria-expanded",String(t)),Ao=()=>zs.matches&&ft(
!1),pi=()=>$("fold").getAttribute("aria-expanded")==="true";var ui=[[],[0],[-.3,.3],[-.4,0,.4]];function di(t,e,n){let[o,s]=[e.x-t.x,t.y-e.y],r=Math.atan2(s,o)+(n*.5+.5)*
Math.PI,a=(Math.abs(n)*.5+.5)*Math.hypot(o,s);return{x:t.x+a*Math.sin(r),y:t.y+a*Math.cos(r)}}function kt(t,e,n,o){
if(!n)return{x:t.x+(e.x-t.x)*o,y:t.y+(e.y-t.y)*o};let s=di(t,e,n),[r,a,i]=[(1-o)**2,2*o*(1-o),o**2];return{x:r*
t.x+a*s.x+i*e.x,y:r*t.y+a*s.y+i*e.y}}var mi=t=>t?{enabled:!0,type:t<0?"curvedCCW":"curvedCW",roundness:Math.abs(
t)}:{enabled:!1};function hi(t,e,n){let o=({x:s,y:r})=>`${s.toFixed(1)} ${r.toFixed(1)}`;return`M${o(t)} ${n?`\
Q${o(di(t,e,n))} `:"L"}${o(e)}`}var Ou=Array.from({length:30},(t,e)=>(e+1)/20).flatMap(t=>[t,-t]),Mu=.15,gi=100,wi=14,Eu=4e6;function Ln(t,e,n){
let o=e.x-t.x,s=e.y-t.y,r=o*o+s*s||1,a=Math.max(0,Math.min(1,((n.x-t.x)*o+(n.y-t.y)*s)/r)),i=t.x+a*o-n.x,c=t.y+
a*s-n.y;return Math.sqrt(i*i+c*c)}var Vs=(t,e,n)=>n?Array.from({length:wi+1},(o,s)=>kt(t,e,n,s/wi)):[t,e];function Tu(t,e){
let[n,o]=[0,t.length];for(;n<o;){let s=n+o>>1;t[s].at.x<e?n=s+1:o=s}return n}function yi(t,e,n,o){if(t.length*
e.length>Eu)return;let s=e.map(c=>{let[f,h]=o(c);return{thing:c,at:n(c),core:f,radius:h}}).sort((c,f)=>c.at.x-
f.at.x),r=Math.max(0,...s.map(({radius:c})=>c)),a=new Map;for(let c of t){let w=function(k,O=1/0){let E=Vs(f,h,
k),[I,U,ot,at]=[f.x,f.x,f.y,f.y];for(let{x:C,y:X}of E)[I,U]=[Math.min(I,C),Math.max(U,C)],[ot,at]=[Math.min(ot,
X),Math.max(at,X)];let Bt=0;for(let C=Tu(s,I-r);C<s.length&&s[C].at.x<=U+r;C+=1){let{thing:X,at:xt,radius:qt,core:Te}=s[C];
if(xt.y<ot-qt||xt.y>at+qt||X===c.from||X===c.to)continue;let Ye=1/0;for(let bt=1;bt<E.length&&Ye>=Te;bt+=1)Ye=
Math.min(Ye,Ln(E[bt-1],E[bt],xt));if(Ye<qt&&(Bt+=Ye<Te?gi:1),Bt>=O)break}return Bt};var i=w;let[f,h]=[n(c.from),
n(c.to)],g=`${c.from}-${c.to}`,p=a.get(g)??[];a.set(g,p);let y=k=>p.every(O=>Math.abs(O-k)>=Mu),x=w(c.usual);c.
bend=c.usual;for(let k of x?Ou:[]){let O=c.usual+k,E=y(O)?w(O,x):1/0;if(E<x&&([x,c.bend]=[E,O]),!x)break}c.isOver=
x>=gi,p.push(c.bend)}}var Au=60,Cu=900,Lu=2.399963229728653,Ru=([t,e,n,o],[s,r,a,i])=>n<s||a<t||o<r||i<e,xi=(t,e,n,o)=>Ln(t,e,n)<o;function bi(t,e,n,o,s){
let r=[];for(let a=e;a<Cu;a+=1){let i=14*Math.sqrt(a),c=a*Lu,f={x:Math.round(t.x+i*1.25*Math.cos(c)),y:Math.round(
t.y+i*Math.sin(c))},h=o(f);if(n.every(g=>Ru(h,g))){if(!s(f))return f;if(r.push(f)===Au)break}}return r[0]??{x:t.
x,y:t.y}}var ki=t=>u.statements[t].errata.length>0,Le=t=>u.statements[t].only==="corrected";function G(t){let e=[...t].
filter(ki);return(e.some(n=>!Le(n))?"†":"")+(e.some(Le)?"‡":"")}var Co=new Map;u.statements.forEach(({subject:t},e)=>{
ki(e)&&Co.set(t,[...Co.get(t)??[],e])});var $i=Co.size>0,Re=t=>(Co.get(t)??[]).filter(F),Je=t=>u.statements[t].
errata.some(e=>u.errata[e].severity==="High"),Ne=t=>Re(t).some(e=>Je(e)&&!Le(e)),Qt=t=>G(Re(t));function Ks(t){
if(t.relation===null)return G([t.statement]);let[e,n]=t.leadsIn?[t.from,t.relation]:[t.relation,t.to];return G(
lt(e).filter(o=>{let{predicate:s,object:r}=u.statements[o];return s===t.property&&r===n&&F(o)}))}var Lo=11,Nu=17,Ze=1.18,Iu=12,ju={actor:3.4,named:2.8,relation:2.4,concept:2},Pu={actor:[.85,9],named:[.35,3],
relation:[0,0],concept:[.1,1]},[Du,Fu]=[.16,.7],Ie=t=>[...t].reduce((e,n)=>e+(/[\u1100-\u115f\u2e80-\uffdc]/.test(
n)?2:1),0);function Bu(t){let{columns:e,lines:n}=u.wrap,o=r=>r.match(new RegExp(`.{1,${Math.max(1,Math.floor(e*
[...r].length/Ie(r)))}}`,"gu"))??[],s=[""];for(let r of t.split(/\s+/).flatMap(a=>Ie(a)>e*1.5?o(a):a)){let a=s[s.
length-1],i=a?`${a} ${r}`:r;Ie(i)<=e||!a?s[s.length-1]=i:s.push(r)}return s.length>n?`${s.slice(0,n).join(`
`)}…`:s.join(`
`)}function qu(t){let e=Bu(S(u.things[t].label)),n=Z(t)?.amounts??[];if(!n.length)return e+(Qt(t).includes("‡")?
"‡":"");let o=ct(n).replaceAll(`
`," "),s=Ie(`${e.split(`
`).at(-1)} · ${o}`)<=u.wrap.columns;return`${e}${s?" · ":`
· `}${o}`}var Si=new Map;function _s(t){let e=`${d.language} ${d.reading}`,n=Si.get(e)??new Map;return Si.set(
e,n),n.has(t)||n.set(t,qu(t)),n.get(t)}var vi=document.createElement("canvas").getContext("2d"),Hu=getComputedStyle(
document.body).fontFamily,Uu={400:new Map,600:new Map};function pt(t,e,n=400){let o=t.split(`
`),s=Uu[n],r=s.get(t);return r===void 0&&(vi.font=`${n} 20px ${Hu}`,r=Math.max(...o.map(a=>vi.measureText(a).width))/
20,s.set(t,r)),[r*e,o.length*e*Ze]}function tn(t){let{radius:e,font:n}=u.things[t],[o,s]=pt(_s(t),n);return[Math.
max(o,2*e)+8,2*e+s+8]}function Lt(t,e,n){let{rank:o}=B(t),[s,r]=Pu[o],a=ju[o]+Math.min(s*Math.sqrt(n),r);return Math.
max(u.things[t].radius*e,a*Math.max(Fu,Math.min(1,e/Du)))}function Oi(t,e,n){let o=B(t).rank==="actor"?Math.min(
.6*Math.sqrt(n),5):0;return{size:Math.min(Math.max(u.things[t].font*e,Lo+o),Nu),bold:o&&n>=Iu?600:400}}var Wu=40,Gu=130,Rn=()=>$("drawing").clientWidth<$("drawing").clientHeight,Nn=()=>Rn()?.6:1.5;function Qs(t,{x:e,
y:n}){let[o,s]=tn(t),r=n-u.things[t].radius;return[e-o/2,r,e+o/2,r+s]}var zu=({x:t,y:e},[n,o])=>[t-n/2,e-o/2,t+
n/2,e+o/2],Ys=t=>({x:t.reduce((e,{x:n})=>e+n,0)/t.length,y:t.reduce((e,{y:n})=>e+n,0)/t.length});function Rt(t,e,{
near:n,home:o={x:0,y:0},room:s,round:r}={}){let a=g=>L(g).map(p=>tt(p,g)).filter(p=>p!==g&&t.has(p)),i=g=>t.get(
g),c=(g,p)=>[...t].some(([w,y])=>w!==p&&xi(g,i(p),y,u.things[w].radius+4)),f=[...t].map(([g,p])=>Qs(g,p)),h=new Set(
e.filter(g=>!t.has(g)));for(;h.size;){let g=[...h],p=(n?null:g.find(k=>a(k).length))??g[0];h.delete(p);let w=n?
[]:r===void 0?a(p):[r],y=n?[n]:w.map(i),x=bi(y.length?Ys(y):o,n||y.length===1?r===void 0?Wu:Gu:0,f,k=>s?zu(k,s):
Qs(p,k),k=>w.some(O=>c(k,O)));t.set(p,x),f.push(Qs(p,x))}}var Ro=["least","since","until","status","hearsay","errata"],ne=()=>({least:"",since:"",until:"",status:"",hearsay:"",
errata:""}),de=t=>Ro.every(e=>!t[e]),Ei=t=>Array.isArray(t)?t[0]:t,Ti=t=>(t?.sums??[]).filter(({statement:e})=>F(
e)),Mi=(t,e)=>!t||t==="only"===e;function Ai(t,e){let n=t.relation===null?void 0:Z(t.relation),{least:o,since:s,
until:r,status:a,hearsay:i,errata:c}=e;if(o){let[f,h]=o.split(" ");if(!Ti(n).some(g=>g.currency===f&&g.value>=
Number(h)))return!1}return(s||r)&&!n?.years.length||s&&n&&n.years[1]<Number(s)||r&&n&&n.years[0]>Number(r)||a&&
Ei(n?.status??"")!==a||!Mi(i,!!n?.hedge)?!1:!c||Mi(c,G(Vt([t]))!=="")}function Ci(){let t=u.relations.flatMap(
e=>Ti(e).map(n=>({...n,amounts:e.amounts})));return t.sort((e,n)=>e.currency<n.currency?-1:e.currency>n.currency?
1:n.value-e.value),{sums:[...new Map(t.map(e=>[`${e.currency} ${e.value}`,e])).entries()],years:[...new Set(u.
relations.flatMap(({years:e})=>e))].sort(),statuses:[...new Map(u.relations.flatMap(({status:e})=>e?[[Ei(e),e]]:
[]))],hearsay:u.relations.some(({hedge:e})=>e),errata:u.errata.length>0}}var In=80,[Vu,Ku]=[8,12];function Li(t,e){let n=W(t)||R(t)?e:e.filter(o=>!W(o));return n.length?n:e}function en(t,e,n){
return Li(t,nt(t,n)).filter(s=>!e.has(s)).sort((s,r)=>Number(W(s))-Number(W(r))||L(r).length-L(s).length||s-r)}
function _u(t){if(t.relation===null)return 1;let{amounts:e,captions:n}=Z(t.relation);return e.length?4:/\d/.test(
String(n[0]))?3:t.repeats?0:1}function jn(t,e,n){let o=new Set(Li(t,nt(t,n))),s=[...o].filter(a=>e.has(a)).length;
if(R(t))return[...o].filter(a=>!e.has(a));if(s>=Vu)return[];let r=new Map;for(let a of L(t)){let i=tt(a,t),c={
actor:20,named:10,relation:0,concept:0}[B(i).rank];o.has(i)&&!e.has(i)&&zt(a,n)&&r.set(i,Math.max(r.get(i)??0,
c+_u(a)))}return[...r].sort(([a,i],[c,f])=>f-i||L(c).length-L(a).length||a-c).slice(0,Ku-s).map(([a])=>a)}var Xs=()=>({shown:new Map,preset:null,centre:null,came:[],away:new Set,aside:new Set,pinned:new Set,guests:new Set,
visited:null,read:new Set,sieve:ne()}),b=Xs(),Q=t=>b.shown.get(t),nn=()=>new Set([...b.away,...b.aside]),Ri=()=>new Set(
[...b.came.map(({thing:t})=>t),...b.visited===null?[]:[b.visited]]);function No(t){let e={has:o=>b.shown.has(o)&&
!b.guests.has(o)},n=en(t,e,b.away);return{some:n.slice(0,In),total:n.length,away:en(t,e,new Set).length-n.length}}
function Ni(t){let e=new Set(nt(t,b.away)),n=nt(t).filter(s=>!e.has(s)),o=n.flatMap(s=>{let r=L(t).filter(a=>tt(
a,t)===s&&zt(a,new Set));return[N(s),...r.flatMap(({relation:a})=>a===null?[]:N(a))]});return{count:n.length,kinds:[
...new Set(o)].filter(s=>b.away.has(s))}}function ut(){let t=b.preset!==null&&u.presets[b.preset].kinds!==null,
e=Js()?new Set(u.presets[b.preset].things):null,[n,o,s]=[nn(),Ri(),!de(b.sieve)];function r(i){if(s&&!Ai(i,b.sieve))
return!1;let c=o.has(i.from)||o.has(i.to);return i.relation===null?(c||!(e?.has(i.from)&&e.has(i.to)))&&zt(i,n):
b.shown.has(i.relation)?!1:b.read.has(i.relation)?!i.repeats&&(t||zt(i,n)):c?zt(i,b.away):!(t&&i.isAside)&&zt(
i,n)}let a=new Set(V());return[...a].flatMap(i=>L(i).filter(c=>c.from===i&&c.to!==i&&a.has(c.to)&&r(c)))}function je(t=null){
let e=ut().filter(({from:n,to:o})=>t===null||n===t||o===t);return[...new Set(e.flatMap(({relation:n})=>n??[]))]}
var Ii=()=>[...b.shown.keys()].filter(t=>R(t)&&!b.guests.has(t)),on=()=>[...b.guests],Nt=t=>b.shown.has(t),me=t=>b.
pinned.has(t),It=()=>b.sieve,oe=()=>b.preset,Js=()=>b.preset!==null&&u.presets[b.preset].flows,Pe=()=>b.shown;
function V(){let t=Ri();return[...b.shown.keys()].filter(e=>!b.away.has(N(e))||t.has(e))}function Io(){let t=new Map;
for(let e of new Set([...b.shown.keys(),...je()]))t.set(N(e),(t.get(N(e))??0)+1);return t}function jo(t){let e=t===
null?null:u.presets[t].kinds;return new Set(e?u.relations.map(({thing:n})=>N(n)).filter(n=>!e.includes(n)):[])}var Qu=28,ji=190;function Yu(t,e,n){let o=[[e]],s=new Set(t.filter(r=>r!==e));for(let r=o[0];r.length&&s.size;){
let a=r.flatMap(i=>n.filter(({from:c,to:f})=>c===i||f===i).map(c=>tt(c,i)));r=[...new Set(a)].filter(i=>s.delete(
i)),r.length&&o.push(r)}return{reached:o,left:[...s]}}function Xu(t,e){if(e.reduce((r,a)=>r+a,0)>=2*Math.PI)return t.
map((r,a)=>2*Math.PI*a/t.length);let o=[];t.forEach((r,a)=>{o.push(a?Math.max(r,o[a-1]+(e[a-1]+e[a])/2):r)});let s=o.
reduce((r,a,i)=>r+a-t[i],0)/(o.length||1);return o.map(r=>r-s)}function Po(t,e){let n=ut(),{reached:o,left:s}=Yu(
t,e,n),r=new Map,a=new Map([[e,{x:0,y:0}]]),i=0;return o.slice(1).forEach((c,f)=>{let h=k=>n.flatMap(E=>E.from===
k||E.to===k?r.get(tt(E,k))??[]:[])[0]??0,g=new Map(c.map(k=>[k,h(k)])),p=f?[...c].sort((k,O)=>Number(g.get(k))-
Number(g.get(O))||k-O):[...c].sort((k,O)=>N(k)-N(O)||k-O),w=p.map(k=>tn(k)[0]+Qu);i=Math.max(i+ji,w.reduce((k,O)=>k+
O,0)/(2*Math.PI));let y=p.map((k,O)=>2*Math.PI*O/p.length-Math.PI/2),x=f?Xu(p.map(k=>Number(g.get(k))),w.map(k=>k/
i)):y;p.forEach((k,O)=>{r.set(k,x[O]),a.set(k,{x:i*Math.cos(x[O])*Nn(),y:i*Math.sin(x[O])})})}),s.forEach((c,f)=>{
a.set(c,{x:(f-(s.length-1)/2)*200,y:i+ji})}),a}var Ju=[520,380],Zu=40;function td(t,e,n){let o=new Set(t),s=a=>a.from!==a.to&&o.has(a.from)&&o.has(a.to)&&!(a.
relation!==null&&a.repeats)&&(e===null?n.includes(a.relation??-1):Oo(e,a)),r=t.filter(a=>L(a).some(s));return r.
length?r:t}function Zs(t,e){Object.assign(b,Xs(),{preset:t,centre:e,aside:jo(t)})}function sn(t){Zs(t,null);let{
things:e,wide:n,tall:o}=u.presets[t],s=Rn()&&o.length?o:n;e.forEach((r,a)=>{b.shown.set(r,{x:s[2*a],y:s[2*a+1]})})}
var Pi=()=>Zs(null,null);function Do(t){let{some:e,total:n,away:o}=No(t);Rt(b.shown,e,{near:b.shown.get(t)});for(let s of e)
b.guests.delete(s);return{added:e.length,total:n,away:o}}function Fo(t){Zs(null,t),b.shown.set(t,{x:0,y:0});let e=Do(
t);return b.shown.size<=Zu&&(b.shown=Po([...b.shown.keys()],t)),e}function Di(){for(let t of b.guests)b.shown.
delete(t);b.guests=new Set,b.visited=null,b.read=new Set}function Fi(t){b.shown.has(t)||Rt(b.shown,[t]),b.guests.
delete(t);let e=Do(t);return b.came.push({thing:t,all:!0}),e}function Bi(t,e){b.guests.has(t)?ed():Di(),b.read=
new Set,b.visited=e&&b.shown.has(t)?null:t,b.visited!==null&&(b.guests=new Set([t,...jn(t,b.shown,b.away)].filter(
n=>!b.shown.has(n))),b.shown.has(t)||Rt(b.shown,[t],{room:b.guests.size>3?Ju:void 0}),Rt(b.shown,[...b.guests],
{round:t}))}function ed(){b.visited!==null&&b.came.push({thing:b.visited,all:!1}),b.guests=new Set}function tr(t){
b.shown.delete(t),b.guests.delete(t),b.came=b.came.filter(e=>e.thing!==t)}function er(t){for(let e of t)b.away.
delete(N(e)),b.guests.delete(e);Rt(b.shown,t)}function nr(t){for(let e of t)tr(e)}function qi(t){b.pinned.delete(
t)||b.pinned.add(t),b.guests.delete(t)}function Hi(t,e){t===null?[b.away,b.aside]=[new Set,new Set]:e==="only"?
(b.away=new Set([...u.kinds.keys()].filter(n=>n!==t)),b.aside=new Set):(b.aside.delete(t),b.away.delete(t),e===
"hide"&&b.away.add(t)),b.came=b.came.filter(({thing:n})=>!b.away.has(N(n)))}function Ui(t){b.sieve=t}function rn(t,e){
b.shown.has(t)&&b.shown.set(t,e)}function Yt(t,e=null,n=e===null?null:vo(e)){Di(),b.read=new Set(n?.filter(R));
let o=t??[],s=n?td(o,e,n):o,r=o.flatMap(a=>b.shown.get(a)??[]);return b.guests=new Set(s.filter(a=>!b.shown.has(
a))),Rt(b.shown,[...b.guests],{home:r.length?Ys(r):void 0}),[...new Set(s)]}var od=13,sd=1,Pn=t=>(Z(t)?.sums??[]).filter(({statement:e})=>F(e)),Bo=t=>Pn(t).map(({statement:e})=>or(e)+G([
e])).join(", "),or=t=>S(u.statements[t].object.text),Wi=(t,{currency:e})=>`${N(t)} ${e}`;function rd(){let t=new Map;
for(let{thing:e}of u.relations)for(let n of Pn(e)){let o=Wi(e,n);t.set(o,[...t.get(o)??[],n.value])}return t}function sr(t,e){
let n=rd().get(Wi(t,e))??[];return n.length>1?e.value/Math.max(...n,Number.MIN_VALUE):null}function an({edges:t}){
let n=[...new Set(t.flatMap(o=>o.relation===null||o.isAside?[]:o.relation))].flatMap(o=>Pn(o).flatMap(s=>sr(o,
s)??[]));return n.length?Math.max(sd,od*n.reduce((o,s)=>o+s)):null}var rr=2,ad=24,id=new Map(u.ties.map(t=>[t.property,t])),ar=t=>!t.isAside||t.alone,Gi=t=>Js()&&t.property===null&&
Bo(t.relation)!=="";function zi(t){let e={property:null,leadsIn:!1,mark:""};if(t.relation===null)return{...e,said:S(
u.predicates[u.statements[t.statement].predicate])+Ks(t)};if(Gi(t))return{...e,said:Bo(t.relation)};let{captions:n,
called:o}=Z(t.relation),s=ar(t)?ct(n):S(o),r=t.property===null||ar(t)?"":Ks(t);return{said:s,property:t.property,
leadsIn:t.leadsIn,mark:r}}function Vi({property:t,leadsIn:e,mark:n},o){if(t===null)return o;let s=id.get(t);if(s)
return S(e?s.into:s.out).replace("{}",()=>o)+n;let r=S(u.predicates[t]);return(e?[r,o]:[o,r]).join(": ")+n}function Ki(t){
let e=zi(t);return Vi(e,e.said)}function _i(t){let e=new Map;t.map(zi).forEach((s,r)=>{let a=s.property===null?
`point ${r}`:`${s.property} ${s.leadsIn} ${s.mark}`;e.set(a,[...e.get(a)??[],s])});let n=s=>[...s.slice(0,rr),
...s.length>rr?[m("moreLines")(s.length-rr)]:[]],o=[...e.values()].map(s=>{let r=n([...new Set(s.map(({said:a})=>a))]).
join(", ");return Vi(s[0],r.length>ad?r.replaceAll(", ",`,
`):r)});return n(o).join(`
`)}function Qi(t){if(t.relation===null)return null;if(Gi(t))return Bo(t.relation);let e=ar(t)&&Z(t.relation)?.
amounts||[];return e.length?ct(e):null}var cd=2e3,ld=400;function Yi(t,[e,n],o,s){let r=o.flatMap(([,a])=>a);return{id:t,from:e,to:n,edges:r,bend:s,usual:s,
isOver:!1,label:o.length===1?o[0][0]:_i(o.map(([,[a]])=>a)),amount:o.length===1?Qi(r[0]):null,grave:[...Vt(r)].
some(a=>Je(a)&&!Le(a)),weight:(/\d/.test(o[0][0])?2:0)+(r.some(({relation:a})=>a!==null)?1:0)}}var jt=new Map,
qo=jt,cr=jt,ir=new Map,lr=()=>d.arrangement!==""&&jt.size>ld&&de(It()),Xi=t=>d.highlighted?Dn(t,new Set(d.highlighted)):
[t.from,t.to].includes(d.selected??-1),Y=()=>cr,Ji=()=>qo.size-cr.size;function Zi(t){t([...qo.values()]),cr=new Map(
[...qo].filter(([,e])=>!e.isOver||Xi(e)))}var dt=t=>ir.get(t)??0;function fr(t){let{from:e,to:n}=jt.get(t);return{
from:e,to:n,edges:[...jt.values()].filter(o=>o.from===e&&o.to===n).flatMap(o=>o.edges)}}function Ho(t){let e=[
...jt.values()].filter(({edges:s})=>s.some(r=>r.relation===t)),n=s=>s.relation===t&&!s.isAside,o=e.find(({edges:s})=>s.
some(n))??e[0];return o?fr(o.id):null}function Dn({from:t,to:e,edges:n},o){if(!o)return!0;if(!o.has(t)||!o.has(
e))return!1;let{passage:s,selected:r}=d;return!d.highlighted&&r!==null&&o.has(r)?t===r||e===r:s===null||n.some(
a=>Oo(s,a))}function tc(){let t=new Map,e=ut();for(let n of e){let o=[Math.min(n.from,n.to),Math.max(n.from,n.
to)],s=o.join("-"),r=t.get(s)??{ends:o,said:new Map};t.set(s,r);let a=Ki(n);r.said.set(a,[...r.said.get(a)??[],
n])}jt=new Map;for(let[n,{ends:o,said:s}]of t){let r=[...s].sort(([c],[f])=>Number(/\d/.test(f))-Number(/\d/.test(
c))),a=e.length>cd?void 0:ui[r.length],i=a?r.map((c,f)=>Yi(f?`${n}/${f}`:n,o,[c],a[f])):[Yi(n,o,r,0)];for(let c of i)
jt.set(c.id,c)}qo=lr()?new Map([...jt].filter(([,n])=>Xi(n))):jt,ir=new Map;for(let{from:n,to:o}of jt.values())
for(let s of[n,o])ir.set(s,dt(s)+1)}var rc=["kind","country","radial"],Fn=28,fd=64,pd=60,ud=2,Uo=[13,15],ac=8,ec=[.8,.65],ur=.35,pr=u.kinds.findIndex(
({name:t})=>/(^|:)Country$/.test(t)),ic=pr>=0;function dd(t){if(N(t)===pr)return A(t);let e=L(t).find(n=>n.relation===
null&&n.from===t&&N(n.to)===pr);return e?A(e.to):m("noCountry")}var cc=(t,e)=>`${t} ${e.length.toLocaleString(
d.language)}`,md=t=>[Math.max(...t.map(({left:e,width:n})=>e+n)),Math.max(...t.map(({top:e,height:n})=>e+n))];
function hd(t){let{clientWidth:e,clientHeight:n}=$("drawing"),[o,s]=md(t);return Math.max(1,o/(ec[0]*e),s/(ec[1]*
n))}function nc(t,e=1){let n=Math.max(Uo[0]*e,Uo[1]),[o,s]=[fd,pd].map(p=>Math.max(Rn()?ud*p:p,1.5*n)),r=[...t].
map(([p,w])=>{let y=w.map(tn),x=[0,1].map(I=>Math.max(...y.map(U=>U[I]))+Fn),k=Math.ceil(Math.sqrt(w.length*x[1]*
Nn()/x[0]))||1,O=Math.ceil(w.length/k),E=Math.min(k,w.length);return{name:p,things:w,cell:x,columns:k,width:Math.
max(E*x[0]+Fn,pt(cc(p,w),n,600)[0]+2*ac*e),head:o,height:o+O*x[1]+Fn}}),a=p=>+(p===m("noCountry"));r.sort((p,w)=>a(
p.name)-a(w.name)||w.height-p.height||w.things.length-p.things.length);let i=r.reduce((p,w)=>p+(w.width+s)*(w.
height+s),0),c=Math.max(Math.sqrt(i*Nn()),...r.map(p=>p.width)),[f,h,g]=[0,0,0];return r.map(p=>{f&&f+p.width>
c&&([f,h,g]=[0,h+g+s,0]);let w={...p,left:f,top:h};return f+=p.width+s,g=Math.max(g,p.height),w})}function oc(t,e){
let n=new Map;for(let r of t)n.set(e(r),[...n.get(e(r))??[],r]);let o=nc(n);for(let r=0;r<4;r+=1)o=nc(n,hd(o));
return{points:o.flatMap(({things:r,cell:a,columns:i,left:c,top:f,head:h})=>r.map((g,p)=>{let w=c+Fn/2+p%i*a[0]+
a[0]/2,y=f+h+Math.floor(p/i)*a[1]+u.things[g].radius+Fn/2;return[g,{x:w,y}]})),groups:o}}function gd(t){return b.
centre!==null&&t.includes(b.centre)?b.centre:[...t].sort((e,n)=>L(n).length-L(e).length||e-n)[0]}var cn=[],sc="";
function lc(){if(d.mode!=="picture")return;let t=new Set(on()),e=V().filter(r=>!t.has(r)).sort((r,a)=>r-a),n=d.
arrangement&&`${d.arrangement} ${d.language} ${e}`;if(n===sc||(sc=n,cn=[],!n||!e.length))return;let o={radial:()=>({
points:[...Po(e,gd(e))],groups:[]}),kind:()=>oc(e,r=>S(u.kinds[N(r)].label)),country:()=>oc(e,dd)}[d.arrangement],
s=o?.()??{points:[],groups:[]};cn=s.groups;for(let[r,a]of s.points)rn(r,a)}var fc=()=>cn.flatMap(({left:t,top:e,
width:n,height:o})=>[{x:t,y:e},{x:t+n,y:e+o}]),pc=()=>cn,dr=t=>cn.map(({name:e,things:n,left:o,top:s})=>{let r=cc(
e,n),a=Math.max(Uo[0],Uo[1]*t);return{x:o+(ac+pt(r,a,600)[0]/2)/t,y:s,size:a/t,bold:600,label:r}});function uc(t,e,n){
t.lineWidth=n,t.strokeStyle=e.soft,t.globalAlpha=ur;for(let{left:o,top:s,width:r,height:a}of cn)t.strokeRect(o,
s,r,a);t.globalAlpha=1}var[wd,dc]=[50,.4],yd=.75,xd=250;function mc(t,e){let n=0,o=!1,s=!1;function r(i=wd){clearTimeout(n),s=!0,t.setOptions(
{physics:{enabled:!0,maxVelocity:i,minVelocity:dc}}),i>dc/2&&(n=setTimeout(()=>r(i*yd),xd))}function a(i){clearTimeout(
n),s=!1,e(i)}return t.on("dragStart",({nodes:i})=>o&&i.length&&r()),t.on("stabilized",()=>s&&a(!0)),function(c){
if(o=c,o){r();return}t.setOptions({physics:{enabled:!1}}),a(!1)}}var hc=[[],[9,3],[2,3],[9,3,2,3]],Wo=[5,4],mr=4,gc=t=>[...new Set(t)].sort((e,n)=>t.filter(o=>o===n).length-t.
filter(o=>o===e).length),bd=gc(u.relations.map(({thing:t})=>N(t))),kd=gc(u.relations.flatMap(({sums:t})=>t.map(
({currency:e})=>e)));function ln(t){let e=bd.filter(n=>u.kinds[n].family===u.kinds[t].family);return hc[Math.max(
0,e.indexOf(t))%hc.length]}var he=t=>kd.indexOf(t)%mr,fn=({edges:t})=>t.flatMap(e=>e.relation===null||e.isAside?
[]:(Z(e.relation)?.sums??[]).flatMap(n=>F(n.statement)?n.currency:[]))[0];var $d=3,wc=.6;function yc(t,e,{colours:n,highlighted:o,far:s,scale:r}){let{ink:a,paper:i,warn:c,grave:f,families:h}=n,
{family:g,rank:p,shape:w}=B(t),y=!o||o.has(t),x=h[g][y?s&&p==="concept"?"pale":"full":"dim"],k=t===d.selected,
O=Qt(t).includes("†")&&y,E=O&&Ne(t),I={background:x,border:a},U=me(t);return{id:t,...Q(t),shape:w,size:Lt(t,
r,e)/r,borderWidth:(k?3:E?4:O?2:1)*(s?wc:1),color:{background:x,border:k?a:E?f:O?c:i,highlight:I,hover:I},fixed:U,
shapeProperties:{borderDashes:U?[3,2]:!1}}}function xc(t,e,{colours:n,highlighted:o,far:s,scale:r}){let{soft:a,
wire:i,families:c,amounts:f}=n,h=t.edges.find(O=>O.relation!==null)?.relation??null,g=s?null:an(t),p=g===null?
void 0:fn(t),w=h===null?i:c[B(h).family],y=p===void 0?w:f[he(p)],x=h===null?Wo:g===null?ln(N(h)):[],k=O=>({enabled:!s&&
t.edges.some(E=>E.to===O),scaleFactor:.5});return{id:t.id,from:t.from,to:t.to,width:g!==null?g:e&&o?2:s?wc/r:h===
null?1:1.5,color:{color:y[e?s&&!o?"pale":"full":"dim"],highlight:y.full,hover:a},arrows:{to:k(t.to),from:k(t.from)},
arrowStrikethrough:t.bend!==0&&(g??0)<$d,dashes:x.length&&!s?x:!1,smooth:mi(t.bend)}}function bc(t,e,{isHeavy:n,below:o,arrived:s,settle:r}){let a=!1;requestAnimationFrame(()=>{a=!0});let i=null,
c=0;e.on("animationFinished",()=>{c=0,i&&e.moveTo({...i,animation:!1}),i=null,s()});function f(h,g,p){e.setSize(
"100%","100%");let[w,y]=[h.map(({x:at})=>at),h.map(({y:at})=>at)],[x,k,O,E]=[Math.min(...w),Math.max(...w),Math.
min(...y),Math.max(...y)],I=Math.min((t.clientWidth-Math.min(150,t.clientWidth/6))/(k-x||1),Math.max(t.clientHeight-
o()-70,20)/(E-O||1),1.15),U=I<.35?g:null,ot=!a||p||n()||matchMedia("(prefers-reduced-motion: reduce)").matches;
i={position:U??{x:(x+k)/2,y:(O+E)/2+16+o()/2/I},scale:U?.35:I},e.moveTo({...i,animation:ot?!1:{duration:250,easingFunction:"\
easeInOutQuad"}}),ot?r():(c=performance.now()+1500,Sd(e).view.easingTime=Number.EPSILON)}return{look:f,isTravelling:()=>performance.
now()<=c}}var Sd=t=>t;var vd=1.5;function kc(t,e,n,{ink:o},s){t.strokeStyle=o,t.lineWidth=s,t.beginPath(),t.moveTo(e.x,e.y),t.lineTo(
n.x,n.y),t.stroke()}function Go(t,{x:e,y:n,size:o,label:s,bold:r=400,grave:a=!1},i,c,f){let{face:h,paper:g}=c,
p=s.split(`
`);t.font=`${r} ${o}px ${h}`,t.textAlign="center",t.textBaseline="middle";let w=o*Ze;p.forEach((y,x)=>{let k=n+
(x-(p.length-1)/2)*w,O=t.measureText(y).width+2*vd*f;t.fillStyle=g,t.fillRect(e-O/2,k-w/2,O,w)}),p.forEach((y,x)=>{
let k=n+(x-(p.length-1)/2)*w,O=e-t.measureText(y).width/2;t.textAlign="left";for(let E of y.split(/([†‡]+)/)){
let I=/^[†‡]/.test(E);t.font=`${I?700:r} ${o}px ${h}`;let U=t.measureText(E).width;t.fillStyle=I?a?c.grave:
c.mark:i,I&&a&&(t.fillRect(O-f,k-w/2,U+2*f,w),t.fillStyle=g),t.fillText(E,O,k),O+=U}t.font=`${r} ${o}px ${h}`})}function Bn(){if(d.highlighted){let e=(d.pair?.edges??[]).flatMap(({relation:n})=>n??[]);return new Set([...d.
highlighted,...e.filter(Nt)])}if(d.selected===null||!Nt(d.selected))return de(It())?null:new Set([...Y().values()].
flatMap(({from:e,to:n})=>[e,n]));let t=[...Y().values()].filter(({from:e,to:n})=>e===d.selected||n===d.selected);
return new Set([d.selected,...t.flatMap(({from:e,to:n})=>[e,n])])}function $c(t){let e=Bn(),n=new Set(t),o=i=>i===
d.selected?2:e?.has(i)?1:0,s=i=>dt(i)+(W(i)?0:3),r=i=>n.has(i.from)&&n.has(i.to)&&Dn(i,e),a=[...t].sort((i,c)=>o(
c)-o(i)||s(c)-s(i)||i-c);return{shapes:t,things:e?a.filter(i=>e.has(i)):a,dim:e?a.filter(i=>!e.has(i)):[],lines:[
...Y().values()].filter(r).sort((i,c)=>c.weight-i.weight||i.from-c.from||i.to-c.to),pointOf:Q,degree:dt}}var zo=class{#t=new Map;*#e([e,n,o,s]){for(let r=Math.floor(e/64);r<=Math.floor(o/64);r+=1)for(let a=Math.floor(
n/64);a<=Math.floor(s/64);a+=1)yield`${r},${a}`}add(e,n){for(let o of this.#e(e)){let s=this.#t.get(o);s?s.push(
[e,n]):this.#t.set(o,[[e,n]])}}remove(e){for(let[n,o]of this.#t)this.#t.set(n,o.filter(([,s])=>s!==e))}isFree(e,n,o=()=>!1){
let[s,r,a,i]=e;for(let c of this.#e(e))for(let[[f,h,g,p],w]of this.#t.get(c)??[])if(w!==n&&s<g&&f<a&&r<p&&h<i&&
!o(w))return!1;return!0}};function Sc([t,e,n,o],[s,r,a,i]){if(Math.max(t,n)<s||Math.min(t,n)>a||Math.max(e,o)<
r||Math.min(e,o)>i)return!1;let c=(h,g)=>(n-t)*(g-e)-(o-e)*(h-t),f=[c(s,r),c(a,r),c(s,i),c(a,i)];return Math.min(
...f)<=0&&Math.max(...f)>=0}var vc=[[0,0],[0,-1],[0,1],[1,0],[-1,0]],Oc=[1,-1].flatMap(t=>[1,.5,-.5,-1].map(e=>[t,e])),Od=[[0,-2],[0,2],...Oc.
map(([t,e])=>[1.25*t,1.6*e])],[Mc,Ec]=[vc,[...vc,...Oc,...Od]].map(t=>t.flatMap(e=>[.5,.42,.58,.34,.66,.26,.74].
map(n=>[n,...e]))),hr=[[0,1],[0,-1],[1,0],[-1,0],[.7,1],[-.7,1],[.7,-1],[-.7,-1]],Tc=[...hr,...[1,-1].flatMap(
t=>[.15,-.15,.35,-.35].map(e=>[e,t]))],Vo=[0,8,16,24,32],gr=[...Vo,48,64,96,128,176,224];var Md=12,Ac=12,yr=60,Ed=14,Td=600,Ad=500,Cd=400,Ld=.5,qn=2,Cc=2,Rd=.8,Nd=1,wr=(t,e,n,o)=>[t-n/2-qn,e-o/2-qn,t+
n/2+qn,e+o/2+qn],xr=class{names=new Map;captions=new Map;#t=new zo;#e=new Map;#o;#s;#r;#c;constructor(e,n){let{
shapes:o,things:s,lines:r,degree:a,scale:i}=e;this.#s=e,this.#c=n,this.#r=new Set(s.slice(0,Ed));for(let c of o){
let{x:f,y:h}=this.#a(c),g=Lt(c,i,a(c));this.#t.add([f-g,h-g,f+g,h+g],c)}for(let{x:c,y:f,size:h,label:g,bold:p}of e.
titles)this.#t.add(wr(c*i,f*i,...pt(g,h*i,p)),"title");this.#o=r.length>Cd?[]:r.flatMap(c=>Id(c,f=>this.#a(f)))}#a(e){
let{x:n,y:o}=this.#s.pointOf(e);return{x:n*this.#s.scale,y:o*this.#s.scale}}#n(e,n,o,s=(()=>!1)){let{sight:r}=this.#s,
a=r&&o.x>r[0]&&o.y>r[1]&&o.x<r[2]&&o.y<r[3],i=null,c=1/0;for(let f of e){let[h,g,p,w]=f.box;if(a&&(h<r[0]||g<r[1]||
p>r[2]||w>r[3])||!this.#t.isFree(f.box,n,s))continue;let y=this.#o.reduce((x,{id:k,stroke:O})=>x+(k!==n&&Sc(O,
f.box)?1:0),f.off??0);if(y<c&&([i,c]=[f,y]),!c)break}return i}#l(e,n,o){this.#t.add(o,`name ${e}`),this.#e.set(
e,o),this.names.set(e,n)}#i(e){this.#t.remove(`name ${e}`),this.names.delete(e)}name(e){let{degree:n,scale:o}=this.#s,
s=_s(e),{size:r,bold:a}=Oi(e,o,n(e)),[i,c]=pt(s,r,a),f=this.#a(e),h=Lt(e,o,n(e))+qn+1,g=n(e)>=Ac,p=g&&this.#r.
has(e),w=g||this.#c.has(e)?Tc:hr,y=I=>I.flatMap(U=>w.map(([ot,at])=>{let[Bt,C]=[ot*(h+U+i/2),at*(h+U+c/2)];return{
dx:Bt,dy:C,isFar:U>(g?Md:0),box:wr(f.x+Bt,f.y+C,i,c)}})),x=y(g?Vo:[0]),k=I=>typeof I=="number"&&I!==e&&n(I)<Ac,
O=I=>typeof I=="number"&&!this.#r.has(I),E=this.#n(x,null,f);!E&&this.#s.shapes.length<=yr&&(E=this.#n(y(Vo),null,
f)),!E&&p&&(E=this.#n(y(gr),null,f)),!E&&p&&this.#s.shapes.length>Td&&(E=this.#n(x,null,f,k)??this.#n(y(gr),null,
f,O)),E&&this.#l(e,{dx:E.dx,dy:E.dy,size:r,bold:a,label:s,isFar:E.isFar},E.box)}caption({id:e,from:n,to:o,bend:s,
amount:r,weight:a},i){let[c,f]=pt(i,Lo),[h,g]=[this.#a(n),this.#a(o)];if(a<Cc&&Math.hypot(g.x-h.x,g.y-h.y)<Rd*
c)return;let p=(r||a>=Cc?Ec:Mc).map(([y,x,k])=>{let[O,E]=[x*(c/2+4),k*(f/2+4)],{x:I,y:U}=kt(h,g,s,y);return{along:y,
dx:O,dy:E,off:O||E?Nd:0,box:wr(I+O,U+E,c,f)}}),w=this.#n(p,e,kt(h,g,s,.5));w&&(this.#t.remove(e),this.#t.add(w.
box,e),this.captions.set(e,{along:w.along,dx:w.dx,dy:w.dy,size:Lo,label:i}))}amount(e){let n=e.amount??"";if(this.
caption(e,n),this.captions.has(e.id))return;let o=[e.from,e.to].filter(r=>this.names.has(r)),s=o.map(r=>({end:r,
name:this.names.get(r),box:this.#e.get(r)}));for(let r of o)this.#i(r);this.caption(e,n);for(let r of o)this.name(
r);if(!o.every(r=>this.names.has(r))){this.#t.remove(e.id),this.captions.delete(e.id);for(let{end:r,name:a,box:i}of s)
this.#i(r),a&&i&&this.#l(r,a,i)}}};function Lc(t){let{things:e,dim:n=[],lines:o,most:s=Ad}=t,[r,a]=[e.slice(0,
s),o.slice(0,s)],i=a.filter(({amount:p})=>p),c=new Set(i.flatMap(({from:p,to:w})=>[p,w])),f=new xr(t,c),{names:h,
captions:g}=f;for(let p of r.length<=yr?r.filter(w=>c.has(w)):r)f.name(p);if(r.length<=yr)for(let p of i)f.amount(
p);for(let p of r)h.has(p)||f.name(p);if(h.size>=Ld*r.length){for(let p of i)f.caption(p,p.label);for(let p of a)
p.amount||f.caption(p,p.label)}for(let p of n.slice(0,s))f.name(p);return{names:h,captions:g}}function Id({id:t,
from:e,to:n,bend:o},s){let[r,a]=[s(e),s(n)],i=(o?[0,.25,.5,.75,1]:[0,1]).map(c=>kt(r,a,o,c));return i.slice(1).
map((c,f)=>({id:t,stroke:[i[f].x,i[f].y,c.x,c.y]}))}function Rc(t,e,n,o){let{emitter:s}=t.body,r=!1,a=0,i=0,c=()=>({scale:t.getScale(),...t.canvasToDOM({x:0,y:0})}),
f=null;function h(){if(!f)return;let x=c(),k=x.scale/f.scale;e.style.transform=`translate(${x.x-f.x*k}px, ${x.
y-f.y*k}px) scale(${k})`}let g=()=>s.emit("_blockRedraw"),p=()=>s.emit("_allowRedraw");function w(){!f||!(r||n())||
(r=!0,g(),cancelAnimationFrame(a),a=requestAnimationFrame(h),clearTimeout(i),i=setTimeout(y,160))}function y(){
r&&(r=!1,clearTimeout(i),cancelAnimationFrame(a),p(),o())}e.style.transformOrigin="0 0",t.on("afterDrawing",()=>{
f=c(),e.style.transform=""}),e.parentElement?.addEventListener("pointerdown",()=>n()&&g(),!0),addEventListener(
"pointerup",()=>r||p()),addEventListener("pointercancel",()=>r||p()),t.on("dragStart",({nodes:x})=>x.length&&p()),
t.on("dragging",({nodes:x})=>x.length||w()),t.on("dragEnd",y),t.on("zoom",w)}var jd=5,Ko=1.35,br=t=>Qt(t).includes("†")?Ne(t)?"!":"†":"";function Nc(t,e,{paper:n,face:o},s){t.textAlign=
"center",t.textBaseline="middle",t.fillStyle=n;for(let{x:r,y:a,radius:i,sign:c}of e)!c||i<jd*s||(t.font=`700 ${i*
Ko}px ${o}`,t.fillText(c,r,a+i*.08))}var Pd=50,pn=new Map,kr=()=>[...b.shown.keys()].filter(t=>!b.guests.has(t));function Dd(){let{preset:t,centre:e,
came:n,away:o}=b,s=new Set(t===null?[]:u.presets[t].things);if(e!==null)for(let r of[e,...en(e,new Set([e]),new Set).
slice(0,In)])s.add(r);for(let{thing:r,all:a}of n){s.add(r);for(let i of a?en(r,s,o).slice(0,In):jn(r,s,o))s.add(
i)}return s}function $t(){let[t,e]=[Dd(),new Set(kr())];return{preset:b.preset,centre:b.centre,came:[...b.came],
added:[...e].filter(n=>!t.has(n)).sort((n,o)=>n-o),removed:[...t].filter(n=>!e.has(n)),away:[...b.away],asked:[
...jo(b.preset)].filter(n=>!b.aside.has(n)&&!b.away.has(n)),sieve:b.sieve,pinned:[...b.pinned].filter(n=>b.shown.
has(n))}}var Ic=()=>({preset:null,centre:null,came:[],added:[],removed:[],away:[],asked:[],pinned:[],sieve:ne()});
function un({preset:t,centre:e,came:n,added:o,removed:s,away:r,asked:a,pinned:i,sieve:c}){e!==null?Fo(e):t!==null?
sn(t):Pi(),b.away=new Set(r);for(let h of[...a,...b.away])b.aside.delete(h);for(let h of n)Rt(b.shown,[h.thing]),
h.all?Do(h.thing):Rt(b.shown,jn(h.thing,b.shown,b.away)),b.came.push(h);Rt(b.shown,o);for(let h of s)b.shown.delete(
h);b.pinned=new Set(i),b.sieve=c;let f=pn.get(jc());f&&(b.shown=new Map(f))}var jc=()=>`${d.arrangement} ${b.preset}\
 ${b.centre} ${kr().sort((t,e)=>t-e)}`;function _o(){let t=jc();pn.delete(t),pn.set(t,new Map(kr().map(e=>[e,Q(
e)]))),pn.size>Pd&&pn.delete([...pn.keys()][0])}var De=matchMedia("(prefers-color-scheme: dark)");ge(De.matches?"dark":"light");function ge(t){document.documentElement.
dataset.theme=t}var dn=()=>document.documentElement.dataset.theme==="dark";function Pc(){let{theme:t="light"}=document.documentElement.dataset;ge("light");let e=Qo();return ge(t),e}function Qo(){
let t=getComputedStyle(document.documentElement),e=s=>t.getPropertyValue(`--${s}`).trim();function n(s,r){let[
a,i,c]=[1,3,5].map(f=>parseInt(e(s).slice(f,f+2),16));return`rgba(${a}, ${i}, ${c}, ${r})`}let o=s=>({full:e(s),
pale:n(s,.4),dim:n(s,.22)});return{ink:e("ink"),soft:e("soft"),paper:e("paper"),warn:e("ring"),mark:e("warn-in\
k"),grave:e("grave"),wire:o("wire"),face:getComputedStyle(document.body).fontFamily,amounts:["money",...Array.
from({length:mr-1},(s,r)=>`money-${r+2}`)].map(o),families:Object.fromEntries(u.kinds.map(({family:s})=>[s,o(s)]))}}var Fd=.55,Bd=120,qd=500,Fc=3e3,Hd=3,Ud=20,se=$("drawing"),Sr=()=>$("tools").offsetHeight,we=new vis.DataSet([]),
Xo=new vis.DataSet([]),T=new vis.Network(se,{nodes:we,edges:Xo},{configure:{enabled:!1},physics:{enabled:!1,barnesHut:{
avoidOverlap:.6,springLength:140},stabilization:!1},layout:{improvedLayout:!1,randomSeed:1},interaction:{hover:!0,
keyboard:{enabled:!1},multiselect:!1,selectConnectedEdges:!1},nodes:{borderWidthSelected:2},edges:{selectionWidth:1,
hoverWidth:.5}}),Un=()=>we.length>qd,vr=bc(se,T,{isHeavy:Un,below:Sr,arrived:()=>Kc(!0),settle:Er});Rc(T,se.querySelector(
"canvas"),Un,Er);var mt=Qo(),$r={names:new Map,captions:new Map},Dc=0,Yo=!1,Hn={scale:0,x:0,y:0};function Wd(){
let t=V().length;return t>Fc||t>Bd&&T.getScale()<Fd}function Gd(){let{x:t,y:e}=T.canvasToDOM({x:0,y:0});return[
-t,-e,se.clientWidth-t,se.clientHeight-Sr()-Ud-e]}function zd(t){return Un()?t.filter(e=>Bc(e,50)):t}function Bc(t,e){
let{x:n,y:o}=T.canvasToDOM(Q(t));return n>-e&&o>-e&&n<se.clientWidth+e&&o<se.clientHeight+e}function qc(){Hn={
scale:T.getScale(),...T.getViewPosition()};let{scale:t}=Hn;$r=Lc({...$c(zd(V())),titles:dr(t),scale:t,sight:Gd()})}
function Vd(t){let e=T.getScale(),n=Lt(t,e,dt(t));return[n/e,(n+Hd)/e]}function Hc(t){let e=Bn(),n={colours:t,
highlighted:e,far:Wd(),scale:T.getScale()};return{things:V().sort((o,s)=>dt(o)-dt(s)).map(o=>yc(o,dt(o),n)),lines:[
...Y().values()].map(o=>xc(o,Dn(o,e),n))}}function Uc(){Zi(e=>yi(e,V(),Q,Vd));let t=Hc(mt);Xo.remove(Xo.getIds().
filter(e=>!Y().has(String(e)))),we.update(t.things),Xo.update(t.lines),qc()}var Wc=()=>{};function Gc(t){Wc=t}
function Or(){mt=Qo(),tc();let t=V().length<=Fc;T.setOptions({interaction:{hover:t,dragNodes:t}}),Uc();let e=new Set(
V());we.remove(we.getIds().filter(n=>!e.has(Number(n)))),(T.getSelectedNodes().length||T.getSelectedEdges().length)&&
T.unselectAll(),d.selected!==null&&we.get(d.selected)&&T.selectNodes([d.selected],!1)}function zc(t=!1){let e=T.
getScale(),{x:n,y:o}=T.getViewPosition(),s=Math.abs(e/Hn.scale-1)>(Un()?.2:.03);!t&&!s&&!(Un()&&Math.hypot(n-Hn.
x,o-Hn.y)*e>20)||(s?(Uc(),Wc()):(qc(),T.redraw()))}function Jo(){let t=T.getScale(),e=1/t,n=r=>T.getPosition(r),
o=[...$r.names].flatMap(([r,{dx:a,dy:i,size:c,bold:f,label:h,isFar:g}])=>{if(!we.get(r))return[];let{x:p,y:w}=n(
r),y=Lt(r,t,dt(r))/Math.hypot(a,i)*e,x=g?{x:p+a*y,y:w+i*y}:null;return[{thing:r,x:p+a*e,y:w+i*e,size:c*e,bold:f,
label:h,from:x}]}),s=[...$r.captions].flatMap(([r,{along:a,dx:i,dy:c,size:f,label:h}])=>{let g=Y().get(r);if(!g)
return[];let{x:p,y:w}=kt(n(g.from),n(g.to),g.bend,a);return[{line:g,x:p+i*e,y:w+c*e,size:f*e,label:h,grave:g.grave}]});
return{names:o,captions:s,titles:dr(t)}}function Vc(){let[t,e]=[Bn(),T.getScale()];return V().filter(o=>br(o)&&
(!t||t.has(o))&&we.get(o)).map(o=>({...T.getPosition(o),radius:Lt(o,e,dt(o))/e,sign:br(o)}))}function Mr(t){let[
e,n]=[se.clientWidth,se.clientHeight-Sr()],[o,s]=[T.DOMtoCanvas({x:0,y:0}),T.DOMtoCanvas({x:e,y:n})];return{...Hc(
t),...Jo(),signed:Vc(),from:o,to:s,width:e,height:n}}function Er(){zc(!0)}function Kc(t=!1){cancelAnimationFrame(
Dc),Yo=Yo||t,Dc=requestAnimationFrame(()=>{zc(Yo),Yo=!1})}T.on("afterDrawing",t=>{let e=1/T.getScale(),{names:n,
captions:o,titles:s}=Jo();uc(t,mt,e),Nc(t,Vc(),mt,e);for(let a of o)Go(t,a,a.line.weight>1?mt.ink:mt.soft,mt,e);
let r=Bn();for(let{x:a,y:i,from:c}of n)c&&kc(t,c,{x:a,y:i},mt,e);for(let a of n){let i=r?!r.has(a.thing):W(a.thing);
Go(t,a,i?mt.soft:mt.ink,mt,e)}for(let a of s)Go(t,a,mt.soft,mt,e);vr.isTravelling()||Kc()});T.on("dragEnd",({nodes:t})=>t.
length?Tr(t):Er());function Tr(t){for(let e of t)rn(e,T.getPosition(e));_o(),Or()}var _c=t=>Bc(t,-20);var Kd=3,_d=6,Qd=$("drawing"),Qc=[null,!0],mn=!1,Ar=T.getViewPosition();function re(t=null,e=!1){Qc=[t,e],mn=!1;
let n=new Set(V()),o=(t??[...n]).filter(s=>n.has(s)).map(Q);o.length&&vr.look(t?o:[...o,...fc()],t&&!d.highlighted?
o[0]:null,e)}var Yc=()=>mn||re(...Qc);function Xc(t){let e=V().map(Q),[n,o]=[e.map(({x:a})=>a),e.map(({y:a})=>a)],
s=Math.max(Math.max(...n)-Math.min(...n),Math.max(...o)-Math.min(...o),300),r=Math.min(.5,Qd.clientHeight/s/Kd);
return Math.max(r,Math.min(_d,t))}function Fe(t){mn=!0,T.moveTo({scale:Xc(T.getScale()*t)})}T.on("zoom",()=>{mn=
!0;let[t,e]=[T.getScale(),Xc(T.getScale())];t!==e&&T.moveTo({scale:e,position:Ar}),Ar=T.getViewPosition()});T.
on("dragEnd",({nodes:t})=>{mn=mn||!t.length,Ar=T.getViewPosition()});var Jc=mc(T,t=>{Tr(V()),t&&d.selected===null&&
!d.highlighted&&re()});function Cr(){let{selectionHandler:t}=T,e=Object.values(t?.hoverObj??{});for(let n of e)
for(let[o,s]of Object.entries(n))s.hover=!1,delete n[o];e.length&&T.redraw()}var Xd=6,Jd=2e4,Zc=1e3,tl=t=>new Set(u.statements.flatMap(({subject:e,denies:n},o)=>n&&F(o)&&!t.has(e)?[e]:[])),
el=(t,e)=>R(t)!==R(e)?1:2,nl=t=>L(t).flatMap(e=>e.relation===null&&F(e.statement)?[tt(e,t)]:[]);function Zd(t,e,n){
let o=new Map([[t,0]]),s=[[[0,t]]];for(let r=0;r<s.length;r+=1){let a=(s[r]??[]).sort((i,c)=>i[0]-c[0]);for(let[
i,c]of a)if(!((o.get(c)??0)<i))for(let f of nl(c)){if(n.has(f))continue;let h=e.has(c)&&e.has(f)?2:el(c,f),g=i+
h*Zc+(W(f)&&!e.has(f)?1:0);g>=(o.get(f)??1/0)||(o.set(f,g),s[r+h]??=[],s[r+h].push([g,f]))}}return o}var tm=[...u.
things.keys()].filter(t=>t<P&&!R(t)).sort((t,e)=>L(e).length-L(t).length||t-e).slice(0,Xd);function hn(t,e,n=!1){
let o=new Set([t,e]),s=new Set([...tl(o),...n?tm:[]].filter(p=>!o.has(p))),r=Zd(e,o,s),a=p=>Math.floor((r.get(
p)??1/0)/Zc),i=new Map,[c,f]=[0,!1];function h(p){let w=p[p.length-1];if(c+=1,f||=c>Jd,f)return;if(w===e){let k=p.
filter(O=>!R(O)||o.has(O)).join();i.has(k)||i.set(k,p);return}let x=[...new Set(nl(w).filter(k=>k!==w&&!s.has(
k)))].sort((k,O)=>Number(R(k))-Number(R(O))||k-O);for(let k of x){let O=o.has(w)&&o.has(k)?2:el(w,k);a(k)===a(
w)-O&&h([...p,k])}}r.has(t)&&h([t]);let g=p=>p.filter(w=>W(w)&&!o.has(w)).length;return{paths:[...i.values()].
sort((p,w)=>g(p)-g(w)),isCut:f}}function em(t,e,n){let{captions:o}=Z(t),s=ct(o).replaceAll(`
`," "),r=L(e).filter(i=>i.relation===t&&i.from!==i.to),a=L(n).filter(i=>i.relation===t&&i.from!==i.to);if(!r.some(
i=>tt(i,e)===n))for(let[i,c,f]of[["to","from","to"],["from","to","from"]]){let h=r.find(g=>g[c]===e&&a.some(p=>p[c]===
n&&p[f]===g[f]));if(h)return{said:s,both:i,third:h[f]}}return{said:s,both:null,third:null}}function Lr(t){let e=tl(
new Set(t)),n=t.filter((o,s)=>!R(o)||s===0||s===t.length-1);return n.slice(1).map((o,s)=>{let r=n[s],a=L(r).flatMap(
y=>y.relation===null&&tt(y,r)===o?[y.statement]:[]),i=Et(r).filter(y=>!e.has(y)&&L(y).some(x=>x.relation===null&&
tt(x,y)===o)),c=t.slice(t.indexOf(r)+1,t.indexOf(o)).filter(R),f=[...new Set([...i,...c])].flatMap(lt),h=[...new Set(
[...i,...c])].map(y=>em(y,r,o)),g=a.filter(F).map(y=>({said:S(u.predicates[u.statements[y].predicate]),both:null,
third:null})),p=({both:y})=>["to","from"].indexOf(y??""),w=[...g,...h].sort((y,x)=>p(y)-p(x));return{from:r,to:o,
links:w,statements:new Set([...a,...f].filter(F))}})}function it(){Object.assign(d,ko),Yt(null)}function ae(t,e=!1){Object.assign(d,ko,{selected:t,passed:e,tab:"de\
tails"}),Bi(t,e)}function gn(t,e){it();let n=[Math.min(t,e),Math.max(t,e)];Yt(n);let o=ut().filter(r=>n.includes(
r.from)&&n.includes(r.to)),s=o.length?o:Qa(t,e);Object.assign(d,{pair:{from:n[0],to:n[1],edges:s},highlighted:n,
tab:"details"})}function Be(t,e,{avoids:n=!1,way:o=0}={}){it();let{paths:s}=hn(t,e,n),r=s[Math.min(o,s.length-
1)]??[];Yt(r),Object.assign(d,{path:{from:t,to:e,avoids:n,way:o},highlighted:r.length?r:null,isTold:!0,tab:"pa\
th"})}function Wn(t){it();let e=vo(t).filter(n=>!R(n));Object.assign(d,{passage:t,highlighted:Yt(e,t),tab:"tex\
t"})}function wn(t){let{sentences:e}=u.steps[t];return e[d.reading==="corrected"?e.length-1:0]}function Gn(t){
let{preset:e}=u.steps[t];if(oe()!==e&&(d.arrangement="",sn(e)),it(),!t)return;let{things:n}=wn(t),o=n.filter(i=>!R(
i)),s=o.filter(i=>!W(i)),r=s.filter(Nt),a=r.length>1?r:s;Object.assign(d,{tour:t,highlighted:a.length>1?Yt(a):
Yt(o,null,n)})}function zn(){let{selected:t,passed:e,pair:n,passage:o,isTold:s,tour:r,path:a,unknown:i,tab:c}=d,
f=new Map(Pe());t!==null?(Yt(null),ae(t,e)):n?gn(n.from,n.to):o!==null?Wn(o):s&&a.from!==null&&a.to!==null?Be(
a.from,a.to,a):r!==null&&Gn(r),Object.assign(d,{unknown:i,tab:c});for(let h of on())rn(h,f.get(h)??Q(h))}var Zo=null;function St(t=null,e=!1){Zo=d.mode==="picture"?null:()=>re(t,e),Zo||re(t,e)}function nm(){let{selected:t,
highlighted:e}=d;St(t!==null?[t,...nt(t,nn()).filter(Nt)]:e)}function ht({from:t=null,moves:e=!0}={}){Ct(d.tab);
let n=d.tab!=="overview";d.stays=!e,n&&(d.passage===null||t===null)&&ft(!0),q(),$("details").scrollTop=0,n&&(d.
tab==="details"&&(st(m("chosen")+pe()),$("drawing").contains(document.activeElement)||$("details").querySelector(
"h2").focus()),e&&nm())}function Pt(t){J(),ae(t),ht()}function ol(t){J(),ae(t),ht({moves:!1})}function sl(t){ae(
t,!0),ht({moves:!_c(t)})}function ts({from:t,to:e}){J(),gn(t,e),ht({moves:!1})}function qe(){let{length:t}=on();
J(),it(),ht(),t&&St()}function rl(t){J(),it(),d.mode==="types"&&An("picture"),d.arrangement="",sn(t),ht(),St(null,
!0)}function Xt(t){t<0||t>=u.steps.length||(J(),Gn(t),ht(),$("overview").scrollTop=0,t&&u.steps[t].sentences[0].
points.length&&ft(!0),st($("headline").textContent),St(d.highlighted))}var Vn=()=>Xt(0);function es(t,e,n={}){
J(),Be(t,e,n),ht()}function ye(t){let e=d.passage;J(),Wn(t),ht({from:e})}function ns(t,e=!0){d.unknown=null;let n=Ua(
t,e);n&&Object.assign(d,{unknown:n,tab:"overview"}),ht(),n&&ft(!0),d.tab==="overview"&&St(d.highlighted,!d.highlighted)}
function ie(t,e,n=[]){J(),t(),zn(),d.stays=e===void 0,q(),e!==void 0&&St(e===null?null:[e,...nt(e),...n])}var al=t=>ie(
()=>st(m("added")(Fo(t))),t),os=(t,e=!0)=>ie(()=>st(m("added")(Fi(t))),e?t:void 0),il=()=>d.selected??d.pair?.
from;function ss(t){let[e,...n]=t;ie(()=>{er(t),n.length||ae(e)},n.length?il():void 0,t),n.length||ht()}function rs(t){
let[e,...n]=t;if(ie(()=>{n.length||it(),nr(t)},n.length?il():void 0,t),n.length)return;let s=Ho(e);s&&gn(s.from,
s.to),ht()}var cl=()=>ie(()=>er(je()),null),ll=()=>ie(()=>nr(Ii()),null),fl=t=>ie(()=>qi(t));function pl(t){J(),
it(),tr(t),ht(),st(m("hiddenNow"))}var Jt=(t,e)=>ie(()=>Hi(t,e)),Rr=t=>ie(()=>Ui(t));function Nr(){Ga(),st(m("\
undone"))}function He(t){An(t),q(),t==="picture"&&Zo&&Zo()}function ul(t){d.reading=t,Kt("readings",t),zn(),q()}var om={33:60,35:62},sm=126;function rm(t){let e=new DataView(new ArrayBuffer(4*Math.ceil(t.length/5)));for(let n=0;n<
t.length;n+=5){let o=0;for(let s=n;s<n+5;s+=1){let r=s<t.length?t.charCodeAt(s):sm;o=o*85+(r<42?om[r]:r)-42}e.
setUint32(4*n/5,o)}return new Uint8Array(e.buffer,0,Math.floor(4*t.length/5))}async function xe(t){let e=new Blob(
[rm(t)]).stream().pipeThrough(new DecompressionStream("gzip"));return new Uint8Array(await new Response(e).arrayBuffer())}var am=new Promise(t=>{document.readyState==="loading"?addEventListener("DOMContentLoaded",t):t(null)});async function ce(t){
let e=`${t}-block`;return document.getElementById(e)||await am,document.getElementById(e)?.textContent??""}var ml=new Map;
function as(t){let e=ml.get(t)??im(t);return ml.set(t,e),e}async function im(t){let e=document.createElement("\
script");e.textContent=new TextDecoder().decode(await xe(await ce(t))),document.head.append(e)}function be(t,e){let n=S(u.title).replace(/[\\/:*?"<>|\s]+/g,"-").slice(0,60),o=l("a",{download:`${n}.${e}`});
o.href=URL.createObjectURL(t),o.click(),setTimeout(()=>URL.revokeObjectURL(o.href),6e4)}var cm=10.2,lm=5.9,hl=7.2,gl=15,fm=13,[wl,pm]=[14,.36];function Kn(t,e){let n=[""];for(let o of t.split(" ")){
let s=n[n.length-1]?`${n[n.length-1]} ${o}`:o;Ie(s)<=e||!n[n.length-1]?n[n.length-1]=s:n.push(o)}return n}async function yl(t,e,n){
let o=Math.floor(e/lm),s=t.caption.flatMap(C=>Kn(C,o)),r=t.kind==="flow"?Math.max(...t.rows.map(({y:C})=>Math.
floor(C)))+1:0,a=t.rows.filter(C=>"series"in C).map(({y:C})=>C),i=a.length?Math.ceil(Math.max(...a)-Math.min(...a)):
0,c=e<500,f=C=>Math.ceil(hl*Math.max(0,...C.map(Ie)));function h(C){let X=t.rows.filter(({kind:xt,x:qt})=>xt===
"name"&&qt===C);return Math.floor(Math.min(f(X.map(({text:xt})=>xt))+wl,pm*e))}let[g,p]=c?[h(0),h(1)]:[165,250],
w=e-(c?f(t.rows.map(({text:C=""})=>C))+wl:150),y=t.rows.map(({label:C=""})=>Kn(C,Math.floor(w/hl))),x=t.rows.map(
({note:C=""})=>Kn(C,o)),k=C=>Math.max(...C.map(({length:X})=>X))-1,O=k(y),E=O*gl+k(x)*fm,I={...n,scale:t.scale,
wide:t.kind==="flow"&&c?e-g:e,label:w,name:g-10,out:-g,right:p-10,across:c?1:99,flow:c?e-g-p:e-360,step:c?64:110,
bar:(t.rows.some(({note:C})=>C)?56:40)+E,row:46+E,up:(t.kind==="bar"?-14:-12)-O*gl,ranks:Math.min(Math.max(160,
(c?15:17)*i),480),title:Kn(t.title,Math.floor(e/cm)),subtitle:t.subtitle?Kn(t.subtitle,o):[],high:44*r,last:r-
.5},U=JSON.parse(new TextDecoder().decode(await xe(await ce("templates")))),ot=JSON.stringify(U[t.kind==="bar"?
`bar-${t.scale}`:t.kind]),at=JSON.parse(ot.replace(/"@(\w+)@"|@(\w+)@/g,(C,X,xt)=>X?JSON.stringify(I[X]):String(
I[xt]))),Bt={rows:t.rows.map((C,X)=>({...C,..."label"in C?{label:[...Array(O+1-y[X].length).fill(""),...y[X]],
note:x[X]}:{},...e<680&&"short"in C?{text:C.short}:{},p:t.panels.indexOf(C.panel)})),caption:s.map((C,X)=>({n:X,
text:C}))};for(let C of at.data)Object.hasOwn(Bt,C.name)&&(C.values=Bt[C.name]);return at}var um=760,dm=280;async function mm(t,e){await as("charts");let n=getComputedStyle(document.documentElement),s=Object.
fromEntries(Object.entries({ink:"ink",quiet:"soft",ground:"surface",grid:"line",accent:"accent"}).map(([r,a])=>[
r,n.getPropertyValue(`--${a}`).trim()]));return window.charts.svg(await yl(t,Math.min(Math.max(e,dm),um),s))}function jr(t,e){
let n=l("figure",{class:"chart","aria-label":t.title,"aria-busy":"true"});return mm(t,e).then(o=>{let s=new DOMParser().
parseFromString(o,"image/svg+xml").documentElement;s.setAttribute("aria-hidden","true");let r=M(m("saveSvg"),()=>be(
new Blob([o],{type:"image/svg+xml"}),"svg"),{class:"tool","aria-label":m("saveChart")});n.replaceChildren(s,r),
n.removeAttribute("aria-busy")}),n}var Ir=!1;function xl(t,e,n="",o=!1){return t?l("details",{class:"charted",
open:Ir||o,ontoggle:({target:r})=>hm(r,t,e)},l("summary",{},m("asChart")),n):""}function hm(t,e,n){Ir=t.open,Ir&&
!t.querySelector("figure")&&t.querySelector("summary")?.after(jr(e,n()))}var gm=["subject","predicate","object","subject_label","predicate_label","object_label","datatype","language",
"passages","errata","corrected"],bl="http://www.w3.org/2001/XMLSchema#",$l=/^[+-]?(\d+(\.\d*)?|\.\d+)$/,wm=/^'*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/,
ym=t=>/[",\r\n]/.test(t)?`"${t.replaceAll('"','""')}"`:t,yn=t=>ym(wm.test(t)?`'${t}`:t),kl=t=>t.map(e=>S(u.errata[e].
problem)).join(" | ");function Sl({triples:t}){let e=t.map(({subject:n,predicate:o,object:s,said:r})=>{let a="\
iri"in s?{iri:s.iri,label:A(s.thing)}:{iri:"",label:""},{value:i="",lang:c="",datatype:f=""}="iri"in s?{}:s,h=f||
("iri"in s||c?"":`${bl}string`),g=f.startsWith(bl)&&$l.test(i);return[yn(n.iri),yn(o),g?i:yn(a.iri||i),...[A(n.
thing),S(u.predicates[r.predicate]),a.label,h,c].map(yn),r.passages.map(p=>u.passages[p].name).sort().join(" "),
...(r.only==="corrected"?["",kl(r.errata)]:[kl(r.errata),""]).map(yn)]});return vl([gm,...e])}var vl=t=>`\uFEFF${t.
map(e=>`${e.join(",")}\r
`).join("")}`,Ol=t=>vl(t.map(e=>e.map(n=>$l.test(n)?n:yn(n))));var ke="http://www.w3.org/2000/svg",_n={dot:"M6 1a5 5 0 1 0 .01 0z",diamond:"M6 0l5.5 6L6 12 .5 6z",square:"M1\
.5 1.5h9v9h-9z",triangle:"M6 .8l5.6 10H.4z",triangleDown:"M6 11.2l5.6-10H.4z",hexagon:"M3 1h6l3 5-3 5H3L0 6z",
star:"M6 .2l1.7 3.9 4.2.4-3.2 2.8 1 4.2L6 9.3l-3.7 2.2 1-4.2L.1 4.5l4.2-.4z"};function H(t,e,...n){let o=document.
createElementNS(ke,t);for(let[s,r]of Object.entries(e))o.setAttribute(s,String(r));return o.append(...n),o}function is(t,e=[],n=2){
let o={stroke:"currentColor","stroke-width":n,"stroke-dasharray":e.join(" ")||"none"};return H("svg",{viewBox:"\
0 0 26 12",class:`icon line ${t}`,"aria-hidden":"true"},H("path",{d:"M0 6h26",...o}))}var vt=({family:t,shape:e})=>H(
"svg",{viewBox:"0 0 12 12",class:`icon ${t}`,"aria-hidden":"true"},H("path",{d:_n[e]}));function K(t){return t>=P?l("span",{dir:"auto"},A(t)):l("button",{type:"button",class:"thing",dir:"auto",onclick:()=>Pt(
t)},vt(B(t)),A(t))}function Ue({name:t,paragraph:e,sentence:n,article:o}){return e?m("where")(e,n)+(o?` (${S(o)}\
)`:""):t}function Pr({name:t,paragraph:e,sentence:n,article:o}){let[s]=/^.{1,18}(?!\S)|^.{1,18}/u.exec(S(o))??
[""],r=s&&` · ${s}${s===S(o)?"":"…"}`;return e?m("briefly")(e,n)+r:t}function cs(t){let e=u.passages.findIndex(
n=>n.name===t);return e<0?l("code",{},t):rt(e)}function rt(t){let e=u.passages[t],[n,o]=[Pr(e),`${Ue(e)} (${e.
name})`],s={title:o,"aria-label":`${n}: ${o}, ${m("readHere")}`};return M(n,()=>ye(t),{class:"chip",...s})}var Ml=null;function Qn(){return Ml??=ce("rdf").then(xe).then(t=>JSON.parse(new TextDecoder().decode(t))),Ml}function We(t,e){
let n=t.indexOf(":"),o=t.slice(0,n);return n>=0&&Object.hasOwn(e,o)?e[o]+t.slice(n+1):t}var xm=/^"((?:[^"\\]|\\.)*)"(?:@([\w-]+)|\^\^<([^>]*)>)?$/s,
bm={n:`
`,r:"\r",t:"	",b:"\b",f:"\f",'"':'"',"'":"'","\\":"\\"};function km(t){let[,e,n="",o=""]=xm.exec(t)??["",t];return{
value:e.replace(/\\(u[0-9a-f]{4}|U[0-9a-f]{8}|.)/gi,(r,a)=>bm[a]??String.fromCodePoint(Number.parseInt(a.slice(
1),16))),lang:n,datatype:o}}async function El(){let t=await Qn(),e=V(),n=c=>({iri:We(u.things[c].name,t.prefixes),
thing:c}),o=c=>F(c)&&typeof u.statements[c].object!="number",s=Vt(ut());for(let c of e)for(let f of lt(c))o(f)&&
s.add(f);let r=[...s].sort((c,f)=>c-f).map(c=>{let f=u.statements[c],{subject:h,predicate:g,object:p}=f;return{
subject:n(h),predicate:We(t.predicates[g],t.prefixes),object:typeof p=="number"?n(p):km(t.objects[c]),said:f}}),
a=r.flatMap(({subject:c,object:f})=>"thing"in f?[c,f]:[c]),i=[...new Set([...e,...a.map(({thing:c})=>c)])].map(
n);return{triples:r,things:i,terms:t}}var ls=(t,e)=>(e.types[t]??[]).map(n=>We(n,e.prefixes));var Br=20,Dt=()=>document.getElementById("tab-ask")!==null,Yn=class extends Error{constructor(e){super(e),this.
why=e}},xn=null,Xn=new Map,Tl=0;function Al(t,e,n){Tl+=1;let o=Tl;return new Promise((s,r)=>{Xn.set(o,{resolve:s,
reject:r}),t.postMessage({id:o,what:e,given:n})})}function Fr(t){xn?.worker.terminate(),xn=null;for(let{reject:e}of Xn.
values())e(new Yn(t));Xn.clear()}async function $m(){let t=await xe(await ce("worker")),e=URL.createObjectURL(
new Blob([t],{type:"text/javascript"})),n=new Worker(e);URL.revokeObjectURL(e),n.onmessage=({data:{id:r,result:a,
error:i,isBroken:c}})=>{if(c)return Fr("broke");let f=Xn.get(r);Xn.delete(r),i?f?.reject(Object.assign(new Error(
i.message),{details:i.details})):f?.resolve(a)},n.onerror=r=>{r.preventDefault(),Fr("broke")};let o=[await ce(
"engine"),await ce("engine-data"),u.readings[0],document.baseURI],s=Al(n,"open",o);return{worker:n,known:s}}var Dr=null;
async function Cl(){return xn||(Dr??=$m(),xn=await Dr,Dr=null,xn)}async function Ll(){return(await Cl()).known}
async function gt(t,...e){let{worker:n,known:o}=await Cl();await o;let s=setTimeout(Fr,1e3*Br,"ended");try{return await Al(
n,t,e)}finally{clearTimeout(s)}}var Jn="http://www.w3.org/2001/XMLSchema#",Sm=/[\p{Cc} <>"{}|\\^`]/u,vm={"\\":"\\\\",'"':'\\"',"\n":"\\n","\r":"\
\\r","	":"\\t","\b":"\\b","\f":"\\f"};function fs({type:t,value:e,datatype:n,"xml:lang":o}){if(t==="bnode")return`_:${e}`;if(t==="triple")return`<<(\
 ${[e.subject,e.predicate,e.object].map(fs).join(" ")} )>>`;if(t==="uri"){if(Sm.test(e))throw new Error(`${e}:\
 no IRI`);return`<${e}>`}let s=`"${e.replace(/[\\"\n\r\t\b\f]/g,r=>vm[r])}"`;return o?`${s}@${o}`:n&&n!==`${Jn}\
string`?`${s}^^<${n}>`:s}var Om=["Long","Int","Short","Byte"],Mm=["integer",...Om.flatMap(t=>[t.toLowerCase(),`unsigned${t}`]),...["pos\
itive","negative","nonPositive","nonNegative"].map(t=>`${t}Integer`)],h0=new Map([...Mm.map(t=>[Jn+t,/^[+-]?\d+$/]),
[`${Jn}decimal`,/^[+-]?(\d+(\.\d*)?|\.\d+)$/],[`${Jn}double`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/],
[`${Jn}float`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/]]);var Rl=null,Nl=null;function qr(t){let{prefixes:e}=j.terms??u;return Rl??=new Map(u.things.map(({name:n},o)=>[
We(n,e),o])),t?.type==="uri"?Rl.get(t.value):void 0}function Em(){if(!j.terms)return new Map;let{objects:t,predicates:e,
prefixes:n}=j.terms,o=r=>`<${We(u.things[r].name,n)}>`,s=new Map;return u.statements.forEach(({subject:r,predicate:a,
object:i},c)=>{let f=typeof i=="number"?o(i):t[c],h=`${o(r)} <${We(e[a],n)}> ${f}`;s.set(h,[...s.get(h)??[],c])}),
s}function Il({evidence:t}){Nl??=Em();let e=t.map(n=>({one:n,places:(Nl?.get(Tm(n))??[]).filter(F)}));return{wanted:new Set(
e.flatMap(({places:n})=>n)),rest:e.filter(({places:n})=>!n.length).map(({one:n})=>n)}}var Tm=({triple:t})=>t.map(
fs).join(" ");function jl(t){let n=[...new Set(t.flat().map(qr))].filter(s=>s!==void 0&&s<P),o=n.filter(s=>!R(
s));return o.length?o:n}var Am=60,ps=()=>v.answer?jl(v.answer.rows.map(({terms:t})=>t)):[];function Pl(){if(d.selected!==null||d.pair||
d.passage!==null)return[];let t=ps(),e=t.filter(o=>!W(o)),n=e.length?e:t;return d.highlighted=n.length&&n.length<=
Am?Yt(n):null,d.highlighted??[]}function Hr(){return v.isDrawn=!0,un({...Ic(),added:ps()}),d.highlighted=null,
null}var Dl=null;function $e(){return Dl??=Cm(),Dl}async function Cm(){try{let[t,e]=await Promise.all([Ll(),Qn()]);
Object.assign(j,{now:t,terms:e})}catch(t){j.hasFailed=!0,v.trouble={kind:"start",message:String(t)}}q()}var Fl=()=>`${d.
reading} ${d.language} ${JSON.stringify(v.rates)}`;function Bl(){_t()&&v.key!==Fl()&&Ur()}var us=null;async function Ur(t=!1){
let e={};us=e,Object.assign(v,{isBusy:!0,trouble:null,others:null,row:null,key:Fl()});let{reading:n,language:o}=d,
s=[];try{await $e();let r=v.own===null?await gt("answer",v.name,v.typed,n,o,v.rates):await gt("sparql",v.own,n,
o);if(us!==e)return;let{table:a=null,holds:i=null,refused:c,isGraph:f=!1}=r;Object.assign(v,{answer:a,holds:i,
isBusy:!1}),c&&(v.trouble={kind:"refused",message:c}),s=f||v.isDrawn?Hr():Pl(),st(a?m("rows")(a.rows.length):""),
t&&a&&Ao(),a&&!a.rows.length&&v.own===null&&Rm(e)}catch(r){if(us!==e)return;let{message:a=String(r),details:i}=r;
Object.assign(v,{answer:null,isBusy:!1});let c=r instanceof Yn?r.why:Lm(i);v.trouble={kind:c,details:i,message:a}}
q(),(s===null||s.length)&&St(s)}var Lm=t=>t?.status!==void 0?"served":t?.line?"mistake":t?"given":"query";async function Rm(t){
let e=await gt("alternatives",v.name,v.typed,d.reading).catch(()=>null);us===t&&(v.others=e,q())}function ql(){
J(),it();let t=Hr();Ct("ask"),q(),St(t)}var wt=(t,e={},n=null)=>Gr({name:t,typed:e,said:n}),Zn=t=>Gr({own:t});
function Wr(t){J(),v.rates=t,Ur(),q()}var bn=()=>Gr({});function Gr(t){J(),it(),zr(t),Ct("ask"),ft(!0),q()}function zr(t){
Cn(t),(v.name||v.own)&&Ur(!0)}var Nm="ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";var Se=t=>t.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase(),Ul=t=>[...t].map(e=>{let n=(e.codePointAt(0)??
0)-44032;return n>=0&&n<11172?Nm[Math.floor(n/588)]:e}).join("");function Vr(t,e){let n=t.indexOf(e);return n<
0?5:t===e?0:n===0?1:t.includes(` ${e}`)?2:3}var Hl=t=>new Set([...t].slice(1).map((e,n)=>[...t][n]+e));function Wl(t,e){
let[n,o]=[Hl(t),Hl(e)];return 2*[...n].filter(s=>o.has(s)).length/(n.size+o.size||1)}var Im=.5,zl=u.things.slice(0,P).map(({label:t,names:e,name:n,same:o})=>{let s=[t,e].flat(),r=[n,...o].map(a=>Se(
a.split(/[:/#]/).at(-1)??""));return{plain:[...s.map(Se),...r],initials:s.map(Ul).filter(a=>/[ㄱ-ㅎ]/.test(a))}});
function to(t,e=12){let n=t.trim().normalize("NFC"),o=Se(n);if(!o)return[];let s=/^[ㄱ-ㅎ]+$/.test(n);return zl.
map((r,a)=>{let i=s?r.initials.map(c=>Vr(c,n)):r.plain.map(c=>Vr(c,o));return{rank:Math.min(...i,5),thing:a}}).
filter(r=>r.rank<5).sort((r,a)=>r.rank-a.rank||Number(W(r.thing))-Number(W(a.thing))||L(a.thing).length-L(r.thing).
length||r.thing-a.thing).slice(0,e).map(({thing:r})=>r)}function ds(t,e){let n=to(t,e);if(n.length)return n;let o=Se(
t.trim());return zl.map((s,r)=>({thing:r,share:Math.max(...s.plain.map(a=>Wl(a,o)))})).filter(({share:s})=>s>=
Im).sort((s,r)=>r.share-s.share||L(r.thing).length-L(s.thing).length).slice(0,e).map(({thing:s})=>s)}function Vl(){if(!v.said)return[];let{text:t,left:e,others:n}=v.said,o=n.map(a=>M(`${To(a.name)} ${Xe(a)}`,()=>wt(
a.name,a.typed),{class:"plain"})),s=o.length?[" ",m("mayMean"),...o.flatMap(a=>[" ",a])]:[],r=l("p",{class:"no\
te",id:"said"},m("saidAs")(t),...s);return e.length?[l("p",{class:"erratum"},m("leftAside")(e)),r]:[r]}function Kl(){
let{parameter:t,text:e,why:n}=v.trouble?.details??{},o=n==="unknown"?ds(e,3):[],s=o.map(r=>M(A(r),()=>wt(v.name,
{...v.typed,[t]:[Ce(r)]}),{class:"tool"}));return o.length?[l("p",{class:"tools"},m("didYouMean")," ",...s)]:[]}
function _l(){let{found:t,isCut:e}=v.others??{found:[],isCut:!1};if(!t.length)return[];let n=t.map(({name:o,typed:s,
rows:r})=>{let a=S(j.now?.questions.find(f=>f.name===o)?.title??o),i=Object.values(s).flat().join(", "),c=l("s\
mall",{},` ${i} · ${m("rows")(r)}`);return l("li",{},l("button",{type:"button",class:"question",onclick:()=>wt(
o,s)},a,c))});return[l("h2",{},m("otherRows")),l("ul",{class:"others"},...n),e?D(m("notAllAsked")):""]}function Ge(t){let{passages:e="",prefixes:n={}}=j.now??{};return t.startsWith(e)&&!t.startsWith(n.p)?t.slice(e.
length):t.split("/").at(-1)??""}function jm(t){let e=M(m("copy"),async()=>{await navigator.clipboard.writeText(
t),e.textContent=m("copied")},{class:"tool"});return l("li",{},l("span",{dir:"auto"},t)," ",e)}var Kr="";function ms(t){
let e=l("ul",{class:"cites"},l("li",{class:"muted"},m("starting"))),n=t.join(" ");async function o({target:s}){
if((s.open||Kr===n)&&(Kr=s.open?n:""),!s.open)return;await $e();let r=new Map(Object.entries(j.now?.citations??
{}).map(([i,c])=>[Ge(i),c])),a=t.flatMap(i=>r.has(i)?[S(r.get(i))]:[]);e.replaceChildren(...a.map(jm),j.now?"":
l("li",{class:"muted"},m("notStarted")))}return l("details",{ontoggle:o,open:Kr===n},l("summary",{},m("cite")),
e)}var Pm=`SELECT ?who ?amount ?currency WHERE {
  ?investment a sai:Investment ;
    schema:agent ?who ;
    schema:amount ?amount ;
    schema:currency ?currency .
}
ORDER BY ?currency DESC(?amount)`,Dm="SELECT CONSTRUCT DESCRIBE ASK WHERE FILTER OPTIONAL UNION MINUS GRAPH BI\
ND VALUES DISTINCT ORDER BY GROUP BY HAVING LIMIT OFFSET COUNT SUM MIN MAX AVG NOT EXISTS BOUND STR LANG CONTA\
INS LCASE REGEX IF COALESCE",ze=null,eo=Pm,Ql=new Map;function Fm(){let t=Ql.get(d.reading)??gt("vocabulary",d.
reading);return Ql.set(d.reading,t),t}async function Bm(t){let e=t.matchBefore(/[?$]?[\p{L}\p{N}_:-]*/u);if(!e||
e.from===e.to&&!t.explicit)return null;if(/^[?$]/.test(e.text)){let i=new Set(t.state.doc.toString().match(/[?$]\w+/g));
return i.delete(e.text),{from:e.from,options:[...i].map(c=>({label:c,type:"variable"}))}}let n=await Fm(),o=d.
language==="ko"?1:0,s=n.map(({curie:i,label:c,names:f,kind:h})=>({label:[i,...f].join(" "),displayLabel:i,detail:c[o],
apply:i,type:h})),r=Object.keys(j.now?.prefixes??{}).map(i=>({label:`${i}:`,type:"namespace"})),a=[...new Set(
Dm.split(" "))].map(i=>({label:i,type:"keyword"}));return{from:e.from,options:[...r,...a,...s],validFor:/^[\p{L}\p{N}_:-]*$/u}}
function _r(){if(!ze)return;let{doc:t}=ze.state,e=v.trouble?.kind==="mistake"?v.trouble.details:null,n=[];if(e){
let o=t.line(Math.min(e.line,t.lines)),s=Math.min(o.from+e.column-1,o.to),r=s===o.to?Math.max(o.from,s-1):s;n.
push({from:r,to:Math.max(r+1,s),severity:"error",message:m("mistake")(e)})}ze.dispatch(window.editor.setDiagnostics(
ze.state,n.map(o=>({...o,to:Math.min(o.to,t.length)}))))}var qm={keyword:"var(--accent)",string:"var(--warn-in\
k)",comment:"var(--soft)",variableName:"var(--person)",atom:"var(--ink)"},Hm={"&":{border:"1px solid var(--edg\
e)",borderRadius:"6px",background:"var(--paper)",color:"var(--ink)",fontSize:"14px"},"&.cm-focused":{outline:"\
2px solid var(--accent)"},".cm-content":{caretColor:"var(--ink)",fontFamily:"ui-monospace, Menlo, Consolas, mo\
nospace",minHeight:"14rem",padding:".5rem"},".cm-cursor":{borderLeftColor:"var(--ink)"},".cm-selectionBackgrou\
nd, &.cm-focused .cm-selectionBackground":{background:"var(--pick) !important"},".cm-tooltip":{border:"1px sol\
id var(--line)",background:"var(--surface)",color:"var(--ink)"},".cm-tooltip-autocomplete ul li":{padding:".25\
rem .4rem !important"},".cm-tooltip-autocomplete ul li[aria-selected]":{background:"var(--accent)",color:"var(\
--surface)"},".cm-diagnostic-error":{borderLeft:"3px solid var(--warn-line)"}};function Um(t){let e=()=>(Zn(ze.
state.doc.toString()),!0),n=Object.entries(qm).map(([s,r])=>({tag:t.tags[s],color:r})),o=[...t.completionKeymap,
...t.defaultKeymap,...t.historyKeymap];return[t.keymap.of([{key:"Mod-Enter",run:e},...o]),t.history(),t.drawSelection(),
t.bracketMatching(),t.StreamLanguage.define(t.sparql),t.syntaxHighlighting(t.HighlightStyle.define(n)),t.autocompletion(
{override:[Bm],icons:!1}),t.EditorView.lineWrapping,t.EditorView.contentAttributes.of({"aria-label":"SPARQL"}),
t.EditorView.updateListener.of(({docChanged:s,state:r})=>{s&&(eo=r.doc.toString())}),t.EditorView.theme(Hm)]}async function Wm(t,e){
if(await as("editor"),!t.isConnected)return;let n=window.editor,o=t.attachShadow({mode:"open"}),s=n.EditorState.
create({doc:e.value,extensions:Um(n)});ze=new n.EditorView({parent:o,root:o,state:s}),e.hidden=!0,_r()}function Yl(){
v.own&&(eo=v.own);let t=l("textarea",{id:"own-query",rows:"12",spellcheck:"false",autocapitalize:"off"});t.value=
eo,t.addEventListener("input",()=>{eo=t.value});let e=l("div",{class:"sparql"});return ze=null,setTimeout(()=>Wm(
e,t).catch(()=>{})),[M(`← ${m("allQuestions")}`,bn,{class:"plain back"}),l("h2",{tabindex:"-1"},m("ownQuery")),
D(m("ownNote")),l("label",{for:"own-query",class:"unseen"},"SPARQL"),t,e,l("div",{class:"tools"},M(m("run"),()=>Zn(
eo),{class:"tool run"}))]}function hs(t,e){let n=l("ul",{id:`${t}-found`,class:"found",role:"listbox",hidden:!0,...e});return{input:l("i\
nput",{id:t,type:"search",role:"combobox","aria-expanded":"false","aria-controls":n.id,"aria-autocomplete":"li\
st",autocomplete:"off",spellcheck:"false"}),list:n}}var kn=class{active=-1;#t;#e;#o;constructor(e,n,o){this.#t=
e,this.#e=n,this.#o=o,e.addEventListener("blur",()=>this.close())}get isOpen(){return!this.#e.hidden}option(e,...n){
return l("li",{id:`${this.#e.id}-${e}`,role:"option","aria-selected":String(e===this.active),onpointerdown:o=>{
o.preventDefault(),this.#o(e)}},...n)}show(e,n=e.length>0){this.#e.replaceChildren(...e),this.#e.hidden=!n,this.#t.
setAttribute("aria-expanded",String(n));let o=this.#e.querySelector("[aria-selected=true]");n&&o?this.#t.setAttribute(
"aria-activedescendant",o.id):this.#t.removeAttribute("aria-activedescendant"),o?.scrollIntoView({block:"neare\
st"})}close(){this.#e.hidden=!0,this.#t.setAttribute("aria-expanded","false"),this.#t.removeAttribute("aria-ac\
tivedescendant")}step(e,n){if(e.key!=="ArrowDown"&&e.key!=="ArrowUp")return!1;e.preventDefault();let o=e.key===
"ArrowDown"?1:-1;return this.active=(Math.max(this.active,o<0?0:-1)+o+n)%(n||1),!0}};var Gm=12,no=({label:t})=>t[d.language==="ko"?1:0];function zm(t,e){let n=Se(e.trim()),o=t.flatMap(r=>{let a=[
...r.label,...r.names].map(i=>Se(i).indexOf(n)).filter(i=>i>=0);return a.length?[{choice:r,place:Math.min(...a)}]:
[]}),{compare:s}=new Intl.Collator(d.language,{numeric:!0});return o.sort((r,a)=>Math.sign(r.place)-Math.sign(
a.place)||s(no(r.choice),no(a.choice))),o.slice(0,Gm).map(({choice:r})=>r)}function Xl(t,e,n){let{input:o,list:s}=hs(
t,{"aria-label":m("found")}),r=[],a=new kn(o,s,h=>f(r[h].typed)),i=()=>a.show(r.map((h,g)=>a.option(g,l("span",
{dir:"auto"},no(h)))));async function c(){r=zm(await e(),o.value),a.active=o.value.trim()&&r.length?0:-1,document.
activeElement===o&&i()}function f(h){o.value="",r=[],i(),h.trim()&&n(h.trim())}return o.addEventListener("inpu\
t",c),o.addEventListener("focus",c),o.addEventListener("keydown",h=>{h.isComposing||(r.length&&a.step(h,r.length)?
i():h.key==="Enter"?(h.preventDefault(),f(r[a.active]?.typed??o.value)):h.key==="Escape"&&a.close())}),l("div",
{class:"completion"},o,s)}var Jl=(t,e)=>M(t,e,{class:"given","aria-label":`${t}: ${m("drop")}`});var Zl=new Map;async function tf(t){let e=JSON.stringify([v.name,t,d.reading]),n=Zl.get(e)??await gt("choices",
v.name,t,d.reading);return Zl.set(e,n),n}function ef(t,e){let n={...v.typed,[t]:e};e.length||delete n[t],wt(v.
name,n)}function Vm({name:t,single:e,help:n,example:o}){let s=`ask-${t}`,r=v.typed[t]??[],a=r.map(h=>{let g=Jl(
h,()=>ef(t,r.filter(p=>p!==h)));return tf(t).then(p=>{let w=p.find(({typed:y,names:x})=>y===h||x.includes(h));
w&&(g.textContent=no(w))}),g}),i=Xl(s,()=>tf(t),h=>ef(t,e?[h]:[...new Set([...r,h])])),c=i.querySelector("inpu\
t"),f=_(o);return c.placeholder=`${m("forExample")} ${f===void 0?o:A(f)}`,l("div",{class:"field"},l("label",{for:s},
S(n)),a.length?l("div",{class:"chips"},...a):"",i)}var Km=t=>t.split(/`([\w-]+)`/).map((e,n)=>{let o=n%2?j.now?.
questions.find(({name:r})=>r===e):null,s=r=>{r.preventDefault(),wt(e)};return o?l("a",{href:`#query=${e}`,onclick:s},
S(o.title)):e});function nf({title:t,description:e,parameters:n}){return[M(`← ${m("allQuestions")}`,bn,{class:"\
plain back"}),l("h2",{tabindex:"-1"},S(t)),D(...Km(S(e))),...n.map(Vm)]}var of=t=>Tt(`topic-${t}`)||t,Qr="";function sf(t){let e=[...new Set(t.flatMap(r=>r.tags))].sort(),n=l("div",{}),
o=()=>{let r=Qr.normalize("NFKC").toLowerCase().split(/\s+/).filter(Boolean),a=({name:c,title:f,description:h,
tags:g})=>{let p=[c,f,h,g,g.map(of)].flat(2).join(" ").normalize("NFKC").toLowerCase();return r.every(w=>p.includes(
w))},i=t.filter(a);n.replaceChildren(...e.flatMap(c=>{let h=i.filter(p=>p.tags.includes(c)).map(({name:p,title:w})=>l(
"li",{},M(S(w),()=>wt(p),{class:"question",value:p}))),g=l("summary",{},of(c)," ",l("small",{},String(h.length)));
return h.length?[l("details",{open:r.length>0,class:"topic"},g,l("ul",{},...h))]:[]}),...i.length?[]:[l("p",{class:"\
muted"},m("nothing"))])},s=l("input",{type:"search",id:"which",autocomplete:"off","aria-label":m("whichQuestio\
n")});return s.placeholder=m("whichQuestion"),s.value=Qr,s.addEventListener("input",()=>{Qr=s.value,o()}),o(),
[D(m("askNote")(t.length)),l("div",{class:"field"},s),l("p",{},M(m("ownQuery"),()=>Zn(""),{class:"plain"})),n]}var rf="";function af(){let{trouble:t}=v;return t?t.kind==="ended"?m("ended")(Br):t.kind==="broke"?m("broke"):
t.kind==="refused"?m("refused")(t.message):t.kind==="start"?m("notStarted"):t.kind==="served"?m("served")(t.details):
t.kind==="mistake"?m("mistake")(t.details):t.kind==="given"?m("notGiven")(t.details):t.message:""}function gs(){
if(!Dt()||d.tab!=="ask")return;$e(),Bl();let t=JSON.stringify([d.language,d.reading,v.name,v.typed,v.own===null,
j.now!==null,j.hasFailed]);if(_r(),t===rf)return;rf=t;let e=ee(),n=j.now?v.own!==null?Yl():e?nf(e):[..._t()?[l(
"p",{class:"erratum"},m("noQuestion")(v.name))]:[],...sf(j.now.questions)]:[l("p",{class:"muted",role:"status"},
j.hasFailed?m("notStarted"):m("starting"))];$("ask").replaceChildren(...n)}var cf="currency";var lf=/^[A-Z]{3}$/,_m=/^\d{4}-\d\d-\d\d$/,ff=t=>t?[t.currency,t.date,...Object.entries(t.worth).map(e=>e.join(
":"))].join():"";function Xr(t){let[e="",n="",...o]=t.split(","),s=o.map(a=>[a.slice(0,3),Number(a.slice(4))]),
r=s.length>0&&s.every(([a,i])=>lf.test(a)&&i>0&&i<1/0);return lf.test(e)&&_m.test(n)&&r?{currency:e,date:n,worth:Object.
fromEntries(s)}:null}function Qm({variables:t,rows:e}){let n=t.indexOf(cf);return n<0?[]:[...new Set(e.flatMap(
({terms:o})=>o[n]?.value??[]))].sort()}var Yr=(t,e)=>l("label",{},l("span",{},t),e);function pf(t){let e=Qm(t);
if(!t.chart||e.length<2)return"";let{rates:n}=v,o=l("select",{name:"common"},...e.map(c=>l("option",{value:c,selected:c===
n?.currency},Gt(c)))),s=l("input",{type:"date",required:!0,value:n?.date??""}),r=l("div",{class:"worth"}),a=()=>{
let c=e.filter(f=>f!==o.value).map(f=>{let h=n&&n.currency===o.value?String(n.worth[f]??""):"",g=l("input",{type:"\
number",name:f,min:"0",step:"any",required:!0,value:h});return Yr(m("worth")(Gt(f,1),Gt(o.value)),g)});r.replaceChildren(
...c)};o.addEventListener("change",a),a();function i(c){c.preventDefault();let h=[...r.querySelectorAll("input")].
map(({name:g,value:p})=>`${g}:${p}`);Wr(Xr([o.value,s.value,...h].join()))}return l("details",{class:"rates",open:n!==
null},l("summary",{},m("oneCurrency")),D(m("ownRates")),l("form",{onsubmit:i},Yr(m("commonCurrency"),o),Yr(m("\
rateDate"),s),r,l("button",{class:"tool"},m("convert")),n?M(m("ownCurrencies"),()=>Wr(null),{class:"tool"}):""))}var oo=[];for(let t=2;oo.length<64;t+=1)oo.every(e=>t%e)&&oo.push(t);var uf=t=>Math.floor((t-Math.floor(t))*2**
32)|0,Ym=oo.map(t=>uf(Math.cbrt(t))),Xm=oo.slice(0,8).map(t=>uf(Math.sqrt(t))),Zt=(t,e)=>t>>>e|t<<32-e;function df(t){
let e=t.length+72>>6<<6,n=new Uint8Array(e);n.set(t),n[t.length]=128;let o=new DataView(n.buffer);o.setUint32(
e-8,Math.floor(t.length/2**29)),o.setUint32(e-4,t.length*8);let s=Int32Array.from(Xm),r=new Int32Array(64);for(let a=0;a<
e;a+=64){for(let x=0;x<16;x+=1)r[x]=o.getInt32(a+x*4);for(let x=16;x<64;x+=1){let k=Zt(r[x-15],7)^Zt(r[x-15],18)^
r[x-15]>>>3,O=Zt(r[x-2],17)^Zt(r[x-2],19)^r[x-2]>>>10;r[x]=r[x-16]+k+r[x-7]+O|0}let[i,c,f,h,g,p,w,y]=s;for(let x=0;x<
64;x+=1){let k=y+(Zt(g,6)^Zt(g,11)^Zt(g,25))+(g&p^~g&w)+Ym[x]+r[x]|0,O=(Zt(i,2)^Zt(i,13)^Zt(i,22))+(i&c^i&f^c&
f)|0;[y,w,p,g,h,f,c,i]=[w,p,g,h+k|0,f,c,i,k+O|0]}[i,c,f,h,g,p,w,y].forEach((x,k)=>{s[k]=s[k]+x|0})}return[...s].
map(a=>(a>>>0).toString(16).padStart(8,"0")).join("")}var mf=60,Jm=1e5,Zm=[["mark",t=>t.replace(/^\uFEFF/,"")],["lineEnds",t=>t.replace(/\r\n?/g,`
`)],["decomposed",t=>t.normalize("NFC")]],so=({name:t})=>t.split("/").slice(0,-1).join("/"),Jr=new Map;u.passages.
forEach((t,e)=>{t.sha256&&Jr.set(so(t),[...Jr.get(so(t))??[],e])});var ta=new Map;function hf(t,e){let n=new Map,
o=null,[s,r]=[0,Jm];for(let a of e){let{begin:i,end:c,sha256:f}=u.passages[a],h=w=>t.slice(w,w+c-i).join(""),g=w=>w>=
0&&df(new TextEncoder().encode(h(w)))===f,p=[i,i+s].find(g);if(p===void 0&&r>0){o??=[...t.keys()].filter(x=>/\S/.
test(t[x])&&!/[\p{L}\p{N}_]/u.test(t[x-1]??""));let w=i+s,y=[...o].sort((x,k)=>Math.abs(x-w)-Math.abs(k-w)).slice(
0,r);r-=y.length,p=y.find(g)}p!==void 0&&(n.set(a,{begin:p,words:h(p)}),s=p-i)}return n}var Zr=(t,e)=>t.get(e)?.
begin===u.passages[e].begin;function th(t,[e,n]){let o=[...t],s={name:e,places:n,points:o,sentences:hf(o,n),undone:[]},
r=n.find(g=>!Zr(s.sentences,g));if(r===void 0)return s;let a=[],i=t;for(let[g,p]of Zm){let w=i;i=p(i),i!==w&&a.
push(g)}if(!a.length)return{...s,first:r};let c=hf([...i],n),f=g=>n.filter(p=>Zr(g,p)).length;return f(c)>f(s.
sentences)?{...s,points:[...i],sentences:c,undone:a,first:r}:{...s,first:r}}function gf(t){let[e]=[...Jr].map(
f=>th(t,f)).sort((f,h)=>h.sentences.size-f.sentences.size);if(!e)return{found:0,of:0,undone:[],moved:0};let{name:n,
places:o,points:s,sentences:r,first:a,undone:i}=e;r.size&&ta.set(n,{points:s,sentences:r});let c=o.find(f=>!r.
has(f));return{found:r.size,of:o.length,undone:i,first:a===void 0?void 0:u.passages[a],differs:c===void 0?void 0:
u.passages[c],moved:o.filter(f=>r.has(f)&&!Zr(r,f)).length}}var wf=t=>ta.get(so(u.passages[t])),ea=()=>ta.size>
0,ws=t=>u.passages[t].sha256?wf(t)?.sentences.has(t):void 0;function yf(t){let e=wf(t),n=e?.sentences.get(t);if(!e||
!n)return null;let{begin:o,words:s}=n,r=o+[...s].length;return{before:e.points.slice(Math.max(0,o-mf),o).join(
""),words:s,after:e.points.slice(r,r+mf).join("")}}var ro=(t=d.language)=>u.sentences.filter(({lang:e,only:n})=>e===t&&(n===""||n===d.reading)),ys=t=>ro().filter(
e=>e.passage===t);function $n(t,e=d.language){let n=ro(e).filter(({statements:o})=>o.some(s=>t.has(s)));return[
...new Map(n.map(o=>[o.text,o])).values()]}function Ve(t){let{object:e}=u.statements[t];return typeof e=="numb\
er"?A(e):S(e.text)}function eh(t){let{subject:e,predicate:n}=u.statements[t];return`${A(e)} — ${S(u.predicates[n])}\
: ${Ve(t)}`}function nh(t){let{subject:e,predicate:n,errata:o}=u.statements[t];return u.statements.flatMap((s,r)=>s.
subject===e&&s.predicate===n&&s.only==="stated"&&s.errata.some(a=>o.includes(a))?[Ve(r)]:[])}function oh(t,e){
let{severity:n,problem:o}=u.errata[t],s=e.filter(Le),r=e.flatMap(c=>u.statements[c].corrected).map(S),a=[...new Set(
s.flatMap(nh))],i=a.length?m("correctedFrom")(a.join(", ")):m("supplied");return l("p",{class:`erratum ${["Hig\
h","Medium","Low"].includes(n)?n:""}`},l("b",{},`${G(e)||"†"} ${m("erratum")}`),l("span",{dir:"auto"},` ${S(
o)}`),r.length?l("span",{class:"corrected"},m("corrected"),r.join(", ")):"",s.length?l("span",{class:"correcte\
d"},i):"")}function ao(t,e=[]){let n=new Map(e.map(o=>[o,[]]));for(let o of t)for(let s of u.statements[o].errata)
n.set(s,[...n.get(s)??[],o]);return[...n].map(([o,s])=>oh(o,s))}function na(t){let e=yf(t);return e?l("blockqu\
ote",{lang:"ko"},l("span",{class:"around"},`…${e.before}`),l("mark",{},e.words),l("span",{class:"around"},`${e.
after}…`)):ws(t)===!1?l("p",{class:"unfound"},m("unfound")):""}function oa(t){let e=t.map(({text:n,statements:o})=>{
let s=G(o);return l("li",{dir:"auto",class:s?"doubtful":""},n,s?l("sup",{},s):"")});return l("ul",{class:"said"},
...e)}function xf(t,...e){let n=new Set(t.flatMap(o=>o.statements));return l("article",{class:"card"},oa(t),...e,
...ao(n))}function sh(t,e){let{text:n}=u.passages[t];return xf(e,l("p",{class:"source"},rt(t)),n?l("p",{class:"\
paraphrase",dir:"auto"},S(n)):l("p",{class:"muted"},m("unparaphrased")),na(t))}function Ke(t){let e=ro(),n=new Set(
e.flatMap(({statements:c})=>c)),o=new Map;for(let c of e)c.statements.some(f=>t.has(f))&&o.set(c.passage,[...o.
get(c.passage)??[],c]);let s=[...t].filter(c=>!n.has(c)).map(c=>({text:eh(c),statements:[c]})),r=[...o.get(null)??
[],...s],a=u.passages.length?l("p",{class:"source muted"},m("unsourced")):"",i=[...o].flatMap(([c,f])=>c===null?
[]:[sh(c,f)]);return r.length?[...i,xf(r,a)]:i}function bf(t){let{wanted:e,rest:n}=Il(t),o=new Set([...e].flatMap(r=>u.statements[r].passages.map(a=>u.passages[a].
name))),s=[...new Set(n.flatMap(({passages:r})=>r))].filter(r=>!o.has(Ge(r)));return l("div",{class:"why"},...Ke(
e),...s.map(r=>l("p",{class:"paraphrase"},cs(Ge(r)),` ${v.answer?.paraphrases[r]??""}`)),t.passages.length?"":
l("p",{class:"muted"},m("unsourced")),t.passages.some(r=>j.now?.citations[r])?ms(t.passages.map(Ge)):"")}function kf(t){let e=(t[0]??[]).map((n,o)=>o>0&&t.filter(s=>s[o]).length*5<t.length);return e.filter(Boolean).
length<2?e.map(()=>!1):e}var $f=(t,e,n)=>e.flatMap((o,s)=>n[s]&&o?[`${t[s]}: ${o}`]:[]).join("; ");var ra=200,xs=ra;function rh(t,e){let n=qr(e);if(n!==void 0&&n<P)return M(t,()=>Pt(n),{class:"thing",dir:"auto"});
let o=e?.type==="uri"?u.passages.findIndex(({name:s})=>s===t):-1;return o>=0?rt(o):l("span",{dir:"auto"},t)}var Of=/^(?:[-0-9$€¥₩£]|CA\$|$)/,
ah=(t,e)=>t.every(({cells:n})=>Of.test(n[e])),ih=({headings:t,rows:e})=>t.map((n,o)=>e.length===1||new Set(e.map(
({cells:s})=>s[o])).size>1);function ch(t,e,n,o,s){let r=e.cells.findIndex((g,p)=>o[p]&&g),a=v.row===n,i=M(`${n+
1}${e.mark}`,()=>{v.row=a?null:n,q()},{class:"row",value:`row-${n}`,"aria-expanded":String(a),"aria-label":m("\
whyRow")(n+1,e.mark)}),c=t.columns.map((g,p)=>{let w=e.terms[t.variables.indexOf(g)];return l("td",{class:`${ah(
t.rows,p)?"numeric":""} ${p===r&&!Of.test(e.cells[p])?"head":""} ${s[p]?"sparse":""}`,"data-heading":t.headings[p]},
e.cells[p]?rh(e.cells[p],w):"")});s.includes(!0)&&c.push(l("td",{class:"also"},$f(t.headings,e.cells,s)));let f=v.
own===null?i:String(n+1),h=l("tr",{class:e.mark?"doubtful":""},l("th",{scope:"row"},f),...c);return a?[h,l("tr",
{class:"opened"},l("td",{colspan:String(c.length+1)},bf(e)))]:[h]}function lh({mark:t,rows:e,printed:n,supplied:o,
meant:s,problem:r,passages:a}){let i=n.length?m("correctedFrom")(n.join(", ")):o?m("supplied"):"",c=i.replace(
/\.?$/,i?". ":"");return l("p",{class:"erratum"},l("b",{},`${t} ${e.join(", ")}: `),c,...s.map(f=>`${m("correc\
ted")}“${f}”. `),r,...a.flatMap(f=>[" ",cs(f)]))}function fh(t){let n=`sovkg sparql --why${d.reading==="co\
rrected"?" --reading corrected":""} '${t.replaceAll("'","'\\''")}'`,o=M(m("copyCommand"),async()=>{await navigator.
clipboard.writeText(n),o.textContent=m("copied")},{class:"tool",value:n});return o}function ph({headings:t,rows:e}){
let n=e.map((s,r)=>[`${r+1}${s.mark}`,...s.cells,s.passages.map(Ge).join(" ")]),o=Ol([["#",...t,m("sentence")],
...n]);be(new Blob([o],{type:"text/csv;charset=utf-8"}),"csv")}function uh(t){let{headings:e,rows:n,footnotes:o,
repeated:s,also:r,subject:a,unsaid:i}=t,c=n.slice(0,xs),f=ih(t),h=kf(n.map(({cells:w})=>w)),g=M(m("moreRows"),
()=>{xs+=ra,sa="",q()},{class:"tool"}),p=[l("th",{scope:"col"},"#"),...e.map((w,y)=>l("th",{scope:"col",class:h[y]?
"sparse":""},w)),h.includes(!0)?l("th",{scope:"col",class:"also"},m("besides")):""];return[ee()?.gathers&&j.now?.
isApart?D(m("apart")):"",ee()?.gathers&&j.now?.mixed?l("p",{class:"erratum"},m("mixed")):"",a?l("p",{},l("b",{},
a)):"",l("div",{class:"scroll",tabindex:"0",role:"region","aria-label":m("rowsOfAnswer")},xl(t.chart,()=>$("an\
swer").clientWidth-48,pf(t),v.rates!==null),l("table",{},l("thead",{},l("tr",{},...p)),l("tbody",{},...c.flatMap(
(w,y)=>ch(t,w,y,f,h)))),n.length>xs?g:"",i.length?D(m("emptyColumns")(i)):"",...Object.values(r).map(w=>D(m("a\
lsoAsked")(w.slice(0,5).join(", "),w.length-5))),s.length?D(m("addOnce")(s.slice(0,5),s.length-5)):"",ee()?.refusal?
D(m("noEvidence")):"",...v.own!==null?[D(m("ownEvidence")),fh(v.own)]:[],...o.map(lh))]}function dh(){let{answer:t,
holds:e,trouble:n,isBusy:o}=v;return o?[l("p",{class:"muted",role:"status"},m("answering"))]:n?[l("p",{class:"\
erratum",role:"alert"},af()),...Kl()]:e!==null?[l("p",{},m(e?"yes":"no"))]:t&&!t.rows.length?[l("p",{class:"mu\
ted"},m("noRows")),..._l()]:t?uh(t):[]}function Sf(){let t=$("answer");t.classList.remove("cards");let e=t.querySelector(
".scroll"),n=[...t.querySelectorAll("tbody td[data-heading]:not(.sparse)")],o=n.filter(({textContent:s})=>s).length*
2<n.length;t.classList.toggle("cards",o||e!==null&&e.scrollWidth>e.clientWidth)}var vf=null,sa="";function Mf(){
let t=$("answer");if(t.hidden=!_t()||v.own!==null&&!v.answer&&!v.trouble&&v.holds===null&&!v.isBusy,document.body.
classList.toggle("answered",!t.hidden),t.hidden)return;let{name:e,typed:n,own:o,row:s,isBusy:r,key:a,answer:i}=v,
c=JSON.stringify([e,n,o,s,r,a,i?.rows.length,v.trouble,v.holds,v.isDrawn,v.others,v.rates,v.said,d.language,document.
documentElement.dataset.theme,j.now!==null]);if(c===sa)return;JSON.stringify([e,n,o])!==t.dataset.asked&&(xs=ra),
t.dataset.asked=JSON.stringify([e,n,o]),sa=c;let f=i?.rows??[],h=o===null?S(ee()?.title??e):m("ownQuery"),g=o===
null?Xe(v):"",p=t.querySelector(".scroll")?.scrollTop??0;t.replaceChildren(l("div",{class:"bar"},l("h1",{tabindex:"\
-1"},h,g?l("small",{dir:"auto"},` ${g}`):""),i?l("span",{class:"counts",role:"status"},m("rows")(f.length)):"",
i&&ps().length&&!v.isDrawn?M(m("asThePicture"),ql,{class:"tool draw"}):"",i?.rows.length?M("CSV",()=>ph(i),{class:"\
tool csv","aria-label":m("saveTable")}):"",M("×",bn,{class:"tool close","aria-label":m("closeAnswer")})),...Vl(),
...dh()),Sf(),vf??=new ResizeObserver(Sf),vf.observe(t);let w=t.querySelector(".scroll");w&&(w.scrollTop=p)}var bs=[28,72],mh=[/^(?:p|¶|par(?:a|agraph)?\.?)\s*0*(\d+)(?:,?\s*(?:s|sentence)\s*0*(\d+))?$/i,/^0*(\d+)\s*(?:번째\s*)?문단(?:\s*0*(\d+)\s*(?:번째\s*)?문장)?$/],
Ef=u.passages.map(t=>[t.text].flat());function hh(t){let e=t.replace(/(?<=\d),(?=\d)/g,"").replace(/[.*+?^${}()|[\]\\]/g,
"\\$&").replace(/(?<=\d)(?=\d)/g,",?"),n=/^\d/.test(t)?"(?<!\\d|\\d[.,])":/^\p{Script=Latin}/u.test(t)?"(?<!\\p\
{Script=Latin})":"";return new RegExp(n+e,"iu")}function gh(t,e,n){let o=t.slice(Math.max(0,n-bs[0]),n).replace(
n>bs[0]?/^\S*\s/:"",""),s=t.slice(n+e.length,n+bs[1]).replace(n+bs[1]<t.length?/\s\S*$/:"","");return{before:(o.
length<n?"…":"")+o,found:e,after:s+(n+e.length+s.length<t.length?"…":"")}}function Tf(t,e=12){let n=t.trim().
normalize("NFC").replace(/[ㄱ-ㅎ]+$/,""),[,o,s]=mh.map(i=>i.exec(n)).find(Boolean)??[],r=o||n.length<2?[]:n.
split(/\s+/).map(hh),a=[];for(let[i,c]of u.passages.entries()){if(a.length===e)break;let f=o?c.paragraph===Number(
o)&&(!s||c.sentence===Number(s)):c.name.toLowerCase()===n.toLowerCase(),[h,...g]=[S(c.text),...Ef[i]],p=r.length?
[h,...g].find(k=>r.every(O=>O.test(k))):void 0,w=f?h:p;if(w===void 0)continue;let y=f?null:r[0].exec(w),x=w===
h?void 0:["en","ko"][Ef[i].indexOf(w)];a.push({passage:i,lang:x,...gh(w,y?.[0]??"",y?.index??0)})}return a}z("arrange",{write:()=>d.arrangement,read(t){if(t&&!rc.includes(t))return null;d.arrangement=t}});function wh(t){
J();let e=$t();d.arrangement=t,t||un(e),zn(),q(),St()}function Af(){let t=$("arrange");t.addEventListener("cha\
nge",()=>wh(t.value));for(let e of t.children)e.hidden=e.value==="country"&&!ic}function Cf(){$("arrange").value=
d.arrangement}var yh=/^(Heading|소제목|제목)[^:]*: /,xh=new Map([["ArrowDown",1],["ArrowRight",1],["ArrowUp",-1],["Arro\
wLeft",-1]]),io=new Map,Rf=M("‹",()=>la(-1),{class:"tool","data-label":"previous"}),Nf=M("›",()=>la(1),{class:"\
tool","data-label":"next"}),If=l("span",{class:"here"}),Sn=l("select",{"data-label":"jump"}),aa=l("div",{class:"\
bar reading"},Rf,Nf,If,Sn),ia=l("div",{}),$s=t=>u.passages[t].kind==="heading",ks=[...u.passages.keys()].filter(
$s),ca=t=>S(u.passages[t].text)||m("unparaphrased");function bh(t){let e=ca(t).replace(yh,"").replace(/^\p{Ll}/u,
n=>n.toUpperCase());return[u.passages[t].paragraph,e].filter(Boolean).join(" · ")}function kh(t){let e=ys(t),
n=new Set(e.flatMap(o=>o.statements));return l("div",{class:"told"},na(t),u.articles.length&&Dt()?ms([u.passages[t].
name]):"",e.length?l("p",{class:"muted"},m("itStates")):"",e.length?oa(e):l("p",{class:"muted"},m("nothingStat\
ed")),...ao(n,u.passages[t].errata))}function $h(t){let e=ws(t);if(e===void 0)return"";let n=l("span",{"aria-h\
idden":"true"},e?" ✓":" ≠"),o=l("span",{class:"unseen"},m(e?"isVerified":"isDifferent"));return l("span",{
class:e?"verified":"differs"},n,o)}function Sh(t){let{name:e,sentence:n,errata:o}=u.passages[t],s=t===d.passage,
r=l("button",{type:"button",class:"sentence",dir:"auto","data-passage":e,"aria-current":s?"true":!1,tabindex:s||
d.passage===null&&t===0?"0":"-1",onclick:()=>ye(t)},$s(t)?"":l("span",{class:"number"},`${n||e} `),ca(t),o.length?
l("sup",{},"†"):"",$h(t));return io.set(t,r),l("li",{},$s(t)?l("h3",{},r):r,s?kh(t):"")}function vh(t){let{paragraph:e,
kind:n}=u.passages[t[0]],o=e&&!$s(t[0])?m("paragraph")(e):"";return l("section",{class:`paragraph ${n}`},o?l(ks.
length?"h4":"h3",{},o):"",l("ol",{class:"sentences"},...t.map(Sh)))}function la(t,e=!1){let n=d.passage===null?
0:d.passage+t;n<0||n>=u.passages.length||(ye(n),e?io.get(n)?.focus({preventScroll:!0}):st(`${Ue(u.passages[n])}\
: ${ca(n)}`))}function jf(){let t=$("reader");t.append(aa,ia),t.addEventListener("keydown",e=>{let n=xh.get(e.
key);!n||!e.target.classList.contains("sentence")||(e.preventDefault(),la(n,!0))}),Sn.addEventListener("change",
()=>ye(Number(Sn.value)))}function Oh(){let{passage:t}=d,e=u.passages.length;Rf.disabled=!t,Nf.disabled=t===e-
1,If.textContent=t===null?m("sentences")(e):m("sentenceOf")(u.passages[t].paragraph,t+1,e);let n=t===null?void 0:
ks.findLast(o=>o<=t);Sn.replaceChildren(...n===void 0?[l("option",{value:""},m("jump"))]:[],...ks.map(o=>l("op\
tion",{value:String(o)},bh(o)))),Sn.value=n===void 0?"":String(n),Sn.hidden=!ks.length,aa.hidden=!e}function Mh(t){
let e="";return t.flatMap(n=>{let{article:o}=u.passages[n[0]],s=o&&S(o)!==e;return e=o?S(o):e,[...s?[l("h2",{class:"\
article",dir:"auto"},S(o))]:[],vh(n)]})}function Eh(){let t=new Map;u.passages.forEach((s,r)=>{let a=`${so(s)}\
 ${s.paragraph||""}`;t.set(a,[...t.get(a)??[],r])});let e=()=>$("file").click(),n=M(m(ea()?"otherFile":"ownFil\
e"),e,{class:"tool",id:"bring"}),o=[D(m("fileNote")),l("div",{class:"tools"},n)];io.clear(),ia.replaceChildren(
l("h2",{},m("textTitle")),D(m(u.passages.length?"textHelp":"noText")),u.articles.length&&!ea()?D(m("paraphrase\
d")):"",...u.passages.some(({sha256:s})=>s)?o:[],...Mh([...t.values()]))}var Lf=null;function Th(){let t=$("re\
ader"),e=d.passage===null?null:io.get(d.passage)?.closest("li");if(!e||!t.offsetParent)return;if(getComputedStyle(
t).overflowY==="visible"){Lf!==d.passage&&e.scrollIntoView(),Lf=d.passage;return}let[n,o]=[t.getBoundingClientRect(),
e.getBoundingClientRect()],[s,r]=[n.top+aa.offsetHeight+4,n.bottom-12];o.top<s||o.height>r-s?t.scrollTop+=o.top-
s:o.bottom>r&&(t.scrollTop+=o.bottom-r)}function Ss(){let{activeElement:t}=document,e=ia.contains(t)&&t?.classList.
contains("sentence");Oh(),Eh(),e&&io.get(d.passage??0)?.focus({preventScroll:!0}),Th()}function fa(){return(u.isLanguageGiven?[]:navigator.languages.map(n=>n.slice(0,2).toLowerCase())).find(n=>n===
"en"||n==="ko")??u.lang}function co(t){d.language=t,document.documentElement.lang=t,document.title=S(u.title),
$("title").textContent=S(u.title);let e=document.querySelectorAll("[data-message], [data-label]");for(let n of e)
n.dataset.message&&(n.textContent=Tt(n.dataset.message)),n.dataset.label&&n.setAttribute("aria-label",Tt(n.dataset.
label));$("query").placeholder=m("search"),Kt("languages",t)}var Ah={touch:{thing:18,line:12},mouse:{thing:2,line:6}};function pa(t,e){let n=Ah[e?"touch":"mouse"],o=T.getScale(),
s=c=>T.canvasToDOM(Q(c)),[r,a,i]=[1/0,-1,""];for(let c of V()){let{x:f,y:h}=s(c),g=Math.max(0,Math.hypot(f-t.x,
h-t.y)-Lt(c,o,dt(c)));g<=n.thing&&g<r&&([r,a]=[g,c])}for(let{id:c,from:f,to:h,bend:g}of r>2?Y().values():[]){let p=Vs(
s(f),s(h),g),w=Math.min(...p.slice(1).map((y,x)=>Ln(p[x],y,t)));w<=n.line&&w<r&&([r,i]=[w,c])}return i?{line:i}:
a<0?{}:{thing:a}}var ua=()=>d.selected!==null||!!d.pair||!!d.highlighted,_e=!1,Ch=({pointer:t})=>pa(t.DOM,_e);function Pf(t){let{
thing:e}=pa(t,_e);e!==void 0&&os(e,!1)}function Df(){let t=$("drawing");T.on("click",e=>{let{thing:n,line:o}=Ch(
e);n!==void 0?ol(n):o!==void 0?ts(fr(o)):ua()&&qe()}),t.addEventListener("dblclick",({clientX:e,clientY:n})=>{
let{left:o,top:s}=t.getBoundingClientRect();_e||Pf({x:e-o,y:n-s})}),T.on("doubleClick",({pointer:e})=>_e&&Pf(e.
DOM));for(let e of["pointerdown","pointermove"])addEventListener(e,n=>{_e=n.pointerType==="touch",_e&&e==="poi\
nterdown"&&Cr()},!0);t.addEventListener("mousemove",e=>_e&&e.stopPropagation(),!0),t.addEventListener("mousele\
ave",Cr)}var ve=(t,e)=>$(t).addEventListener("click",e),vs=(t,e)=>$(t).addEventListener("click",({target:{value:n}})=>n&&
e(n));function Lh(){ve("closer",()=>Fe(1.4)),ve("farther",()=>Fe(1/1.4)),ve("whole",()=>re()),ve("undo",Nr),ve(
"physics",()=>{let t=$("physics").getAttribute("aria-pressed")!=="true";$("physics").setAttribute("aria-presse\
d",String(t)),Jc(t)})}var da=()=>$("menu").getAttribute("aria-expanded")==="true",ma=t=>$("menu").setAttribute(
"aria-expanded",String(t));function qf(){ma(!1),$("menu").focus()}function Ff(t){ge(t),q()}var Hf=()=>$("theme").
setAttribute("aria-pressed",String(dn()));function Rh(){ve("menu",()=>ma(!da())),vs("modes",t=>{He(t),da()&&qf()}),
vs("readings",ul),vs("languages",t=>{co(t),q()});for(let t of["pointerdown","focusin"])document.addEventListener(
t,({target:e})=>{!$("menu").contains(e)&&!$("options").contains(e)&&ma(!1)});ve("theme",()=>Ff(dn()?"light":"d\
ark")),De.addEventListener("change",()=>Ff(De.matches?"dark":"light"))}function Bf(t){Ct(t),t==="text"&&Ss(),gs(),
bo()}function Nh(){ve("fold",()=>ft(!pi())),vs("tabs",Bf),$("tabs").addEventListener("keydown",({key:t})=>{let e=t===
"ArrowRight"?1:t==="ArrowLeft"?-1:0;if(!e)return;let n=[...$("tabs").children].filter(s=>!s.hidden),o=n[(n.findIndex(
({value:s})=>s===d.tab)+e+n.length)%n.length];Bf(o.value),o.focus()})}function Ih(t){let e=t.target instanceof
Element&&t.target.matches("input[type=search]"),n=t.ctrlKey||t.metaKey;n&&t.key==="z"&&!e&&(t.preventDefault(),
Nr()),!(e||n||t.altKey)&&(t.key==="Escape"&&da()?qf():t.key==="Escape"&&ua()?qe():t.key==="/"&&(t.preventDefault(),
$("query").focus()))}function Uf(){Df(),Lh(),Rh(),Nh(),Ha(ns),addEventListener("resize",()=>{d.mode==="picture"&&
Yc()}),document.addEventListener("keydown",Ih),$("tab-text").hidden=!u.passages.length,$("readings").hidden=u.
readings.length<2&&u.readings[0]==="stated";for(let t of $("readings").children)t.disabled=!u.readings.includes(
t.value);Kt("modes",d.mode)}var jh=64*1024*1024,le=null;function Gf({name:t,wrong:e,read:n}){return e?m("fileWrong")(e,t):n?m("fileRead")(
n,t,Ue):""}function Ph(){le=null,ha()}function ha(){let t=$("took");if(t.hidden=le===null,le===null)return;t.className=
le.read?.of&&le.read.found===le.read.of?"":"wrong";let e=M("×",Ph,{class:"tool","aria-label":m("close")});t.replaceChildren(
l("p",{dir:"auto"},Gf(le)),e)}async function Dh([t,...e],n){let{name:o}=t;if(e.length)return{name:o,wrong:"sev\
eral"};if(n)return{name:o,wrong:"folder"};if(t.size>jh)return{name:o,wrong:"large"};let s;try{s=await t.arrayBuffer()}catch{
return{name:o,wrong:"unreadable"}}if(!s.byteLength)return{name:o,wrong:"void"};let r;try{r=new TextDecoder("ut\
f-8",{fatal:!0,ignoreBOM:!0}).decode(s)}catch{return{name:o,wrong:"noText"}}return r.includes("\0")?{name:o,wrong:"\
noText"}:{name:o,read:gf(r)}}async function Wf(t,e=!1){t.length&&(le=await Dh(t,e),d.tab==="overview"&&Ct("tex\
t"),ft(!0),q(),st(Gf(le)))}function zf(){let t=$("file");t.addEventListener("change",async()=>{await Wf([...t.
files]),t.value=""}),addEventListener("dragover",e=>{e.preventDefault(),document.body.classList.add("dropping")}),
addEventListener("dragleave",e=>e.relatedTarget===null&&document.body.classList.remove("dropping")),addEventListener(
"drop",e=>{e.preventDefault(),document.body.classList.remove("dropping");let n=e.dataTransfer?.items[0]?.webkitGetAsEntry?.();
Wf([...e.dataTransfer?.files??[]],!!n?.isDirectory)})}var Fh="#finding, #legend, #beside, #answer, .page",Qe=document.body,Kf=null,Vf=t=>t.id||t.dataset.act||t.value||
t.ariaLabel||t.textContent;function _f(){Qe=document.activeElement??document.body,Kf=Qe.closest(Fh)}function Qf(){
let t=document.activeElement;if(Qe===document.body||Qe.checkVisibility()||t!==Qe&&t!==document.body)return;let e=[
...Kf?.querySelectorAll(Qe.tagName)??[]].filter(r=>Vf(r)===Vf(Qe)),n=document.querySelector(".page:not([hidden\
])");([e.find(r=>r.checkVisibility()),n?.querySelector("h2[tabindex]"),n].find(r=>r?.checkVisibility())??document.
getElementById("drawing")).focus()}var Bh=60,qh=2,Hh={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},Yf={"+":()=>Fe(1.4),"=":()=>Fe(
1.4),"-":()=>Fe(1/1.4),0:()=>re(),Enter:()=>d.selected!==null&&$("details").querySelector("h2")?.focus()};function Uh([
t,e]){let n=Pe().get(d.selected??-1)??T.getViewPosition();return[...Pe()].flatMap(([s,{x:r,y:a}])=>{let i=(r-n.
x)*t+(a-n.y)*e,c=Math.abs((r-n.x)*e)+Math.abs((a-n.y)*t);return s!==d.selected&&i>0&&c<2*i?[{thing:s,far:i+qh*
c}]:[]}).sort((s,r)=>s.far-r.far)[0]?.thing}function Wh([t,e]){let{x:n,y:o}=T.getViewPosition(),s=Bh/T.getScale();
T.moveTo({position:{x:n+t*s,y:o+e*s}})}function Xf(){let t=$("drawing");t.tabIndex=0,t.querySelector(".vis-net\
work").tabIndex=-1,t.addEventListener("keydown",e=>{if(e.ctrlKey||e.metaKey||e.altKey)return;let n=Hh[e.key];if(!(!n&&
!Object.hasOwn(Yf,e.key)))if(e.preventDefault(),!n)Yf[e.key]();else if(e.shiftKey)Wh(n);else{let o=Uh(n);o!==void 0&&
sl(o)}})}var Gh=250,Jf=3,vn={rows:[],note:"",isBusy:!1};async function zh({name:t,typed:e}){let{table:n}=await gt("answ\
er",t,e,d.reading,d.language,null),o=n.variables.indexOf(n.columns[0]),s=n.rows.map(({terms:i})=>_(i[o]?.value??
"")),r=[...new Set(s.flatMap(i=>i===void 0?[]:A(i)))],a=r.slice(0,Jf).join(", ");return`${m("rows")(n.rows.length)}${a?
`: ${a}${r.length>Jf?" …":""}`:""}`}function Vh(t,{found:e,unknown:n,denied:o,nearest:s},r){let a=e.slice(1).
filter(({isSure:f})=>f),i=(f,...h)=>({content:[l("span",{},To(f.name)," ",l("b",{dir:"auto"},Xe(f)),...h),f===
e[0]?"":l("small",{},m(f===s[0]?"nearest":"orElse")),f.left.length?l("small",{class:"beginning"},m("leftAside")(
f.left)):""],take:()=>wt(f.name,f.typed,{text:t,left:f.left,others:f===e[0]?a:[]})});if(e.length)return{...vn,
rows:[e[0],...a].map(f=>i(f))};if(r)return vn;let c=n.length||o.length?[]:s.map(f=>i(f));return{...vn,rows:c,note:m(
"noneAnswers")(n,o)}}function Zf(t){let e={said:"",isSpare:!1},n=0,o=0,s=!1;function r(c=0){t({...vn,isBusy:!0,
note:j.now?m("understanding")(c):m("starting")}),o=window.setTimeout(r,1e3,c+1)}function a(c){clearTimeout(o),
t(c)}async function i(){if(s)return;s=!0;let c=null;for(;c!==e&&e.said;){c=e;let{said:f,isSpare:h}=c;try{await $e();
let g=await gt("understood",f,d.reading);if(c!==e)continue;let p=Vh(f,g,h);a(p);let[w]=g.found;if(!w)continue;
let y=await zh(w);if(c!==e)continue;p.rows[0].content.push(l("small",{class:"beginning",dir:"auto"},y)),t(p)}catch(g){
let{details:p}=g,w=p?.status===void 0?"":m("served")(p);c===e&&a({...vn,note:w})}}s=!1}return(c,f)=>{for(let p of[
n,o])clearTimeout(p);let h=c.trim().split(/\s+/).filter(Boolean),g=Dt()&&!j.hasFailed&&(h.length>1||!f&&/[?？]$/.
test(c.trim()));if(e={said:g?c.trim():"",isSpare:f},!g)return t(vn);$e(),r(),n=window.setTimeout(i,Gh)}}var tp={role:"option","aria-disabled":"true","aria-selected":"false"},ga=class{#t=[];#e=[];#o={rows:[],note:"",
isBusy:!1};#s=!1;#r;#c;#a;#n;#l=Zf(e=>this.#m(e));constructor(e,n,o){this.#r=e,this.#c=n,this.#a=o,this.#n=new kn(
e,n,s=>this.#u(s)),e.addEventListener("input",()=>this.#f()),e.addEventListener("focus",()=>o.keep||this.#f()),
e.addEventListener("keydown",s=>this.#y(s))}get#i(){return this.#t.length+this.#o.rows.length+this.#e.length}#f(){
let{sentences:e,asks:n}=this.#a;this.#e=e?.(this.#r.value)??[],this.#t=to(this.#r.value,this.#e.length?8:12),this.#n.
active=0,this.#s=!1,n&&this.#l(this.#r.value,this.#i>this.#o.rows.length),this.#p()}#m(e){!this.#t.length&&this.#o.
rows.length<e.rows.length&&(this.#n.active=0),this.#o=e,document.activeElement===this.#r&&(this.#s&&e.rows.length&&
!e.note?this.#u(this.#t.length):this.#p())}#p(){let{isBusy:e,note:n}=this.#o,o=[...this.#t.map((s,r)=>this.#h(
s,r)),...this.#g()];this.#e.length&&o.push(this.#w()),!this.#i&&!e&&!n&&o.push(l("li",tp,m("nothing"))),this.#n.
show(o,this.#r.value.trim()!=="")}#h(e,n){let o=B(e),s=l("span",{dir:"auto"},A(e));return this.#n.option(n,vt(
o),s,l("small",{},S(o.label)))}#g(){let{rows:e,note:n,isBusy:o}=this.#o,s=e.map(({content:a},i)=>this.#n.option(
this.#t.length+i,...a)),r=o?l("progress",{"aria-hidden":"true"}):"";return n&&s.push(l("li",tp,n,r)),s.length?
[this.#d("questions",s)]:[]}#w(){let e=this.#t.length+this.#o.rows.length,n=this.#e.map(({passage:o,lang:s,before:r,
found:a,after:i},c)=>{let f=l("span",{dir:"auto",lang:s},r,a?l("mark",{},a):"",i);return this.#n.option(e+c,f,
l("small",{},Pr(u.passages[o])))});return this.#d("sentence",n)}#d(e,n){let o=`${this.#c.id}-${e}`;return l("l\
i",{role:"group","aria-labelledby":o},l("small",{id:o},m(e)),l("ul",{role:"none"},...n))}#u(e){let{take:n,keep:o,
read:s}=this.#a;this.#r.value=o?A(this.#t[e]):"",this.#s=!1,this.#n.close();let r=e-this.#t.length,a=r-this.#o.
rows.length;r<0?n(this.#t[e]):a<0?this.#o.rows[r].take():s?.(this.#e[a].passage)}#y(e){e.isComposing||(["Arrow\
Down","ArrowUp"].includes(e.key)&&!this.#n.isOpen&&this.#f(),this.#n.step(e,this.#i)?this.#p():e.key==="Enter"&&
this.#i&&this.#n.isOpen?(e.preventDefault(),this.#u(this.#n.active)):e.key==="Enter"&&this.#o.isBusy?this.#s=!0:
e.key==="Escape"&&(this.#a.keep||(this.#r.value=""),this.#n.close()))}},Os=(t,e,n)=>new ga(t,e,n);var wa=3;function ep(t,...e){let n=$("tip"),o=$("drawing").getBoundingClientRect();n.replaceChildren(...e),n.hidden=
!1,n.style.left=`${Math.max(0,Math.min(t.clientX-o.left+14,o.width-n.offsetWidth-4))}px`,n.style.top=`${Math.max(
0,Math.min(t.clientY-o.top+14,o.height-n.offsetHeight-4))}px`}function ya(){$("tip").hidden=!0}function np(){$(
"drawing").addEventListener("mouseleave",ya),$("drawing").addEventListener("pointerdown",ya,!0),T.on("hoverNod\
e",({node:t,event:e})=>ep(e,A(t),l("small",{},S(B(t).label)))),T.on("hoverEdge",({edge:t,event:e})=>{let n=Y().
get(t);if(!n)return;let o=$n(Vt(n.edges)),s=o.slice(0,wa).map(r=>l("span",{class:"told",dir:"auto"},r.text,l("\
sup",{},G(r.statements))));ep(e,...s,o.length>wa?l("small",{},`+ ${o.length-wa}`):"")});for(let t of["blurNode",
"blurEdge","dragStart","zoom","click"])T.on(t,ya)}var Kh="input, select, textarea, [role=tablist], [role=application]";function op(){z("tour",{write:()=>d.tour===
null?"":String(d.tour),read(t){if(!/^\d*$/.test(t))return null;if(Number(t)>=Math.max(u.steps.length,1))return[
t];Number(t)&&Gn(Number(t))}}),document.addEventListener("keydown",t=>{if(!(d.tour===null||t.ctrlKey||t.metaKey||
t.altKey||t.shiftKey)&&!(t.target instanceof Element&&t.target.closest(Kh))){if(t.key==="ArrowRight")Xt(d.tour+
1);else if(t.key==="ArrowLeft")Xt(d.tour-1);else if(t.key==="Escape")Vn();else return;t.preventDefault(),t.stopImmediatePropagation()}})}var _h={corrected:"corrected",stated:"stated","as-stated":"stated"};function Ms(t,e){let n=t.map(e),o=t.filter(
(s,r)=>n[r]===void 0);return{places:n.filter(s=>s!==void 0),unknown:o}}z("lang",{kept:!0,write:()=>d.language===
fa()?"":d.language,read(t){if(t==="en"||t==="ko")co(t);else{if(t)return null;co(fa())}}});z("theme",{kept:!0,write:()=>dn()===
De.matches?"":dn()?"dark":"light",read(t){if(t&&t!=="dark"&&t!=="light")return null;ge(t||(De.matches?"dark":"\
light"))}});z("reading",{write:()=>d.reading===u.readings[0]?"":d.reading,read(t){let e=t?_h[t]:u.readings[0];
if(!u.readings.includes(e))return null;d.reading=e,Kt("readings",e)}});z("as",{write:()=>d.mode===Us?"":d.mode,
read(t){if(t&&!Mo.includes(t))return null;An(t||Us)}});var Ft;function Oe(t,e,n,o){z(t,{write:()=>Ut(n()),read(s){
let{places:r,unknown:a}=Ms(Wt(s),e);return o(r),a}})}var fe=(...t)=>t.flatMap(e=>e===null?[]:Ce(e)),xa=t=>t.map(
e=>u.kinds[e].name);Oe("view",li,()=>{let{preset:t}=$t();return t?[u.presets[t].name]:[]},([t=u.presets.length?
0:null])=>{Ft={preset:t,centre:null,came:[],added:[],removed:[],away:[],asked:[],pinned:[],sieve:ne()}});Oe("a\
round",_,()=>fe($t().centre),([t])=>{t!==void 0&&Object.assign(Ft,{preset:null,centre:t})});Oe("show",Eo,()=>xa(
$t().asked),t=>Object.assign(Ft,{asked:t}));var rp=t=>u.kinds.length>2&&t.length===u.kinds.length-1;Oe("hide",
Eo,()=>{let{away:t}=$t();return rp(t)?[]:xa(t)},t=>Object.assign(Ft,{away:t}));Oe("only",Eo,()=>{let{away:t}=$t(),
[e]=[...u.kinds.keys()].filter(n=>!t.includes(n));return rp(t)?xa([e]):[]},([t])=>{t!==void 0&&(Ft.away=[...u.
kinds.keys()].filter(e=>e!==t))});var sp="*";z("with",{write:()=>Ut($t().came.map(({thing:t,all:e})=>Ce(t)+(e?
sp:""))),read(t){let e=Wt(t),{unknown:n}=Ms(e,o=>_(o.replace(/\*$/,"")));return Ft.came=e.flatMap(o=>{let s=_(
o.replace(/\*$/,""));return s===void 0?[]:{thing:s,all:o.endsWith(sp)}}),n}});Oe("add",_,()=>fe(...$t().added),
t=>Object.assign(Ft,{added:t}));Oe("without",_,()=>fe(...$t().removed),t=>Object.assign(Ft,{removed:t}));z("li\
nes",{write:()=>Ut(Ro.flatMap(t=>It()[t]?`${t} ${It()[t]}`:[])),read(t){return Ft.sieve=ne(),Wt(t).filter(e=>{
let[,n,o]=/^(\w+) (.+)$/.exec(e)??[],s=Ro.find(r=>r===n);return s&&(Ft.sieve[s]=o),!s})}});Oe("pin",_,()=>fe(...$t().
pinned),t=>{un({...Ft,pinned:t}),it()});function lo(t,e,n,o,s){z(t,{write:()=>Ut(o()),read(r){let a=Wt(r);if(a.length&&a.length!==e)return null;let{places:i,
unknown:c}=Ms(a,n);return a.length&&!c.length&&s(...i),c}})}lo("line",2,_,()=>d.pair?fe(d.pair.from,d.pair.to):
[],(t,e)=>gn(t,e));lo("passage",1,ci,()=>d.passage===null?[]:[u.passages[d.passage].name],t=>Wn(t));lo("path",
2,_,()=>d.isTold?fe(d.path.from,d.path.to):[],(t,e)=>Be(t,e));z("avoid",{write:()=>d.isTold&&d.path.avoids?"hu\
bs":"",read(t){let{from:e,to:n}=d.path;if(t&&(t!=="hubs"||!d.isTold))return null;t&&e!==null&&n!==null&&Be(e,n,
{avoids:!0})}});z("way",{write:()=>d.isTold&&d.path.way?String(d.path.way+1):"",read(t){let{from:e,to:n,avoids:o}=d.
path;if(t)return!/^[1-9]\d*$/.test(t)||!d.isTold||e===null||n===null?null:(Be(e,n,{avoids:o,way:Number(t)-1}),
d.highlighted&&Number(t)<=hn(e,n,o).paths.length?[]:null)}});lo("at",1,_,()=>fe(d.passed?d.selected:null),t=>ae(
t,!0));lo("entity",1,_,()=>fe(d.passed?null:d.selected),t=>ae(t));function ap(t){zr(t),d.tab==="overview"&&(d.tab="ask")}z("query",{write:()=>v.name,more:()=>Object.entries(v.typed).
map(([t,e])=>[t,Ut(e)]),read(t,e){if(!t||!Dt())return v.name&&Cn(),t?[t]:[];let n=Object.fromEntries([...e].map(
([o,s])=>[o,Wt(s)]));e.clear(),v.name!==t||JSON.stringify(v.typed)!==JSON.stringify(n)?ap({name:t,typed:n}):d.
tab==="overview"&&(d.tab="ask")}});z("rates",{write:()=>ff(v.rates),read(t){let e=Xr(t);return v.rates=v.name?
e:null,t&&!e?null:void 0}});z("sparql",{write:()=>v.own??"",read(t){if(t&&!Dt())return[t];t&&v.own!==t?ap({own:t}):
!t&&v.own!==null&&Cn()}});z("drawn",{write:()=>v.isDrawn?"answer":"",read(t){return v.isDrawn=t==="answer"&&_t(),
t&&t!=="answer"?null:void 0}});function Qh(){return d.selected!==null||d.pair?"details":d.passage!==null?"text":d.isTold?"path":_t()?"ask":"o\
verview"}z("tab",{write:()=>d.tab===Qh()?"":d.tab,read(t){if(t){if(![...$("tabs").children].some(e=>e.value===
t&&!e.hidden))return null;d.tab=t}}});var Yh=.45;function Es({x:t,y:e,size:n,label:o,bold:s=400,grave:r=!1},a,i){let c=o.split(`
`),f=e-(c.length-1)*n*Ze/2+n*.35;return H("text",{"font-size":n,"font-weight":s,"text-anchor":"middle",fill:a,
stroke:i.paper,"stroke-width":n*Yh,"paint-order":"stroke","stroke-linejoin":"round"},...c.flatMap((h,g)=>h.split(
/([†‡]+)/).map((p,w)=>{let y=w?{}:{x:t,y:f+g*n*Ze},x={fill:r?i.grave:i.mark,"font-weight":700};return H("t\
span",w%2?{...x,...r?{"text-decoration":"underline"}:{}}:y,p)})))}function ip({from:t,to:e,bend:n,edges:o},{color:s,
width:r,dashes:a,arrows:i},c){let[f,h,g]=[Q(t),Q(e),s.color],p={"stroke-width":r,...a?{"stroke-dasharray":a.join(
" ")}:{}},w=[H("path",{d:hi(f,h,n),fill:"none",stroke:g,...p})];for(let[y,x,k]of[[e,t,.9],[t,e,.1]])!(y===e?i.
to:i.from).enabled||!o.some(O=>O.to===y)||w.push(Xh(Q(y),n?kt(f,h,n,k):Q(x),c(y),g,r));return w}function Xh(t,e,n,o,s){
let r=Math.hypot(t.x-e.x,t.y-e.y)||1,[a,i]=[(t.x-e.x)/r,(t.y-e.y)/r],[c,f]=[t.x-a*n,t.y-i*n],[h,g]=[5+3*s,1.5+
s],p=[c-a*h,f-i*h],w=[[c,f],[p[0]-i*g,p[1]+a*g],[p[0]+i*g,p[1]-a*g]];return H("polygon",{points:w.map(y=>y.map(
x=>x.toFixed(1)).join(",")).join(" "),fill:o})}function cp({id:t,x:e,y:n,size:o,borderWidth:s,color:r}){let a=B(
t),i=o/6;return H("path",{d:_n[a.shape],fill:r.background,stroke:r.border,"stroke-width":s/i,...me(t)?{"stroke\
-dasharray":`${3/i} ${2/i}`}:{},transform:`translate(${e-o} ${n-o}) scale(${i})`},H("title",{},`${S(u.things[t].
label)} (${S(a.label)})`))}var Ot=24,Ts=22,Me=12,fo=18,Jh=480,Zh=2,lp=8e3;function tg(t,e){let n=Mr(t),{from:o,to:s,width:r,height:a}=n,i=`${o.
x} ${o.y} ${s.x-o.x} ${s.y-o.y}`,c=H("svg",{x:0,y:e,width:r,height:a,viewBox:i,overflow:"hidden"}),f=new Map(n.
things.map(y=>[y.id,y])),h=y=>f.get(y).size,g=(s.x-o.x)/r;for(let{left:y,top:x,width:k,height:O}of pc()){let E={
fill:"none",stroke:t.soft,"stroke-width":g,"stroke-opacity":ur};c.append(H("rect",{x:y,y:x,width:k,height:O,...E}))}
for(let y of n.lines)c.append(...ip(Y().get(y.id),y,h));c.append(...n.things.map(cp));for(let{x:y,y:x,radius:k,
sign:O}of n.signed){let E={"font-size":k*Ko,"font-weight":700,"text-anchor":"middle",fill:t.paper};c.append(H(
"text",{x:y,y:x+k*Ko*.4,...E},O))}for(let y of n.captions)c.append(Es(y,y.line.weight>1?t.ink:t.soft,t));for(let{
x:y,y:x,from:k}of n.names)k&&c.append(H("path",{d:`M${k.x} ${k.y}L${y} ${x}`,stroke:t.ink,"stroke-width":g}));
for(let y of n.names)c.append(Es(y,W(y.thing)?t.soft:t.ink,t));c.append(...n.titles.map(y=>Es(y,t.soft,t)));let p=({
x:y,y:x})=>y>=o.x&&y<=s.x&&x>=o.y&&x<=s.y,w=n.things.map(({id:y})=>y).filter(y=>p(Q(y)));return{svg:c,things:w,
width:r,height:a}}function ba(t,e,n,o=400){let s=[""];for(let r of t.split(/\s+/)){let a=`${s[s.length-1]} ${r}`.
trim();pt(a,e,o)[0]<=n?s[s.length-1]=a:s.push(r)}return s.filter(Boolean)}var ka=(t,e,n,o)=>t.map((s,r)=>H("te\
xt",{x:Ot,y:e+(r+.8)*n*1.3,"font-size":n,...o},s));function eg(t,e,n,o,s){let r=new Set(t),a=ut().filter(({from:y,
to:x})=>r.has(y)&&r.has(x)),i=new Set(a.flatMap(({relation:y})=>y===null?[]:N(y))),c=[],[f,h]=[Ot,o+fo],g=(y,x,k,O=[])=>({
label:y,sign:()=>H("path",{d:`M${f} ${h-4}h12`,stroke:x,"stroke-width":k,"stroke-dasharray":O.join(" ")||"none"})}),
p=[...new Set(t.map(N)),...i].map(y=>{let{label:x,family:k,shape:O}=u.kinds[y],E=n.families[k].full;return i.has(
y)?g(S(x),E,2,ln(y)):{label:S(x),sign:()=>H("path",{d:_n[O],fill:E,transform:`translate(${f} ${h-10})`})}}),w=e.
map(y=>g(m("wideLine")(Gt(y)),n.amounts[he(y)].full,6));for(let{label:y,sign:x}of[...p,...w]){let k=18+pt(y,Me)[0]+
fo;f+k>s&&f>Ot&&([f,h]=[Ot,h+fo]),c.push(x(),H("text",{x:f+18,y:h,"font-size":Me,fill:n.ink},y)),f+=k}return{made:c,
height:c.length?h-o+fo/2:0}}function ng(t){let[,e,n]=/creativecommons\.org\/licenses\/([a-z-]+)\/([\d.]+)/.exec(
t)??[];return e?`CC ${e.toUpperCase()} ${n}`:t}function og(){let t=$("headline")?.textContent||S(u.title),e=u.
readings.length>1?m(d.reading==="corrected"?"rightReading":"stated"):"";return[t,[t===S(u.title)?"":S(u.title),
e].filter(Boolean).join(" · ")]}async function $a(t){let{licences:e}=await Qn(),n=Pc(),{ink:o,soft:s,paper:r,
face:a}=n,i=Math.max(Jh,Mr(n).width),[c,f]=og(),h=ba(c,Ts,i-2*Ot,600),g=ba(f,Me+2,i-2*Ot),p=Ot+h.length*Ts*1.3+
g.length*(Me+2)*1.3+fo/2,{svg:w,things:y,width:x,height:k}=tg(n,p);w.setAttribute("x",String((i-x)/2));let O=[
...Y().values()].filter(bt=>an(bt)!==null),E=[...new Set(O.flatMap(bt=>fn(bt)??[]))],{made:I,height:U}=eg(y,E,
n,p+k,i-Ot),ot=u.articles.map(S).filter(Boolean).join("; "),at=[ot?m("slideSource")(ot):"","sovkg",...e.map(ng)].
filter(Boolean).join(" · "),X=[w.textContent?.includes("†")||y.some(bt=>Qt(bt).includes("†"))?m("slideErr\
ata"):"",at].filter(Boolean).flatMap(bt=>ba(bt,Me,i-2*Ot)),xt=p+k+U,qt=xt+X.length*Me*1.3+Ot,Te=H("svg",{xmlns:ke,
viewBox:`0 0 ${i} ${qt}`,width:i,height:qt,"font-family":a,role:"img"});return Te.append(H("title",{},c)),t||Te.
append(H("rect",{width:i,height:qt,fill:r})),Te.append(...ka(h,Ot/2,Ts,{"font-weight":600,fill:o}),...ka(g,Ot/
2+h.length*Ts*1.3+2,Me+2,{fill:s}),w,...I,...ka(X,xt,Me,{fill:s})),{file:new Blob([new XMLSerializer().serializeToString(
Te)],{type:"image/svg+xml"}),width:i,height:qt}}async function fp(t){let{file:e,width:n,height:o}=await $a(t),
s=URL.createObjectURL(e),r=new Image;r.src=s,await r.decode();let a=Math.min(Zh,lp/n,lp/o),i=l("canvas",{width:String(
Math.round(n*a)),height:String(Math.round(o*a))});return i.getContext("2d")?.drawImage(r,0,0,i.width,i.height),
URL.revokeObjectURL(s),new Promise((c,f)=>{i.toBlob(h=>h?c(h):f(new Error("PNG")),"image/png")})}var po=t=>t.replace(/[^\t\n\r\x20-\ufffd]/g,"�").replace(/[&<>"\r\n\t]/g,e=>`&#${e.charCodeAt(0)};`),pp=t=>t.
split(/[#/]/).at(-1)||t;function up({triples:t,things:e,terms:n}){let o=new Map;function s(f,h,g){let p=o.get(
`${f} ${h}`)??`k${o.size}`;return o.set(`${f} ${h}`,p),`<data key="${p}">${po(g)}</data>`}let r=new Map,a=[];for(let{
subject:f,predicate:h,object:g,said:p}of t)if("iri"in g){let w=p.passages.map(x=>u.passages[x].name).join(" "),
y=[s("edge","predicate",h),s("edge","label",S(u.predicates[p.predicate])),w&&s("edge","sentences",w),p.denies?
s("edge","denied","true"):""];a.push(`<edge source="${po(f.iri)}" target="${po(g.iri)}">${y.join("")}</edge>`)}else{
let w=r.get(f.thing)??new Map;r.set(f.thing,w),w.set(pp(h),[...w.get(pp(h))??[],g.value])}let i=e.map(({iri:f,
thing:h})=>{let[g,p]=[u.things[h].label].flat(),w=[s("node","label",g),s("node","label_ko",p??g),s("node","typ\
e",ls(h,n).join(" "))];for(let[y,x]of r.get(h)??[])w.push(s("node",`said_${y}`,x.join(" | ")));return`<node id\
="${po(f)}">${w.join("")}</node>`});return['<?xml version="1.0" encoding="UTF-8"?>','<graphml xmlns="http://gr\
aphml.graphdrawing.org/xmlns">',...[...o].map(([f,h])=>{let[g,p]=f.split(" ");return`<key id="${h}" for="${g}"\
 attr.name="${po(p)}" attr.type="string"/>`}),'<graph id="shown" edgedefault="directed">',...i,...a,"</graph>",
`</graphml>
`].join(`
`)}var dp="http://www.w3.org/2000/01/rdf-schema#label",sg="http://www.w3.org/2001/XMLSchema#string",On=t=>`"${t.replace(
/[\\"]/g,"\\$&").replace(/[^\x20-\x7e\x80-\uffff]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}"`,
mp=t=>`<${t.replace(/[^!-~\x80-\uffff]|[<>"{}|^`\\]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}\
>`;function hp({triples:t,things:e,terms:n}){let o=Object.entries({rdfs:dp.slice(0,-5),...n.prefixes}),s=new Map;
function r(g){if(g.startsWith("_:"))return g;let[p,w]=o.find(([,y])=>y&&g.startsWith(y)&&/^[a-z][\w-]*$/i.test(
g.slice(y.length)))??[];return w===void 0?mp(g):(s.set(p,w),`${p}:${g.slice(w.length)}`)}function a({value:g,lang:p,
datatype:w}){return p?`${On(g)}@${p}`:w&&w!==sg?`${On(g)}^^${r(w)}`:On(g)}let i=new Map,c=(g,p)=>i.set(g,[...i.
get(g)??[],p]);for(let{iri:g,thing:p}of e){let[w,y]=[r(g),u.things[p].label];for(let k of ls(p,n))c(w,`a ${r(k)}`);
let x=Array.isArray(y)?[`${On(y[0])}@en`,`${On(y[1])}@ko`]:[On(y)];c(w,`${r(dp)} ${x.join(" , ")}`)}for(let{subject:g,
predicate:p,object:w}of t)c(r(g.iri),`${r(p)} ${"iri"in w?r(w.iri):a(w)}`);let f=[...i].map(([g,p])=>`${g} ${[
...new Set(p)].join(` ;
    `)} .
`);return[`# ${[S(u.title),m(d.reading==="corrected"?"rightReading":"stated"),...n.licences].join(" · ").replace(
/\s+/g," ")}
`,...[...s].sort().map(([g,p])=>`@prefix ${g}: ${mp(p)} .
`),`
`,...f].join("")}var rg={turtle:[hp,"text/turtle","ttl"],csv:[Sl,"text/csv","csv"],graphml:[up,"application/graphml+xml","graph\
ml"]};async function Sa(t){let[e,n,o]=rg[t];be(new Blob([e(await El())],{type:`${n};charset=utf-8`}),o)}var gp=()=>$(
"transparent").checked;async function ag(){try{await navigator.clipboard.writeText(location.href),st(m("linkCo\
pied"))}catch{prompt(m("copyLink"),location.href)}}var wp={png:async()=>be(await fp(gp()),"png"),svg:async()=>be(
(await $a(gp())).file,"svg"),print:()=>print(),link:ag,turtle:()=>Sa("turtle"),csv:()=>Sa("csv"),graphml:()=>Sa(
"graphml")};function ig(){let[t,e]=[$("taking"),$("take").getBoundingClientRect()];t.style.left=`${Math.max(8,
Math.min(e.left,innerWidth-t.offsetWidth-8))}px`,t.style.top=`${Math.max(8,e.top-t.offsetHeight-8)}px`}function yp(){
let t=$("taking"),e=()=>t.matches(":popover-open");t.addEventListener("toggle",()=>{$("take").setAttribute("ar\
ia-expanded",String(e())),e()&&ig()}),t.addEventListener("click",async({target:n})=>{Object.hasOwn(wp,n.id)&&(t.
hidePopover(),$("take").focus(),await wp[n.id]())});for(let n of[t,$("take")])n.addEventListener("keydown",o=>{
o.key==="Escape"&&e()&&o.stopPropagation()})}var cg=["ranked","rated","paid","pursued"],bp=6,kp=t=>u.kinds[N(t)].beside,va=t=>t<P&&kp(t)==="others",$p=[...u.
things.keys()].slice(0,P).filter(va).sort((t,e)=>L(e).length-L(t).length||t-e);function lg(t,e){J(),d.beside=[
t,e],Ao(),q(),$("beside").querySelector("h1").focus()}function fg(){J(),d.beside=null,q(),$("details").querySelector(
".beside button")?.focus()}function Sp(t){let e=$p.filter(a=>a!==t);if(!va(t)||!e.length)return"";let n=e.map(
a=>M(A(a),()=>lg(t,a),{class:"tool"})),o=n.splice(bp),s=l("details",{},l("summary",{},m("andMore")(o.length)),
l("div",{class:"tools"},...o)),r=et(m("besideOthers"),l("div",{class:"tools"},...n),o.length?s:"");return r.className=
"beside",r}function pg(t,e){let n=[...Et(t),...nt(t)].filter(s=>kp(s)===e);return $n(new Set(n.flatMap(lt).filter(
F))).sort((s,r)=>(s.passage??0)-(r.passage??0))}function ug({text:t,statements:e,passage:n}){let o=G(e),s=n===
null?"":rt(n);return l("li",{dir:"auto",class:o?"doubtful":""},t,o?l("sup",{},o):""," ",s)}function dg(t,e){let n=pg(
t,e).map(ug),o=n.splice(bp);return l("td",{},n.length?l("ul",{},...n):l("p",{class:"muted"},m("notSaid")),o.length?
l("details",{},l("summary",{},m("andMore")(o.length)),l("ul",{},...o)):"")}function xp(t,e){let n=$p.filter(s=>s!==
e[1-t]).map(s=>l("option",{value:String(s),selected:s===e[t]},A(s))),o=l("select",{"aria-label":m("besideChoic\
e")(A(e[1-t])),onchange:({target:s})=>{J(),d.beside=t?[e[0],Number(s.value)]:[Number(s.value),e[1]],q()}},...n);
return l("th",{scope:"col"},K(e[t]),o)}function vp(){let t=$("beside"),{beside:e}=d;if(t.hidden=e===null,!e)return t.
replaceChildren();let n=cg.map(o=>[l("tr",{},l("th",{colspan:"2",scope:"colgroup"},m(o))),l("tr",{},...e.map(s=>dg(
s,o)))]);t.replaceChildren(l("div",{class:"bar"},l("h1",{tabindex:"-1"},e.map(A).join(" · ")),M("×",fg,{class:"\
tool close","aria-label":m("close")})),l("div",{class:"scroll",tabindex:"0",role:"region","aria-label":e.map(A).
join(" · ")},l("table",{},l("thead",{},l("tr",{},xp(0,e),xp(1,e))),...n.map(o=>l("tbody",{},...o)))))}z("besi\
de",{write:()=>d.beside?Ut(d.beside.map(Ce)):"",read(t){if(d.beside=null,!t)return;let e=Wt(t),n=e.map(_),o=e.
filter((i,c)=>n[c]===void 0||!va(n[c]));if(o.length)return o;let[s,r,...a]=n;if(r===void 0||s===r||a.length)return null;
d.beside=[s,r]}});var Op=6,mg=12;function Oa(t,e){let n=new Map;for(let o of L(t)){if(o.relation!==null||o.from===o.to||!F(o.statement))
continue;let s=o.from===t,r=tt(o,t);if(!e(r))continue;let a=u.statements[o.statement].predicate,i=`${s}-${a}`,
c=n.get(i)??{out:s,property:a,ends:new Map};n.set(i,c),c.ends.set(r,[...c.ends.get(r)??[],o.statement])}return[
...n.values()].sort((o,s)=>Number(s.out)-Number(o.out))}function Ma({out:t,property:e}){let n=S(u.predicates[e]);
return t?n:m("relationOf")(n)}var Mp=({ends:t})=>[...t].map(([e,n])=>{let o=G(n);return l("span",{class:"end"},
K(e),o?l("sup",{},o):"")});function hg(t){let e=Mp(t),n=e.length>Op+1?Op:e.length,o=l("summary",{},m("andMore")(
e.length-n)),s=n<e.length?l("details",{},o,...e.slice(n)):"";return l("div",{},l("dt",{},Ma(t)),l("dd",{},...e.
slice(0,n),s))}function Ea(t){let e=ct(Z(t)?.captions??[""]).replaceAll(`
`," "),n=S(B(t).label),o=e.startsWith(n)&&/^($|[ †‡])/.test(e.slice(n.length))?e.slice(n.length):` ${e}`;return/^ [^(]/.
test(o)?o.trim():A(t)+o}function gg(t,e){let n=Ea(t),o=Oa(t,s=>s!==e&&!(W(s)&&n.startsWith(A(s))));return l("l\
i",{},M(n,()=>Pt(t),{class:"plain",dir:"auto",title:A(t)}),...o.map(s=>l("span",{class:"part"},l("span",{class:"\
muted"},Ma(s)),...Mp(s))))}function wg(t){let e=new Map;for(let o of Et(t)){let s=Oa(o,a=>a===t).map(Ma).join(
", ");if(!s)continue;let r=`${S(B(o).label)} · ${s}`;e.set(r,[...e.get(r)??[],o])}let n=[...e.values()].flat().
length<=mg;return[...e].map(([o,s])=>l("details",{class:"several",open:n},l("summary",{},`${o} (${s.length})`),
l("ul",{},...s.map(r=>gg(r,t)))))}function Ep(t){let e=Oa(t,o=>R(t)||!R(o)).map(hg),n=R(t)?[]:wg(t);return!e.length&&
!n.length?"":l("section",{class:"links"},l("h3",{},m("asParts")),e.length?l("dl",{},...e):"",...n)}var yg=3,xg=5,Tp=12,bg=/ ?\([^()]*[“‘][^“”‘’()]*[”’][^()]*\)/g,kg=150;function Ap({text:t,statements:e,
passage:n},o){let s=new Set(L(o).flatMap(({from:c,relation:f})=>c===o?f??[]:[])),r=e.map(c=>u.statements[c].subject),
a=[u.things[o].label].flat()[0],i=n!==null&&u.passages[n].kind==="body";return(t.includes(a)?4:0)+(t.startsWith(
a)?2:0)-(t.startsWith(`${a} (`)?1:0)+(r.includes(o)?3:0)+(r.some(c=>s.has(c))?2:0)+(/\d/.test(t)?2:0)+(i?1:-3)-
(t.length>kg?3:0)}function $g({passage:t,statements:e},n){let o=r=>r.statements.filter(a=>n.has(a)&&e.includes(
a)).length,[s]=ys(t).sort((r,a)=>o(a)-o(r));return s&&o(s)?[s]:[]}function Sg(t){let e=So(t),o=$n(e,"en").filter(
({passage:i})=>i!==null).sort((i,c)=>Ap(c,t)-Ap(i,t)),s=[],r=(i,c)=>i.statements.some(f=>c.statements.includes(
f));for(let i of o)s.length<yg&&!s.some(c=>r(i,c))&&s.push(i);let a=s.sort((i,c)=>Number(i.passage)-Number(c.passage)).
flatMap(i=>$g(i,e));return[...new Set(a)]}function vg({text:t,statements:e,passage:n}){let o=G(e),s=n===null?"":
rt(n),r=t.replace(bg,"");return l("p",{class:"told-first",dir:"auto"},r,o?l("sup",{},o):""," ",s)}function Og(t){
let e=o=>ct(Z(o)?.captions??[""]).replace(/\n\(.*\)/s,""),n=o=>Z(o)?.sums.length?0:1;return Et(t).filter(o=>/\d/.
test(e(o))).sort((o,s)=>n(o)-n(s))}function Mg(t){let e=Og(t).slice(0,xg).map(n=>{let o=nt(n).filter(r=>r!==t&&
!W(r)&&B(r).rank==="actor"),s=M(Ea(n),()=>Pt(n),{class:"plain",dir:"auto"});return l("li",{},s,...o.slice(0,2).
map(K))});return e.length?l("ul",{class:"facts","aria-label":m("figures")},...e):""}function Cp(t){let e=["act\
or","named","relation","concept"],n=a=>e.indexOf(B(a).rank),o=nt(t).sort((a,i)=>n(a)-n(i)||L(i).length-L(a).length||
a-i);if(!o.length)return"";let s=o.length>Tp+1?o.splice(Tp):[],r=l("details",{},l("summary",{},m("andMore")(s.
length)),...s.map(K));return l("section",{class:"near"},l("h3",{},`${m("linked")} (${o.length+s.length})`),l("\
div",{},...o.map(K),s.length?r:""))}var Lp=t=>[...Sg(t).map(vg),Mg(t)];var Eg=12,Tg=3,Rp=["from","to"];function Np(){let{from:t,to:e}=d.path;t!==null&&e!==null?es(t,e,{avoids:d.path.
avoids}):Ta()}function Ag(t){let{input:e,list:n}=hs(`path-${t}`,{"data-label":"found"});return Os(e,n,{keep:!0,
take(o){d.path[t]=o,d.path.from!==null&&d.path.to!==null&&Np()}}),l("div",{class:"field"},l("label",{for:e.id,
"data-message":t}),e,n)}var Ip=l("div",{"aria-live":"polite"});function jp(){let t=()=>{d.path={...d.path,from:d.
path.to,to:d.path.from},Np()};$("path").append(l("h2",{"data-message":"pathTitle"}),l("p",{class:"note","data-\
message":"pathHelp"}),...Rp.map(Ag),M("",t,{class:"tool","data-message":"swap"}),Ip)}function Cg(t){let e=t.map(
({said:n,both:o,third:s})=>o&&s!==null?m("both")(n,o,A(s)):n);return l("p",{class:"link",dir:"auto"},[...new Set(
e)].slice(0,Tg).join("; "))}var Lg=({from:t,to:e,links:n,statements:o},s)=>l("li",{},l("h3",{},`${s+1}. `,K(t),
" – ",K(e)),Cg(n),...Ke(o));function Rg(t,e){let{from:n,to:o,avoids:s,way:r}=d.path;if(t.length<2||n===null||
o===null)return"";let a=t.slice(0,Eg).map((f,h)=>{let p=Lr(f).slice(1).map(y=>A(y.from)).join(" – ");return M(
p,()=>es(n,o,{avoids:s,way:h}),{class:"tool","aria-pressed":String(h===r),"data-act":`way-${h}`})}),i=t.length-
a.length,c=m("asShort")(`${t.length}${e?"+":""}`);return l("div",{class:"tools ways",role:"group","aria-label":c},
l("span",{class:"muted"},c),...a,i>0?l("span",{class:"muted"},m("andMore")(i)):"")}function Ng(){let{from:t,to:e,
avoids:n}=d.path,o=l("input",{type:"checkbox",id:"avoids",checked:n,onchange:({target:s})=>t!==null&&e!==null&&
es(t,e,{avoids:s.checked})});return l("label",{class:"check"},o,m("avoidHubs"))}function Ig(t,e){if(t===null||
e===null)return[];if(t===e)return[l("p",{},m("sameEnds"))];let{avoids:n,way:o}=d.path,{paths:s,isCut:r}=hn(t,e,
n),a=Lr(s[Math.min(o,s.length-1)]??[]),i=a.length?m("steps")(a.length):m("noPath");return[Ng(),Rg(s,r),D(i),l(
"ol",{class:"steps"},...a.map(Lg))].filter(Boolean)}function Ta(){for(let t of Rp){let[e,n]=[$(`path-${t}`),d.
path[t]];e.value=n===null?"":A(n),e.placeholder=m("search")}Ip.replaceChildren(...Ig(d.path.from,d.path.to))}function Pp(t){
d.path={...d.path,from:t,to:null,way:0},Ct("path"),q(),$("path-to").focus()}var yt=(t,e,n={})=>M(Tt(t),e,{class:"tool","data-act":t,...n}),Fp=(...t)=>l("div",{class:"tools",role:"group",
"aria-label":m("actions")},...t);function jg(t){let e=Nt(t),n=R(t)?[]:je(t),o=R(t)?[]:Et(t).filter(Nt);return Fp(
yt("focus",()=>al(t)),No(t).total?yt("expand",()=>os(t)):"",R(t)&&e?yt("fold",()=>rs([t])):"",R(t)&&!e?yt("unf\
old",()=>ss([t])):"",n.length?yt("unfoldAround",()=>ss(n)):"",o.length?yt("foldAround",()=>rs(o)):"",yt("pathF\
rom",()=>Pp(t)),e?yt("pin",()=>fl(t),{"aria-pressed":String(me(t))}):"",e?yt("hide",()=>pl(t)):"",yt("release",
qe))}function Pg(t){let{count:e,kinds:n}=Ni(t),o=n.map(r=>S(u.kinds[r].label)),s=M(m("all"),()=>Jt(null,"all"),
{class:"tool","data-act":"all"});return e?l("p",{class:"note",id:"leftOut"},m("leftOut")(e,o)," ",s):""}function Dg(t){
let{predicate:e,object:n,errata:o,corrected:s}=u.statements[t],r=typeof n=="number"?K(n):l("span",{dir:"auto",
lang:n.lang||!1},Ve(t));return[l("dt",{},S(u.predicates[e])),l("dd",{class:o.length?"doubtful":""},r,o.length?
l("sup",{},G([t])):"",s.length?l("span",{class:"corrected"},`${m("corrected")}${s.map(S).join(", ")}`):"")]}function Fg(t){
let e=lt(t).filter(F).flatMap(Dg);return e.length?l("details",{class:"rows"},l("summary",{},m("asData")),l("dl",
{},...e)):""}function Aa(t,e){let n=u.things[t][e].flatMap((o,s)=>[s&&e==="broader"?" › ":" ",K(o)]);return n.
length?l("p",{class:"names","data-how":e},Ca(m(e)),...n):""}var Ca=t=>l("span",{class:"muted"},t);function Bg(t){
let{name:e,same:n}=u.things[t];return l("details",{class:"data",open:Dp,ontoggle:o=>Dp=o.target.open},l("summa\
ry",{},m("data")),l("p",{class:"names"},Ca(`${m("identifier")} `),l("code",{},e)),n.length?l("p",{class:"names"},
Ca(`${m("elsewhere")} `),l("code",{},n.join(" "))):"",Ep(t),Fg(t))}var Dp=!1;function qg(t){let{label:e,names:n}=u.
things[t],o=B(t),s=[...new Set([...[e].flat().filter(a=>a!==S(e)),...n.filter(a=>!a.includes("://"))])].join("\
 · "),r=Ke(So(t));return[l("h2",{dir:"auto",tabindex:"-1"},S(e)),l("p",{class:"kind"},vt(o),S(o.label),s?l("s\
pan",{class:"names muted",dir:"auto"},s):""),...Lp(t),Aa(t,"broader"),Aa(t,"narrower"),Aa(t,"related"),jg(t),Sp(
t),Pg(t),Cp(t),et(`${m("said")} (${r.length})`,...r),Bg(t)]}function Hg({from:t,to:e,edges:n}){let o=[...new Set(
n.flatMap(({relation:a})=>a??[]))],r=o.every(Nt)?yt("fold",()=>rs(o)):yt("unfold",()=>ss(o));return[l("h2",{tabindex:"\
-1"},pe()),l("p",{},K(t)," ",K(e)),Fp(o.length?r:"",yt("release",qe)),et(m("said"),...Ke(Vt(n)))]}function Bp(){
let{pair:t,selected:e}=d,n=[l("h2",{tabindex:"-1"},m("details")),l("p",{},m("noneChosen"))],o=t?Hg(t):e!==null?
qg(e):n;$("details").replaceChildren(...o.filter(Boolean))}function La(){return d.tour!==null?d.tour:u.steps.length&&oe()===u.steps[0].preset?0:null}var As=u.steps.length-
1,Ug=t=>t.split(/([†‡]+)/).map((e,n)=>n%2?l("sup",{},e):e);function Wg(t){return As?t?[M(m("tourBack"),()=>Xt(
t-1),{class:"tool","data-act":"back"}),...t===As?[M(m("tourLeave"),Vn,{class:"tool next","data-act":"leave"})]:
[M(m("tourNext"),()=>Xt(t+1),{class:"tool next","data-act":"next"}),M("×",Vn,{class:"tool","data-act":"leave",
"aria-label":m("tourLeave")})]]:[M(m("tourStart")(As),()=>Xt(1),{class:"tool next","data-act":"tour"})]:[]}function uo(t){
if(t)return l("p",{class:"kicker"},m("tourStep")(t,As));let e=u.articles.map(S).filter(Boolean).join("; "),n=m(
"origin")(e,u.articles.length);return u.articles.length?l("p",{class:"kicker",id:"origin",dir:"auto"},n):""}function Gg(t){
let{text:e,passages:n}=wn(t);return[uo(t),l("h1",{id:"headline",dir:"auto"},...Ug(S(e))),l("div",{class:"under"},
l("span",{class:"chips"},l("small",{},m("statedIn")),...n.map(rt)),l("span",{class:"tools",role:"group","aria-\
label":m("tour")},...Wg(t)))]}var qp=t=>t.toLocaleString(d.language);function Ra(t){let{name:e,note:n}=u.presets[t];
if(u.articles.length||e!=="all"||!Ae.length)return S(n);let o=m("things")(qp(P-u.relations.length));return m("\
ownData")(o,qp(u.kinds.length),A(Ae[0]))}var zg=()=>b.centre===null?"":A(b.centre);function Vg(){if(d.mode==="\
types")return[uo(null),l("h1",{id:"headline"},m("types")),l("p",{class:"under note"},m("typesNote"))];let t=oe();
if(t===null)return[uo(null),l("h1",{id:"headline",dir:"auto"},zg()||S(u.title))];let{title:e}=u.presets[t];return[
uo(null),l("h1",{id:"headline"},S(e)),l("p",{class:"under note"},Ra(t))]}function Kg(){let{passage:t,isTold:e,
path:n,tour:o}=d;return o!==null?"":t!==null?Ue(u.passages[t]):e&&n.from!==null&&n.to!==null?`${A(n.from)} – ${A(
n.to)}`:pe()}var _g=t=>[uo(null),l("h1",{id:"headline",dir:"auto"},t)],Qg=()=>[d.selected,d.pair,d.passage,d.beside].
some(t=>t!==null)||d.isTold;function Hp(){let t=d.mode==="types"?null:La(),e=$("finding");e.style.setProperty(
"--held",d.stays?`${e.getBoundingClientRect().height}px`:"auto");let n=d.mode==="types"?"":Kg();e.replaceChildren(
...(n?_g(n):t===null?Vg():Gg(t)).filter(Boolean));let o=t?"tour":Qg()?"aside":"";(!d.stays||o!=="aside"||e.dataset.
told==="tour")&&(e.dataset.told=o)}var Yg=9,Cs=l("b",{});function Up(t,e){let n=u.kinds[t],o=!b.away.has(t);return l("button",{type:"button","ari\
a-pressed":String(o),"data-act":`key-${t}`,onclick:()=>Jt(t,o?"hide":"show")},e?is(n.family,ln(t)):vt(n),S(n.label))}
var Wp=(t,e)=>l("span",{},t,e);function Gp(t,e,n){if(!e&&!n)return[];let o=l("i",{class:`ring ${t}`,"aria-hidd\
en":"true"},t==="grave"?"!":"†"),s=l("b",{class:`dagger ${t}`,"aria-hidden":"true"},"†");return[l("span",{},
...e?[o]:[],...n?[s]:[],m(`${t}Error`))]}function Na(){let[t,e]=[lr()&&!Y().size,Ji()];Cs.textContent=t?m("lin\
esOfChoice"):e?m("linesBlocked")(e):"",Cs.hidden=!Cs.textContent}function zp(){Na();let t=Io(),e=new Set(u.relations.
map(({thing:h})=>u.things[h].kind)),n=[...u.kinds.keys()].filter(h=>t.has(h)||b.away.has(h)),o=n.toSorted((h,g)=>(t.
get(g)??0)-(t.get(h)??0)).slice(0,Yg),s=n.filter(h=>o.includes(h)),r=[...Y().values()],a=r.filter(h=>an(h)!==null),
i=[...new Set(a.flatMap(h=>fn(h)??[]))],c=V().filter(h=>Qt(h).includes("†")),f=r.filter(({label:h})=>h.includes(
"†"));$("legend").replaceChildren(Cs,...s.filter(h=>!e.has(h)).map(h=>Up(h,!1)),...s.filter(h=>e.has(h)).map(
h=>Up(h,!0)),...r.some(({edges:h})=>h.some(({relation:g})=>g===null))?[Wp(is("stated",Wo),m("statedLine"))]:[],
...i.map(h=>Wp(is(`tone-${he(h)}`,[],6),m("wideLine")(Gt(h)))),...Gp("grave",c.some(Ne),f.some(({grave:h})=>h)),
...Gp("light",!c.every(Ne),!f.every(({grave:h})=>h)))}var Vp="rankings",Xg=["country","pillar","year","printedAs"],mo=new Map;function Jg(){let{reading:t,language:e}=d,
n=`${t} ${e}`;return mo.has(n)||(mo.set(n,null),gt("answer",Vp,{},t,e).then(({table:o})=>{mo.set(n,o),q()},()=>mo.
delete(n))),mo.get(n)}function Zg({columns:t,headings:e,rows:n}){let o=Xg.map(a=>t.indexOf(a)).filter(a=>a>=0),
s=o.map(a=>l("th",{scope:"col"},e[a])),r=n.map(({cells:a,mark:i})=>l("tr",{class:i?"doubtful":""},...o.map((c,f)=>l(
"td",{dir:"auto"},a[c],f?"":i))));return l("div",{class:"scroll",tabindex:"0",role:"region","aria-label":m("ra\
nked")},l("table",{},l("thead",{},l("tr",{},...s)),l("tbody",{},...r)))}function Kp(){let t=oe();if(t===null||
u.presets[t].name!=="ranks"||!Dt())return"";let e=Jg();if(!e?.chart)return et(m("ranked"),l("p",{class:"muted",
role:"status"},m("answering")));let n=M(m("allOfIt"),()=>wt(Vp),{class:"tool"}),o=et(m("ranked"),jr(e.chart,$(
"overview").clientWidth-32),Zg(e),n);return o.classList.add("ranks"),o}var tw=12;function ew(t){let e=u.edges.filter(o=>o.relation===t),n=e.find(({role:o})=>o==="point")??e[0];return n?
[n.start,n.end]:[t]}function nw({relation:t,sum:e}){let n=sr(t,e);if(n===null)return"";let o=document.createElementNS(
ke,"svg");o.setAttribute("class",`amount tone-${he(e.currency)}`),o.setAttribute("aria-hidden","true");let s=document.
createElementNS(ke,"rect");return s.setAttribute("width",`${Math.max(.6,100*n)}%`),s.setAttribute("height","10\
0%"),o.append(s),o}function ow(t){let{relation:e,sum:n}=t,o=G([n.statement]),s=o&&Je(n.statement),r=Ho(e),a=r!==
null&&d.pair?.from===r.from&&d.pair.to===r.to,i=ew(e).map(A).join(" → "),c=l("b",{},or(n.statement),o?l("sup",
{},o):""),f=l("span",{class:"figure"},l("span",{dir:"auto"},i),c);return l("li",{},l("button",{type:"button",class:s?
"sum grave":"sum","aria-pressed":String(a),onclick:()=>r&&ts(r)},f,nw(t)))}function _p(){let t=je().flatMap(r=>Pn(
r).map(a=>({relation:r,sum:a})));if(t.length<2)return"";let e=new Map;for(let r of t){let a=`${B(r.relation).family}\
 ${r.sum.currency}`;e.set(a,[...e.get(a)??[],r])}let n=[...e.values()].map(([{sum:r}])=>r.currency),o=[...e.values()].
flatMap(r=>{let a=r.sort((g,p)=>p.sum.value-g.sum.value).slice(0,tw),[{relation:i,sum:c}]=a,h=n.filter(g=>g===
c.currency).length>1?` · ${S(B(i).label)}`:"";return[l("h4",{},Gt(c.currency)+h),l("ul",{class:"sums"},...a.map(
ow))]}),s=t.map(({sum:r})=>r.statement).filter(Je);return et(m(d.reading==="corrected"?"rightAmounts":"amounts"),
...o,...ao(s),D(m("scales")))}function Mn(t,e,n){let o=It()[t],s=[["",m("any")],...n].map(([a,i])=>l("option",{value:a,selected:a===o},i)),r=l(
"select",{id:`sieve-${t}`,onchange:({target:a})=>Rr({...It(),[t]:a.value})},...s);return n.length?l("div",{class:"\
field"},l("label",{for:`sieve-${t}`},e),r):""}var Qp=t=>t?[["only",m("onlySuch")],["without",m("withoutSuch")]]:
[];function Yp(){let{sums:t,years:e,statuses:n,hearsay:o,errata:s}=Ci(),r=[Mn("least",m("least"),t.map(([c,{amounts:f}])=>[
c,ct(f).replaceAll(`
`," ")])),Mn("since",m("since"),e.map(c=>[String(c),String(c)])),Mn("until",m("until"),e.map(c=>[String(c),String(
c)])),Mn("status",m("statusIs"),n.map(([c,f])=>[c,S(f)])),Mn("hearsay",m("hearsay"),Qp(o)),Mn("errata",m("erra\
ta"),Qp(s))].filter(Boolean);if(!r.length)return"";let a=!de(It()),i=M(m("everyLine"),()=>Rr(ne()),{class:"too\
l","data-act":"everyLine"});return l("details",{class:"several sieve",open:a},l("summary",{},m("sieve")),...r,
a?l("p",{class:"note",role:"status"},m("linesLeft")(Y().size)):"",a?i:"")}var En=t=>t.toLocaleString(d.language),sw=[...u.things.keys()].slice(0,P),rw=u.kinds.map((t,e)=>sw.filter(n=>N(
n)===e).length),Xp=new Set(u.relations.map(({thing:t})=>N(t))),Jp=Ae.slice(0,8);function aw(){let t=oe(),e=u.presets.
map((n,o)=>M(S(n.title),()=>rl(o),{class:"tool",value:n.name,"aria-pressed":String(o===t&&d.mode!=="types")}));
return Mo.includes("types")&&e.push(M(m("types"),()=>He("types"),{class:"tool",value:"types","aria-pressed":String(
d.mode==="types")})),et(m("views"),l("div",{class:"tools",role:"group","aria-label":m("views")},...e),D(d.mode===
"types"?m("typesNote"):t===null?m("ownView"):Ra(t)),u.presets.some(({name:n})=>n==="all")?"":D(m("tooMany")(En(
P))))}function iw(t,e){let n=u.kinds[t],o=l("input",{type:"checkbox",value:String(t),checked:!nn().has(t),onchange:({
target:a})=>Jt(t,a.checked?"show":"hide")}),s=l("small",{},m("shownOf")(En(e),En(rw[t]))),r=S(n.label);return l(
"li",{},l("label",{},o,vt(n),l("span",{},r),s),M(m("only"),()=>Jt(t,"only"),{class:"only","aria-label":m("only\
This")+r}))}function cw(){let t=Io(),e=[...u.kinds.keys()],n=s=>l("ul",{class:"kinds"},...s.map(r=>iw(r,t.get(
r)??0))),o=e.filter(s=>Xp.has(s));return[et(m("kinds"),D(m("kindsNote")),n(e.filter(s=>!Xp.has(s)))),o.length?
et(m("lines"),D(m("linesNote")),n(o),l("div",{class:"tools"},M(m("unfoldAll"),cl,{class:"tool","data-act":"unf\
oldAll"}),M(m("foldAll"),ll,{class:"tool","data-act":"foldAll"}))):"",nn().size?M(m("all"),()=>Jt(null,"all"),
{class:"tool",id:"every"}):""]}function lw({kind:t,names:e}){let n=e.map(r=>(r.split(/[:/#]/).at(-1)??"").replaceAll(
"-"," ")),o=["entity","path"].includes(t)?[...new Set(n.flatMap(r=>ds(r,3)))]:[],s=o.flatMap(r=>[" ",K(r)]);return l(
"div",{class:"erratum",id:"unknown",role:"alert"},l("p",{dir:"auto"},m("unknown")(t,e.join(", "))),o.length?l(
"p",{},m("didYouMean"),...s):"")}function fw(){let t=d.reading==="corrected"?` ${m("putRight")}`:"";return l("\
p",{},l("span",{class:"ring","aria-hidden":"true"},"†"),m("ring"),t)}function pw(){let t=Jp.map(e=>l("li",{},
K(e)," ",l("small",{},String(L(e).length))));return et(m("connected"),l("ul",{class:"things"},...t))}function uw(){
let t=[...u.steps.keys()].slice(1).map(e=>{let n=l("span",{},S(wn(e).text)),o={type:"button",class:"question",
"aria-current":d.tour===e?"step":!1};return l("li",{},l("button",{...o,onclick:()=>Xt(e)},n))});return t.length?
et(m("tourSteps"),l("ol",{},...t)):""}function dw(){let t=u.links.map(([e,n])=>l("a",{href:S(n)},S(e)));return t.
length?D(m("beside"),...t.flatMap(e=>[" · ",e]).slice(1)):""}function mw(){let t=La();if(t===null)return[];let{
points:e,passages:n}=wn(t),o=(a,i)=>l("li",{dir:"auto"},a," ",...i.map(rt));if(e.length){let a=e.map(i=>o(S(i.
text),i.passages));return[et(m("inShort"),l("ul",{class:"points"},...a))]}let r=n.filter(a=>u.passages[a].text).
map(a=>o(S(u.passages[a].text),[a]));return t?[et(m("inShort"),l("ul",{class:"points"},...r))]:[]}function Zp(){
let t=[m("things")(En(P-u.relations.length)),m("statements")(En(u.statements.length)),u.passages.length?m("sen\
tences")(En(u.passages.length)):""],e=[l("h2",{class:"unseen"},m("overview")),d.unknown?lw(d.unknown):"",...mw(),
d.tour===null&&d.mode!=="types"?_p():"",aw(),dw(),uw(),Kp(),u.articles.length&&u.readings.length>1?D(m("bothRe\
adings")):"",l("p",{class:"counts"},t.filter(Boolean).join(" · ")),l("p",{},m("help")),u.readings.length===1&&
u.readings[0]==="corrected"?D(m("onlyCorrected")):"",$i?fw():"",...cw(),Yp(),Jp.length?pw():""];$("overview").
replaceChildren(...e.filter(Boolean))}var eu=t=>Math.min(...t,u.passages.length),nu=t=>l("span",{class:"chips"},...t.map(rt)),ou=t=>l("span",{dir:"a\
uto"},t),su=t=>[u.statements[t].subject,u.statements[t].object].filter(e=>typeof e=="number"),hw={title:"thing\
Rows",under:["kind"],rows:()=>[...u.things.keys()].slice(0,P).map(t=>({row:t,things:[t]})),columns:[{name:"thi\
ng",value:A,cell:K},{name:"kind",value:t=>S(B(t).label)},{name:"linkedTo",value:t=>nt(t).length},{name:"marks",
value:t=>Re(t).length,cell:t=>Re(t).length?`${G(Re(t))} ${Re(t).length}`:""}]},tu=({passage:t})=>t===null?[]:[
t],gw={title:"wordRows",under:["thing"],rows:()=>ro().flatMap(t=>{let[e]=t.statements;return e===void 0?[]:[{row:{
...t,subject:u.statements[e].subject},things:t.statements.flatMap(su)}]}),columns:[{name:"words",value:t=>t.text,
cell:t=>ou(t.text)},{name:"sentence",value:t=>eu(tu(t)),cell:t=>nu(tu(t))},{name:"thing",value:({subject:t})=>A(
t),cell:({subject:t})=>K(t)},{name:"marks",value:({statements:t})=>G(t)}]},ww={title:"statementRows",under:["r\
elation","object"],rows:()=>[...u.statements.keys()].filter(F).map(t=>({row:t,things:su(t)})),columns:[{name:"\
subject",value:t=>A(u.statements[t].subject),cell:t=>K(u.statements[t].subject)},{name:"relation",value:t=>S(u.
predicates[u.statements[t].predicate])},{name:"object",value:Ve,cell(t){let{object:e}=u.statements[t];return typeof e==
"number"?K(e):ou(Ve(t))}},{name:"sentence",value:t=>eu(u.statements[t].passages),cell:t=>nu(u.statements[t].passages)},
{name:"marks",value:t=>G([t])}]},Ls={things:hw,...u.sentences.length&&{words:gw},statements:ww};var js=200,au=matchMedia("(max-width: 640px)"),Ns={things:{by:0,direction:1},words:{by:1,direction:1},statements:{
by:0,direction:1}},te="things",iu=!1,ho="",Tn=js,ru=t=>String(t).normalize("NFKC").toLowerCase();function yw(){
let{columns:t,rows:e}=Ls[te],n=new Set([...V(),...ut().flatMap(({relation:p})=>p??[])]),o=([p,...w])=>iu||n.has(
p)||te==="words"&&w.some(y=>R(y)&&n.has(y)),s=ru(ho),r=new Set(ho?to(ho,1/0):[]),a=(p,{name:w,value:y,cell:x})=>w===
"sentence"&&x?x(p).textContent:y(p),i=(p,w)=>!ho||t.some(y=>ru(a(p,y)??"").includes(s))||w.some(y=>r.has(y)),{
by:c,direction:f}=Ns[te],{value:h}=t[c],{compare:g}=new Intl.Collator(document.documentElement.lang,{numeric:!0});
return e().filter(({row:p,things:w})=>o(w)&&i(p,w)).map(({row:p},w)=>({row:p,key:h(p),i:w})).sort((p,w)=>{let[
y,x]=[p.key,w.key],k=typeof y=="number"&&typeof x=="number"?y-x:g(String(y),String(x));return f*k||p.i-w.i}).map(
({row:p})=>p)}var Rs=l("input",{type:"search",id:"filter","data-label":"filter",autocomplete:"off",spellcheck:"\
false"}),Pa=l("div",{class:"tools",role:"group","data-label":"tableOf"}),Ia=l("input",{type:"checkbox",id:"eve\
ry-row"}),cu=l("p",{class:"note",role:"status"}),Is=l("table",{}),ja=M("",xw,{class:"tool","data-message":"mor\
eRows"});function xw(){Tn+=js,Ee()}function lu(){Rs.addEventListener("input",()=>{ho=Rs.value.trim(),Tn=js,Ee()}),
Ia.addEventListener("change",()=>{iu=Ia.checked,Ee()}),au.addEventListener("change",()=>$("table").hidden||Ee());
let t=l("label",{class:"check"},Ia,l("span",{"data-message":"everyRow"}));$("table").append(l("div",{class:"ba\
r"},Pa,Rs,t),cu,l("div",{class:"scroll",tabindex:"0",role:"region","data-label":"table"},Is,ja))}function bw(t){
let{by:e,direction:n}=Ns[te];Ns[te]={by:t,direction:e===t?-n:1},Ee(),Is.querySelector(`th [value="${t}"]`)?.focus()}
function kw(t){te=t,Tn=js,Ee(),Pa.querySelector(`[value=${t}]`)?.focus()}function $w({name:t},e){let{by:n,direction:o}=Ns[te],
s=e===n?o>0?"ascending":"descending":"none";return l("th",{scope:"col","aria-sort":s},M(Tt(t),()=>bw(e),{value:String(
e)}))}function Ee(){Rs.placeholder=m("filter"),Pa.replaceChildren(...Object.entries(Ls).map(([f,{title:h}])=>M(
Tt(h),()=>kw(f),{class:"tool",value:f,"aria-pressed":String(f===te)})));let{columns:t,title:e,under:n}=Ls[te],
o=yw(),s=t.filter(({name:f})=>au.matches&&n.includes(f)),[r,...a]=t.filter(f=>!s.includes(f)),i=(f,{value:h,cell:g})=>g?
g(f):String(h(f)),c=f=>{let h=s.map(p=>l("div",{class:"under"},i(f,p))),g=a.map(p=>l("td",{},i(f,p)));return l(
"tr",{},l("th",{scope:"row"},i(f,r),...h),...g)};Is.className=te,Is.replaceChildren(l("caption",{class:"unseen"},
Tt(e)),l("thead",{},l("tr",{},...[r,...a].map(f=>$w(f,t.indexOf(f))))),l("tbody",{},...o.slice(0,Tn).map(c))),
cu.textContent=m("rowsOf")(Math.min(Tn,o.length),o.length),ja.hidden=o.length<=Tn,ja.textContent=m("moreRows")}var Sw=12,vw=18,[fu,Ow]=[9,38],Mw=560,uu=12,Ew=80,Ps=t=>t.toLocaleString(d.language);function du(t){He("pictur\
e"),Jt(t,"only")}function Tw(t,e){let n=(a,i)=>e.reduce((c,{from:f,to:h,total:g})=>c+(f===a&&h===i||f===i&&h===
a?g:0),0),[o,...s]=t,r=[o];for(;s.length;){let a=r[r.length-1];s.sort((i,c)=>n(a,c)-n(a,i)||t.indexOf(i)-t.indexOf(
c)),r.push(s.shift())}return r}function pu({names:t}){let e=[...t].sort(([,o],[,s])=>s-o);return[...e.slice(0,
2).map(([o,s])=>`${o} ${Ps(s)}`),...e.length>2?[m("moreLines")(e.length-2)]:[]].join(", ")}function Aw(t,e,n){
let[s,r]=[(t.x+e.x)/2,(t.y+e.y)/2],a=18/(Math.hypot(e.x-t.x,e.y-t.y)||1),i={x:s+(n.x-s)*.35-(e.y-t.y)*a,y:r+(n.
y-r)*.35+(e.x-t.x)*a},c=Math.hypot(e.x-i.x,e.y-i.y)||1,[f,h]=[(e.x-i.x)/c,(e.y-i.y)/c],g={x:e.x-f*(e.radius+2),
y:e.y-h*(e.radius+2)},p={x:g.x-f*9,y:g.y-h*9},w=`${g.x},${g.y} ${p.x-h*4},${p.y+f*4} ${p.x+h*4},${p.y-f*4}`,y={
x:t.x/4+i.x/2+e.x/4,y:t.y/4+i.y/2+e.y/4};return{path:`M${t.x} ${t.y}Q${i.x} ${i.y} ${p.x} ${p.y}`,arrow:w,at:y}}
var Cw=(t,e,n,o={})=>H("text",{x:e,y:n,"font-size":uu,"text-anchor":"middle",class:"label",...o},t);function Lw(t,e,n,o){
let s=Math.max(...t.map(p=>At.get(p)??0)),r={x:n/2,y:o/2,radius:0},a=new Map;Tw(t,e).forEach((p,w)=>{let y=2*Math.
PI*w/t.length-Math.PI/2,x=fu+(Ow-fu)*Math.sqrt((At.get(p)??0)/s),[k,O]=[r.x+(n/2-130)*Math.cos(y),r.y-14+(o/2-
76)*Math.sin(y)];a.set(p,{x:k,y:O,radius:x})});let i=H("svg",{xmlns:ke,viewBox:`0 0 ${n} ${o}`,width:n,height:o,
"aria-hidden":"true"}),c=e.filter(({from:p,to:w})=>p!==w&&a.has(p)&&a.has(w)),f=[...a.values()].map(({x:p,y:w,
radius:y})=>[p-y,w-y,p+y,w+y]),h=[];function g(p,w,y,x=uu,k=400){let O=pt(p,x,k)[0]/2+3;f.some(([E,I,U,ot])=>w+
O>E&&w-O<U&&y+4>I&&y-x<ot)||(f.push([w-O,y-x,w+O,y+4]),h.push(Cw(p,w,y,{"font-size":x,"font-weight":k})))}for(let[
p,{x:w,y,radius:x}]of a)g(`${S(u.kinds[p].label)} ${Ps(At.get(p)??0)}`,w,y+x+16,14,600);c.forEach((p,w)=>{let[
y,x]=[a.get(p.from),a.get(p.to)],{path:k,arrow:O,at:E}=Aw(y,x,r),I=1+5*Math.sqrt(p.total/c[0].total);i.append(
H("path",{d:k,class:"link","stroke-width":I}),H("polygon",{points:O,class:"tip"})),w<vw&&g(pu(p),E.x,E.y+4)});
for(let[p,{x:w,y,radius:x}]of a){let k=e.find(({from:E,to:I})=>E===p&&I===p),O=H("circle",{cx:w,cy:y,r:x,class:`\
dot ${u.kinds[p].family}`});O.addEventListener("click",()=>du(p)),i.append(O),k&&g(`↻ ${pu(k)}`,w,y+x+32)}return i.
append(...h),i}var Da=t=>l("button",{type:"button",class:"thing",onclick:()=>du(t)},vt(u.kinds[t]),S(u.kinds[t].
label));function Rw(t){let e=t.flatMap(({from:s,to:r,names:a})=>[...a].map(([i,c])=>({from:s,name:i,to:r,n:c})));
e.sort((s,r)=>r.n-s.n);let n=["subject","relation","object","howMany"].map(s=>l("th",{scope:"col"},m(s))),o=e.
map(({from:s,name:r,to:a,n:i})=>l("tr",{},l("td",{},Da(s)),l("td",{dir:"auto"},r),l("td",{},Da(a)),l("td",{class:"\
numeric"},Ps(i))));return l("table",{},l("thead",{},l("tr",{},...n)),l("tbody",{},...o))}function mu(){let t=$(
"types"),e=oi(S),n=[...At.keys()].sort((a,i)=>(At.get(i)??0)-(At.get(a)??0)),{clientWidth:o,clientHeight:s}=t.
parentElement,r=n.map(a=>l("li",{},Da(a)," ",l("small",{},Ps(At.get(a)??0))));t.replaceChildren(o<Mw?"":Lw(n.slice(
0,Math.min(Sw,Math.floor(o/Ew))),e,o-32,Math.max(480,s-100)),l("ul",{class:"things"},...r),e.length?Rw(e):"",M(
m("asPicture"),()=>He("picture"),{class:"tool"}))}Va(_f,lc,Or,_o,bo,Hf,Hp,zp,Cf,Zp,Bp,vp,Ta,()=>d.tab==="text"&&Ss(),()=>d.mode==="table"&&Ee(),()=>d.mode==="ty\
pes"&&mu(),gs,Mf,ha,Gs,()=>{$("undo").disabled=!Wa()},Qf);Gc(Na);jp();jf();lu();Os($("query"),$("found"),{take:Pt,
sentences:Tf,read:ye,asks:!0});zf();np();Xf();op();Af();Uf();yp();ft(!zs.matches);$("empty").hidden=P>0;T.once(
"afterDrawing",()=>performance.mark("drawn"));ns(location.hash);d.mode!=="picture"&&performance.mark("drawn");
window.sovkg={data:u,network:T,lines:Y,readable:Jo,pointOn:kt,picture:{shown:Pe,things:V,isPinned:me},select(t){
let e=_(t);return e!==void 0&&Pt(e),e!==void 0}};document.documentElement.dataset.ready="";})();
