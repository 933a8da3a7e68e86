"use strict";(()=>{var $t=history.state?.step??0,po={[$t]:location.hash},Ea=!1,Ls=()=>{};var Cs=()=>$t>0;function Ta(t,e){let n=e&&t!==po[$t];$t+=Number(n),po[$t]=t;try{history[n?"pushState":"replace\
State"]({step:$t},"",t||location.pathname+location.search)}catch{Ea=!0}}function Aa(){if(Cs()){if(!Ea)return history.
back();$t-=1,Ls(po[$t],!1)}}function La(t){Ls=t,addEventListener("popstate",({state:e})=>{let n=e?.step===void 0;
$t=n?$t+1:e.step,po[$t]=location.hash,Ls(location.hash,n)})}var uo=new Map,K=(t,e)=>{uo.set(t,e)},It=[],mo=t=>encodeURIComponent(t).replace(/%(2C|3A|2F|40)/g,decodeURIComponent),
jt=t=>t.map(e=>e.replace(/[%,]/g,encodeURIComponent)).join(","),Pt=t=>t?t.split(",").map(e=>e.replace(/%(25|2C)/g,
decodeURIComponent)):[];function Hp(){return[...[...uo].reverse().flatMap(([e,{write:n,more:o}])=>{let s=n();return s?
[`${e}=${mo(s)}`,...(o?.()??[]).map(([r,a])=>`${r}=${mo(a)}`)]:[]}),...It.map(({part:e})=>e)].map((e,n)=>(n?"&":
"#")+e).join("")}var ho=!1;function Q(){ho=!0,It=[]}function Ca(){Ta(Hp(),ho),ho=!1}function Gp(t){let e=new Map;
It=[];for(let n of t.slice(1).split("&").filter(Boolean)){let[,o="",s=""]=/^([\w-]+)=(.*)$/.exec(n)??[];try{o&&
e.set(o,decodeURIComponent(s))}catch{e.delete(o)}e.has(o)||It.push({part:n,kind:"",names:[n]})}return e}function Ra(t,e=!0){
ho=!1;let n=Gp(t),o=new Map([...n].filter(([s])=>!uo.has(s)));for(let[s,{read:r,kept:a}]of uo){if(a&&!e)continue;
let i=n.get(s)??"",l=r(i,o),f=`${s}=${mo(i)}`;l===null?It.push({part:f,kind:"",names:[`${s}=${i}`]}):l?.length&&
It.push({part:f,kind:s,names:l})}for(let[s,r]of o){let a=`${s}=${mo(r)}`;It.push({part:a,kind:"",names:[`${s}=${r}`]})}
return It.length?{kind:It[0].kind,names:It.flatMap(({names:s})=>s)}:null}var Na=Cs,Ia=Aa;var zp=JSON.parse(document.getElementById("data")?.textContent??"{}");function Kp({blank:t,rows:e}){let n=Object.
keys(t);return e.map(o=>{let s={...t};return o.forEach((r,a)=>{s[n[a]]=r}),s})}var u=Object.fromEntries(Object.
entries(zp).map(([t,e])=>[t,e.blank?Kp(e):e]));var go={selected:null,passed:!1,pair:null,passage:null,highlighted:null,unknown:null,isTold:!1,tour:null,tab:"\
overview"},m={language:u.lang,reading:u.readings[0],path:{from:null,to:null,avoids:!1,way:0},stays:!1,arrangement:"",
mode:"picture",beside:null,...go},ja=[];function Pa(...t){ja.push(...t)}function q(){for(let t of ja)t()}var S=t=>Array.
isArray(t)?t[m.language==="ko"?1:0]:t,at=t=>S(t[m.reading==="corrected"?t.length-1:0]),A=t=>S(u.things[t].label),
Dt=t=>new Intl.DisplayNames(m.language,{type:"currency"}).of(t)??t;function ae(){let{pair:t,selected:e}=m;return t?
`${A(t.from)} – ${A(t.to)}`:e===null?"":A(e)}var I=u.things.filter(({kind:t})=>t!==null).length,R=t=>u.things[t].kind,D=t=>u.kinds[R(t)],W=t=>D(t).rank==="\
concept",Ns=[];for(let t of u.relations)Ns[t.thing]=t;var Y=t=>Ns[t],C=t=>Ns[t]!==void 0,wo=u.things.map(()=>[]);
u.statements.forEach(({subject:t,object:e},n)=>{wo[t].push(n),typeof e=="number"&&e!==t&&wo[e].push(n)});var it=t=>wo[t].
filter(e=>u.statements[e].subject===t),ie=Array.from({length:I},()=>[]);function Fa(t){ie[t.from].push(t),t.to!==
t.from&&ie[t.to].push(t)}var L=t=>ie[t];u.statements.forEach(({subject:t,object:e},n)=>{typeof e=="number"&&t<
I&&e<I&&Fa({from:t,to:e,statement:n,relation:null})});var Da=t=>Array.isArray(t)?t[0]:t,Rs=[];for(let t of u.edges)
Rs[t.relation]??=[],Rs[t.relation].push(t);for(let{thing:t,captions:e}of u.relations){let n=Rs[t]??[],o=Da(e[0]).
split(`
`)[0].replace(/[,†‡]+$/,""),s=({end:i,property:l})=>l===null&&W(i)&&Da(u.things[i].label)===o,r=n.some(i=>!s(
i)),a=n.every(({role:i})=>i!=="point");for(let i of n){let{start:l,end:f,property:p,role:g}=i,[d,y]=[g!=="poin\
t",g==="into"];Fa({from:l,to:f,statement:null,relation:t,property:p,isAside:d,leadsIn:y,repeats:r&&s(i),alone:a})}}
var Se=[...u.things.keys()].slice(0,I).filter(t=>D(t).rank==="actor").sort((t,e)=>ie[e].length-ie[t].length||t-
e),X=(t,e)=>t.from===e?t.to:t.from,Ba=(t,e)=>ie[t].filter(n=>X(n,t)===e&&Ft(n,new Set));function j(t){let{only:e}=u.
statements[t];return e===""||e===m.reading}var Ft=(t,e)=>t.relation===null?j(t.statement):!e.has(R(t.relation));
function tt(t,e=new Set){let n=new Set;for(let o of ie[t]){let s=X(o,t);s===t||e.has(R(s))||!Ft(o,e)||C(s)&&!C(
t)||n.add(s)}return[...n]}var St=t=>[...new Set(ie[t].map(e=>X(e,t)).filter(e=>C(e)&&e!==t))];function yo(t){let e=C(
t)?[]:St(t).flatMap(it);return new Set([...wo[t],...e].filter(j))}var Bt=t=>new Set(t.flatMap(e=>e.relation===
null?[e.statement]:it(e.relation).filter(j)));function xo(t){let e=new Set;for(let{subject:n,object:o,passages:s}of u.
statements)if(s.includes(t))for(let r of[n,o])typeof r=="number"&&r<I&&e.add(r);return[...e]}function bo(t,e){
let n=o=>j(o)&&u.statements[o].passages.includes(t);return e.relation===null?n(e.statement):it(e.relation).some(
n)}var $=t=>document.getElementById(t);function c(t,e={},...n){let o=document.createElement(t);for(let[s,r]of Object.
entries(e))typeof r=="function"?o.addEventListener(s.slice(2),r):r!==!1&&r!==void 0&&o.setAttribute(s,r===!0?"":
r);for(let s of n)s&&o.append(s);return o}var E=(t,e,n={})=>c("button",{type:"button",onclick:e,...n},t),Z=(t,...e)=>c(
"section",{},c("h3",{},t),...e);function qt(t,e){for(let n of $(t).children)n.setAttribute("aria-pressed",String(
n.value===e))}function et(t){$("status").textContent=t}var qa={askTab:"Ask",askNote:t=>`${t} questions that the graph answers, each row with the sentences that state\
 it.`,whichQuestion:"Which question? money, policy, people …",allQuestions:"All questions",changeQuestion:"C\
hange the question",noQuestion:t=>`There is no question “${t}” here.`,starting:"The engine starts …",notStarted:"\
This browser does not let the page start its engine. The picture, the text and the table work without it.",answering:"\
Answering …",closeAnswer:"Close the answer",rowsOfAnswer:"Rows of the answer",answer:"Answer",questions:"Que\
stions",understanding:"Looking for the question …",orElse:"or",nearest:"nearest",noneAnswers:(t,[e])=>t.length?
`No question answers this: nothing here is called ${t.map(n=>`“${n}”`).join(" or ")}.`:e?`No question answ\
ers this: “${e}” asks for what is not so. What the article denies is a question of its own.`:"No question \
here answers this.",saidAs:t=>`You asked: “${t}”`,leftAside:t=>`Left out of account: ${t.map(e=>`“${e}”`).
join(", ")}.`,mayMean:"It may also mean:",rows:t=>t===1?"1 row":`${t} rows`,forExample:"such as",drop:"take aw\
ay",whyRow:(t,e)=>`Why row ${t}${e?`, marked ${e}`:""}`,cite:"To cite",copy:"Copy",copied:"Copied",alsoAsked:(t,e)=>`\
Also asked of what it includes: ${t}${e>0?` and ${e} more`:""}.`,noEvidence:"For this question no sentences ca\
n be told row by row.",ended:t=>`No answer within ${t} seconds, so it was ended. Narrow the question and ask a\
gain.`,broke:"The engine broke at this query, and starts anew with the next. An ORDER BY over values of severa\
l kinds does that: order by STR(?x).",refused:t=>`${t} would reach beyond this graph. Ask what is in it.`,served:({
status:t,seconds:e,cut:n,said:o})=>{let s=e?`Ask again in ${e} seconds`:"Ask again later";return n?`The server\
 gives no more than ${n} rows, and this has more. Narrow the question, or use LIMIT.`:t===0?"The server cannot\
 be reached. Is it still running?":t===429?`The server takes no more questions from you for now. ${s}.`:t===504?
"The server has given the question up, since it takes too long. Narrow it and ask again.":t===503?`The server \
could not answer: too much is being asked, or this takes too much. ${s}.`:`The server has refused the question\
 (${t}). ${o}`},notGiven:({parameter:t,text:e,why:n,others:o,type:s})=>n==="strange"?`This question has no “${t}\
”${o.length?`; it has: ${o.join(", ")}`:""}.`:n==="several"?`“${e}” is the name of several things: ${o.join(
", ")}. Give one of these.`:n==="malformed"?`“${e}” is no ${s}; write it like ${o[0]}.`:`Nothing that can \
stand here is called “${e}”.`,mistake:({line:t,column:e,why:n,words:o})=>{let[s=""]=o,r={prefix:`the prefi\
x ${s}: has no PREFIX line; add one at the top.`,reason:`${s}.`,signs:`this cannot stand here; ${o.join(" or ")}\
 could.`,unread:"not understood from here on."}[n];return`Line ${t}, column ${e}: ${r}`},asThePicture:"Draw on\
ly these",apart:"Each row is one article's; nothing is added up across articles.",mixed:"Several articles are \
asked as one here: this counts or adds up across all of them.",noRows:"No rows: the graph states nothing of th\
is.",oneCurrency:"All in one currency, at your own rates",ownRates:"The article has no rates. What is drawn wi\
th yours is about right, and yours, not the article's.",commonCurrency:"In which currency",rateDate:"Of which \
day your rates are",worth:(t,e)=>`1 ${t} in ${e}`,convert:"Draw in this currency",ownCurrencies:"Each in its o\
wn currency",otherRows:"These questions have rows for it",notAllAsked:"Not every question could be asked in a \
second.",copyCommand:"Copy the command that tells why",ownEvidence:"Which sentences make a row true is not der\
ived here for SPARQL of your own; `sovkg sparql --why` tells it on the command line.",ownQuery:"Your own SPARQ\
L",ownNote:"SPARQL 1.1 over this graph. SELECT gives a table, CONSTRUCT a picture. SERVICE, FROM and LOAD are \
refused: no query reaches beyond it.",run:"Run",yes:"Yes",no:"No","topic-absence":"What is not said","topic-ca\
pability":"Capability","topic-checks":"Errors and checks","topic-companies":"Companies","topic-infrastructure":"\
Infrastructure","topic-money":"Money","topic-people":"People","topic-policy":"Policy","topic-text":"The text",
"topic-time":"Time"};var Wa={ownFile:"Open the article …",otherFile:"Open another file …",fileNote:"If you have the article as \
a text file, open it or drop it on the page: its own sentences then stand beside their paraphrases, each check\
ed by its SHA-256. The file stays on this computer.",fileWrong(t,e){return`${{several:"Several files at once; \
bring one, the article's text.",folder:`“${e}” is a folder; bring the text file itself.`,large:`“${e}” i\
s larger than 64 MiB, and so not the article's text.`,void:`“${e}” is empty.`,unreadable:`“${e}” cannot \
be read.`,noText:`“${e}” is no UTF-8 text; save the article as plain text in UTF-8.`}[t]} Nothing has chan\
ged.`},fileRead({found:t,of:e,first:n,differs:o,undone:s,moved:r},a,i){let l=d=>d?`${d.name} (${i(d)})`:"";if(!e)
return"This graph has no sentences to compare the file with.";if(!t)return`“${a}” has none of the ${e} sen\
tences; it differs from ${l(n)} on. Is it the article's text, unchanged?`;let f={mark:"a byte order mark at it\
s beginning",lineEnds:"other line ends (CRLF or CR)",decomposed:"decomposed letters (NFD)"},p=s.length?` As it\
 is, the file differs from ${l(n)} on: it has ${s.map(d=>f[d]).join(" and ")}, which the page has put right.`:
"",g=r?` ${r} of them ${r===1?"stands":"stand"} at another place than in the text that the graph was made from\
.`:"";return t===e?`All ${e} sentences verified.${g}${p}`:`${t} of ${e} sentences verified.${g} The first that\
 differs is ${l(o)}.${p} Only what is verified is quoted.`}};var Ua={search:"Search, or ask a question",found:"Found",nothing:"Nothing found",language:"Language",options:"\
Options: table, reading, language, colours",theme:"Dark colours",reading:"Reading",stated:"As stated",rightReading:"\
Corrected",mode:"Shown as",asPicture:"Picture",types:"Types and their links",typesNote:"How many things of eac\
h kind there are, and what links them, how often. Choose a kind to see its things.",howMany:"Number",asTable:"\
Table",drawing:"Picture of the graph",drawingHelp:"Picture of the graph. Arrow keys walk from thing to thing, \
Enter leads to what is said of it; with Shift they move the picture, plus and minus zoom, 0 shows all. Search \
and the table reach everything, too.",pictureTools:"Picture",closer:"Closer",farther:"Farther",whole:"Fit",arrangement:"\
Arrangement",laidOut:"Usual layout",byKind:"By kind",byCountry:"By country",inRings:"In rings",noCountry:"no c\
ountry named",undo:"Undo",physics:"Spread out",besideOthers:"Side by side with",besideChoice:t=>`Which country\
 beside ${t}`,ranked:"Ranks",rated:"Strengths and weaknesses",paid:"Investments and support",pursued:"Policies\
 and laws",notSaid:"The article says nothing of it.",allOfIt:"All that is said of ranks, row by row",asChart:"\
As a chart",saveChart:"Take the chart away as SVG",saveTable:"Take the table away as CSV",takeAway:"Take away",
takeSlide:"What is in sight, as a slide",takeData:"What is shown, as data",takeLink:"The view",transparent:"Tr\
ansparent ground",copyLink:"Copy link",linkCopied:"The link is copied.",slideSource:t=>`Source: ${t}`,slideErrata:"\
Ring and † or !: recorded as an error of the article; what is grave has a ! or an underlined †.",savePng:"\
PNG",saveSvg:"SVG",print:"Print",panel:"Overview, details, path and text",tabs:"Beside the picture",overview:"\
Overview",details:"Details",noneChosen:"Nothing is chosen. Choose a thing or a line in the picture or the tabl\
e, or search for a name.",pathTab:"Path",textTab:"Text",origin:(t,e)=>`What ${e>1?`${e} articles state`:"one a\
rticle states"}${t?`: ${t}`:""}.`,bothReadings:"“As stated” is what is printed; “Corrected” has recorded error\
s put right.",views:"What to look at",ownView:"Your own selection.",tooMany:t=>`With ${t} things the graph is \
too large to be drawn at once: start here, search, and expand.`,ownData:(t,e,n)=>`${t} things of ${e} kinds; ${n}\
 has the most links.`,tour:"Tour",tourStart:t=>`Take the tour: ${t} steps →`,tourStep:(t,e)=>`Tour, ${t} of ${e}`,
tourBack:"← Back",tourNext:"Next →",tourLeave:"Leave the tour",statedIn:"Stated in",inShort:"What the arti\
cle says, in short",rightAmounts:"Amounts in the picture, corrected",amounts:"Amounts in the picture, as print\
ed",scales:"One scale for each currency, for bars and lines; currencies are never added up.",help:"Choose a th\
ing or a line to read what is said, and in which sentence.",things:t=>t==="1"?"1 thing":`${t} things`,statements:t=>t===
"1"?"1 statement":`${t} statements`,sentences:t=>String(t)==="1"?"1 sentence":`${t} sentences`,legend:"What is\
 in the picture; a click leaves a kind out",statedLine:"other statement",wideLine:t=>`width: amount, ${t}`,graveError:"\
grave error",lightError:"other error",kinds:"Things",lines:"Statements drawn as lines",linesNote:"An investmen\
t, a rank or a role links what it names. Unfold it to see it as a thing.",unfoldAll:"Unfold all",foldAll:"Fold\
 all",kindsNote:"How many of each kind are in the picture; what is unchecked is left out.",shownOf:(t,e)=>`${t}\
 of ${e}`,moreLines:t=>`and ${t} more`,only:"only",onlyThis:"Show only: ",all:"Show all kinds",sieve:"Which li\
nes",any:"any",least:"Amount at least",since:"Since",until:"Until",statusIs:"Status",hearsay:"Hearsay",errata:"\
Errata",onlySuch:"only these",withoutSuch:"without these",everyLine:"Show every line",linesLeft:t=>t===0?"No l\
ine is so.":t===1?"One line is so.":`${t} lines are so.`,connected:"Most connected",unknown:(t,e)=>{let n={entity:"\
thing",path:"thing",passage:"sentence",view:"selection"}[t];return n?`The address asks for “${e}”, but this \
page has no ${n} of that name.`:`The address ends in “${e}”, which names nothing on this page.`},didYouMean:"\
Did you mean:",onlyCorrected:"This page holds only the corrected reading; what was printed is not in it.",actions:"\
What to do with it",focus:"Focus",expand:"Expand",unfold:"Unfold",fold:"Fold",unfoldAround:"Unfold its lines",
foldAround:"Fold its lines",pathFrom:"Path from here",pin:"Pin",hide:"Hide",release:"Deselect",linked:"Linked \
with",relationOf:t=>`“${t}” ${/ (of|by|in|as|at|with|from|to|on)$/.test(t)?"this":"of"}`,andMore:t=>`${t} \
more`,elsewhere:"Elsewhere",broader:"Belongs under",narrower:"Narrower",related:"Related",said:"What is said, \
sentence by sentence",asData:"Statement by statement",data:"Data: identifiers, roles and properties",identifier:"\
Identifier",asParts:"By property",figures:"Figures",erratum:"Erratum:",ring:"A ring with †, and a † beside wor\
ds, mark what is recorded as an error of the article; a ring with ! and a † on a red ground mark a grave one.",
putRight:"A ‡ marks what is put right in this reading.",corrected:"Corrected: ",correctedFrom:t=>`Corrected \
here; printed: ${t}`,supplied:"Corrected here; not printed",unparaphrased:"No paraphrase yet.",unsourced:"No p\
assage states this.",pathTitle:"Path between two things",pathHelp:"The shortest path, step by step, with the s\
entences that make it. Denied links are not used.",from:"From",to:"To",swap:"Swap",sameEnds:"Both are the same\
; name two different things.",steps:t=>t===1?"One step:":`${t} steps:`,asShort:t=>`${t} paths are equally shor\
t; by way of:`,avoidHubs:"Avoid what links almost all",both:(t,e,n)=>e==="to"?`both: ${t} → ${n}`:`both: ${n}\
 → ${t}`,noPath:"No path leads from one to the other.",table:"Table",tableOf:"Rows",thingRows:"Things",wordRows:"\
In words",statementRows:"Statements",words:"What is said",close:"Close",filter:"Filter rows",everyRow:"Include\
 what is not in the picture",moreRows:"More rows",rowsOf:(t,e)=>`${t} of ${e} rows`,thing:"Thing",kind:"Kind",
linkedTo:"Neighbours",marks:"Errata",subject:"Subject",relation:"Relation",object:"Object",sentence:"Sentences",
empty:"There is nothing to draw.",chosen:"Chosen: ",added:({added:t,total:e,away:n})=>(t<e?`${t} of ${e} neigh\
bours added; expand again for more.`:`${t} neighbours added.`)+(n?` ${n} more are of kinds that you have left \
out.`:""),leftOut:(t,e)=>`${t===1?"One neighbour is":`${t} neighbours are`} kept away by what is left out: ${e.
join(", ")}.`,undone:"Undone.",hiddenNow:"Hidden.",unfound:"Your file does not have this sentence as the graph\
 knows it.",readHere:"read it in the text",briefly:(t,e)=>`¶${t}, sentence ${e}`,where:(t,e)=>`paragraph ${t}\
, sentence ${e}`,textTitle:"The article, sentence by sentence",textHelp:"Choose a sentence and the picture lig\
hts up what it states; arrow keys go on.",paraphrased:"These sentences are paraphrases, not the article's word\
s.",noText:"This graph names no passages.",itStates:"What it states:",nothingStated:"No statements of this sen\
tence are in this page.",previous:"Previous sentence",next:"Next sentence",sentenceOf:(t,e,n)=>`${t?`paragraph\
 ${t}, `:""}${e} of ${n}`,jump:"Go to a heading",isVerified:", verified in your file",isDifferent:", different\
 in your file",paragraph:t=>`Paragraph ${t}`,...Wa,...qa};var Ha={askTab:"질문",askNote:t=>`그래프가 답하는 질문 ${t}개. 행마다 그것을 말하는 문장이 있다.`,
whichQuestion:"어떤 질문? 돈, 정책, 사람 …",allQuestions:"모든 질문",changeQuestion:"질문 바꾸기",
noQuestion:t=>`“${t}”이라는 질문은 없다.`,starting:"질의 엔진을 여는 중 …",notStarted:"이\
 브라우저에서는 질의 엔진이 열리지 않는다. 그림과 글, 표는 그대로 볼 수 있다.",
answering:"답을 찾는 중 …",closeAnswer:"답 닫기",rowsOfAnswer:"답의 행",answer:"답",questions:"질\
문",understanding:"질문을 찾는 중 …",orElse:"또는",nearest:"가장 가까운 질문",noneAnswers:(t,[
e])=>t.length?`이에 답하는 질문이 없다. ${t.map(n=>`“${n}”`).join(", ")}: 여기에 없는 이름이다.`:
e?`이에 답하는 질문이 없다. “${e}”: 그렇지 않은 것을 묻는 말이다. 글이 부정하는 것은 따로 물을 수 있다.`:
"이에 답하는 질문이 없다.",saidAs:t=>`물은 말: “${t}”`,leftAside:t=>`반영하지 못한 말: ${t.
map(e=>`“${e}”`).join(", ")}.`,mayMean:"다른 뜻일 수도 있다:",rows:t=>`${t}행`,forExample:"예:",
drop:"빼기",whyRow:(t,e)=>`${t}행의 근거${e?`, ${e} 표시`:""}`,cite:"인용 표기",copy:"복사",copied:"\
복사됨",alsoAsked:(t,e)=>`이에 포함되는 것도 함께 물었다: ${t}${e>0?` 외 ${e}개`:""}.`,noEvidence:"\
이 질문은 행마다 문장을 가려 보일 수 없다.",ended:t=>`${t}초 안에 답이 나오지 않아 멈췄다. 질문을 좁혀 다시 묻는다.`,
broke:"엔진이 이 질의에서 멈췄고, 다음 질문에서 다시 시작한다. 여러 종류의 값을 한꺼번에 정렬(ORDER BY)하면 그럴 수 있으니 STR(?x)로 정렬한다.",
refused:t=>`${t}은(는) 이 그래프 밖에 닿으려 하므로 거절했다. 그래프 안의 것만 물을 수 있다.`,
served:({status:t,seconds:e,cut:n,said:o})=>{let s=e?`${e}초 뒤에 다시 묻는다`:"잠시 뒤에 다시 묻는다";
return n?`서버는 ${n}행까지만 주는데, 답이 그보다 많다. 질문을 좁히거나 LIMIT을 쓴다.`:
t===0?"서버에 닿지 않는다. 서버가 켜져 있는지 확인한다.":t===429?`서버가 지금은 질문을 더 받지 않는다. ${s}\
.`:t===504?"시간이 너무 오래 걸려 서버가 답을 그만두었다. 질문을 좁혀 다시 묻는다.":
t===503?`서버가 답하지 못했다. 질문이 몰렸거나 이 질문이 너무 크다. ${s}.`:`서버가 질문을 거절\
했다(${t}). ${o}`},notGiven:({parameter:t,text:e,why:n,others:o})=>n==="strange"?`이 질문에는 “${t}” \
항목이 없다${o.length?`. 있는 것: ${o.join(", ")}`:""}.`:n==="several"?`“${e}”라고 부르는 것이 여럿이다: ${o.
join(", ")}. 이 가운데 하나를 준다.`:n==="malformed"?`“${e}”는 여기에 맞는 값이 아니다. ${o[0]}\
처럼 쓴다.`:`여기에 올 수 있는 것 가운데 “${e}”라고 부르는 것은 없다.`,mistake:({line:t,
column:e,why:n,words:o})=>{let[s=""]=o,r={prefix:`접두사 ${s}:의 PREFIX 줄이 없다. 맨 위에 넣는다.`,
reason:`${s}.`,signs:`여기에 올 수 없다. 올 수 있는 것: ${o.join(" ")}`,unread:"여기서부터 읽을 수 없다."}[n];
return`${t}행 ${e}자: ${r}`},asThePicture:"그림에 이것만 보기",apart:"행마다 글 하나의 것이며 글끼리 더하지 않았다.",
mixed:"여기서는 여러 글에 한꺼번에 묻는다. 모두를 함께 세거나 더한 답이다.",noRows:"\
결과 없음. 이에 관해 그래프가 말하는 것이 없다.",oneCurrency:"직접 정한 환율로 한 통화에 모아 보기",
ownRates:"글에는 환율이 없다. 여기에 넣은 환율로 그린 값은 어림값이며, 글의 수치가 아니라 넣은 이의 것이다.",
commonCurrency:"모아 볼 통화",rateDate:"환율의 날짜",worth:(t,e)=>`1 ${t}의 값(${e})`,convert:"이 통\
화로 그리기",ownCurrencies:"통화마다 따로 보기",otherRows:"결과가 있는 다른 질문",notAllAsked:"\
1초 안에 모든 질문을 묻지는 못했다.",copyCommand:"근거를 알려 주는 명령 복사",ownEvidence:"\
직접 쓴 SPARQL의 행이 어느 문장에 바탕을 두는지는 이 페이지에서 밝히지 않는다. 명령줄의 `sovkg sparql --why`가 보인다.",
ownQuery:"직접 쓰는 SPARQL",ownNote:"이 그래프에 SPARQL 1.1로 묻는다. SELECT는 표로, CONSTRUCT는 그림으로 보인다. SERVICE, FRO\
M, LOAD는 거절한다. 질의는 그래프 밖에 닿지 않는다.",run:"실행",yes:"예",no:"아니요","\
topic-absence":"말하지 않은 것","topic-capability":"역량","topic-checks":"오류와 점검","topic-com\
panies":"기업","topic-infrastructure":"인프라","topic-money":"돈","topic-people":"사람","topic-policy":"\
정책","topic-text":"글","topic-time":"시간"};var Ga={ownFile:"글 파일 열기 …",otherFile:"다른 파일 열기 …",fileNote:"글을 텍스트 파일로 갖고 있으면 열거나 페\
이지 위에 놓는다. 글의 문장이 풀어쓴 말 옆에 보이고 하나하나 SHA-256으로 확인된다. 파일은 이 컴퓨터를 떠나지 않는다.",
fileWrong(t,e){return`${{several:"파일이 여럿이다. 글의 텍스트 파일 하나만 놓는다.",folder:`\
‘${e}’은(는) 폴더이다. 텍스트 파일을 놓는다.`,large:`‘${e}’은(는) 64MiB보다 커서 글의 텍스트일 수 없다.`,
void:`‘${e}’은(는) 빈 파일이다.`,unreadable:`‘${e}’을(를) 읽을 수 없다.`,noText:`‘${e}\
’은(는) UTF-8 텍스트가 아니다. 글을 UTF-8 텍스트로 저장한다.`}[t]} 바뀐 것은 없다.`},
fileRead({found:t,of:e,first:n,differs:o,undone:s,moved:r},a,i){let l=d=>d?`${d.name}(${i(d)})`:"";if(!e)return"\
이 그래프에는 파일과 견줄 문장이 없다.";if(!t)return`‘${a}’에는 문장 ${e}개 중 어느 것도 없다.\
 ${l(n)}부터 다르다. 고치지 않은 글의 텍스트인지 확인한다.`;let f={mark:"맨 앞에 바이트 순서 표시가 \
있다",lineEnds:"줄 끝이 다르다(CRLF 또는 CR)",decomposed:"글자가 분해되어 있다(NFD)"},p=s.length?
` 파일 그대로는 ${l(n)}부터 다르다. ${s.map(d=>`${f[d]}.`).join(" ")} 페이지가 이를 바로잡아 읽었다.`:
"",g=r?` 그중 ${r}개는 그래프를 만든 글과 다른 자리에 있다.`:"";return t===e?`문장 ${e}개를\
 모두 확인하였다.${g}${p}`:`문장 ${e}개 중 ${t}개를 확인하였다.${g} 처음으로 다른 문장은 ${l(
o)}이다.${p} 확인된 문장만 인용한다.`}};var za={search:"찾거나 물어보기",found:"찾은 것",nothing:"찾은 것이 없다",language:"언어",options:"\
선택: 표, 읽는 방식, 언어, 색",theme:"어두운 색",reading:"읽는 방식",stated:"원문대로",rightReading:"\
오류 수정",mode:"보는 방식",asPicture:"그림",types:"유형과 연결",typesNote:"종류마다 몇이나 있고 무엇이 서로를\
 얼마나 이어 주는지 보인다. 종류를 고르면 그에 속한 것이 보인다.",howMany:"개수",asTable:"\
표",drawing:"그래프 그림",drawingHelp:"그래프 그림이다. 화살표 키로 항목에서 항목으로 옮겨 가고 Enter 키로 그 내용에 이른다. Shift와 함께 누르\
면 그림이 움직이고, 더하기와 빼기로 확대하며, 0을 누르면 전체가 보인다. 찾기와 표로도 모든 항목에 이를 수 있다.",
pictureTools:"그림",closer:"확대",farther:"축소",whole:"맞춤",arrangement:"배치",laidOut:"기본 배치",
byKind:"종류별",byCountry:"국가별",inRings:"둥글게",noCountry:"국가가 적히지 않음",undo:"되돌리기",
physics:"간격 벌리기",besideOthers:"나란히 놓고 보기",besideChoice:t=>`${t} 옆에 놓을 나라`,
ranked:"순위",rated:"강점과 약점",paid:"투자와 지원",pursued:"정책과 법률",notSaid:"글에 나오지 않는\
다.",allOfIt:"순위에 관한 모든 내용을 행별로 보기",asChart:"차트로 보기",saveChart:"차트를 S\
VG로 내보내기",saveTable:"표를 CSV로 내보내기",takeAway:"내보내기",takeSlide:"보이는 그대로 슬라이드로",
takeData:"그려진 것을 데이터로",takeLink:"이 화면",transparent:"투명한 바탕으로",copyLink:"\
링크 복사",linkCopied:"링크를 복사했다.",slideSource:t=>`출처: ${t}`,slideErrata:"테두리와 †·!는 글의 오류\
로 기록된 것을 뜻한다. 심각한 것은 !나 밑줄 친 †로 나타낸다.",savePng:"PNG",saveSvg:"\
SVG",print:"인쇄",panel:"개요, 내용, 경로, 글",tabs:"그림 옆",overview:"개요",details:"내용",noneChosen:"\
고른 것이 없다. 그림이나 표에서 항목이나 선을 고르거나 이름을 찾는다.",pathTab:"경\
로",textTab:"글",origin:(t,e)=>`글 ${e>1?`${e}편`:"한 편"}의 내용이다${t?`: ${t}`:""}.`,bothReadings:"\
‘원문대로’는 인쇄된 그대로이고 ‘오류 수정’은 기록된 오류를 고친 것이다.",
views:"무엇을 볼까",ownView:"직접 고른 항목이다.",tooMany:t=>`항목이 ${t}개여서 한꺼번에 그리기에는 너무 많다.\
 여기서 시작하여 찾고 펼친다.`,ownData:(t,e,n)=>`항목 ${t}개, 종류 ${e}가지. 가장 많이 연결된 항목: ${n}`,
tour:"둘러보기",tourStart:t=>`${t}단계로 둘러보기 →`,tourStep:(t,e)=>`둘러보기 ${e}단계 중 ${t}`,
tourBack:"← 이전",tourNext:"다음 →",tourLeave:"둘러보기 끝내기",statedIn:"근거",inShort:"글이 말\
하는 것, 줄여서",rightAmounts:"그림에 있는 금액, 오류를 고쳐서",amounts:"그림에 있는 금액, 인쇄된 대로",
scales:"막대와 선은 통화마다 척도가 하나이며 통화끼리는 더하지 않는다.",help:"항목이나 \
선을 고르면 글이 무엇을 어느 문장에서 말하는지 보인다.",things:t=>`항목 ${t}개`,statements:t=>`\
진술 ${t}개`,sentences:t=>`문장 ${t}개`,legend:"그림에 있는 것. 누르면 그 종류가 빠진다",
statedLine:"그 밖의 진술",wideLine:t=>`굵기: 금액(${t})`,graveError:"심각한 오류",lightError:"그 \
밖의 오류",kinds:"항목",lines:"선으로 그린 진술",linesNote:"투자, 순위, 직책 등은 그것이 가리키는 항목을 잇는다. 펼치면 항\
목으로 보인다.",unfoldAll:"모두 펼치기",foldAll:"모두 접기",kindsNote:"종류마다 몇 개가 그림에 있는지 보인다. 표\
시를 지운 종류는 빠진다.",shownOf:(t,e)=>`${e}개 중 ${t}개`,moreLines:t=>`외 ${t}가지`,only:"이\
것만",onlyThis:"이것만 보기: ",all:"모든 종류 보기",sieve:"어떤 선을 볼지",any:"모두",least:"\
금액(이상)",since:"시작 연도",until:"끝 연도",statusIs:"진행 상태",hearsay:"전해 들은 말",
errata:"오류",onlySuch:"이것만",withoutSuch:"이것을 빼고",everyLine:"모든 선 보기",linesLeft:t=>t===
0?"그런 선이 없다.":`그런 선이 ${t}개 있다.`,connected:"가장 많이 연결된 항목",unknown:(t,e)=>{
let n={entity:"항목이",path:"항목이",passage:"문장이",view:"보기가"}[t];return n?`주소에 적힌 ‘${e}\
’라는 이름의 ${n} 이 페이지에 없다.`:`주소 끝에 적힌 ‘${e}’에 해당하는 것이 이 페이지에 없다.`},
didYouMean:"찾는 것이 이것인가:",onlyCorrected:"이 페이지에는 바로잡은 내용만 있고 적힌 그대로의 내용은 없다.",
actions:"할 수 있는 일",focus:"집중",expand:"이웃 펼치기",unfold:"펼치기",fold:"접기",unfoldAround:"\
선 펼치기",foldAround:"선 접기",pathFrom:"여기서 경로 찾기",pin:"고정",hide:"숨기기",release:"\
선택 해제",linked:"연결된 항목",relationOf:t=>`이것이 ‘${t}’인 항목`,andMore:t=>`${t}개 더`,
elsewhere:"다른 곳의 식별자",broader:"상위 개념",narrower:"하위 개념",related:"관련",said:"문장\
마다 말하는 것",asData:"진술 하나하나",data:"데이터: 식별자, 역할, 속성",identifier:"식별자",
asParts:"속성별",figures:"수치",erratum:"오류:",ring:"† 테두리와 글 옆의 †는 글의 오류로 기록된 것을 나타낸다. ! 테두리와 붉은 바탕의 \
†는 심각한 오류이다.",putRight:"‡는 여기서 바로잡은 것을 나타낸다.",corrected:"바로잡은 \
값: ",correctedFrom:t=>`여기서는 바로잡았다. 인쇄된 값: ${t}`,supplied:"여기서는 바로잡았다. 인쇄되지 않은 값이다.",
unparaphrased:"아직 풀어쓴 말이 없다.",unsourced:"이를 말하는 구절이 없다.",pathTitle:"두 항목\
 사이의 경로",pathHelp:"가장 짧은 경로를 단계마다 그 근거가 되는 문장과 함께 보인다. 부정된 것은 경로로 세지 않는다.",
from:"출발",to:"도착",swap:"바꾸기",sameEnds:"둘이 같다. 서로 다른 두 항목을 고른다.",steps:t=>`${t}\
단계:`,asShort:t=>`똑같이 짧은 경로가 ${t}개 있다. 거치는 곳:`,avoidHubs:"거의 모든 것을 잇는 항목은 피하기",
both:(t,e,n)=>e==="to"?`둘 다: ${t} → ${n}`:`둘 다: ${n} → ${t}`,noPath:"두 항목을 잇는 경로가 없다.",
table:"표",tableOf:"행",thingRows:"항목",wordRows:"말로 풀어서",statementRows:"진술",words:"말하는 것",
close:"닫기",filter:"행 거르기",everyRow:"그림에 없는 것도 포함",moreRows:"행 더 보기",rowsOf:(t,e)=>`${e}\
행 중 ${t}행`,thing:"항목",kind:"종류",linkedTo:"이웃",marks:"오류",subject:"주어",relation:"관계",
object:"목적어",sentence:"문장",empty:"그릴 것이 없다.",chosen:"선택: ",added:({added:t,total:e,away:n})=>(t<
e?`이웃 ${e}개 중 ${t}개를 더하였다. 다시 펼치면 더 보인다.`:`이웃 ${t}개를 더하였다.`)+
(n?` 빼 둔 종류의 이웃 ${n}개는 더하지 않았다.`:""),leftOut:(t,e)=>`빼 둔 종류 때문에 이웃 ${t}\
개가 보이지 않는다: ${e.join(", ")}.`,undone:"되돌렸다.",hiddenNow:"숨겼다.",unfound:"이 파일의 이 문\
장은 그래프가 아는 것과 다르다.",readHere:"글에서 읽기",briefly:(t,e)=>`${t}문단 ${e}문장`,
where:(t,e)=>`${t}번째 문단 ${e}번째 문장`,textTitle:"문장마다 읽는 글",textHelp:"문장을 고르면 그 문장이\
 말하는 것이 그림에 밝게 보인다. 화살표 키로 이어 읽는다.",paraphrased:"이 문장들은 풀어쓴 말이며 \
글에 적힌 말이 아니다.",noText:"이 그래프에는 구절이 없다.",itStates:"이 문장이 말하는 것:",
nothingStated:"이 문장의 진술은 이 페이지에 없다.",previous:"앞 문장",next:"다음 문장",sentenceOf:(t,e,n)=>`${t?
`${t}번째 문단, `:""}${n}문장 중 ${e}번째`,jump:"소제목으로 가기",isVerified:", 파일에서 확인됨",
isDifferent:", 파일에서 다름",paragraph:t=>`${t}번째 문단`,...Ga,...Ha};var Ka={en:{search:"Search names",panel:"Overview, details and path",help:"Choose a thing or a line to read wh\
at is stated of it.",said:"What is stated",pathHelp:"The shortest path, step by step. Denied links are not use\
d.",statedLine:"statement",linesNote:"A thing that only links others is a line between them. Unfold it to see \
it as a thing."},ko:{search:"이름 찾기",panel:"개요, 내용, 경로",help:"항목이나 선을 고르면 그에 관한 진술이 보인다.",
said:"진술",pathHelp:"가장 짧은 경로를 단계마다 보인다. 부정된 것은 경로로 세지 않는다.",
statedLine:"진술",linesNote:"다른 항목을 잇기만 하는 항목은 그 사이의 선이다. 펼치면 항목으로 보인다."}};var Vp={en:Ua,ko:za},h=t=>!u.passages.length&&Ka[m.language][t]||Vp[m.language][t];function vt(t){let e=h(t);return typeof e==
"string"?e:""}var _p=12,Ot=new Map;for(let t=0;t<I;t+=1)C(t)||Ot.set(R(t),(Ot.get(R(t))??0)+1);function Va(t){let e=new Map;
for(let n=0;n<I;n+=1)for(let o of L(n)){if(o.from!==n||C(o.from)||C(o.to)||(o.relation===null?!j(o.statement):
o.isAside))continue;let[s,r]=[R(o.from),R(o.to)],a=t(o.relation===null?u.predicates[u.statements[o.statement].
predicate]:u.kinds[R(o.relation)].label),i=e.get(`${s} ${r}`)??{from:s,to:r,names:new Map,total:0};e.set(`${s}\
 ${r}`,i),i.names.set(a,(i.names.get(a)??0)+1),i.total+=1}return[...e.values()].sort((n,o)=>o.total-n.total||n.
from-o.from||n.to-o.to)}var Is=Ot.size>1,_a=Is&&u.presets[0]?.name==="hub"&&Se.every(t=>L(t).length<_p);var js=_a?"types":"picture",ko=["picture","table",...Is?["types"]:[]];function kn(t){m.mode=t,$("table").hidden=
t!=="table",$("types").hidden=t!=="types",$("drawing").hidden=t!=="picture",$("tools").hidden=t!=="picture",qt(
"modes",t)}function Qp(t){let[e,...n]=t.split(":");return Object.hasOwn(u.prefixes,e)?u.prefixes[e]+n.join(":"):t}var Ps=t=>(t.
split(/[:/#]/).at(-1)??"").toLowerCase(),Ya=new Map,Xa=new Map;for(let t=I-1;t>=0;t-=1){let{name:e,same:n}=u.things[t];
for(let o of[e,...n])Xa.set(Ps(o),t);for(let o of[e,...n])Ya.set(o,t).set(Qp(o),t)}var V=t=>Ya.get(t)??(/^\w+:/.
test(t)?void 0:Xa.get(t.toLowerCase()));function ve(t){let{name:e}=u.things[t],n=Ps(e);return/^[\w.-]+$/.test(
n)&&V(n)===t?n:e}var Qa=new Map(u.passages.map(({name:t},e)=>[t.toLowerCase(),e])),Ja=t=>Qa.get(t.toLowerCase())??
Qa.get(Ps(t)),Yp=new Map(u.presets.map(({name:t},e)=>[t,e])),Za=t=>Yp.get(t),Xp=new Map(u.kinds.map(({name:t},e)=>[
t,e])),$o=t=>Xp.get(t);var ti=()=>({name:"",typed:{},own:null,said:null,answer:null,others:null,holds:null,trouble:null,isDrawn:!1,isBusy:!1,
row:null,rates:null,key:""}),O=ti(),$n=(t={})=>{Object.assign(O,ti(),t)},ce=()=>O.name!==""||O.own!==null,P={now:null,
terms:null,hasFailed:!1},Vt=()=>P.now?.questions.find(({name:t})=>t===O.name),He=({typed:t})=>Object.values(t).
flat().map(e=>{let n=V(e);return n===void 0?e:A(n)}).join(", "),So=t=>S(P.now?.questions.find(e=>e.name===t)?.
title??t);var Jp=[["overview","overview"],["ask","ask"],["details","details"],["path","path"],["text","reader"]];function Mt(t){
m.tab=t;for(let e of $("tabs").children)e.setAttribute("aria-selected",String(e.value===t)),e.tabIndex=e.value===
t?0:-1;for(let[e,n]of Jp)$(n).hidden=e!==t;Ds()}function Ds(){let e=m.tab==="ask"&&Vt()?h("changeQuestion"):m.
tab==="details"?ae():"";$("fold").textContent=e||$(`tab-${m.tab}`).textContent}var Fs=matchMedia("(max-width: \
860px) and (min-height: 501px)"),ct=t=>$("fold").setAttribute("aria-expanded",String(t)),vo=()=>Fs.matches&&ct(
!1),ei=()=>$("fold").getAttribute("aria-expanded")==="true";var ni=[[],[0],[-.3,.3],[-.4,0,.4]];function oi(t,e,n){let[o,s]=[e.x-t.x,t.y-e.y],r=Math.atan2(s,o)+(n*.5+.5)*
Math.PI,a=(Math.abs(n)*.5+.5)*Math.hypot(o,s);return{x:t.x+a*Math.sin(r),y:t.y+a*Math.cos(r)}}function gt(t,e,n,o){
if(!n)return{x:t.x+(e.x-t.x)*o,y:t.y+(e.y-t.y)*o};let s=oi(t,e,n),[r,a,i]=[(1-o)**2,2*o*(1-o),o**2];return{x:r*
t.x+a*s.x+i*e.x,y:r*t.y+a*s.y+i*e.y}}var si=t=>t?{enabled:!0,type:t<0?"curvedCCW":"curvedCW",roundness:Math.abs(
t)}:{enabled:!1};function ri(t,e,n){let o=({x:s,y:r})=>`${s.toFixed(1)} ${r.toFixed(1)}`;return`M${o(t)} ${n?`\
Q${o(oi(t,e,n))} `:"L"}${o(e)}`}var Zp=Array.from({length:30},(t,e)=>(e+1)/20).flatMap(t=>[t,-t]),tu=.15,eu=.01,ai=14,nu=4e6;function Sn(t,e,n){
let[o,s]=[e.x-t.x,e.y-t.y],r=o*o+s*s||1,a=Math.max(0,Math.min(1,((n.x-t.x)*o+(n.y-t.y)*s)/r));return Math.hypot(
t.x+a*o-n.x,t.y+a*s-n.y)}var Bs=(t,e,n)=>n?Array.from({length:ai+1},(o,s)=>gt(t,e,n,s/ai)):[t,e];function ii(t,e,n,o){
if(t.length*e.length>nu)return;let s=e.map(i=>{let[l,f]=o(i);return{thing:i,at:n(i),core:l,radius:f}}),r=new Map;
for(let i of t){let d=function(x,k=1/0){let v=Bs(l,f,x),[M,N,B,J]=[l.x,l.x,l.y,l.y];for(let{x:mt,y:Nt}of v)[M,
N]=[Math.min(M,mt),Math.max(N,mt)],[B,J]=[Math.min(B,Nt),Math.max(J,Nt)];let kt=0;for(let{thing:mt,at:Nt,radius:re,
core:fo}of s){let{x:ke,y:$e}=Nt;if(ke<M-re||ke>N+re||$e<B-re||$e>J+re||mt===i.from||mt===i.to)continue;let bn=1/0;
for(let ht=1;ht<v.length;ht+=1)bn=Math.min(bn,Sn(v[ht-1],v[ht],Nt));if(bn<re&&(kt+=bn<fo?1:eu),kt>=k)break}return kt};
var a=d;let[l,f]=[n(i.from),n(i.to)],p=`${i.from}-${i.to}`,g=r.get(p)??[];r.set(p,g);let y=x=>g.every(k=>Math.
abs(k-x)>=tu),w=d(i.usual);i.bend=i.usual;for(let x of w?Zp:[]){let k=i.usual+x,v=y(k)?d(k,w):1/0;if(v<w&&([w,
i.bend]=[v,k]),!w)break}g.push(i.bend)}}var ou=60,su=900,ru=2.399963229728653,au=([t,e,n,o],[s,r,a,i])=>n<s||a<t||o<r||i<e,ci=(t,e,n,o)=>Sn(t,e,n)<o;function li(t,e,n,o,s){
let r=[];for(let a=e;a<su;a+=1){let i=14*Math.sqrt(a),l=a*ru,f={x:Math.round(t.x+i*1.25*Math.cos(l)),y:Math.round(
t.y+i*Math.sin(l))},p=o(f);if(n.every(g=>au(p,g))){if(!s(f))return f;if(r.push(f)===ou)break}}return r[0]??{x:t.
x,y:t.y}}var fi=t=>u.statements[t].errata.length>0,Oe=t=>u.statements[t].only==="corrected";function U(t){let e=[...t].
filter(fi);return(e.some(n=>!Oe(n))?"†":"")+(e.some(Oe)?"‡":"")}var Oo=new Map;u.statements.forEach(({subject:t},e)=>{
fi(e)&&Oo.set(t,[...Oo.get(t)??[],e])});var pi=Oo.size>0,Me=t=>(Oo.get(t)??[]).filter(j),Ge=t=>u.statements[t].
errata.some(e=>u.errata[e].severity==="High"),Ee=t=>Me(t).some(e=>Ge(e)&&!Oe(e)),Wt=t=>U(Me(t));function qs(t){
if(t.relation===null)return U([t.statement]);let[e,n]=t.leadsIn?[t.from,t.relation]:[t.relation,t.to];return U(
it(e).filter(o=>{let{predicate:s,object:r}=u.statements[o];return s===t.property&&r===n&&j(o)}))}var Mo=11,iu=17,ze=1.18,cu=12,lu={actor:3.4,named:2.8,relation:2.4,concept:2},fu={actor:[.85,9],named:[.35,3],
relation:[0,0],concept:[.1,1]},[pu,uu]=[.16,.7],Te=t=>[...t].reduce((e,n)=>e+(/[\u1100-\u115f\u2e80-\uffdc]/.test(
n)?2:1),0);function du(t){let{columns:e,lines:n}=u.wrap,o=r=>r.match(new RegExp(`.{1,${Math.max(1,Math.floor(e*
[...r].length/Te(r)))}}`,"gu"))??[],s=[""];for(let r of t.split(/\s+/).flatMap(a=>Te(a)>e*1.5?o(a):a)){let a=s[s.
length-1],i=a?`${a} ${r}`:r;Te(i)<=e||!a?s[s.length-1]=i:s.push(r)}return s.length>n?`${s.slice(0,n).join(`
`)}…`:s.join(`
`)}function mu(t){let e=du(S(u.things[t].label)),n=Y(t)?.amounts??[];if(!n.length)return e+(Wt(t).includes("‡")?
"‡":"");let o=at(n).replaceAll(`
`," "),s=Te(`${e.split(`
`).at(-1)} · ${o}`)<=u.wrap.columns;return`${e}${s?" · ":`
· `}${o}`}var ui=new Map;function Ws(t){let e=`${m.language} ${m.reading}`,n=ui.get(e)??new Map;return ui.set(
e,n),n.has(t)||n.set(t,mu(t)),n.get(t)}var di=document.createElement("canvas").getContext("2d"),hu=getComputedStyle(
document.body).fontFamily,gu={400:new Map,600:new Map};function wt(t,e,n=400){let o=t.split(`
`),s=gu[n],r=s.get(t);return r===void 0&&(di.font=`${n} 20px ${hu}`,r=Math.max(...o.map(a=>di.measureText(a).width))/
20,s.set(t,r)),[r*e,o.length*e*ze]}function Ke(t){let{radius:e,font:n}=u.things[t],[o,s]=wt(Ws(t),n);return[Math.
max(o,2*e)+8,2*e+s+8]}function Ut(t,e,n){let{rank:o}=D(t),[s,r]=fu[o],a=lu[o]+Math.min(s*Math.sqrt(n),r);return Math.
max(u.things[t].radius*e,a*Math.max(uu,Math.min(1,e/pu)))}function mi(t,e,n){let o=D(t).rank==="actor"?Math.min(
.6*Math.sqrt(n),5):0;return{size:Math.min(Math.max(u.things[t].font*e,Mo+o),iu),bold:o&&n>=cu?600:400}}var wu=40,yu=130,vn=()=>$("drawing").clientWidth<$("drawing").clientHeight,On=()=>vn()?.6:1.5;function Us(t,{x:e,
y:n}){let[o,s]=Ke(t),r=n-u.things[t].radius;return[e-o/2,r,e+o/2,r+s]}var xu=({x:t,y:e},[n,o])=>[t-n/2,e-o/2,t+
n/2,e+o/2],Hs=t=>({x:t.reduce((e,{x:n})=>e+n,0)/t.length,y:t.reduce((e,{y:n})=>e+n,0)/t.length});function Et(t,e,{
near:n,home:o={x:0,y:0},room:s,round:r}={}){let a=g=>L(g).map(d=>X(d,g)).filter(d=>d!==g&&t.has(d)),i=g=>t.get(
g),l=(g,d)=>[...t].some(([y,w])=>y!==d&&ci(g,i(d),w,u.things[y].radius+4)),f=[...t].map(([g,d])=>Us(g,d)),p=new Set(
e.filter(g=>!t.has(g)));for(;p.size;){let g=[...p],d=(n?null:g.find(k=>a(k).length))??g[0];p.delete(d);let y=n?
[]:r===void 0?a(d):[r],w=n?[n]:y.map(i),x=li(w.length?Hs(w):o,n||w.length===1?r===void 0?wu:yu:0,f,k=>s?xu(k,s):
Us(d,k),k=>y.some(v=>l(k,v)));t.set(d,x),f.push(Us(d,x))}}var Eo=["least","since","until","status","hearsay","errata"],_t=()=>({least:"",since:"",until:"",status:"",hearsay:"",
errata:""}),Ve=t=>Eo.every(e=>!t[e]),gi=t=>Array.isArray(t)?t[0]:t,wi=t=>(t?.sums??[]).filter(({statement:e})=>j(
e)),hi=(t,e)=>!t||t==="only"===e;function yi(t,e){let n=t.relation===null?void 0:Y(t.relation),{least:o,since:s,
until:r,status:a,hearsay:i,errata:l}=e;if(o){let[f,p]=o.split(" ");if(!wi(n).some(g=>g.currency===f&&g.value>=
Number(p)))return!1}return(s||r)&&!n?.years.length||s&&n&&n.years[1]<Number(s)||r&&n&&n.years[0]>Number(r)||a&&
gi(n?.status??"")!==a||!hi(i,!!n?.hedge)?!1:!l||hi(l,U(Bt([t]))!=="")}function xi(){let t=u.relations.flatMap(
e=>wi(e).map(n=>({...n,amounts:e.amounts})));return t.sort((e,n)=>e.currency<n.currency?-1:e.currency>n.currency?
1:n.value-e.value),{sums:[...new Map(t.map(e=>[`${e.currency} ${e.value}`,e])).entries()],years:[...new Set(u.
relations.flatMap(({years:e})=>e))].sort(),statuses:[...new Map(u.relations.flatMap(({status:e})=>e?[[gi(e),e]]:
[]))],hearsay:u.relations.some(({hedge:e})=>e),errata:u.errata.length>0}}var Mn=80,[bu,ku]=[8,12];function bi(t,e){let n=W(t)||C(t)?e:e.filter(o=>!W(o));return n.length?n:e}function _e(t,e,n){
return bi(t,tt(t,n)).filter(s=>!e.has(s)).sort((s,r)=>Number(W(s))-Number(W(r))||L(r).length-L(s).length||s-r)}
function $u(t){if(t.relation===null)return 1;let{amounts:e,captions:n}=Y(t.relation);return e.length?4:/\d/.test(
String(n[0]))?3:t.repeats?0:1}function En(t,e,n){let o=new Set(bi(t,tt(t,n))),s=[...o].filter(a=>e.has(a)).length;
if(C(t))return[...o].filter(a=>!e.has(a));if(s>=bu)return[];let r=new Map;for(let a of L(t)){let i=X(a,t),l={actor:20,
named:10,relation:0,concept:0}[D(i).rank];o.has(i)&&!e.has(i)&&Ft(a,n)&&r.set(i,Math.max(r.get(i)??0,l+$u(a)))}
return[...r].sort(([a,i],[l,f])=>f-i||L(l).length-L(a).length||a-l).slice(0,ku-s).map(([a])=>a)}var Gs=()=>({shown:new Map,preset:null,centre:null,came:[],away:new Set,aside:new Set,pinned:new Set,guests:new Set,
visited:null,read:new Set,sieve:_t()}),b=Gs(),H=t=>b.shown.get(t),Qe=()=>new Set([...b.away,...b.aside]),ki=()=>new Set(
[...b.came.map(({thing:t})=>t),...b.visited===null?[]:[b.visited]]);function To(t){let e={has:o=>b.shown.has(o)&&
!b.guests.has(o)},n=_e(t,e,b.away);return{some:n.slice(0,Mn),total:n.length,away:_e(t,e,new Set).length-n.length}}
function $i(t){let e=new Set(tt(t,b.away)),n=tt(t).filter(s=>!e.has(s)),o=n.flatMap(s=>{let r=L(t).filter(a=>X(
a,t)===s&&Ft(a,new Set));return[R(s),...r.flatMap(({relation:a})=>a===null?[]:R(a))]});return{count:n.length,kinds:[
...new Set(o)].filter(s=>b.away.has(s))}}function lt(){let t=b.preset!==null&&u.presets[b.preset].kinds!==null,
e=zs()?new Set(u.presets[b.preset].things):null,[n,o,s]=[Qe(),ki(),!Ve(b.sieve)];function r(i){if(s&&!yi(i,b.sieve))
return!1;let l=o.has(i.from)||o.has(i.to);return i.relation===null?(l||!(e?.has(i.from)&&e.has(i.to)))&&Ft(i,n):
b.shown.has(i.relation)?!1:b.read.has(i.relation)?!i.repeats&&(t||Ft(i,n)):l?Ft(i,b.away):!(t&&i.isAside)&&Ft(
i,n)}let a=new Set(G());return[...a].flatMap(i=>L(i).filter(l=>l.from===i&&l.to!==i&&a.has(l.to)&&r(l)))}function Ae(t=null){
let e=lt().filter(({from:n,to:o})=>t===null||n===t||o===t);return[...new Set(e.flatMap(({relation:n})=>n??[]))]}
var Si=()=>[...b.shown.keys()].filter(t=>C(t)&&!b.guests.has(t)),Ao=()=>[...b.guests],Tt=t=>b.shown.has(t),le=t=>b.
pinned.has(t),Qt=()=>b.sieve,Yt=()=>b.preset,zs=()=>b.preset!==null&&u.presets[b.preset].flows,Le=()=>b.shown;
function G(){let t=ki();return[...b.shown.keys()].filter(e=>!b.away.has(R(e))||t.has(e))}function Lo(){let t=new Map;
for(let e of new Set([...b.shown.keys(),...Ae()]))t.set(R(e),(t.get(R(e))??0)+1);return t}function Co(t){let e=t===
null?null:u.presets[t].kinds;return new Set(e?u.relations.map(({thing:n})=>R(n)).filter(n=>!e.includes(n)):[])}var Su=28,vi=190;function vu(t,e,n){let o=[[e]],s=new Set(t.filter(r=>r!==e));for(let r=o[0];r.length&&s.size;){
let a=r.flatMap(i=>n.filter(({from:l,to:f})=>l===i||f===i).map(l=>X(l,i)));r=[...new Set(a)].filter(i=>s.delete(
i)),r.length&&o.push(r)}return{reached:o,left:[...s]}}function Ou(t,e){if(e.reduce((r,a)=>r+a,0)>=2*Math.PI)return t.
map((r,a)=>2*Math.PI*a/t.length);let o=[];t.forEach((r,a)=>{o.push(a?Math.max(r,o[a-1]+(e[a-1]+e[a])/2):r)});let s=o.
reduce((r,a,i)=>r+a-t[i],0)/(o.length||1);return o.map(r=>r-s)}function Ro(t,e){let n=lt(),{reached:o,left:s}=vu(
t,e,n),r=new Map,a=new Map([[e,{x:0,y:0}]]),i=0;return o.slice(1).forEach((l,f)=>{let p=k=>n.flatMap(M=>M.from===
k||M.to===k?r.get(X(M,k))??[]:[])[0]??0,g=new Map(l.map(k=>[k,p(k)])),d=f?[...l].sort((k,v)=>Number(g.get(k))-
Number(g.get(v))||k-v):[...l].sort((k,v)=>R(k)-R(v)||k-v),y=d.map(k=>Ke(k)[0]+Su);i=Math.max(i+vi,y.reduce((k,v)=>k+
v,0)/(2*Math.PI));let w=d.map((k,v)=>2*Math.PI*v/d.length-Math.PI/2),x=f?Ou(d.map(k=>Number(g.get(k))),y.map(k=>k/
i)):w;d.forEach((k,v)=>{r.set(k,x[v]),a.set(k,{x:i*Math.cos(x[v])*On(),y:i*Math.sin(x[v])})})}),s.forEach((l,f)=>{
a.set(l,{x:(f-(s.length-1)/2)*200,y:i+vi})}),a}var Mu=[520,380],Eu=40;function Tu(t,e,n){let o=new Set(t),s=a=>a.from!==a.to&&o.has(a.from)&&o.has(a.to)&&!(a.
relation!==null&&a.repeats)&&(e===null?n.includes(a.relation??-1):bo(e,a)),r=t.filter(a=>L(a).some(s));return r.
length?r:t}function Ks(t,e){Object.assign(b,Gs(),{preset:t,centre:e,aside:Co(t)})}function Ye(t){Ks(t,null);let{
things:e,wide:n,tall:o}=u.presets[t],s=vn()&&o.length?o:n;e.forEach((r,a)=>{b.shown.set(r,{x:s[2*a],y:s[2*a+1]})})}
var Oi=()=>Ks(null,null);function No(t){let{some:e,total:n,away:o}=To(t);Et(b.shown,e,{near:b.shown.get(t)});for(let s of e)
b.guests.delete(s);return{added:e.length,total:n,away:o}}function Io(t){Ks(null,t),b.shown.set(t,{x:0,y:0});let e=No(
t);return b.shown.size<=Eu&&(b.shown=Ro([...b.shown.keys()],t)),e}function Mi(){for(let t of b.guests)b.shown.
delete(t);b.guests=new Set,b.visited=null,b.read=new Set}function Ei(t){b.shown.has(t)||Et(b.shown,[t]),b.guests.
delete(t);let e=No(t);return b.came.push({thing:t,all:!0}),e}function Ti(t,e){b.guests.has(t)?Au():Mi(),b.read=
new Set,b.visited=e&&b.shown.has(t)?null:t,b.visited!==null&&(b.guests=new Set([t,...En(t,b.shown,b.away)].filter(
n=>!b.shown.has(n))),b.shown.has(t)||Et(b.shown,[t],{room:b.guests.size>3?Mu:void 0}),Et(b.shown,[...b.guests],
{round:t}))}function Au(){b.visited!==null&&b.came.push({thing:b.visited,all:!1}),b.guests=new Set}function Vs(t){
b.shown.delete(t),b.guests.delete(t),b.came=b.came.filter(e=>e.thing!==t)}function _s(t){for(let e of t)b.away.
delete(R(e)),b.guests.delete(e);Et(b.shown,t)}function Qs(t){for(let e of t)Vs(e)}function Ai(t){b.pinned.delete(
t)||b.pinned.add(t),b.guests.delete(t)}function Li(t,e){t===null?[b.away,b.aside]=[new Set,new Set]:e==="only"?
(b.away=new Set([...u.kinds.keys()].filter(n=>n!==t)),b.aside=new Set):(b.aside.delete(t),b.away.delete(t),e===
"hide"&&b.away.add(t)),b.came=b.came.filter(({thing:n})=>!b.away.has(R(n)))}function Ci(t){b.sieve=t}function Xe(t,e){
b.shown.has(t)&&b.shown.set(t,e)}function Ht(t,e=null,n=e===null?null:xo(e)){Mi(),b.read=new Set(n?.filter(C));
let o=t??[],s=n?Tu(o,e,n):o,r=o.flatMap(a=>b.shown.get(a)??[]);return b.guests=new Set(s.filter(a=>!b.shown.has(
a))),Et(b.shown,[...b.guests],{home:r.length?Hs(r):void 0}),[...new Set(s)]}var Cu=13,Ru=1,Tn=t=>(Y(t)?.sums??[]).filter(({statement:e})=>j(e)),jo=t=>Tn(t).map(({statement:e})=>Ys(e)+U([
e])).join(", "),Ys=t=>S(u.statements[t].object.text),Ri=(t,{currency:e})=>`${R(t)} ${e}`;function Nu(){let t=new Map;
for(let{thing:e}of u.relations)for(let n of Tn(e)){let o=Ri(e,n);t.set(o,[...t.get(o)??[],n.value])}return t}function Xs(t,e){
let n=Nu().get(Ri(t,e))??[];return n.length>1?e.value/Math.max(...n,Number.MIN_VALUE):null}function Je({edges:t}){
let n=[...new Set(t.flatMap(o=>o.relation===null||o.isAside?[]:o.relation))].flatMap(o=>Tn(o).flatMap(s=>Xs(o,
s)??[]));return n.length?Math.max(Ru,Cu*n.reduce((o,s)=>o+s)):null}var Js=2,Iu=24,ju=new Map(u.ties.map(t=>[t.property,t])),Zs=t=>!t.isAside||t.alone,Ni=t=>zs()&&t.property===null&&
jo(t.relation)!=="";function Ii(t){let e={property:null,leadsIn:!1,mark:""};if(t.relation===null)return{...e,said:S(
u.predicates[u.statements[t.statement].predicate])+qs(t)};if(Ni(t))return{...e,said:jo(t.relation)};let{captions:n,
called:o}=Y(t.relation),s=Zs(t)?at(n):S(o),r=t.property===null||Zs(t)?"":qs(t);return{said:s,property:t.property,
leadsIn:t.leadsIn,mark:r}}function ji({property:t,leadsIn:e,mark:n},o){if(t===null)return o;let s=ju.get(t);if(s)
return S(e?s.into:s.out).replace("{}",()=>o)+n;let r=S(u.predicates[t]);return(e?[r,o]:[o,r]).join(": ")+n}function Pi(t){
let e=Ii(t);return ji(e,e.said)}function Di(t){let e=new Map;t.map(Ii).forEach((s,r)=>{let a=s.property===null?
`point ${r}`:`${s.property} ${s.leadsIn} ${s.mark}`;e.set(a,[...e.get(a)??[],s])});let n=s=>[...s.slice(0,Js),
...s.length>Js?[h("moreLines")(s.length-Js)]:[]],o=[...e.values()].map(s=>{let r=n([...new Set(s.map(({said:a})=>a))]).
join(", ");return ji(s[0],r.length>Iu?r.replaceAll(", ",`,
`):r)});return n(o).join(`
`)}function Fi(t){if(t.relation===null)return null;if(Ni(t))return jo(t.relation);let e=Zs(t)&&Y(t.relation)?.
amounts||[];return e.length?at(e):null}var Pu=2e3;function Bi(t,[e,n],o,s){let r=o.flatMap(([,a])=>a);return{id:t,from:e,to:n,edges:r,bend:s,usual:s,
label:o.length===1?o[0][0]:Di(o.map(([,[a]])=>a)),amount:o.length===1?Fi(r[0]):null,grave:[...Bt(r)].some(a=>Ge(
a)&&!Oe(a)),weight:(/\d/.test(o[0][0])?2:0)+(r.some(({relation:a})=>a!==null)?1:0)}}var Ce=new Map,tr=new Map,
_=()=>Ce,nt=t=>tr.get(t)??0;function er(t){let{from:e,to:n}=Ce.get(t);return{from:e,to:n,edges:[...Ce.values()].
filter(o=>o.from===e&&o.to===n).flatMap(o=>o.edges)}}function Po(t){let e=[...Ce.values()].filter(({edges:s})=>s.
some(r=>r.relation===t)),n=s=>s.relation===t&&!s.isAside,o=e.find(({edges:s})=>s.some(n))??e[0];return o?er(o.
id):null}function Do({from:t,to:e,edges:n},o){if(!o)return!0;if(!o.has(t)||!o.has(e))return!1;let{passage:s,selected:r}=m;
return!m.highlighted&&r!==null&&o.has(r)?t===r||e===r:s===null||n.some(a=>bo(s,a))}function qi(){let t=new Map,
e=lt();for(let n of e){let o=[Math.min(n.from,n.to),Math.max(n.from,n.to)],s=o.join("-"),r=t.get(s)??{ends:o,said:new Map};
t.set(s,r);let a=Pi(n);r.said.set(a,[...r.said.get(a)??[],n])}Ce=new Map;for(let[n,{ends:o,said:s}]of t){let r=[
...s].sort(([l],[f])=>Number(/\d/.test(f))-Number(/\d/.test(l))),a=e.length>Pu?void 0:ni[r.length],i=a?r.map((l,f)=>Bi(
f?`${n}/${f}`:n,o,[l],a[f])):[Bi(n,o,r,0)];for(let l of i)Ce.set(l.id,l)}tr=new Map;for(let{from:n,to:o}of Ce.
values())for(let s of[n,o])tr.set(s,nt(s)+1)}var Gi=["kind","country","radial"],An=28,Du=64,Fu=60,Bu=2,Wi=[13,15],qu=8,or=.35,nr=u.kinds.findIndex(({name:t})=>/(^|:)Country$/.
test(t)),zi=nr>=0;function Wu(t){if(R(t)===nr)return A(t);let e=L(t).find(n=>n.relation===null&&n.from===t&&R(
n.to)===nr);return e?A(e.to):h("noCountry")}function Uu(t){let[e,n]=[Du,Fu].map(p=>vn()?Bu*p:p),o=[...t].map(([
p,g])=>{let d=g.map(Ke),y=[0,1].map(v=>Math.max(...d.map(M=>M[v]))+An),w=Math.ceil(Math.sqrt(g.length*y[1]*On()/
y[0]))||1,x=Math.ceil(g.length/w),k=Math.min(w,g.length);return{name:p,things:g,cell:y,columns:w,width:k*y[0]+
An,head:e,height:e+x*y[1]+An}}),s=p=>+(p===h("noCountry"));o.sort((p,g)=>s(p.name)-s(g.name)||g.height-p.height||
g.things.length-p.things.length);let r=o.reduce((p,g)=>p+(g.width+n)*(g.height+n),0),a=Math.max(Math.sqrt(r*On()),
...o.map(p=>p.width)),[i,l,f]=[0,0,0];return o.map(p=>{i&&i+p.width>a&&([i,l,f]=[0,l+f+n,0]);let g={...p,left:i,
top:l};return i+=p.width+n,f=Math.max(f,p.height),g})}function Ui(t,e){let n=new Map;for(let r of t)n.set(e(r),
[...n.get(e(r))??[],r]);let o=Uu(n);return{points:o.flatMap(({things:r,cell:a,columns:i,left:l,top:f,head:p})=>r.
map((g,d)=>{let y=l+An/2+d%i*a[0]+a[0]/2,w=f+p+Math.floor(d/i)*a[1]+u.things[g].radius+An/2;return[g,{x:y,y:w}]})),
groups:o}}function Hu(t){return b.centre!==null&&t.includes(b.centre)?b.centre:[...t].sort((e,n)=>L(n).length-
L(e).length||e-n)[0]}var Ze=[],Hi="";function Ki(){let t=new Set(Ao()),e=G().filter(r=>!t.has(r)).sort((r,a)=>r-
a),n=m.arrangement&&`${m.arrangement} ${m.language} ${e}`;if(n===Hi||(Hi=n,Ze=[],!n||!e.length))return;let o={
radial:()=>({points:[...Ro(e,Hu(e))],groups:[]}),kind:()=>Ui(e,r=>S(u.kinds[R(r)].label)),country:()=>Ui(e,Wu)}[m.
arrangement],s=o?.()??{points:[],groups:[]};Ze=s.groups;for(let[r,a]of s.points)Xe(r,a)}var Vi=()=>Ze.flatMap(
({left:t,top:e,width:n,height:o})=>[{x:t,y:e},{x:t+n,y:e+o}]),_i=()=>Ze,sr=t=>Ze.map(({name:e,left:n,top:o})=>{
let s=Math.max(Wi[0],Wi[1]*t);return{x:n+(qu+wt(e,s,600)[0]/2)/t,y:o,size:s/t,bold:600,label:e}});function Qi(t,e,n){
t.lineWidth=n,t.strokeStyle=e.soft,t.globalAlpha=or;for(let{left:o,top:s,width:r,height:a}of Ze)t.strokeRect(o,
s,r,a);t.globalAlpha=1}var[Gu,Yi]=[50,.4],zu=.75,Ku=250;function Xi(t,e){let n=0,o=!1,s=!1;function r(i=Gu){clearTimeout(n),s=!0,t.setOptions(
{physics:{enabled:!0,maxVelocity:i,minVelocity:Yi}}),i>Yi/2&&(n=setTimeout(()=>r(i*zu),Ku))}function a(i){clearTimeout(
n),s=!1,e(i)}return t.on("dragStart",({nodes:i})=>o&&i.length&&r()),t.on("stabilized",()=>s&&a(!0)),function(l){
if(o=l,o){r();return}t.setOptions({physics:{enabled:!1}}),a(!1)}}var Ji=[[],[9,3],[2,3],[9,3,2,3]],Fo=[5,4],rr=3,Zi=t=>[...new Set(t)].sort((e,n)=>t.filter(o=>o===n).length-t.
filter(o=>o===e).length),Vu=Zi(u.relations.map(({thing:t})=>R(t))),_u=Zi(u.relations.flatMap(({sums:t})=>t.map(
({currency:e})=>e)));function tn(t){let e=Vu.filter(n=>u.kinds[n].family===u.kinds[t].family);return Ji[Math.max(
0,e.indexOf(t))%Ji.length]}var fe=t=>_u.indexOf(t)%rr,en=({edges:t})=>t.flatMap(e=>e.relation===null||e.isAside?
[]:(Y(e.relation)?.sums??[]).flatMap(n=>j(n.statement)?n.currency:[]))[0];var Qu=3,tc=.6;function ec(t,e,{colours:n,highlighted:o,far:s,scale:r}){let{ink:a,paper:i,warn:l,grave:f,families:p}=n,
{family:g,rank:d,shape:y}=D(t),w=!o||o.has(t),x=p[g][w?s&&d==="concept"?"pale":"full":"dim"],k=t===m.selected,
v=Wt(t).includes("†")&&w,M=v&&Ee(t),N={background:x,border:a},B=le(t);return{id:t,...H(t),shape:y,size:Ut(t,
r,e)/r,borderWidth:(k?3:M?4:v?2:1)*(s?tc:1),color:{background:x,border:k?a:M?f:v?l:i,highlight:N,hover:N},fixed:B,
shapeProperties:{borderDashes:B?[3,2]:!1}}}function nc(t,e,{colours:n,highlighted:o,far:s,scale:r}){let{soft:a,
wire:i,families:l,amounts:f}=n,p=t.edges.find(v=>v.relation!==null)?.relation??null,g=s?null:Je(t),d=g===null?
void 0:en(t),y=p===null?i:l[D(p).family],w=d===void 0?y:f[fe(d)],x=p===null?Fo:g===null?tn(R(p)):[],k=v=>({enabled:!s&&
t.edges.some(M=>M.to===v),scaleFactor:.5});return{id:t.id,from:t.from,to:t.to,width:g!==null?g:e&&o?2:s?tc/r:p===
null?1:1.5,color:{color:w[e?s&&!o?"pale":"full":"dim"],highlight:w.full,hover:a},arrows:{to:k(t.to),from:k(t.from)},
arrowStrikethrough:t.bend!==0&&(g??0)<Qu,dashes:x.length&&!s?x:!1,smooth:si(t.bend)}}var[Yu,oc]=[700,.2],Xu=6,Ju=2,Zu=1.15,td=1500;function sc(t,e,{isHeavy:n,below:o,arrived:s,settle:r}){let a=!1;
requestAnimationFrame(()=>{a=!0});let i=null,l=0;e.on("animationFinished",()=>{l=0,i&&e.moveTo({...i,animation:!1}),
i=null,s()});function f(p,g,d,y){e.setSize("100%","100%");let[w,x]=[p.map(({x:Nt})=>Nt),p.map(({y:Nt})=>Nt)],[
k,v,M,N]=[Math.min(...w),Math.max(...w),Math.min(...x),Math.max(...x)],B=Math.min((t.clientWidth-Math.min(150,
t.clientWidth/6))/(v-k||1),Math.max(t.clientHeight-o()-70,20)/(N-M||1),Zu),J=d&&t.clientWidth<Yu&&B*Xu>oc?Math.
max(B,oc):B,kt=J<.35?g:null,mt=!a||d||n()||matchMedia("(prefers-reduced-motion: reduce)").matches;i={position:kt??
(J>Ju*B?y:null)??{x:(k+v)/2,y:(M+N)/2+16+o()/2/J},scale:kt?.35:J},e.moveTo({...i,animation:mt?!1:{duration:250,
easingFunction:"easeInOutQuad"}}),mt?r():(l=performance.now()+td,ed(e).view.easingTime=Number.EPSILON)}return{
look:f,isTravelling:()=>performance.now()<=l}}var ed=t=>t;var nd=1.5;function rc(t,e,n,{ink:o},s){t.strokeStyle=o,t.lineWidth=s,t.beginPath(),t.moveTo(e.x,e.y),t.lineTo(
n.x,n.y),t.stroke()}function Bo(t,{x:e,y:n,size:o,label:s,bold:r=400,grave:a=!1},i,l,f){let{face:p,paper:g}=l,
d=s.split(`
`);t.font=`${r} ${o}px ${p}`,t.textAlign="center",t.textBaseline="middle";let y=o*ze;d.forEach((w,x)=>{let k=n+
(x-(d.length-1)/2)*y,v=t.measureText(w).width+2*nd*f;t.fillStyle=g,t.fillRect(e-v/2,k-y/2,v,y)}),d.forEach((w,x)=>{
let k=n+(x-(d.length-1)/2)*y,v=e-t.measureText(w).width/2;t.textAlign="left";for(let M of w.split(/([†‡]+)/)){
let N=/^[†‡]/.test(M);t.font=`${N?700:r} ${o}px ${p}`;let B=t.measureText(M).width;t.fillStyle=N?a?l.grave:
l.mark:i,N&&a&&(t.fillRect(v-f,k-y/2,B+2*f,y),t.fillStyle=g),t.fillText(M,v,k),v+=B}t.font=`${r} ${o}px ${p}`})}function Ln(){if(m.highlighted){let e=(m.pair?.edges??[]).flatMap(({relation:n})=>n??[]);return new Set([...m.
highlighted,...e.filter(Tt)])}if(m.selected===null||!Tt(m.selected))return Ve(Qt())?null:new Set([..._().values()].
flatMap(({from:e,to:n})=>[e,n]));let t=[..._().values()].filter(({from:e,to:n})=>e===m.selected||n===m.selected);
return new Set([m.selected,...t.flatMap(({from:e,to:n})=>[e,n])])}function ac(t){let e=Ln(),n=new Set(t),o=i=>i===
m.selected?2:e?.has(i)?1:0,s=i=>nt(i)+(W(i)?0:3),r=i=>n.has(i.from)&&n.has(i.to)&&Do(i,e),a=[...t].sort((i,l)=>o(
l)-o(i)||s(l)-s(i)||i-l);return{shapes:t,things:e?a.filter(i=>e.has(i)):a,dim:e?a.filter(i=>!e.has(i)):[],lines:[
..._().values()].filter(r).sort((i,l)=>l.weight-i.weight||i.from-l.from||i.to-l.to),pointOf:H,degree:nt}}var qo=class{#t=new Map;*#e([e,n,o,s]){for(let r=Math.floor(e/64);r<=Math.floor(o/64);r+=1)for(let a=Math.floor(
n/64);a<=Math.floor(s/64);a+=1)yield`${r},${a}`}add(e,n){for(let o of this.#e(e)){let s=this.#t.get(o);s?s.push(
[e,n]):this.#t.set(o,[[e,n]])}}remove(e){for(let[n,o]of this.#t)this.#t.set(n,o.filter(([,s])=>s!==e))}isFree(e,n,o=()=>!1){
let[s,r,a,i]=e;for(let l of this.#e(e))for(let[[f,p,g,d],y]of this.#t.get(l)??[])if(y!==n&&s<g&&f<a&&r<d&&p<i&&
!o(y))return!1;return!0}};function ic([t,e,n,o],[s,r,a,i]){let[l,f]=[0,1];for(let[p,g,d,y]of[[t,n-t,s,a],[e,o-
e,r,i]]){if(!g){if(p<d||p>y)return!1;continue}let[w,x]=[(d-p)/g,(y-p)/g];l=Math.max(l,Math.min(w,x)),f=Math.min(
f,Math.max(w,x))}return l<=f}var cc=[[0,0],[0,-1],[0,1],[1,0],[-1,0]],lc=[1,-1].flatMap(t=>[1,.5,-.5,-1].map(e=>[t,e])),od=[[0,-2],[0,2],...lc.
map(([t,e])=>[1.25*t,1.6*e])],[fc,pc]=[cc,[...cc,...lc,...od]].map(t=>t.flatMap(e=>[.5,.42,.58,.34,.66,.26,.74].
map(n=>[n,...e]))),ar=[[0,1],[0,-1],[1,0],[-1,0],[.7,1],[-.7,1],[.7,-1],[-.7,-1]],uc=[...ar,...[1,-1].flatMap(
t=>[.15,-.15,.35,-.35].map(e=>[e,t]))],ir=[0,8,16,24,32],dc=[...ir,48,64,96,128,176,224];var sd=12,cr=12,mc=60,rd=14,ad=600,id=500,cd=400,ld=.5,Cn=2,hc=2,fd=.8,pd=1,lr=(t,e,n,o)=>[t-n/2-Cn,e-o/2-Cn,t+
n/2+Cn,e+o/2+Cn],fr=class{names=new Map;captions=new Map;#t=new qo;#e=new Map;#o;#s;#r;#c;constructor(e,n){let{
shapes:o,things:s,lines:r,degree:a,scale:i}=e;this.#s=e,this.#c=n,this.#r=new Set(s.slice(0,rd));for(let l of o){
let{x:f,y:p}=this.#a(l),g=Ut(l,i,a(l));this.#t.add([f-g,p-g,f+g,p+g],l)}for(let{x:l,y:f,size:p,label:g,bold:d}of e.
titles)this.#t.add(lr(l*i,f*i,...wt(g,p*i,d)),"title");this.#o=r.length>cd?[]:r.flatMap(l=>ud(l,f=>this.#a(f)))}#a(e){
let{x:n,y:o}=this.#s.pointOf(e);return{x:n*this.#s.scale,y:o*this.#s.scale}}#n(e,n,o,s=(()=>!1)){let{sight:r}=this.#s,
a=r&&o.x>r[0]&&o.y>r[1]&&o.x<r[2]&&o.y<r[3],i=null,l=1/0;for(let f of e){let[p,g,d,y]=f.box;if(a&&(p<r[0]||g<r[1]||
d>r[2]||y>r[3])||!this.#t.isFree(f.box,n,s))continue;let w=this.#o.reduce((x,{id:k,stroke:v})=>x+(k!==n&&ic(v,
f.box)?1:0),f.off??0);if(w<l&&([i,l]=[f,w]),!l)break}return i}#f(e,n,o){this.#t.add(o,`name ${e}`),this.#e.set(
e,o),this.names.set(e,n)}#i(e){this.#t.remove(`name ${e}`),this.names.delete(e)}#l(e){return this.#s.shapes.length>
ad&&this.#r.has(e)&&this.#s.degree(e)>=cr}name(e){let{degree:n,scale:o}=this.#s,s=Ws(e),{size:r,bold:a}=mi(e,o,
n(e)),[i,l]=wt(s,r,a),f=this.#a(e),p=Ut(e,o,n(e))+Cn+1,g=n(e)>=cr,d=g||this.#c.has(e)?uc:ar,y=M=>M.flatMap(N=>d.
map(([B,J])=>{let[kt,mt]=[B*(p+N+i/2),J*(p+N+l/2)];return{dx:kt,dy:mt,isFar:N>sd,box:lr(f.x+kt,f.y+mt,i,l)}})),
w=y(g?ir:[0]),x=M=>typeof M=="number"&&M!==e&&n(M)<cr,k=M=>typeof M=="number"&&!this.#r.has(M),v=this.#n(w,null,
f);!v&&this.#l(e)&&(v=this.#n(w,null,f,x)??this.#n(y(dc),null,f,k)),v&&this.#f(e,{dx:v.dx,dy:v.dy,size:r,bold:a,
label:s,isFar:v.isFar},v.box)}caption({id:e,from:n,to:o,bend:s,amount:r,weight:a},i){let[l,f]=wt(i,Mo),[p,g]=[
this.#a(n),this.#a(o)];if(a<hc&&Math.hypot(g.x-p.x,g.y-p.y)<fd*l)return;let d=(r||a>=hc?pc:fc).map(([w,x,k])=>{
let[v,M]=[x*(l/2+4),k*(f/2+4)],{x:N,y:B}=gt(p,g,s,w);return{along:w,dx:v,dy:M,off:v||M?pd:0,box:lr(N+v,B+M,l,f)}}),
y=this.#n(d,e,gt(p,g,s,.5));y&&(this.#t.remove(e),this.#t.add(y.box,e),this.captions.set(e,{along:y.along,dx:y.
dx,dy:y.dy,size:Mo,label:i}))}amount(e){let n=e.amount??"";if(this.caption(e,n),this.captions.has(e.id))return;
let o=[e.from,e.to].filter(r=>this.names.has(r)),s=o.map(r=>({end:r,name:this.names.get(r),box:this.#e.get(r)}));
for(let r of o)this.#i(r);this.caption(e,n);for(let r of o)this.name(r);if(!o.every(r=>this.names.has(r))){this.#t.
remove(e.id),this.captions.delete(e.id);for(let{end:r,name:a,box:i}of s)this.#i(r),a&&i&&this.#f(r,a,i)}}};function gc(t){
let{things:e,dim:n=[],lines:o,most:s=id}=t,[r,a]=[e.slice(0,s),o.slice(0,s)],i=a.filter(({amount:d})=>d),l=new Set(
i.flatMap(({from:d,to:y})=>[d,y])),f=new fr(t,l),{names:p,captions:g}=f;for(let d of r.length<=mc?r.filter(y=>l.
has(y)):r)f.name(d);if(r.length<=mc)for(let d of i)f.amount(d);for(let d of r)p.has(d)||f.name(d);if(p.size>=ld*
r.length){for(let d of i)f.caption(d,d.label);for(let d of a)d.amount||f.caption(d,d.label)}for(let d of n.slice(
0,s))f.name(d);return{names:p,captions:g}}function ud({id:t,from:e,to:n,bend:o},s){let[r,a]=[s(e),s(n)],i=(o?[
0,.25,.5,.75,1]:[0,1]).map(l=>gt(r,a,o,l));return i.slice(1).map((l,f)=>({id:t,stroke:[i[f].x,i[f].y,l.x,l.y]}))}function wc(t,e,n,o){let{emitter:s}=t.body,r=!1,a=0,i=0,l=()=>({scale:t.getScale(),...t.canvasToDOM({x:0,y:0})}),
f=null;function p(){if(!f)return;let x=l(),k=x.scale/f.scale;e.style.transform=`translate(${x.x-f.x*k}px, ${x.
y-f.y*k}px) scale(${k})`}let g=()=>s.emit("_blockRedraw"),d=()=>s.emit("_allowRedraw");function y(){!f||!(r||n())||
(r=!0,g(),cancelAnimationFrame(a),a=requestAnimationFrame(p),clearTimeout(i),i=setTimeout(w,160))}function w(){
r&&(r=!1,clearTimeout(i),cancelAnimationFrame(a),d(),o())}e.style.transformOrigin="0 0",t.on("afterDrawing",()=>{
f=l(),e.style.transform=""}),e.parentElement?.addEventListener("pointerdown",()=>n()&&g(),!0),addEventListener(
"pointerup",()=>r||d()),addEventListener("pointercancel",()=>r||d()),t.on("dragStart",({nodes:x})=>x.length&&d()),
t.on("dragging",({nodes:x})=>x.length||y()),t.on("dragEnd",w),t.on("zoom",y)}var dd=5,Wo=1.35,pr=t=>Wt(t).includes("†")?Ee(t)?"!":"†":"";function yc(t,e,{paper:n,face:o},s){t.textAlign=
"center",t.textBaseline="middle",t.fillStyle=n;for(let{x:r,y:a,radius:i,sign:l}of e)!l||i<dd*s||(t.font=`700 ${i*
Wo}px ${o}`,t.fillText(l,r,a+i*.08))}var md=50,nn=new Map,ur=()=>[...b.shown.keys()].filter(t=>!b.guests.has(t));function hd(){let{preset:t,centre:e,
came:n,away:o}=b,s=new Set(t===null?[]:u.presets[t].things);if(e!==null)for(let r of[e,..._e(e,new Set([e]),new Set).
slice(0,Mn)])s.add(r);for(let{thing:r,all:a}of n){s.add(r);for(let i of a?_e(r,s,o).slice(0,Mn):En(r,s,o))s.add(
i)}return s}function yt(){let[t,e]=[hd(),new Set(ur())];return{preset:b.preset,centre:b.centre,came:[...b.came],
added:[...e].filter(n=>!t.has(n)),removed:[...t].filter(n=>!e.has(n)),away:[...b.away],asked:[...Co(b.preset)].
filter(n=>!b.aside.has(n)&&!b.away.has(n)),sieve:b.sieve,pinned:[...b.pinned].filter(n=>b.shown.has(n))}}var xc=()=>({
preset:null,centre:null,came:[],added:[],removed:[],away:[],asked:[],pinned:[],sieve:_t()});function on({preset:t,
centre:e,came:n,added:o,removed:s,away:r,asked:a,pinned:i,sieve:l}){e!==null?Io(e):t!==null?Ye(t):Oi(),b.away=
new Set(r);for(let p of[...a,...b.away])b.aside.delete(p);for(let p of n)Et(b.shown,[p.thing]),p.all?No(p.thing):
Et(b.shown,En(p.thing,b.shown,b.away)),b.came.push(p);Et(b.shown,o);for(let p of s)b.shown.delete(p);b.pinned=
new Set(i),b.sieve=l;let f=nn.get(bc());f&&(b.shown=new Map(f))}var bc=()=>`${m.arrangement} ${b.preset} ${b.centre}\
 ${ur().sort((t,e)=>t-e)}`;function Uo(){let t=bc();nn.delete(t),nn.set(t,new Map(ur().map(e=>[e,H(e)]))),nn.size>
md&&nn.delete([...nn.keys()][0])}var Re=matchMedia("(prefers-color-scheme: dark)");pe(Re.matches?"dark":"light");function pe(t){document.documentElement.
dataset.theme=t}var sn=()=>document.documentElement.dataset.theme==="dark";function kc(){let{theme:t="light"}=document.documentElement.dataset;pe("light");let e=Ho();return pe(t),e}function Ho(){
let t=getComputedStyle(document.documentElement),e=s=>t.getPropertyValue(`--${s}`).trim();function n(s,r){let[
a,i,l]=[1,3,5].map(f=>parseInt(e(s).slice(f,f+2),16));return`rgba(${a}, ${i}, ${l}, ${r})`}let o=s=>({full:e(s),
pale:n(s,.4),dim:n(s,.22)});return{ink:e("ink"),soft:e("soft"),paper:e("paper"),warn:e("ring"),mark:e("warn-in\
k"),grave:e("grave"),wire:o("wire"),face:getComputedStyle(document.body).fontFamily,amounts:["money",...Array.
from({length:rr-1},(s,r)=>`money-${r+2}`)].map(o),families:Object.fromEntries(u.kinds.map(({family:s})=>[s,o(s)]))}}var gd=.55,wd=120,yd=500,Sc=3e3,xd=3,At=$("drawing"),vc=()=>$("tools").offsetHeight,Xt=new vis.DataSet([]),Rn=new vis.
DataSet([]),T=new vis.Network(At,{nodes:Xt,edges:Rn},{configure:{enabled:!1},physics:{enabled:!1,barnesHut:{avoidOverlap:.6,
springLength:140},stabilization:!1},layout:{improvedLayout:!1,randomSeed:1},interaction:{hover:!0,keyboard:{enabled:!1},
multiselect:!1,selectConnectedEdges:!1},nodes:{borderWidthSelected:2},edges:{selectionWidth:1,hoverWidth:.5}}),
In=()=>Xt.length>yd,mr=sc(At,T,{isHeavy:In,below:vc,arrived:()=>Lc(!0),settle:yr});wc(T,At.querySelector("canv\
as"),In,yr);var st=Ho(),dr={names:new Map,captions:new Map},$c=0,Go=!1,Nn={scale:0,x:0,y:0};function bd(){let t=G().
length;return t>Sc||t>wd&&T.getScale()<gd}function kd(){let{x:t,y:e}=T.canvasToDOM({x:0,y:0});return[-t,-e,At.
clientWidth-t,At.clientHeight-vc()-e]}function $d(t){return In()?t.filter(e=>Oc(e,50)):t}function Oc(t,e){let{
x:n,y:o}=T.canvasToDOM(H(t));return n>-e&&o>-e&&n<At.clientWidth+e&&o<At.clientHeight+e}function Mc(){Nn={scale:T.
getScale(),...T.getViewPosition()};let{scale:t}=Nn;dr=gc({...ac($d(G())),titles:sr(t),scale:t,sight:kd()})}function Ec(){
let t=T.getScale();function e(n){let o=Ut(n,t,nt(n));return[o/t,(o+xd)/t]}ii([..._().values()],G(),H,e)}function hr(t){
let e=Ln(),n={colours:t,highlighted:e,far:bd(),scale:T.getScale()};return{things:G().sort((o,s)=>nt(o)-nt(s)).
map(o=>ec(o,nt(o),n)),lines:[..._().values()].map(o=>nc(o,Do(o,e),n))}}function gr(){st=Ho(),qi();let t=G().length<=
Sc;T.setOptions({interaction:{hover:t,dragNodes:t}}),Rn.remove(Rn.getIds().filter(o=>!_().has(String(o)))),Ec();
let e=hr(st),n=new Set(e.things.map(({id:o})=>o));Xt.remove(Xt.getIds().filter(o=>!n.has(Number(o)))),Xt.update(
e.things),Rn.update(e.lines),Mc(),(T.getSelectedNodes().length||T.getSelectedEdges().length)&&T.unselectAll(),
m.selected!==null&&Xt.get(m.selected)&&T.selectNodes([m.selected],!1)}function Tc(t=!1){let e=T.getScale(),{x:n,
y:o}=T.getViewPosition(),s=Math.abs(e/Nn.scale-1)>(In()?.2:.03);if(!t&&!s&&!(In()&&Math.hypot(n-Nn.x,o-Nn.y)*e>
20))return;if(s&&Ec(),Mc(),!s){T.redraw();return}let r=hr(st);Xt.update(r.things),Rn.update(r.lines)}function zo(){
let t=1/T.getScale(),e=s=>T.getPosition(s),n=[...dr.names].flatMap(([s,{dx:r,dy:a,size:i,bold:l,label:f,isFar:p}])=>{
if(!Xt.get(s))return[];let{x:g,y:d}=e(s);return[{thing:s,x:g+r*t,y:d+a*t,size:i*t,bold:l,label:f,from:p?{x:g,y:d}:
null}]}),o=[...dr.captions].flatMap(([s,{along:r,dx:a,dy:i,size:l,label:f}])=>{let p=_().get(s);if(!p)return[];
let{x:g,y:d}=gt(e(p.from),e(p.to),p.bend,r);return[{line:p,x:g+a*t,y:d+i*t,size:l*t,label:f,grave:p.grave}]});
return{names:n,captions:o,titles:sr(T.getScale())}}function Ac(){let[t,e]=[Ln(),T.getScale()];return G().filter(
o=>pr(o)&&(!t||t.has(o))&&Xt.get(o)).map(o=>({...T.getPosition(o),radius:Ut(o,e,nt(o))/e,sign:pr(o)}))}function wr(t){
let[e,n]=[T.DOMtoCanvas({x:0,y:0}),T.DOMtoCanvas({x:At.clientWidth,y:At.clientHeight})];return{...hr(t),...zo(),
signed:Ac(),from:e,to:n,width:At.clientWidth,height:At.clientHeight}}function yr(){Tc(!0)}function Lc(t=!1){cancelAnimationFrame(
$c),Go=Go||t,$c=requestAnimationFrame(()=>{Tc(Go),Go=!1})}T.on("afterDrawing",t=>{let e=1/T.getScale(),{names:n,
captions:o,titles:s}=zo();Qi(t,st,e),yc(t,Ac(),st,e);for(let a of o)Bo(t,a,a.line.weight>1?st.ink:st.soft,st,e);
let r=Ln();for(let{x:a,y:i,from:l}of n)l&&rc(t,l,{x:a,y:i},st,e);for(let a of n){let i=r?!r.has(a.thing):W(a.thing);
Bo(t,a,i?st.soft:st.ink,st,e)}for(let a of s)Bo(t,a,st.soft,st,e);mr.isTravelling()||Lc()});T.on("dragEnd",({nodes:t})=>t.
length?xr(t):yr());function xr(t){for(let e of t)Xe(e,T.getPosition(e));Uo(),gr()}var Cc=t=>Oc(t,-20);var Sd=3,vd=6,Od=$("drawing"),Rc=[null,!0],rn=!1,br=T.getViewPosition();function Lt(t=null,e=!1){Rc=[t,e],rn=!1;
let n=new Set(G()),o=(t??[...n]).filter(r=>n.has(r)).map(H);if(!o.length)return;let s=H([...n].reduce((r,a)=>nt(
a)>nt(r)?a:r));mr.look(t?o:[...o,...Vi()],t&&!m.highlighted?o[0]:null,e,s)}var Nc=()=>rn||Lt(...Rc);function Ic(t){
let e=G().map(H),[n,o]=[e.map(({x:a})=>a),e.map(({y:a})=>a)],s=Math.max(Math.max(...n)-Math.min(...n),Math.max(
...o)-Math.min(...o),300),r=Math.min(.5,Od.clientHeight/s/Sd);return Math.max(r,Math.min(vd,t))}function Ne(t){
rn=!0,T.moveTo({scale:Ic(T.getScale()*t)})}T.on("zoom",()=>{rn=!0;let[t,e]=[T.getScale(),Ic(T.getScale())];t!==
e&&T.moveTo({scale:e,position:br}),br=T.getViewPosition()});T.on("dragEnd",({nodes:t})=>{rn=rn||!t.length,br=T.
getViewPosition()});var jc=Xi(T,t=>{xr(G()),t&&m.selected===null&&!m.highlighted&&Lt()});function kr(){let{selectionHandler:t}=T,
e=Object.values(t?.hoverObj??{});for(let n of e)for(let[o,s]of Object.entries(n))s.hover=!1,delete n[o];e.length&&
T.redraw()}var Ed=6,Td=2e4,Pc=1e3,Dc=t=>new Set(u.statements.flatMap(({subject:e,denies:n},o)=>n&&j(o)&&!t.has(e)?[e]:[])),
Fc=(t,e)=>C(t)!==C(e)?1:2,Bc=t=>L(t).flatMap(e=>e.relation===null&&j(e.statement)?[X(e,t)]:[]);function Ad(t,e,n){
let o=new Map([[t,0]]),s=[[[0,t]]];for(let r=0;r<s.length;r+=1){let a=(s[r]??[]).sort((i,l)=>i[0]-l[0]);for(let[
i,l]of a)if(!((o.get(l)??0)<i))for(let f of Bc(l)){if(n.has(f))continue;let p=e.has(l)&&e.has(f)?2:Fc(l,f),g=i+
p*Pc+(W(f)&&!e.has(f)?1:0);g>=(o.get(f)??1/0)||(o.set(f,g),s[r+p]??=[],s[r+p].push([g,f]))}}return o}var Ld=[...u.
things.keys()].filter(t=>t<I&&!C(t)).sort((t,e)=>L(e).length-L(t).length||t-e).slice(0,Ed);function an(t,e,n=!1){
let o=new Set([t,e]),s=new Set([...Dc(o),...n?Ld:[]].filter(d=>!o.has(d))),r=Ad(e,o,s),a=d=>Math.floor((r.get(
d)??1/0)/Pc),i=new Map,[l,f]=[0,!1];function p(d){let y=d[d.length-1];if(l+=1,f||=l>Td,f)return;if(y===e){let k=d.
filter(v=>!C(v)||o.has(v)).join();i.has(k)||i.set(k,d);return}let x=[...new Set(Bc(y).filter(k=>k!==y&&!s.has(
k)))].sort((k,v)=>Number(C(k))-Number(C(v))||k-v);for(let k of x){let v=o.has(y)&&o.has(k)?2:Fc(y,k);a(k)===a(
y)-v&&p([...d,k])}}r.has(t)&&p([t]);let g=d=>d.filter(y=>W(y)&&!o.has(y)).length;return{paths:[...i.values()].
sort((d,y)=>g(d)-g(y)),isCut:f}}function Cd(t,e,n){let{captions:o}=Y(t),s=at(o).replaceAll(`
`," "),r=L(e).filter(i=>i.relation===t&&i.from!==i.to),a=L(n).filter(i=>i.relation===t&&i.from!==i.to);if(!r.some(
i=>X(i,e)===n))for(let[i,l,f]of[["to","from","to"],["from","to","from"]]){let p=r.find(g=>g[l]===e&&a.some(d=>d[l]===
n&&d[f]===g[f]));if(p)return{said:s,both:i,third:p[f]}}return{said:s,both:null,third:null}}function $r(t){let e=Dc(
new Set(t)),n=t.filter((o,s)=>!C(o)||s===0||s===t.length-1);return n.slice(1).map((o,s)=>{let r=n[s],a=L(r).flatMap(
w=>w.relation===null&&X(w,r)===o?[w.statement]:[]),i=St(r).filter(w=>!e.has(w)&&L(w).some(x=>x.relation===null&&
X(x,w)===o)),l=t.slice(t.indexOf(r)+1,t.indexOf(o)).filter(C),f=[...new Set([...i,...l])].flatMap(it),p=[...new Set(
[...i,...l])].map(w=>Cd(w,r,o)),g=a.filter(j).map(w=>({said:S(u.predicates[u.statements[w].predicate]),both:null,
third:null})),d=({both:w})=>["to","from"].indexOf(w??""),y=[...g,...p].sort((w,x)=>d(w)-d(x));return{from:r,to:o,
links:y,statements:new Set([...a,...f].filter(j))}})}function rt(){Object.assign(m,go),Ht(null)}function Jt(t,e=!1){Object.assign(m,go,{selected:t,passed:e,tab:"de\
tails"}),Ti(t,e)}function cn(t,e){rt();let n=[Math.min(t,e),Math.max(t,e)];Ht(n);let o=lt().filter(r=>n.includes(
r.from)&&n.includes(r.to)),s=o.length?o:Ba(t,e);Object.assign(m,{pair:{from:n[0],to:n[1],edges:s},highlighted:n,
tab:"details"})}function Ie(t,e,{avoids:n=!1,way:o=0}={}){rt();let{paths:s}=an(t,e,n),r=s[Math.min(o,s.length-
1)]??[];Ht(r),Object.assign(m,{path:{from:t,to:e,avoids:n,way:o},highlighted:r.length?r:null,isTold:!0,tab:"pa\
th"})}function jn(t){rt();let e=xo(t).filter(n=>!C(n));Object.assign(m,{passage:t,highlighted:Ht(e,t),tab:"tex\
t"})}function Pn(t){let{sentences:e}=u.steps[t];return e[m.reading==="corrected"?e.length-1:0]}function Dn(t){
let{preset:e}=u.steps[t];if(Yt()!==e&&(m.arrangement="",Ye(e)),rt(),!t)return;let{things:n}=Pn(t),o=n.filter(i=>!C(
i)),s=o.filter(i=>!W(i)),r=s.filter(Tt),a=r.length>1?r:s;Object.assign(m,{tour:t,highlighted:a.length>1?Ht(a):
Ht(o,null,n)})}function Fn(){let{selected:t,passed:e,pair:n,passage:o,isTold:s,tour:r,path:a,unknown:i,tab:l}=m,
f=new Map(Le());t!==null?(Ht(null),Jt(t,e)):n?cn(n.from,n.to):o!==null?jn(o):s&&a.from!==null&&a.to!==null?Ie(
a.from,a.to,a):r!==null&&Dn(r),Object.assign(m,{unknown:i,tab:l});for(let p of Ao())Xe(p,f.get(p)??H(p))}var Ko=null;function Zt(t=null,e=!1){Ko=m.mode==="picture"?null:()=>Lt(t,e),Ko||Lt(t,e)}function Rd(){let{selected:t,
highlighted:e}=m;Zt(t!==null?[t,...tt(t,Qe()).filter(Tt)]:e)}function ft({from:t=null,moves:e=!0}={}){Mt(m.tab);
let n=m.tab!=="overview";m.stays=!e,n&&(m.passage===null||t===null)&&ct(!0),q(),$("details").scrollTop=0,n&&(m.
tab==="details"&&(et(h("chosen")+ae()),$("drawing").contains(document.activeElement)||$("details").querySelector(
"h2").focus()),e&&Rd())}function Ct(t){Q(),Jt(t),ft()}function qc(t){Q(),Jt(t),ft({moves:!1})}function Wc(t){Jt(
t,!0),ft({moves:!Cc(t)})}function Vo({from:t,to:e}){Q(),cn(t,e),ft({moves:!1})}function je(){Q(),rt(),ft()}function Uc(t){
Q(),rt(),m.mode==="types"&&kn("picture"),m.arrangement="",Ye(t),ft(),Zt(null,!0)}function ue(t){t<0||t>=u.steps.
length||(Q(),Dn(t),ft(),$("overview").scrollTop=0,t&&u.steps[t].sentences[0].points.length&&ct(!0),et($("headl\
ine").textContent),Zt(m.highlighted))}var Bn=()=>ue(0);function _o(t,e,n={}){Q(),Ie(t,e,n),ft()}function de(t){
let e=m.passage;Q(),jn(t),ft({from:e})}function Qo(t,e=!0){m.unknown=null;let n=Ra(t,e);n&&Object.assign(m,{unknown:n,
tab:"overview"}),ft(),n&&ct(!0),m.tab==="overview"&&Zt(m.highlighted,!m.highlighted)}function te(t,e,n=[]){let o=document.
activeElement,s=o?.dataset?.act??(o?.id||o?.value);Q(),t(),Fn(),m.stays=e===void 0,q(),e!==void 0&&Zt(e===null?
null:[e,...tt(e),...n]);let a=[...document.querySelectorAll("#overview :is(button, input, select), #details bu\
tton, #path :is(button, input[type=checkbox])")].find(i=>s&&i.offsetParent&&(i.id?i.id===o.id:[i.dataset.act,i.
value].includes(s)));a&&document.activeElement===document.body&&a.focus()}var Hc=t=>te(()=>et(h("added")(Io(t))),
t),Yo=(t,e=!0)=>te(()=>et(h("added")(Ei(t))),e?t:void 0),Gc=()=>m.selected??m.pair?.from;function Xo(t){let[e,
...n]=t;te(()=>{_s(t),n.length||Jt(e)},n.length?Gc():void 0,t),n.length||ft()}function Jo(t){let[e,...n]=t;if(te(
()=>{n.length||rt(),Qs(t)},n.length?Gc():void 0,t),n.length)return;let s=Po(e);s&&cn(s.from,s.to),ft()}var zc=()=>te(
()=>_s(Ae()),null),Kc=()=>te(()=>Qs(Si()),null),Vc=t=>te(()=>Ai(t));function _c(t){Q(),rt(),Vs(t),ft(),et(h("h\
iddenNow"))}var Gt=(t,e)=>te(()=>Li(t,e)),Sr=t=>te(()=>Ci(t));function vr(){Ia(),et(h("undone"))}function Pe(t){
kn(t),q(),t==="picture"&&Ko&&Ko()}function Qc(t){m.reading=t,qt("readings",t),Fn(),q()}var Nd={33:60,35:62},Id=126;function jd(t){let e=new DataView(new ArrayBuffer(4*Math.ceil(t.length/5)));for(let n=0;n<
t.length;n+=5){let o=0;for(let s=n;s<n+5;s+=1){let r=s<t.length?t.charCodeAt(s):Id;o=o*85+(r<42?Nd[r]:r)-42}e.
setUint32(4*n/5,o)}return new Uint8Array(e.buffer,0,Math.floor(4*t.length/5))}async function me(t){let e=new Blob(
[jd(t)]).stream().pipeThrough(new DecompressionStream("gzip"));return new Uint8Array(await new Response(e).arrayBuffer())}var Pd=new Promise(t=>{document.readyState==="loading"?addEventListener("DOMContentLoaded",t):t(null)});async function ee(t){
let e=`${t}-block`;return document.getElementById(e)||await Pd,document.getElementById(e)?.textContent??""}var Xc=new Map;
function Zo(t){let e=Xc.get(t)??Dd(t);return Xc.set(t,e),e}async function Dd(t){let e=document.createElement("\
script");e.textContent=new TextDecoder().decode(await me(await ee(t))),document.head.append(e)}function he(t,e){let n=S(u.title).replace(/[\\/:*?"<>|\s]+/g,"-").slice(0,60),o=c("a",{download:`${n}.${e}`});
o.href=URL.createObjectURL(t),o.click(),setTimeout(()=>URL.revokeObjectURL(o.href),6e4)}var Fd=10.2,Bd=5.9,qd=7.2,[Jc,Wd]=[14,.36];function Or(t,e){let n=[""];for(let o of t.split(" ")){let s=n[n.length-
1]?`${n[n.length-1]} ${o}`:o;Te(s)<=e||!n[n.length-1]?n[n.length-1]=s:n.push(o)}return n}async function Zc(t,e,n){
let o=Math.floor(e/Bd),s=t.caption.flatMap(M=>Or(M,o)),r=t.kind==="flow"?Math.max(...t.rows.map(({y:M})=>Math.
floor(M)))+1:0,a=t.rows.filter(M=>"series"in M).map(({y:M})=>M),i=a.length?Math.ceil(Math.max(...a)-Math.min(...a)):
0,l=e<500,f=M=>Math.ceil(qd*Math.max(0,...M.map(Te)));function p(M){let N=t.rows.filter(({kind:B,x:J})=>B==="n\
ame"&&J===M);return Math.floor(Math.min(f(N.map(({text:B})=>B))+Jc,Wd*e))}let[g,d]=l?[p(0),p(1)]:[165,250],y={
...n,scale:t.scale,wide:t.kind==="flow"&&l?e-g:e,label:e-(l?f(t.rows.map(({text:M=""})=>M))+Jc:150),name:g-10,
out:-g,right:d-10,across:l?1:99,flow:l?e-g-d:e-360,step:l?64:110,bar:t.rows.some(({note:M})=>M)?56:40,ranks:Math.
min(Math.max(160,(l?15:17)*i),480),title:Or(t.title,Math.floor(e/Fd)),subtitle:t.subtitle?Or(t.subtitle,o):[],
high:30*r,last:r-.5},w=JSON.parse(new TextDecoder().decode(await me(await ee("templates")))),x=JSON.stringify(
w[t.kind==="bar"?`bar-${t.scale}`:t.kind]),k=JSON.parse(x.replace(/"@(\w+)@"|@(\w+)@/g,(M,N,B)=>N?JSON.stringify(
y[N]):String(y[B]))),v={rows:t.rows.map(M=>({...M,...e<680&&"short"in M?{text:M.short}:{},p:t.panels.indexOf(M.
panel)})),caption:s.map((M,N)=>({n:N,text:M}))};for(let M of k.data)Object.hasOwn(v,M.name)&&(M.values=v[M.name]);
return k}var Ud=760,Hd=280;async function Gd(t,e){await Zo("charts");let n=getComputedStyle(document.documentElement),s=Object.
fromEntries(Object.entries({ink:"ink",quiet:"soft",ground:"surface",grid:"line",accent:"accent"}).map(([r,a])=>[
r,n.getPropertyValue(`--${a}`).trim()]));return window.charts.svg(await Zc(t,Math.min(Math.max(e,Hd),Ud),s))}function Er(t,e){
let n=c("figure",{class:"chart","aria-label":t.title,"aria-busy":"true"});return Gd(t,e).then(o=>{let s=new DOMParser().
parseFromString(o,"image/svg+xml").documentElement;s.setAttribute("aria-hidden","true");let r=E(h("saveSvg"),()=>he(
new Blob([o],{type:"image/svg+xml"}),"svg"),{class:"tool","aria-label":h("saveChart")});n.replaceChildren(s,r),
n.removeAttribute("aria-busy")}),n}var Mr=!1;function tl(t,e,n="",o=!1){return t?c("details",{class:"charted",
open:Mr||o,ontoggle:({target:r})=>zd(r,t,e)},c("summary",{},h("asChart")),n):""}function zd(t,e,n){Mr=t.open,Mr&&
!t.querySelector("figure")&&t.querySelector("summary")?.after(Er(e,n()))}var Kd=["subject","predicate","object","subject_label","predicate_label","object_label","datatype","language",
"passages","errata","corrected"],el="http://www.w3.org/2001/XMLSchema#",ol=/^[+-]?(\d+(\.\d*)?|\.\d+)$/,Vd=/^'*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/,
_d=t=>/[",\r\n]/.test(t)?`"${t.replaceAll('"','""')}"`:t,ln=t=>_d(Vd.test(t)?`'${t}`:t),nl=t=>t.map(e=>S(u.errata[e].
problem)).join(" | ");function sl({triples:t}){let e=t.map(({subject:n,predicate:o,object:s,said:r})=>{let a="\
iri"in s?{iri:s.iri,label:A(s.thing)}:{iri:"",label:""},{value:i="",lang:l="",datatype:f=""}="iri"in s?{}:s,p=f||
("iri"in s||l?"":`${el}string`),g=f.startsWith(el)&&ol.test(i);return[ln(n.iri),ln(o),g?i:ln(a.iri||i),...[A(n.
thing),S(u.predicates[r.predicate]),a.label,p,l].map(ln),r.passages.map(d=>u.passages[d].name).sort().join(" "),
...(r.only==="corrected"?["",nl(r.errata)]:[nl(r.errata),""]).map(ln)]});return rl([Kd,...e])}var rl=t=>`\uFEFF${t.
map(e=>`${e.join(",")}\r
`).join("")}`,al=t=>rl(t.map(e=>e.map(n=>ol.test(n)?n:ln(n))));var ge="http://www.w3.org/2000/svg",qn={dot:"M6 1a5 5 0 1 0 .01 0z",diamond:"M6 0l5.5 6L6 12 .5 6z",square:"M1\
.5 1.5h9v9h-9z",triangle:"M6 .8l5.6 10H.4z",triangleDown:"M6 11.2l5.6-10H.4z",hexagon:"M3 1h6l3 5-3 5H3L0 6z",
star:"M6 .2l1.7 3.9 4.2.4-3.2 2.8 1 4.2L6 9.3l-3.7 2.2 1-4.2L.1 4.5l4.2-.4z"};function F(t,e,...n){let o=document.
createElementNS(ge,t);for(let[s,r]of Object.entries(e))o.setAttribute(s,String(r));return o.append(...n),o}function ts(t,e=[],n=2){
let o={stroke:"currentColor","stroke-width":n,"stroke-dasharray":e.join(" ")||"none"};return F("svg",{viewBox:"\
0 0 26 12",class:`icon line ${t}`,"aria-hidden":"true"},F("path",{d:"M0 6h26",...o}))}var xt=({family:t,shape:e})=>F(
"svg",{viewBox:"0 0 12 12",class:`icon ${t}`,"aria-hidden":"true"},F("path",{d:qn[e]}));function z(t){return t>=I?c("span",{dir:"auto"},A(t)):c("button",{type:"button",class:"thing",dir:"auto",onclick:()=>Ct(
t)},xt(D(t)),A(t))}function De({name:t,paragraph:e,sentence:n,article:o}){return e?h("where")(e,n)+(o?` (${S(o)}\
)`:""):t}function Tr({name:t,paragraph:e,sentence:n,article:o}){let[s]=/^.{1,18}(?!\S)|^.{1,18}/u.exec(S(o))??
[""],r=s&&` · ${s}${s===S(o)?"":"…"}`;return e?h("briefly")(e,n)+r:t}function es(t){let e=u.passages.findIndex(
n=>n.name===t);return e<0?c("code",{},t):ot(e)}function ot(t){let e=u.passages[t],[n,o]=[Tr(e),`${De(e)} (${e.
name})`],s={title:o,"aria-label":`${n}: ${o}, ${h("readHere")}`};return E(n,()=>de(t),{class:"chip",...s})}var il=null;function Wn(){return il??=ee("rdf").then(me).then(t=>JSON.parse(new TextDecoder().decode(t))),il}function Fe(t,e){
let n=t.indexOf(":"),o=t.slice(0,n);return n>=0&&Object.hasOwn(e,o)?e[o]+t.slice(n+1):t}var Qd=/^"((?:[^"\\]|\\.)*)"(?:@([\w-]+)|\^\^<([^>]*)>)?$/s,
Yd={n:`
`,r:"\r",t:"	",b:"\b",f:"\f",'"':'"',"'":"'","\\":"\\"};function Xd(t){let[,e,n="",o=""]=Qd.exec(t)??["",t];return{
value:e.replace(/\\(u[0-9a-f]{4}|U[0-9a-f]{8}|.)/gi,(r,a)=>Yd[a]??String.fromCodePoint(Number.parseInt(a.slice(
1),16))),lang:n,datatype:o}}async function cl(){let t=await Wn(),e=G(),n=l=>({iri:Fe(u.things[l].name,t.prefixes),
thing:l}),o=l=>j(l)&&typeof u.statements[l].object!="number",s=Bt(lt());for(let l of e)for(let f of it(l))o(f)&&
s.add(f);let r=[...s].sort((l,f)=>l-f).map(l=>{let f=u.statements[l],{subject:p,predicate:g,object:d}=f;return{
subject:n(p),predicate:Fe(t.predicates[g],t.prefixes),object:typeof d=="number"?n(d):Xd(t.objects[l]),said:f}}),
a=r.flatMap(({subject:l,object:f})=>"thing"in f?[l,f]:[l]),i=[...new Set([...e,...a.map(({thing:l})=>l)])].map(
n);return{triples:r,things:i,terms:t}}var ns=(t,e)=>(e.types[t]??[]).map(n=>Fe(n,e.prefixes));var Cr=20,ne=()=>document.getElementById("tab-ask")!==null,Un=class extends Error{constructor(e){super(e),this.
why=e}},fn=null,Hn=new Map,ll=0;function fl(t,e,n){ll+=1;let o=ll;return new Promise((s,r)=>{Hn.set(o,{resolve:s,
reject:r}),t.postMessage({id:o,what:e,given:n})})}function Lr(t){fn?.worker.terminate(),fn=null;for(let{reject:e}of Hn.
values())e(new Un(t));Hn.clear()}async function Jd(){let t=await me(await ee("worker")),e=URL.createObjectURL(
new Blob([t],{type:"text/javascript"})),n=new Worker(e);URL.revokeObjectURL(e),n.onmessage=({data:{id:r,result:a,
error:i,isBroken:l}})=>{if(l)return Lr("broke");let f=Hn.get(r);Hn.delete(r),i?f?.reject(Object.assign(new Error(
i.message),{details:i.details})):f?.resolve(a)},n.onerror=r=>{r.preventDefault(),Lr("broke")};let o=[await ee(
"engine"),await ee("engine-data"),u.readings[0],document.baseURI],s=fl(n,"open",o);return{worker:n,known:s}}var Ar=null;
async function pl(){return fn||(Ar??=Jd(),fn=await Ar,Ar=null,fn)}async function ul(){return(await pl()).known}
async function pt(t,...e){let{worker:n,known:o}=await pl();await o;let s=setTimeout(Lr,1e3*Cr,"ended");try{return await fl(
n,t,e)}finally{clearTimeout(s)}}var Gn="http://www.w3.org/2001/XMLSchema#",Zd=/[\p{Cc} <>"{}|\\^`]/u,tm={"\\":"\\\\",'"':'\\"',"\n":"\\n","\r":"\
\\r","	":"\\t","\b":"\\b","\f":"\\f"};function os({type:t,value:e,datatype:n,"xml:lang":o}){if(t==="bnode")return`_:${e}`;if(t==="triple")return`<<(\
 ${[e.subject,e.predicate,e.object].map(os).join(" ")} )>>`;if(t==="uri"){if(Zd.test(e))throw new Error(`${e}:\
 no IRI`);return`<${e}>`}let s=`"${e.replace(/[\\"\n\r\t\b\f]/g,r=>tm[r])}"`;return o?`${s}@${o}`:n&&n!==`${Gn}\
string`?`${s}^^<${n}>`:s}var em=["Long","Int","Short","Byte"],nm=["integer",...em.flatMap(t=>[t.toLowerCase(),`unsigned${t}`]),...["pos\
itive","negative","nonPositive","nonNegative"].map(t=>`${t}Integer`)],Dk=new Map([...nm.map(t=>[Gn+t,/^[+-]?\d+$/]),
[`${Gn}decimal`,/^[+-]?(\d+(\.\d*)?|\.\d+)$/],[`${Gn}double`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/],
[`${Gn}float`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/]]);var dl=null,ml=null;function Rr(t){let{prefixes:e}=P.terms??u;return dl??=new Map(u.things.map(({name:n},o)=>[
Fe(n,e),o])),t?.type==="uri"?dl.get(t.value):void 0}function om(){if(!P.terms)return new Map;let{objects:t,predicates:e,
prefixes:n}=P.terms,o=r=>`<${Fe(u.things[r].name,n)}>`,s=new Map;return u.statements.forEach(({subject:r,predicate:a,
object:i},l)=>{let f=typeof i=="number"?o(i):t[l],p=`${o(r)} <${Fe(e[a],n)}> ${f}`;s.set(p,[...s.get(p)??[],l])}),
s}function hl({evidence:t}){ml??=om();let e=t.map(n=>({one:n,places:(ml?.get(sm(n))??[]).filter(j)}));return{wanted:new Set(
e.flatMap(({places:n})=>n)),rest:e.filter(({places:n})=>!n.length).map(({one:n})=>n)}}var sm=({triple:t})=>t.map(
os).join(" ");function gl(t){let n=[...new Set(t.flat().map(Rr))].filter(s=>s!==void 0&&s<I),o=n.filter(s=>!C(
s));return o.length?o:n}var rm=60,ss=()=>O.answer?gl(O.answer.rows.map(({terms:t})=>t)):[];function wl(){if(m.selected!==null||m.pair||
m.passage!==null)return[];let t=ss(),e=t.filter(o=>!W(o)),n=e.length?e:t;return m.highlighted=n.length&&n.length<=
rm?Ht(n):null,m.highlighted??[]}function Nr(){return O.isDrawn=!0,on({...xc(),added:ss()}),m.highlighted=null,
null}async function zn(){if(!(P.now||P.hasFailed)){try{let[t,e]=await Promise.all([ul(),Wn()]);Object.assign(P,{now:t,
terms:e})}catch(t){P.hasFailed=!0,O.trouble={kind:"start",message:String(t)}}q()}}var yl=()=>`${m.reading} ${m.
language} ${JSON.stringify(O.rates)}`;function xl(){ce()&&O.key!==yl()&&Ir()}var rs=null;async function Ir(t=!1){
let e={};rs=e,Object.assign(O,{isBusy:!0,trouble:null,others:null,row:null,key:yl()});let{reading:n,language:o}=m,
s=[];try{await zn();let r=O.own===null?await pt("answer",O.name,O.typed,n,o,O.rates):await pt("sparql",O.own,n,
o);if(rs!==e)return;let{table:a=null,holds:i=null,refused:l,isGraph:f=!1}=r;Object.assign(O,{answer:a,holds:i,
isBusy:!1}),l&&(O.trouble={kind:"refused",message:l}),s=f||O.isDrawn?Nr():wl(),et(a?h("rows")(a.rows.length):""),
t&&a&&vo(),a&&!a.rows.length&&O.own===null&&im(e)}catch(r){if(rs!==e)return;let{message:a=String(r),details:i}=r;
Object.assign(O,{answer:null,isBusy:!1});let l=r instanceof Un?r.why:am(i);O.trouble={kind:l,details:i,message:a}}
q(),(s===null||s.length)&&Zt(s)}var am=t=>t?.status!==void 0?"served":t?.line?"mistake":t?"given":"query";async function im(t){
let e=await pt("alternatives",O.name,O.typed,m.reading).catch(()=>null);rs===t&&(O.others=e,q())}function bl(){
Q(),rt();let t=Nr();Mt("ask"),q(),Zt(t)}var ut=(t,e={},n=null)=>Pr({name:t,typed:e,said:n}),Kn=t=>Pr({own:t});
function jr(t){Q(),O.rates=t,Ir(),q()}var pn=()=>Pr({});function Pr(t){Q(),rt(),Dr(t),Mt("ask"),ct(!0),q()}function Dr(t){
$n(t),(O.name||O.own)&&Ir(!0)}var cm="ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";var Vn=t=>t.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase(),$l=t=>[...t].map(e=>{let n=(e.codePointAt(0)??
0)-44032;return n>=0&&n<11172?cm[Math.floor(n/588)]:e}).join("");function Fr(t,e){let n=t.indexOf(e);return n<
0?5:t===e?0:n===0?1:t.includes(` ${e}`)?2:3}var kl=t=>new Set([...t].slice(1).map((e,n)=>[...t][n]+e));function Sl(t,e){
let[n,o]=[kl(t),kl(e)];return 2*[...n].filter(s=>o.has(s)).length/(n.size+o.size||1)}var lm=.5,Ol=u.things.slice(0,I).map(({label:t,names:e,name:n,same:o})=>{let s=[t,e].flat(),r=[n,...o].map(a=>Vn(
a.split(/[:/#]/).at(-1)??""));return{plain:[...s.map(Vn),...r],initials:s.map($l).filter(a=>/[ㄱ-ㅎ]/.test(a))}});
function _n(t,e=12){let n=t.trim().normalize("NFC"),o=Vn(n);if(!o)return[];let s=/^[ㄱ-ㅎ]+$/.test(n);return Ol.
map((r,a)=>{let i=s?r.initials.map(l=>Fr(l,n)):r.plain.map(l=>Fr(l,o));return{rank:Math.min(...i,5),thing:a}}).
filter(r=>r.rank<5).sort((r,a)=>r.rank-a.rank||Number(W(r.thing))-Number(W(a.thing))||L(a.thing).length-L(r.thing).
length||r.thing-a.thing).slice(0,e).map(({thing:r})=>r)}function as(t,e){let n=_n(t,e);if(n.length)return n;let o=Vn(
t.trim());return Ol.map((s,r)=>({thing:r,share:Math.max(...s.plain.map(a=>Sl(a,o)))})).filter(({share:s})=>s>=
lm).sort((s,r)=>r.share-s.share||L(r.thing).length-L(s.thing).length).slice(0,e).map(({thing:s})=>s)}function Ml(){if(!O.said)return[];let{text:t,left:e,others:n}=O.said,o=n.map(a=>E(`${So(a.name)} ${He(a)}`,()=>ut(
a.name,a.typed),{class:"plain"})),s=o.length?[" ",h("mayMean"),...o.flatMap(a=>[" ",a])]:[],r=c("p",{class:"no\
te",id:"said"},h("saidAs")(t),...s);return e.length?[c("p",{class:"erratum"},h("leftAside")(e)),r]:[r]}function El(){
let{parameter:t,text:e,why:n}=O.trouble?.details??{},o=n==="unknown"?as(e,3):[],s=o.map(r=>E(A(r),()=>ut(O.name,
{...O.typed,[t]:[ve(r)]}),{class:"tool"}));return o.length?[c("p",{class:"tools"},h("didYouMean")," ",...s)]:[]}
function Tl(){let{found:t,isCut:e}=O.others??{found:[],isCut:!1};if(!t.length)return[];let n=t.map(({name:o,typed:s,
rows:r})=>{let a=S(P.now?.questions.find(f=>f.name===o)?.title??o),i=Object.values(s).flat().join(", "),l=c("s\
mall",{},` ${i} · ${h("rows")(r)}`);return c("li",{},c("button",{type:"button",class:"question",onclick:()=>ut(
o,s)},a,l))});return[c("h2",{},h("otherRows")),c("ul",{class:"others"},...n),e?c("p",{class:"note"},h("notAllA\
sked")):""]}var fm=`SELECT ?who ?amount ?currency WHERE {
  ?investment a sai:Investment ;
    schema:agent ?who ;
    schema:amount ?amount ;
    schema:currency ?currency .
}
ORDER BY ?currency DESC(?amount)`,pm="SELECT CONSTRUCT DESCRIBE ASK WHERE FILTER OPTIONAL UNION MINUS GRAPH BI\
ND VALUES DISTINCT ORDER BY GROUP BY HAVING LIMIT OFFSET COUNT SUM MIN MAX AVG NOT EXISTS BOUND STR LANG CONTA\
INS LCASE REGEX IF COALESCE",Be=null,Qn=fm,Al=new Map;function um(){let t=Al.get(m.reading)??pt("vocabulary",m.
reading);return Al.set(m.reading,t),t}async function dm(t){let e=t.matchBefore(/[?$]?[\p{L}\p{N}_:-]*/u);if(!e||
e.from===e.to&&!t.explicit)return null;if(/^[?$]/.test(e.text)){let i=new Set(t.state.doc.toString().match(/[?$]\w+/g));
return i.delete(e.text),{from:e.from,options:[...i].map(l=>({label:l,type:"variable"}))}}let n=await um(),o=m.
language==="ko"?1:0,s=n.map(({curie:i,label:l,names:f,kind:p})=>({label:[i,...f].join(" "),displayLabel:i,detail:l[o],
apply:i,type:p})),r=Object.keys(P.now?.prefixes??{}).map(i=>({label:`${i}:`,type:"namespace"})),a=[...new Set(
pm.split(" "))].map(i=>({label:i,type:"keyword"}));return{from:e.from,options:[...r,...a,...s],validFor:/^[\p{L}\p{N}_:-]*$/u}}
function Br(){if(!Be)return;let{doc:t}=Be.state,e=O.trouble?.kind==="mistake"?O.trouble.details:null,n=[];if(e){
let o=t.line(Math.min(e.line,t.lines)),s=Math.min(o.from+e.column-1,o.to),r=s===o.to?Math.max(o.from,s-1):s;n.
push({from:r,to:Math.max(r+1,s),severity:"error",message:h("mistake")(e)})}Be.dispatch(window.editor.setDiagnostics(
Be.state,n.map(o=>({...o,to:Math.min(o.to,t.length)}))))}var mm={keyword:"var(--accent)",string:"var(--warn-in\
k)",comment:"var(--soft)",variableName:"var(--person)",atom:"var(--ink)"},hm={"&":{border:"1px solid var(--edg\
e)",borderRadius:"6px",background:"var(--paper)",color:"var(--ink)",fontSize:"14px"},"&.cm-focused":{outline:"\
2px solid var(--accent)"},".cm-content":{caretColor:"var(--ink)",fontFamily:"ui-monospace, Menlo, Consolas, mo\
nospace",minHeight:"14rem",padding:".5rem"},".cm-cursor":{borderLeftColor:"var(--ink)"},".cm-selectionBackgrou\
nd, &.cm-focused .cm-selectionBackground":{background:"var(--pick) !important"},".cm-tooltip":{border:"1px sol\
id var(--line)",background:"var(--surface)",color:"var(--ink)"},".cm-tooltip-autocomplete ul li":{padding:".25\
rem .4rem !important"},".cm-tooltip-autocomplete ul li[aria-selected]":{background:"var(--accent)",color:"var(\
--surface)"},".cm-diagnostic-error":{borderLeft:"3px solid var(--warn-line)"}};function gm(t){let e=()=>(Kn(Be.
state.doc.toString()),!0),n=Object.entries(mm).map(([s,r])=>({tag:t.tags[s],color:r})),o=[...t.completionKeymap,
...t.defaultKeymap,...t.historyKeymap];return[t.keymap.of([{key:"Mod-Enter",run:e},...o]),t.history(),t.drawSelection(),
t.bracketMatching(),t.StreamLanguage.define(t.sparql),t.syntaxHighlighting(t.HighlightStyle.define(n)),t.autocompletion(
{override:[dm],icons:!1}),t.EditorView.lineWrapping,t.EditorView.contentAttributes.of({"aria-label":"SPARQL"}),
t.EditorView.updateListener.of(({docChanged:s,state:r})=>{s&&(Qn=r.doc.toString())}),t.EditorView.theme(hm)]}async function wm(t,e){
if(await Zo("editor"),!t.isConnected)return;let n=window.editor,o=t.attachShadow({mode:"open"}),s=n.EditorState.
create({doc:e.value,extensions:gm(n)});Be=new n.EditorView({parent:o,root:o,state:s}),e.hidden=!0,Br()}function Ll(){
O.own&&(Qn=O.own);let t=c("textarea",{id:"own-query",rows:"12",spellcheck:"false",autocapitalize:"off"});t.value=
Qn,t.addEventListener("input",()=>{Qn=t.value});let e=c("div",{class:"sparql"});return Be=null,setTimeout(()=>wm(
e,t).catch(()=>{})),[E(`← ${h("allQuestions")}`,pn,{class:"plain back"}),c("h2",{tabindex:"-1"},h("ownQuery")),
c("p",{class:"note"},h("ownNote")),c("label",{for:"own-query",class:"unseen"},"SPARQL"),t,e,c("div",{class:"to\
ols"},E(h("run"),()=>Kn(Qn),{class:"tool run"}))]}function is(t,e){let n=c("ul",{id:`${t}-found`,class:"found",role:"listbox",hidden:!0,...e});return{input:c("i\
nput",{id:t,type:"search",role:"combobox","aria-expanded":"false","aria-controls":n.id,"aria-autocomplete":"li\
st",autocomplete:"off",spellcheck:"false"}),list:n}}var un=class{active=-1;#t;#e;#o;constructor(e,n,o){this.#t=
e,this.#e=n,this.#o=o,e.addEventListener("blur",()=>this.close())}get isOpen(){return!this.#e.hidden}option(e,...n){
return c("li",{id:`${this.#e.id}-${e}`,role:"option","aria-selected":String(e===this.active),onpointerdown:o=>{
o.preventDefault(),this.#o(e)}},...n)}show(e,n=e.length>0){this.#e.replaceChildren(...e),this.#e.hidden=!n,this.#t.
setAttribute("aria-expanded",String(n));let o=this.#e.querySelector("[aria-selected=true]");n&&o?this.#t.setAttribute(
"aria-activedescendant",o.id):this.#t.removeAttribute("aria-activedescendant"),o?.scrollIntoView({block:"neare\
st"})}close(){this.#e.hidden=!0,this.#t.setAttribute("aria-expanded","false"),this.#t.removeAttribute("aria-ac\
tivedescendant")}step(e,n){if(e.key!=="ArrowDown"&&e.key!=="ArrowUp")return!1;e.preventDefault();let o=e.key===
"ArrowDown"?1:-1;return this.active=(Math.max(this.active,o<0?0:-1)+o+n)%(n||1),!0}};var ym=12,Cl=t=>t.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase(),Yn=({label:t})=>t[m.language==="ko"?1:
0];function xm(t,e){let n=Cl(e.trim()),o=t.flatMap(r=>{let a=[...r.label,...r.names].map(i=>Cl(i).indexOf(n)).
filter(i=>i>=0);return a.length?[{choice:r,place:Math.min(...a)}]:[]}),{compare:s}=new Intl.Collator(m.language,
{numeric:!0});return o.sort((r,a)=>Math.sign(r.place)-Math.sign(a.place)||s(Yn(r.choice),Yn(a.choice))),o.slice(
0,ym).map(({choice:r})=>r)}function Rl(t,e,n){let{input:o,list:s}=is(t,{"aria-label":h("found")}),r=[],a=new un(
o,s,p=>f(r[p].typed)),i=()=>a.show(r.map((p,g)=>a.option(g,c("span",{dir:"auto"},Yn(p)))));async function l(){
r=xm(await e(),o.value),a.active=o.value.trim()&&r.length?0:-1,document.activeElement===o&&i()}function f(p){o.
value="",r=[],i(),p.trim()&&n(p.trim())}return o.addEventListener("input",l),o.addEventListener("focus",l),o.addEventListener(
"keydown",p=>{p.isComposing||(r.length&&a.step(p,r.length)?i():p.key==="Enter"?(p.preventDefault(),f(r[a.active]?.
typed??o.value)):p.key==="Escape"&&a.close())}),c("div",{class:"completion"},o,s)}var Nl=(t,e)=>E(t,e,{class:"\
given","aria-label":`${t}: ${h("drop")}`});var Il=new Map;async function jl(t){let e=JSON.stringify([O.name,t,m.reading]),n=Il.get(e)??await pt("choices",
O.name,t,m.reading);return Il.set(e,n),n}function Pl(t,e){let n={...O.typed,[t]:e};e.length||delete n[t],ut(O.
name,n)}function bm({name:t,single:e,help:n,example:o}){let s=`ask-${t}`,r=O.typed[t]??[],a=r.map(p=>{let g=Nl(
p,()=>Pl(t,r.filter(d=>d!==p)));return jl(t).then(d=>{let y=d.find(({typed:w,names:x})=>w===p||x.includes(p));
y&&(g.textContent=Yn(y))}),g}),i=Rl(s,()=>jl(t),p=>Pl(t,e?[p]:[...new Set([...r,p])])),l=i.querySelector("inpu\
t"),f=V(o);return l.placeholder=`${h("forExample")} ${f===void 0?o:A(f)}`,c("div",{class:"field"},c("label",{for:s},
S(n)),a.length?c("div",{class:"chips"},...a):"",i)}var km=t=>t.split(/`([\w-]+)`/).map((e,n)=>{let o=n%2?P.now?.
questions.find(({name:r})=>r===e):null,s=r=>{r.preventDefault(),ut(e)};return o?c("a",{href:`#query=${e}`,onclick:s},
S(o.title)):e});function Dl({title:t,description:e,parameters:n}){return[E(`← ${h("allQuestions")}`,pn,{class:"\
plain back"}),c("h2",{tabindex:"-1"},S(t)),c("p",{class:"note"},...km(S(e))),...n.map(bm)]}var Fl=t=>vt(`topic-${t}`)||t,qr="";function Bl(t){let e=[...new Set(t.flatMap(r=>r.tags))].sort(),n=c("div",{}),
o=()=>{let r=qr.normalize("NFKC").toLowerCase().split(/\s+/).filter(Boolean),a=({name:l,title:f,description:p,
tags:g})=>{let d=[l,f,p,g,g.map(Fl)].flat(2).join(" ").normalize("NFKC").toLowerCase();return r.every(y=>d.includes(
y))},i=t.filter(a);n.replaceChildren(...e.flatMap(l=>{let p=i.filter(d=>d.tags.includes(l)).map(({name:d,title:y})=>c(
"li",{},E(S(y),()=>ut(d),{class:"question",value:d}))),g=c("summary",{},Fl(l)," ",c("small",{},String(p.length)));
return p.length?[c("details",{open:r.length>0,class:"topic"},g,c("ul",{},...p))]:[]}),...i.length?[]:[c("p",{class:"\
muted"},h("nothing"))])},s=c("input",{type:"search",id:"which",autocomplete:"off","aria-label":h("whichQuestio\
n")});return s.placeholder=h("whichQuestion"),s.value=qr,s.addEventListener("input",()=>{qr=s.value,o()}),o(),
[c("p",{class:"note"},h("askNote")(t.length)),c("div",{class:"field"},s),c("p",{},E(h("ownQuery"),()=>Kn(""),{
class:"plain"})),n]}var ql="";function Wl(){let{trouble:t}=O;return t?t.kind==="ended"?h("ended")(Cr):t.kind==="broke"?h("broke"):
t.kind==="refused"?h("refused")(t.message):t.kind==="start"?h("notStarted"):t.kind==="served"?h("served")(t.details):
t.kind==="mistake"?h("mistake")(t.details):t.kind==="given"?h("notGiven")(t.details):t.message:""}function cs(){
if(!ne()||m.tab!=="ask")return;zn(),xl();let t=JSON.stringify([m.language,m.reading,O.name,O.typed,O.own===null,
P.now!==null,P.hasFailed]);if(Br(),t===ql)return;ql=t;let e=Vt(),n=P.now?O.own!==null?Ll():e?Dl(e):[...ce()?[c(
"p",{class:"erratum"},h("noQuestion")(O.name))]:[],...Bl(P.now.questions)]:[c("p",{class:"muted",role:"status"},
P.hasFailed?h("notStarted"):h("starting"))];$("ask").replaceChildren(...n)}var Ul="currency";var Hl=/^[A-Z]{3}$/,$m=/^\d{4}-\d\d-\d\d$/,Gl=t=>t?[t.currency,t.date,...Object.entries(t.worth).map(e=>e.join(
":"))].join():"";function Ur(t){let[e="",n="",...o]=t.split(","),s=o.map(a=>[a.slice(0,3),Number(a.slice(4))]),
r=s.length>0&&s.every(([a,i])=>Hl.test(a)&&i>0&&i<1/0);return Hl.test(e)&&$m.test(n)&&r?{currency:e,date:n,worth:Object.
fromEntries(s)}:null}function Sm({variables:t,rows:e}){let n=t.indexOf(Ul);return n<0?[]:[...new Set(e.flatMap(
({terms:o})=>o[n]?.value??[]))].sort()}var Wr=(t,e)=>c("label",{},c("span",{},t),e);function zl(t){let e=Sm(t);
if(!t.chart||e.length<2)return"";let{rates:n}=O,o=c("select",{name:"common"},...e.map(l=>c("option",{value:l,selected:l===
n?.currency},Dt(l)))),s=c("input",{type:"date",required:!0,value:n?.date??""}),r=c("div",{class:"worth"}),a=()=>{
let l=e.filter(f=>f!==o.value).map(f=>{let p=n&&n.currency===o.value?String(n.worth[f]??""):"",g=c("input",{type:"\
number",name:f,min:"0",step:"any",required:!0,value:p});return Wr(h("worth")(Dt(f),Dt(o.value)),g)});r.replaceChildren(
...l)};o.addEventListener("change",a),a();function i(l){l.preventDefault();let p=[...r.querySelectorAll("input")].
map(({name:g,value:d})=>`${g}:${d}`);jr(Ur([o.value,s.value,...p].join()))}return c("details",{class:"rates",open:n!==
null},c("summary",{},h("oneCurrency")),c("p",{class:"note"},h("ownRates")),c("form",{onsubmit:i},Wr(h("commonC\
urrency"),o),Wr(h("rateDate"),s),r,c("button",{class:"tool"},h("convert")),n?E(h("ownCurrencies"),()=>jr(null),
{class:"tool"}):""))}var Xn=[];for(let t=2;Xn.length<64;t+=1)Xn.every(e=>t%e)&&Xn.push(t);var Kl=t=>Math.floor((t-Math.floor(t))*2**
32)|0,vm=Xn.map(t=>Kl(Math.cbrt(t))),Om=Xn.slice(0,8).map(t=>Kl(Math.sqrt(t))),zt=(t,e)=>t>>>e|t<<32-e;function Vl(t){
let e=t.length+72>>6<<6,n=new Uint8Array(e);n.set(t),n[t.length]=128;let o=new DataView(n.buffer);o.setUint32(
e-8,Math.floor(t.length/2**29)),o.setUint32(e-4,t.length*8);let s=Int32Array.from(Om),r=new Int32Array(64);for(let a=0;a<
e;a+=64){for(let x=0;x<16;x+=1)r[x]=o.getInt32(a+x*4);for(let x=16;x<64;x+=1){let k=zt(r[x-15],7)^zt(r[x-15],18)^
r[x-15]>>>3,v=zt(r[x-2],17)^zt(r[x-2],19)^r[x-2]>>>10;r[x]=r[x-16]+k+r[x-7]+v|0}let[i,l,f,p,g,d,y,w]=s;for(let x=0;x<
64;x+=1){let k=w+(zt(g,6)^zt(g,11)^zt(g,25))+(g&d^~g&y)+vm[x]+r[x]|0,v=(zt(i,2)^zt(i,13)^zt(i,22))+(i&l^i&f^l&
f)|0;[w,y,d,g,p,f,l,i]=[y,d,g,p+k|0,f,l,i,k+v|0]}[i,l,f,p,g,d,y,w].forEach((x,k)=>{s[k]=s[k]+x|0})}return[...s].
map(a=>(a>>>0).toString(16).padStart(8,"0")).join("")}var _l=60,Mm=1e5,Em=[["mark",t=>t.replace(/^\uFEFF/,"")],["lineEnds",t=>t.replace(/\r\n?/g,`
`)],["decomposed",t=>t.normalize("NFC")]],Jn=({name:t})=>t.split("/").slice(0,-1).join("/"),Hr=new Map;u.passages.
forEach((t,e)=>{t.sha256&&Hr.set(Jn(t),[...Hr.get(Jn(t))??[],e])});var zr=new Map;function Ql(t,e){let n=new Map,
o=null,[s,r]=[0,Mm];for(let a of e){let{begin:i,end:l,sha256:f}=u.passages[a],p=y=>t.slice(y,y+l-i).join(""),g=y=>y>=
0&&Vl(new TextEncoder().encode(p(y)))===f,d=[i,i+s].find(g);if(d===void 0&&r>0){o??=[...t.keys()].filter(x=>/\S/.
test(t[x])&&!/[\p{L}\p{N}_]/u.test(t[x-1]??""));let y=i+s,w=[...o].sort((x,k)=>Math.abs(x-y)-Math.abs(k-y)).slice(
0,r);r-=w.length,d=w.find(g)}d!==void 0&&(n.set(a,{begin:d,words:p(d)}),s=d-i)}return n}var Gr=(t,e)=>t.get(e)?.
begin===u.passages[e].begin;function Tm(t,[e,n]){let o=[...t],s={name:e,places:n,points:o,sentences:Ql(o,n),undone:[]},
r=n.find(g=>!Gr(s.sentences,g));if(r===void 0)return s;let a=[],i=t;for(let[g,d]of Em){let y=i;i=d(i),i!==y&&a.
push(g)}if(!a.length)return{...s,first:r};let l=Ql([...i],n),f=g=>n.filter(d=>Gr(g,d)).length;return f(l)>f(s.
sentences)?{...s,points:[...i],sentences:l,undone:a,first:r}:{...s,first:r}}function Yl(t){let[e]=[...Hr].map(
f=>Tm(t,f)).sort((f,p)=>p.sentences.size-f.sentences.size);if(!e)return{found:0,of:0,undone:[],moved:0};let{name:n,
places:o,points:s,sentences:r,first:a,undone:i}=e;r.size&&zr.set(n,{points:s,sentences:r});let l=o.find(f=>!r.
has(f));return{found:r.size,of:o.length,undone:i,first:a===void 0?void 0:u.passages[a],differs:l===void 0?void 0:
u.passages[l],moved:o.filter(f=>r.has(f)&&!Gr(r,f)).length}}var Xl=t=>zr.get(Jn(u.passages[t])),Kr=()=>zr.size>
0,ls=t=>u.passages[t].sha256?Xl(t)?.sentences.has(t):void 0;function Jl(t){let e=Xl(t),n=e?.sentences.get(t);if(!e||
!n)return null;let{begin:o,words:s}=n,r=o+[...s].length;return{before:e.points.slice(Math.max(0,o-_l),o).join(
""),words:s,after:e.points.slice(r,r+_l).join("")}}var Zn=(t=m.language)=>u.sentences.filter(({lang:e,only:n})=>e===t&&(n===""||n===m.reading)),fs=t=>Zn().filter(
e=>e.passage===t);function dn(t,e=m.language){let n=Zn(e).filter(({statements:o})=>o.some(s=>t.has(s)));return[
...new Map(n.map(o=>[o.text,o])).values()]}function qe(t){let{object:e}=u.statements[t];return typeof e=="numb\
er"?A(e):S(e.text)}function Am(t){let{subject:e,predicate:n}=u.statements[t];return`${A(e)} — ${S(u.predicates[n])}\
: ${qe(t)}`}function Lm(t){let{subject:e,predicate:n,errata:o}=u.statements[t];return u.statements.flatMap((s,r)=>s.
subject===e&&s.predicate===n&&s.only==="stated"&&s.errata.some(a=>o.includes(a))?[qe(r)]:[])}function Cm(t,e){
let{severity:n,problem:o}=u.errata[t],s=e.filter(Oe),r=e.flatMap(l=>u.statements[l].corrected).map(S),a=[...new Set(
s.flatMap(Lm))],i=a.length?h("correctedFrom")(a.join(", ")):h("supplied");return c("p",{class:`erratum ${["Hig\
h","Medium","Low"].includes(n)?n:""}`},c("b",{},`${U(e)||"†"} ${h("erratum")}`),c("span",{dir:"auto"},` ${S(
o)}`),r.length?c("span",{class:"corrected"},h("corrected"),r.join(", ")):"",s.length?c("span",{class:"correcte\
d"},i):"")}function to(t,e=[]){let n=new Map(e.map(o=>[o,[]]));for(let o of t)for(let s of u.statements[o].errata)
n.set(s,[...n.get(s)??[],o]);return[...n].map(([o,s])=>Cm(o,s))}function Vr(t){let e=Jl(t);return e?c("blockqu\
ote",{lang:"ko"},c("span",{class:"around"},`…${e.before}`),c("mark",{},e.words),c("span",{class:"around"},`${e.
after}…`)):ls(t)===!1?c("p",{class:"unfound"},h("unfound")):""}function _r(t){let e=t.map(({text:n,statements:o})=>{
let s=U(o);return c("li",{dir:"auto",class:s?"doubtful":""},n,s?c("sup",{},s):"")});return c("ul",{class:"said"},
...e)}function Zl(t,...e){let n=new Set(t.flatMap(o=>o.statements));return c("article",{class:"card"},_r(t),...e,
...to(n))}function Rm(t,e){let{text:n}=u.passages[t];return Zl(e,c("p",{class:"source"},ot(t)),n?c("p",{class:"\
paraphrase",dir:"auto"},S(n)):c("p",{class:"muted"},h("unparaphrased")),Vr(t))}function We(t){let e=Zn(),n=new Set(
e.flatMap(({statements:l})=>l)),o=new Map;for(let l of e)l.statements.some(f=>t.has(f))&&o.set(l.passage,[...o.
get(l.passage)??[],l]);let s=[...t].filter(l=>!n.has(l)).map(l=>({text:Am(l),statements:[l]})),r=[...o.get(null)??
[],...s],a=u.passages.length?c("p",{class:"source muted"},h("unsourced")):"",i=[...o].flatMap(([l,f])=>l===null?
[]:[Rm(l,f)]);return r.length?[...i,Zl(r,a)]:i}function Nm(t){let e=P.now?.citations[t];if(!e)return[];let n=S(e),o=E(h("copy"),async()=>{await navigator.clipboard.
writeText(n),o.textContent=h("copied")},{class:"tool"});return[c("li",{},c("span",{dir:"auto"},n)," ",o)]}function ps(t){
let{passages:e="",prefixes:n={}}=P.now??{};return t.startsWith(e)&&!t.startsWith(n.p)?t.slice(e.length):t.split(
"/").at(-1)??""}function tf(t){let{wanted:e,rest:n}=hl(t),o=new Set([...e].flatMap(a=>u.statements[a].passages.
map(i=>u.passages[i].name))),s=[...new Set(n.flatMap(({passages:a})=>a))].filter(a=>!o.has(ps(a))),r=t.passages.
flatMap(Nm);return c("div",{class:"why"},...We(e),...s.map(a=>c("p",{class:"paraphrase"},es(ps(a)),` ${O.answer?.
paraphrases[a]??""}`)),t.passages.length?"":c("p",{class:"muted"},h("unsourced")),r.length?c("details",{},c("s\
ummary",{},h("cite")),c("ul",{class:"cites"},...r)):"")}var Yr=200,us=Yr;function Im(t,e){let n=Rr(e);if(n!==void 0&&n<I)return E(t,()=>Ct(n),{class:"thing",dir:"auto"});
let o=e?.type==="uri"?u.passages.findIndex(({name:s})=>s===t):-1;return o>=0?ot(o):c("span",{dir:"auto"},t)}var jm=(t,e)=>t.
every(({cells:n})=>/^(?:[-0-9$€¥₩£]|CA\$|$)/.test(n[e]));function Pm(t,e,n){let o=O.row===n,s=E(`${n+1}${e.
mark}`,()=>{O.row=o?null:n,q(),$("answer").querySelector(`[value="row-${n}"]`)?.focus()},{class:"row",value:`r\
ow-${n}`,"aria-expanded":String(o),"aria-label":h("whyRow")(n+1,e.mark)}),r=t.columns.map((l,f)=>{let p=e.terms[t.
variables.indexOf(l)];return c("td",{class:jm(t.rows,f)?"numeric":"","data-heading":t.headings[f]},e.cells[f]?
Im(e.cells[f],p):"")}),a=O.own===null?s:String(n+1),i=c("tr",{class:e.mark?"doubtful":""},c("th",{scope:"row"},
a),...r);return o?[i,c("tr",{class:"opened"},c("td",{colspan:String(r.length+1)},tf(e)))]:[i]}function Dm({mark:t,
rows:e,printed:n,supplied:o,meant:s,problem:r,passages:a}){let i=n.length?h("correctedFrom")(n.join(", ")):o?h(
"supplied"):"",l=i.replace(/\.?$/,i?". ":"");return c("p",{class:"erratum"},c("b",{},`${t} ${e.join(", ")}: `),
l,...s.map(f=>`${h("corrected")}“${f}”. `),r,...a.flatMap(f=>[" ",es(f)]))}function Fm(t){let n=`sovkg spa\
rql --why${m.reading==="corrected"?" --reading corrected":""} '${t.replaceAll("'","'\\''")}'`,o=E(h("copyComma\
nd"),async()=>{await navigator.clipboard.writeText(n),o.textContent=h("copied")},{class:"tool",value:n});return o}
function Bm({headings:t,rows:e}){let n=e.map((s,r)=>[`${r+1}${s.mark}`,...s.cells,s.passages.map(ps).join(" ")]),
o=al([["#",...t,h("sentence")],...n]);he(new Blob([o],{type:"text/csv;charset=utf-8"}),"csv")}function qm(t){let{
headings:e,rows:n,footnotes:o,also:s,subject:r}=t,a=n.slice(0,us),i=E(h("moreRows"),()=>{us+=Yr,Qr="",q()},{class:"\
tool"}),l=[c("th",{scope:"col"},"#"),...e.map(p=>c("th",{scope:"col"},p))],f=Object.values(s).map(p=>c("p",{class:"\
note"},h("alsoAsked")(p.slice(0,5).join(", "),p.length-5)));return[Vt()?.gathers&&P.now?.isApart?c("p",{class:"\
note"},h("apart")):"",Vt()?.gathers&&P.now?.mixed?c("p",{class:"erratum"},h("mixed")):"",r?c("p",{},c("b",{},r)):
"",c("div",{class:"scroll",tabindex:"0",role:"region","aria-label":h("rowsOfAnswer")},tl(t.chart,()=>$("answer").
clientWidth-48,zl(t),O.rates!==null),c("table",{},c("thead",{},c("tr",{},...l)),c("tbody",{},...a.flatMap((p,g)=>Pm(
t,p,g)))),n.length>us?i:"",...f,Vt()?.refusal?c("p",{class:"note"},h("noEvidence")):"",...O.own!==null?[c("p",
{class:"note"},h("ownEvidence")),Fm(O.own)]:[],...o.map(Dm))]}function Wm(){let{answer:t,holds:e,trouble:n,isBusy:o}=O;
return o?[c("p",{class:"muted",role:"status"},h("answering"))]:n?[c("p",{class:"erratum",role:"alert"},Wl()),...El()]:
e!==null?[c("p",{},h(e?"yes":"no"))]:t&&!t.rows.length?[c("p",{class:"muted"},h("noRows")),...Tl()]:t?qm(t):[]}
function ef(){let t=$("answer");t.classList.remove("cards");let e=t.querySelector(".scroll"),n=e!==null&&e.scrollWidth>
e.clientWidth;t.classList.toggle("cards",n)}var nf=null,Qr="";function of(){let t=$("answer");if(t.hidden=!ce()||
O.own!==null&&!O.answer&&!O.trouble&&O.holds===null&&!O.isBusy,document.body.classList.toggle("answered",!t.hidden),
t.hidden)return;let{name:e,typed:n,own:o,row:s,isBusy:r,key:a,answer:i}=O,l=JSON.stringify([e,n,o,s,r,a,i?.rows.
length,O.trouble,O.holds,O.isDrawn,O.others,O.rates,O.said,m.language,document.documentElement.dataset.theme,P.
now!==null]);if(l===Qr)return;JSON.stringify([e,n,o])!==t.dataset.asked&&(us=Yr),t.dataset.asked=JSON.stringify(
[e,n,o]),Qr=l;let f=i?.rows??[],p=o===null?S(Vt()?.title??e):h("ownQuery"),g=o===null?He(O):"",d=t.querySelector(
".scroll")?.scrollTop??0;t.replaceChildren(c("div",{class:"bar"},c("h1",{tabindex:"-1"},p,g?c("small",{dir:"au\
to"},` ${g}`):""),i?c("span",{class:"counts",role:"status"},h("rows")(f.length)):"",i&&ss().length&&!O.isDrawn?
E(h("asThePicture"),bl,{class:"tool draw"}):"",i?.rows.length?E("CSV",()=>Bm(i),{class:"tool csv","aria-label":h(
"saveTable")}):"",E("×",pn,{class:"tool close","aria-label":h("closeAnswer")})),...Ml(),...Wm()),ef(),nf??=new ResizeObserver(
ef),nf.observe(t);let y=t.querySelector(".scroll");y&&(y.scrollTop=d)}var ds=[28,72],Um=[/^(?:p|¶|par(?:a|agraph)?\.?)\s*0*(\d+)(?:,?\s*(?:s|sentence)\s*0*(\d+))?$/i,/^0*(\d+)\s*(?:번째\s*)?문단(?:\s*0*(\d+)\s*(?:번째\s*)?문장)?$/],
sf=u.passages.map(t=>[t.text].flat());function Hm(t){let e=t.replace(/(?<=\d),(?=\d)/g,"").replace(/[.*+?^${}()|[\]\\]/g,
"\\$&").replace(/(?<=\d)(?=\d)/g,",?"),n=/^\d/.test(t)?"(?<!\\d|\\d[.,])":/^\p{Script=Latin}/u.test(t)?"(?<!\\p\
{Script=Latin})":"";return new RegExp(n+e,"iu")}function Gm(t,e,n){let o=t.slice(Math.max(0,n-ds[0]),n).replace(
n>ds[0]?/^\S*\s/:"",""),s=t.slice(n+e.length,n+ds[1]).replace(n+ds[1]<t.length?/\s\S*$/:"","");return{before:(o.
length<n?"…":"")+o,found:e,after:s+(n+e.length+s.length<t.length?"…":"")}}function rf(t,e=12){let n=t.trim().
normalize("NFC").replace(/[ㄱ-ㅎ]+$/,""),[,o,s]=Um.map(i=>i.exec(n)).find(Boolean)??[],r=o||n.length<2?[]:n.
split(/\s+/).map(Hm),a=[];for(let[i,l]of u.passages.entries()){if(a.length===e)break;let f=o?l.paragraph===Number(
o)&&(!s||l.sentence===Number(s)):l.name.toLowerCase()===n.toLowerCase(),[p,...g]=[S(l.text),...sf[i]],d=r.length?
[p,...g].find(k=>r.every(v=>v.test(k))):void 0,y=f?p:d;if(y===void 0)continue;let w=f?null:r[0].exec(y),x=y===
p?void 0:["en","ko"][sf[i].indexOf(y)];a.push({passage:i,lang:x,...Gm(y,w?.[0]??"",w?.index??0)})}return a}K("arrange",{write:()=>m.arrangement,read(t){if(t&&!Gi.includes(t))return null;m.arrangement=t}});function zm(t){
Q();let e=yt();m.arrangement=t,t||on(e),Fn(),q(),Lt()}function af(){let t=$("arrange");t.addEventListener("cha\
nge",()=>zm(t.value));for(let e of t.children)e.hidden=e.value==="country"&&!zi}function cf(){$("arrange").value=
m.arrangement}var Km=/^(Heading|소제목|제목)[^:]*: /,Vm=new Map([["ArrowDown",1],["ArrowRight",1],["ArrowUp",-1],["Arro\
wLeft",-1]]),eo=new Map,ff=E("‹",()=>ta(-1),{class:"tool","data-label":"previous"}),pf=E("›",()=>ta(1),{class:"\
tool","data-label":"next"}),uf=c("span",{class:"here"}),mn=c("select",{"data-label":"jump"}),Xr=c("div",{class:"\
bar reading"},ff,pf,uf,mn),Jr=c("div",{}),hs=t=>u.passages[t].kind==="heading",ms=[...u.passages.keys()].filter(
hs),Zr=t=>S(u.passages[t].text)||h("unparaphrased");function _m(t){let e=Zr(t).replace(Km,"").replace(/^\p{Ll}/u,
n=>n.toUpperCase());return[u.passages[t].paragraph,e].filter(Boolean).join(" · ")}function Qm(t){let e=fs(t),
n=new Set(e.flatMap(o=>o.statements));return c("div",{class:"told"},Vr(t),e.length?c("p",{class:"muted"},h("it\
States")):"",e.length?_r(e):c("p",{class:"muted"},h("nothingStated")),...to(n,u.passages[t].errata))}function Ym(t){
let e=ls(t);if(e===void 0)return"";let n=c("span",{"aria-hidden":"true"},e?" ✓":" ≠"),o=c("span",{class:"u\
nseen"},h(e?"isVerified":"isDifferent"));return c("span",{class:e?"verified":"differs"},n,o)}function Xm(t){let{
name:e,sentence:n,errata:o}=u.passages[t],s=t===m.passage,r=c("button",{type:"button",class:"sentence",dir:"au\
to","data-passage":e,"aria-current":s?"true":!1,tabindex:s||m.passage===null&&t===0?"0":"-1",onclick:()=>de(t)},
hs(t)?"":c("span",{class:"number"},`${n||e} `),Zr(t),o.length?c("sup",{},"†"):"",Ym(t));return eo.set(t,r),c(
"li",{},hs(t)?c("h3",{},r):r,s?Qm(t):"")}function Jm(t){let{paragraph:e,kind:n}=u.passages[t[0]],o=e&&!hs(t[0])?
h("paragraph")(e):"";return c("section",{class:`paragraph ${n}`},o?c(ms.length?"h4":"h3",{},o):"",c("ol",{class:"\
sentences"},...t.map(Xm)))}function ta(t,e=!1){let n=m.passage===null?0:m.passage+t;n<0||n>=u.passages.length||
(de(n),e?eo.get(n)?.focus({preventScroll:!0}):et(`${De(u.passages[n])}: ${Zr(n)}`))}function df(){let t=$("rea\
der");t.append(Xr,Jr),t.addEventListener("keydown",e=>{let n=Vm.get(e.key);!n||!e.target.classList.contains("s\
entence")||(e.preventDefault(),ta(n,!0))}),mn.addEventListener("change",()=>de(Number(mn.value)))}function Zm(){
let{passage:t}=m,e=u.passages.length;ff.disabled=!t,pf.disabled=t===e-1,uf.textContent=t===null?h("sentences")(
e):h("sentenceOf")(u.passages[t].paragraph,t+1,e);let n=t===null?void 0:ms.findLast(o=>o<=t);mn.replaceChildren(
...n===void 0?[c("option",{value:""},h("jump"))]:[],...ms.map(o=>c("option",{value:String(o)},_m(o)))),mn.value=
n===void 0?"":String(n),mn.hidden=!ms.length,Xr.hidden=!e}function th(t){let e="";return t.flatMap(n=>{let{article:o}=u.
passages[n[0]],s=o&&S(o)!==e;return e=o?S(o):e,[...s?[c("h2",{class:"article",dir:"auto"},S(o))]:[],Jm(n)]})}function eh(){
let t=new Map;u.passages.forEach((s,r)=>{let a=`${Jn(s)} ${s.paragraph||""}`;t.set(a,[...t.get(a)??[],r])});let e=()=>$(
"file").click(),n=E(h(Kr()?"otherFile":"ownFile"),e,{class:"tool",id:"bring"}),o=[c("p",{class:"note"},h("file\
Note")),c("div",{class:"tools"},n)];eo.clear(),Jr.replaceChildren(c("h2",{},h("textTitle")),c("p",{class:"note"},
h(u.passages.length?"textHelp":"noText")),u.articles.length&&!Kr()?c("p",{class:"note"},h("paraphrased")):"",...u.
passages.some(({sha256:s})=>s)?o:[],...th([...t.values()]))}var lf=null;function nh(){let t=$("reader"),e=m.passage===
null?null:eo.get(m.passage)?.closest("li");if(!e||!t.offsetParent)return;if(getComputedStyle(t).overflowY==="v\
isible"){lf!==m.passage&&e.scrollIntoView(),lf=m.passage;return}let[n,o]=[t.getBoundingClientRect(),e.getBoundingClientRect()],
[s,r]=[n.top+Xr.offsetHeight+4,n.bottom-12];o.top<s||o.height>r-s?t.scrollTop+=o.top-s:o.bottom>r&&(t.scrollTop+=
o.bottom-r)}function gs(){let{activeElement:t}=document,e=Jr.contains(t)&&t?.classList.contains("sentence");Zm(),
eh(),e&&eo.get(m.passage??0)?.focus({preventScroll:!0}),nh()}function ea(){return(u.isLanguageGiven?[]:navigator.languages.map(n=>n.slice(0,2).toLowerCase())).find(n=>n===
"en"||n==="ko")??u.lang}function no(t){m.language=t,document.documentElement.lang=t,document.title=S(u.title),
$("title").textContent=S(u.title);let e=document.querySelectorAll("[data-message], [data-label]");for(let n of e)
n.dataset.message&&(n.textContent=vt(n.dataset.message)),n.dataset.label&&n.setAttribute("aria-label",vt(n.dataset.
label));$("query").placeholder=h("search"),qt("languages",t)}var oh={touch:{thing:18,line:12},mouse:{thing:2,line:6}};function na(t,e){let n=oh[e?"touch":"mouse"],o=T.getScale(),
s=l=>T.canvasToDOM(H(l)),[r,a,i]=[1/0,-1,""];for(let l of G()){let{x:f,y:p}=s(l),g=Math.max(0,Math.hypot(f-t.x,
p-t.y)-Ut(l,o,nt(l)));g<=n.thing&&g<r&&([r,a]=[g,l])}for(let{id:l,from:f,to:p,bend:g}of r>2?_().values():[]){let d=Bs(
s(f),s(p),g),y=Math.min(...d.slice(1).map((w,x)=>Sn(d[x],w,t)));y<=n.line&&y<r&&([r,i]=[y,l])}return i?{line:i}:
a<0?{}:{thing:a}}var oa=()=>m.selected!==null||!!m.pair||!!m.highlighted,Ue=!1,sh=({pointer:t})=>na(t.DOM,Ue);function mf(t){let{
thing:e}=na(t,Ue);e!==void 0&&Yo(e,!1)}function hf(){let t=$("drawing");T.on("click",e=>{let{thing:n,line:o}=sh(
e);n!==void 0?qc(n):o!==void 0?Vo(er(o)):oa()&&je()}),t.addEventListener("dblclick",({clientX:e,clientY:n})=>{
let{left:o,top:s}=t.getBoundingClientRect();Ue||mf({x:e-o,y:n-s})}),T.on("doubleClick",({pointer:e})=>Ue&&mf(e.
DOM));for(let e of["pointerdown","pointermove"])addEventListener(e,n=>{Ue=n.pointerType==="touch",Ue&&e==="poi\
nterdown"&&kr()},!0);t.addEventListener("mousemove",e=>Ue&&e.stopPropagation(),!0),t.addEventListener("mousele\
ave",kr)}var we=(t,e)=>$(t).addEventListener("click",e),ws=(t,e)=>$(t).addEventListener("click",({target:{value:n}})=>n&&
e(n));function rh(){we("closer",()=>Ne(1.4)),we("farther",()=>Ne(1/1.4)),we("whole",()=>Lt()),we("undo",vr),we(
"physics",()=>{let t=$("physics").getAttribute("aria-pressed")!=="true";$("physics").setAttribute("aria-presse\
d",String(t)),jc(t)})}var sa=()=>$("menu").getAttribute("aria-expanded")==="true",ra=t=>$("menu").setAttribute(
"aria-expanded",String(t));function yf(){ra(!1),$("menu").focus()}function gf(t){pe(t),q()}var xf=()=>$("theme").
setAttribute("aria-pressed",String(sn()));function ah(){we("menu",()=>ra(!sa())),ws("modes",t=>{Pe(t),sa()&&yf()}),
ws("readings",Qc),ws("languages",t=>{no(t),q()});for(let t of["pointerdown","focusin"])document.addEventListener(
t,({target:e})=>{!$("menu").contains(e)&&!$("options").contains(e)&&ra(!1)});we("theme",()=>gf(sn()?"light":"d\
ark")),Re.addEventListener("change",()=>gf(Re.matches?"dark":"light"))}function wf(t){Mt(t),t==="text"&&gs(),cs()}
function ih(){we("fold",()=>ct(!ei())),ws("tabs",wf),$("tabs").addEventListener("keydown",({key:t})=>{let e=t===
"ArrowRight"?1:t==="ArrowLeft"?-1:0;if(!e)return;let n=[...$("tabs").children].filter(s=>!s.hidden),o=n[(n.findIndex(
({value:s})=>s===m.tab)+e+n.length)%n.length];wf(o.value),o.focus()})}function ch(t){let e=t.target instanceof
Element&&t.target.matches("input[type=search]"),n=t.ctrlKey||t.metaKey;n&&t.key==="z"&&!e&&(t.preventDefault(),
vr()),!(e||n||t.altKey)&&(t.key==="Escape"&&sa()?yf():t.key==="Escape"&&oa()?je():t.key==="/"&&(t.preventDefault(),
$("query").focus()))}function bf(){hf(),rh(),ah(),ih(),La(Qo),addEventListener("resize",()=>{m.mode==="picture"&&
Nc()}),document.addEventListener("keydown",ch),$("tab-text").hidden=!u.passages.length,$("readings").hidden=u.
readings.length<2&&u.readings[0]==="stated";for(let t of $("readings").children)t.disabled=!u.readings.includes(
t.value);qt("modes",m.mode)}var lh=64*1024*1024,oe=null;function $f({name:t,wrong:e,read:n}){return e?h("fileWrong")(e,t):n?h("fileRead")(
n,t,De):""}function fh(){oe=null,aa()}function aa(){let t=$("took");if(t.hidden=oe===null,oe===null)return;t.className=
oe.read?.of&&oe.read.found===oe.read.of?"":"wrong";let e=E("×",fh,{class:"tool","aria-label":h("close")});t.replaceChildren(
c("p",{dir:"auto"},$f(oe)),e)}async function ph([t,...e],n){let{name:o}=t;if(e.length)return{name:o,wrong:"sev\
eral"};if(n)return{name:o,wrong:"folder"};if(t.size>lh)return{name:o,wrong:"large"};let s;try{s=await t.arrayBuffer()}catch{
return{name:o,wrong:"unreadable"}}if(!s.byteLength)return{name:o,wrong:"void"};let r;try{r=new TextDecoder("ut\
f-8",{fatal:!0,ignoreBOM:!0}).decode(s)}catch{return{name:o,wrong:"noText"}}return r.includes("\0")?{name:o,wrong:"\
noText"}:{name:o,read:Yl(r)}}async function kf(t,e=!1){t.length&&(oe=await ph(t,e),m.tab==="overview"&&Mt("tex\
t"),ct(!0),q(),et($f(oe)))}function Sf(){let t=$("file");t.addEventListener("change",async()=>{await kf([...t.
files]),t.value=""}),addEventListener("dragover",e=>{e.preventDefault(),document.body.classList.add("dropping")}),
addEventListener("dragleave",e=>e.relatedTarget===null&&document.body.classList.remove("dropping")),addEventListener(
"drop",e=>{e.preventDefault(),document.body.classList.remove("dropping");let n=e.dataTransfer?.items[0]?.webkitGetAsEntry?.();
kf([...e.dataTransfer?.files??[]],!!n?.isDirectory)})}var uh=60,dh=2,mh={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},vf={"+":()=>Ne(1.4),"=":()=>Ne(
1.4),"-":()=>Ne(1/1.4),0:()=>Lt(),Enter:()=>m.selected!==null&&$("details").querySelector("h2")?.focus()};function hh([
t,e]){let n=Le().get(m.selected??-1)??T.getViewPosition();return[...Le()].flatMap(([s,{x:r,y:a}])=>{let i=(r-n.
x)*t+(a-n.y)*e,l=Math.abs((r-n.x)*e)+Math.abs((a-n.y)*t);return s!==m.selected&&i>0&&l<2*i?[{thing:s,far:i+dh*
l}]:[]}).sort((s,r)=>s.far-r.far)[0]?.thing}function gh([t,e]){let{x:n,y:o}=T.getViewPosition(),s=uh/T.getScale();
T.moveTo({position:{x:n+t*s,y:o+e*s}})}function Of(){let t=$("drawing");t.tabIndex=0,t.querySelector(".vis-net\
work").tabIndex=-1,t.addEventListener("keydown",e=>{if(e.ctrlKey||e.metaKey||e.altKey)return;let n=mh[e.key];if(!(!n&&
!Object.hasOwn(vf,e.key)))if(e.preventDefault(),!n)vf[e.key]();else if(e.shiftKey)gh(n);else{let o=hh(n);o!==void 0&&
Wc(o)}})}var wh=250,Mf=3,oo={rows:[],note:"",isBusy:!1};async function yh({name:t,typed:e}){let{table:n}=await pt("answ\
er",t,e,m.reading,m.language,null),o=n.variables.indexOf(n.columns[0]),s=n.rows.map(({terms:i})=>V(i[o]?.value??
"")),r=[...new Set(s.flatMap(i=>i===void 0?[]:A(i)))],a=r.slice(0,Mf).join(", ");return`${h("rows")(n.rows.length)}${a?
`: ${a}${r.length>Mf?" …":""}`:""}`}function xh(t,{found:e,unknown:n,denied:o,nearest:s},r){let a=e.slice(1).
filter(({isSure:f})=>f),i=(f,...p)=>({content:[c("span",{},So(f.name)," ",c("b",{dir:"auto"},He(f)),...p),f===
e[0]?"":c("small",{},h(f===s?"nearest":"orElse")),f.left.length?c("small",{class:"beginning"},h("leftAside")(f.
left)):""],take:()=>ut(f.name,f.typed,{text:t,left:f.left,others:f===e[0]?a:[]})});if(e.length)return{...oo,rows:[
e[0],...a].map(f=>i(f))};if(r)return oo;let l=s&&!n.length&&!o.length?[i(s)]:[];return{...oo,rows:l,note:h("no\
neAnswers")(n,o)}}function Ef(t){let e={said:"",isSpare:!1},n=0,o=!1;async function s(){if(o)return;o=!0;let r=null;
for(;r!==e&&e.said;){r=e;let{said:a,isSpare:i}=r;try{await zn();let l=await pt("understood",a,m.reading);if(r!==
e)continue;let f=xh(a,l,i);t(f);let[p]=l.found;if(!p)continue;let g=await yh(p);if(r!==e)continue;f.rows[0].content.
push(c("small",{class:"beginning",dir:"auto"},g)),t(f)}catch(l){let{told:f}=l,p=f?.status===void 0?"":h("serve\
d")(f);r===e&&t({...oo,note:p})}}o=!1}return(r,a)=>{clearTimeout(n);let i=r.trim().split(/\s+/).filter(Boolean),
l=ne()&&!P.hasFailed&&(i.length>1||!a&&/[?？]$/.test(r.trim()));e={said:l?r.trim():"",isSpare:a},t({...oo,isBusy:l}),
l&&(n=window.setTimeout(s,wh))}}var Tf={role:"option","aria-disabled":"true","aria-selected":"false"},ia=class{#t=[];#e=[];#o={rows:[],note:"",
isBusy:!1};#s=!1;#r;#c;#a;#n;#f=Ef(e=>this.#m(e));constructor(e,n,o){this.#r=e,this.#c=n,this.#a=o,this.#n=new un(
e,n,s=>this.#u(s)),e.addEventListener("input",()=>this.#l()),e.addEventListener("focus",()=>o.keep||this.#l()),
e.addEventListener("keydown",s=>this.#y(s))}get#i(){return this.#t.length+this.#o.rows.length+this.#e.length}#l(){
let{sentences:e,asks:n}=this.#a;this.#e=e?.(this.#r.value)??[],this.#t=_n(this.#r.value,this.#e.length?8:12),this.#n.
active=0,this.#s=!1,n&&this.#f(this.#r.value,this.#i>this.#o.rows.length),this.#p()}#m(e){!this.#t.length&&this.#o.
rows.length<e.rows.length&&(this.#n.active=0),this.#o=e,document.activeElement===this.#r&&(this.#s&&e.rows.length&&
!e.note?this.#u(this.#t.length):this.#p())}#p(){let{isBusy:e,note:n}=this.#o,o=[...this.#t.map((s,r)=>this.#h(
s,r)),...this.#g()];this.#e.length&&o.push(this.#w()),!this.#i&&!e&&!n&&o.push(c("li",Tf,h("nothing"))),this.#n.
show(o,this.#r.value.trim()!=="")}#h(e,n){let o=D(e),s=c("span",{dir:"auto"},A(e));return this.#n.option(n,xt(
o),s,c("small",{},S(o.label)))}#g(){let{rows:e,note:n,isBusy:o}=this.#o,s=o?h("understanding"):n,r=e.map(({content:a},i)=>this.#n.
option(this.#t.length+i,...a));return s&&r.push(c("li",Tf,s)),r.length?[this.#d("questions",r)]:[]}#w(){let e=this.#t.
length+this.#o.rows.length,n=this.#e.map(({passage:o,lang:s,before:r,found:a,after:i},l)=>{let f=c("span",{dir:"\
auto",lang:s},r,a?c("mark",{},a):"",i);return this.#n.option(e+l,f,c("small",{},Tr(u.passages[o])))});return this.#d(
"sentence",n)}#d(e,n){let o=`${this.#c.id}-${e}`;return c("li",{role:"group","aria-labelledby":o},c("small",{id:o},
h(e)),c("ul",{role:"none"},...n))}#u(e){let{take:n,keep:o,read:s}=this.#a;this.#r.value=o?A(this.#t[e]):"",this.#s=
!1,this.#n.close();let r=e-this.#t.length,a=r-this.#o.rows.length;r<0?n(this.#t[e]):a<0?this.#o.rows[r].take():
s?.(this.#e[a].passage)}#y(e){e.isComposing||(["ArrowDown","ArrowUp"].includes(e.key)&&!this.#n.isOpen&&this.#l(),
this.#n.step(e,this.#i)?this.#p():e.key==="Enter"&&this.#i&&this.#n.isOpen?(e.preventDefault(),this.#u(this.#n.
active)):e.key==="Enter"&&this.#o.isBusy?this.#s=!0:e.key==="Escape"&&(this.#a.keep||(this.#r.value=""),this.#n.
close()))}},ys=(t,e,n)=>new ia(t,e,n);var ca=3;function Af(t,...e){let n=$("tip"),o=$("drawing").getBoundingClientRect();n.replaceChildren(...e),n.hidden=
!1,n.style.left=`${Math.max(0,Math.min(t.clientX-o.left+14,o.width-n.offsetWidth-4))}px`,n.style.top=`${Math.max(
0,Math.min(t.clientY-o.top+14,o.height-n.offsetHeight-4))}px`}function la(){$("tip").hidden=!0}function Lf(){$(
"drawing").addEventListener("mouseleave",la),$("drawing").addEventListener("pointerdown",la,!0),T.on("hoverNod\
e",({node:t,event:e})=>Af(e,A(t),c("small",{},S(D(t).label)))),T.on("hoverEdge",({edge:t,event:e})=>{let n=_().
get(t);if(!n)return;let o=dn(Bt(n.edges)),s=o.slice(0,ca).map(r=>c("span",{class:"told",dir:"auto"},r.text,c("\
sup",{},U(r.statements))));Af(e,...s,o.length>ca?c("small",{},`+ ${o.length-ca}`):"")});for(let t of["blurNode",
"blurEdge","dragStart","zoom","click"])T.on(t,la)}var bh="input, select, textarea, [role=tablist], [role=application]";function Cf(){K("tour",{write:()=>m.tour===
null?"":String(m.tour),read(t){if(!/^\d*$/.test(t))return null;if(Number(t)>=Math.max(u.steps.length,1))return[
t];Number(t)&&Dn(Number(t))}}),document.addEventListener("keydown",t=>{if(!(m.tour===null||t.ctrlKey||t.metaKey||
t.altKey||t.shiftKey)&&!(t.target instanceof Element&&t.target.closest(bh))){if(t.key==="ArrowRight")ue(m.tour+
1);else if(t.key==="ArrowLeft")ue(m.tour-1);else if(t.key==="Escape")Bn();else return;t.preventDefault(),t.stopImmediatePropagation()}})}var kh={corrected:"corrected",stated:"stated","as-stated":"stated"};function xs(t,e){let n=t.map(e),o=t.filter(
(s,r)=>n[r]===void 0);return{places:n.filter(s=>s!==void 0),unknown:o}}K("lang",{kept:!0,write:()=>m.language===
ea()?"":m.language,read(t){if(t==="en"||t==="ko")no(t);else{if(t)return null;no(ea())}}});K("theme",{kept:!0,write:()=>sn()===
Re.matches?"":sn()?"dark":"light",read(t){if(t&&t!=="dark"&&t!=="light")return null;pe(t||(Re.matches?"dark":"\
light"))}});K("reading",{write:()=>m.reading===u.readings[0]?"":m.reading,read(t){let e=t?kh[t]:u.readings[0];
if(!u.readings.includes(e))return null;m.reading=e,qt("readings",e)}});K("as",{write:()=>m.mode===js?"":m.mode,
read(t){if(t&&!ko.includes(t))return null;kn(t||js)}});var Rt;function ye(t,e,n,o){K(t,{write:()=>jt(n()),read(s){
let{places:r,unknown:a}=xs(Pt(s),e);return o(r),a}})}var se=(...t)=>t.flatMap(e=>e===null?[]:ve(e)),fa=t=>t.map(
e=>u.kinds[e].name);ye("view",Za,()=>{let{preset:t}=yt();return t?[u.presets[t].name]:[]},([t=u.presets.length?
0:null])=>{Rt={preset:t,centre:null,came:[],added:[],removed:[],away:[],asked:[],pinned:[],sieve:_t()}});ye("a\
round",V,()=>se(yt().centre),([t])=>{t!==void 0&&Object.assign(Rt,{preset:null,centre:t})});ye("show",$o,()=>fa(
yt().asked),t=>Object.assign(Rt,{asked:t}));var Nf=t=>u.kinds.length>2&&t.length===u.kinds.length-1;ye("hide",
$o,()=>{let{away:t}=yt();return Nf(t)?[]:fa(t)},t=>Object.assign(Rt,{away:t}));ye("only",$o,()=>{let{away:t}=yt(),
[e]=[...u.kinds.keys()].filter(n=>!t.includes(n));return Nf(t)?fa([e]):[]},([t])=>{t!==void 0&&(Rt.away=[...u.
kinds.keys()].filter(e=>e!==t))});var Rf="*";K("with",{write:()=>jt(yt().came.map(({thing:t,all:e})=>ve(t)+(e?
Rf:""))),read(t){let e=Pt(t),{unknown:n}=xs(e,o=>V(o.replace(/\*$/,"")));return Rt.came=e.flatMap(o=>{let s=V(
o.replace(/\*$/,""));return s===void 0?[]:{thing:s,all:o.endsWith(Rf)}}),n}});ye("add",V,()=>se(...yt().added),
t=>Object.assign(Rt,{added:t}));ye("without",V,()=>se(...yt().removed),t=>Object.assign(Rt,{removed:t}));K("li\
nes",{write:()=>jt(Eo.flatMap(t=>Qt()[t]?`${t} ${Qt()[t]}`:[])),read(t){return Rt.sieve=_t(),Pt(t).filter(e=>{
let[,n,o]=/^(\w+) (.+)$/.exec(e)??[],s=Eo.find(r=>r===n);return s&&(Rt.sieve[s]=o),!s})}});ye("pin",V,()=>se(...yt().
pinned),t=>{on({...Rt,pinned:t}),rt()});function so(t,e,n,o,s){K(t,{write:()=>jt(o()),read(r){let a=Pt(r);if(a.length&&a.length!==e)return null;let{places:i,
unknown:l}=xs(a,n);return a.length&&!l.length&&s(...i),l}})}so("line",2,V,()=>m.pair?se(m.pair.from,m.pair.to):
[],(t,e)=>cn(t,e));so("passage",1,Ja,()=>m.passage===null?[]:[u.passages[m.passage].name],t=>jn(t));so("path",
2,V,()=>m.isTold?se(m.path.from,m.path.to):[],(t,e)=>Ie(t,e));K("avoid",{write:()=>m.isTold&&m.path.avoids?"hu\
bs":"",read(t){let{from:e,to:n}=m.path;if(t&&(t!=="hubs"||!m.isTold))return null;t&&e!==null&&n!==null&&Ie(e,n,
{avoids:!0})}});K("way",{write:()=>m.isTold&&m.path.way?String(m.path.way+1):"",read(t){let{from:e,to:n,avoids:o}=m.
path;if(t)return!/^[1-9]\d*$/.test(t)||!m.isTold||e===null||n===null?null:(Ie(e,n,{avoids:o,way:Number(t)-1}),
m.highlighted&&Number(t)<=an(e,n,o).paths.length?[]:null)}});so("at",1,V,()=>se(m.passed?m.selected:null),t=>Jt(
t,!0));so("entity",1,V,()=>se(m.passed?null:m.selected),t=>Jt(t));function If(t){Dr(t),m.tab==="overview"&&(m.tab="ask")}K("query",{write:()=>O.name,more:()=>Object.entries(O.typed).
map(([t,e])=>[t,jt(e)]),read(t,e){if(!t||!ne())return O.name&&$n(),t?[t]:[];let n=Object.fromEntries([...e].map(
([o,s])=>[o,Pt(s)]));e.clear(),O.name!==t||JSON.stringify(O.typed)!==JSON.stringify(n)?If({name:t,typed:n}):m.
tab==="overview"&&(m.tab="ask")}});K("rates",{write:()=>Gl(O.rates),read(t){let e=Ur(t);return O.rates=O.name?
e:null,t&&!e?null:void 0}});K("sparql",{write:()=>O.own??"",read(t){if(t&&!ne())return[t];t&&O.own!==t?If({own:t}):
!t&&O.own!==null&&$n()}});K("drawn",{write:()=>O.isDrawn?"answer":"",read(t){return O.isDrawn=t==="answer"&&ce(),
t&&t!=="answer"?null:void 0}});function bs({x:t,y:e,size:n,label:o,bold:s=400,grave:r=!1},a,i){let l=o.split(`
`),f=e-(l.length-1)*n*ze/2+n*.35;return F("text",{"font-size":n,"font-weight":s,"text-anchor":"middle",fill:a,
stroke:i.paper,"stroke-width":n/3,"paint-order":"stroke","stroke-linejoin":"round"},...l.flatMap((p,g)=>p.split(
/([†‡]+)/).map((d,y)=>{let w=y?{}:{x:t,y:f+g*n*ze},x={fill:r?i.grave:i.mark,"font-weight":700};return F("t\
span",y%2?{...x,...r?{"text-decoration":"underline"}:{}}:w,d)})))}function jf({from:t,to:e,bend:n,edges:o},{color:s,
width:r,dashes:a,arrows:i},l){let[f,p,g]=[H(t),H(e),s.color],d={"stroke-width":r,...a?{"stroke-dasharray":a.join(
" ")}:{}},y=[F("path",{d:ri(f,p,n),fill:"none",stroke:g,...d})];for(let[w,x,k]of[[e,t,.9],[t,e,.1]])!(w===e?i.
to:i.from).enabled||!o.some(v=>v.to===w)||y.push($h(H(w),n?gt(f,p,n,k):H(x),l(w),g,r));return y}function $h(t,e,n,o,s){
let r=Math.hypot(t.x-e.x,t.y-e.y)||1,[a,i]=[(t.x-e.x)/r,(t.y-e.y)/r],[l,f]=[t.x-a*n,t.y-i*n],[p,g]=[5+3*s,1.5+
s],d=[l-a*p,f-i*p],y=[[l,f],[d[0]-i*g,d[1]+a*g],[d[0]+i*g,d[1]-a*g]];return F("polygon",{points:y.map(w=>w.map(
x=>x.toFixed(1)).join(",")).join(" "),fill:o})}function Pf({id:t,x:e,y:n,size:o,borderWidth:s,color:r}){let a=D(
t),i=o/6;return F("path",{d:qn[a.shape],fill:r.background,stroke:r.border,"stroke-width":s/i,...le(t)?{"stroke\
-dasharray":`${3/i} ${2/i}`}:{},transform:`translate(${e-o} ${n-o}) scale(${i})`},F("title",{},`${S(u.things[t].
label)} (${S(a.label)})`))}var bt=24,ks=22,xe=12,ro=18,Sh=480,vh=2,Df=8e3;function Oh(t,e){let n=wr(t),{from:o,to:s,width:r,height:a}=n,i=`${o.
x} ${o.y} ${s.x-o.x} ${s.y-o.y}`,l=F("svg",{x:0,y:e,width:r,height:a,viewBox:i,overflow:"hidden"}),f=new Map(n.
things.map(w=>[w.id,w])),p=w=>f.get(w).size,g=(s.x-o.x)/r;for(let{left:w,top:x,width:k,height:v}of _i()){let M={
fill:"none",stroke:t.soft,"stroke-width":g,"stroke-opacity":or};l.append(F("rect",{x:w,y:x,width:k,height:v,...M}))}
for(let w of n.lines)l.append(...jf(_().get(w.id),w,p));l.append(...n.things.map(Pf));for(let{x:w,y:x,radius:k,
sign:v}of n.signed){let M={"font-size":k*Wo,"font-weight":700,"text-anchor":"middle",fill:t.paper};l.append(F(
"text",{x:w,y:x+k*Wo*.4,...M},v))}for(let w of n.captions)l.append(bs(w,w.line.weight>1?t.ink:t.soft,t));for(let{
x:w,y:x,from:k}of n.names)k&&l.append(F("path",{d:`M${k.x} ${k.y}L${w} ${x}`,stroke:t.ink,"stroke-width":g}));
for(let w of n.names)l.append(bs(w,W(w.thing)?t.soft:t.ink,t));l.append(...n.titles.map(w=>bs(w,t.soft,t)));let d=({
x:w,y:x})=>w>=o.x&&w<=s.x&&x>=o.y&&x<=s.y,y=n.things.map(({id:w})=>w).filter(w=>d(H(w)));return{svg:l,things:y,
width:r,height:a}}function pa(t,e,n,o=400){let s=[""];for(let r of t.split(/\s+/)){let a=`${s[s.length-1]} ${r}`.
trim();wt(a,e,o)[0]<=n?s[s.length-1]=a:s.push(r)}return s.filter(Boolean)}var ua=(t,e,n,o)=>t.map((s,r)=>F("te\
xt",{x:bt,y:e+(r+.8)*n*1.3,"font-size":n,...o},s));function Mh(t,e,n,o,s){let r=new Set(t),a=lt().filter(({from:w,
to:x})=>r.has(w)&&r.has(x)),i=new Set(a.flatMap(({relation:w})=>w===null?[]:R(w))),l=[],[f,p]=[bt,o+ro],g=(w,x,k,v=[])=>({
label:w,sign:()=>F("path",{d:`M${f} ${p-4}h12`,stroke:x,"stroke-width":k,"stroke-dasharray":v.join(" ")||"none"})}),
d=[...new Set(t.map(R)),...i].map(w=>{let{label:x,family:k,shape:v}=u.kinds[w],M=n.families[k].full;return i.has(
w)?g(S(x),M,2,tn(w)):{label:S(x),sign:()=>F("path",{d:qn[v],fill:M,transform:`translate(${f} ${p-10})`})}}),y=e.
map(w=>g(h("wideLine")(Dt(w)),n.amounts[fe(w)].full,6));for(let{label:w,sign:x}of[...d,...y]){let k=18+wt(w,xe)[0]+
ro;f+k>s&&f>bt&&([f,p]=[bt,p+ro]),l.push(x(),F("text",{x:f+18,y:p,"font-size":xe,fill:n.ink},w)),f+=k}return{made:l,
height:l.length?p-o+ro/2:0}}function Eh(t){let[,e,n]=/creativecommons\.org\/licenses\/([a-z-]+)\/([\d.]+)/.exec(
t)??[];return e?`CC ${e.toUpperCase()} ${n}`:t}function Th(){let t=$("headline")?.textContent||S(u.title),e=u.
readings.length>1?h(m.reading==="corrected"?"rightReading":"stated"):"";return[t,[t===S(u.title)?"":S(u.title),
e].filter(Boolean).join(" · ")]}async function da(t){let{licences:e}=await Wn(),n=kc(),{ink:o,soft:s,paper:r,
face:a}=n,i=Math.max(Sh,wr(n).width),[l,f]=Th(),p=pa(l,ks,i-2*bt,600),g=pa(f,xe+2,i-2*bt),d=bt+p.length*ks*1.3+
g.length*(xe+2)*1.3+ro/2,{svg:y,things:w,width:x,height:k}=Oh(n,d);y.setAttribute("x",String((i-x)/2));let v=[
..._().values()].filter(ht=>Je(ht)!==null),M=[...new Set(v.flatMap(ht=>en(ht)??[]))],{made:N,height:B}=Mh(w,M,
n,d+k,i-bt),J=u.articles.map(S).filter(Boolean).join("; "),kt=[J?h("slideSource")(J):"","sovkg",...e.map(Eh)].
filter(Boolean).join(" · "),re=[y.textContent?.includes("†")||w.some(ht=>Wt(ht).includes("†"))?h("slideEr\
rata"):"",kt].filter(Boolean).flatMap(ht=>pa(ht,xe,i-2*bt)),fo=d+k+B,ke=fo+re.length*xe*1.3+bt,$e=F("svg",{xmlns:ge,
viewBox:`0 0 ${i} ${ke}`,width:i,height:ke,"font-family":a,role:"img"});return $e.append(F("title",{},l)),t||$e.
append(F("rect",{width:i,height:ke,fill:r})),$e.append(...ua(p,bt/2,ks,{"font-weight":600,fill:o}),...ua(g,bt/
2+p.length*ks*1.3+2,xe+2,{fill:s}),y,...N,...ua(re,fo,xe,{fill:s})),{file:new Blob([new XMLSerializer().serializeToString(
$e)],{type:"image/svg+xml"}),width:i,height:ke}}async function Ff(t){let{file:e,width:n,height:o}=await da(t),
s=URL.createObjectURL(e),r=new Image;r.src=s,await r.decode();let a=Math.min(vh,Df/n,Df/o),i=c("canvas",{width:String(
Math.round(n*a)),height:String(Math.round(o*a))});return i.getContext("2d")?.drawImage(r,0,0,i.width,i.height),
URL.revokeObjectURL(s),new Promise((l,f)=>{i.toBlob(p=>p?l(p):f(new Error("PNG")),"image/png")})}var ao=t=>t.replace(/[^\t\n\r\x20-\ufffd]/g,"�").replace(/[&<>"\r\n\t]/g,e=>`&#${e.charCodeAt(0)};`),Bf=t=>t.
split(/[#/]/).at(-1)||t;function qf({triples:t,things:e,terms:n}){let o=new Map;function s(f,p,g){let d=o.get(
`${f} ${p}`)??`k${o.size}`;return o.set(`${f} ${p}`,d),`<data key="${d}">${ao(g)}</data>`}let r=new Map,a=[];for(let{
subject:f,predicate:p,object:g,said:d}of t)if("iri"in g){let y=d.passages.map(x=>u.passages[x].name).join(" "),
w=[s("edge","predicate",p),s("edge","label",S(u.predicates[d.predicate])),y&&s("edge","sentences",y),d.denies?
s("edge","denied","true"):""];a.push(`<edge source="${ao(f.iri)}" target="${ao(g.iri)}">${w.join("")}</edge>`)}else{
let y=r.get(f.thing)??new Map;r.set(f.thing,y),y.set(Bf(p),[...y.get(Bf(p))??[],g.value])}let i=e.map(({iri:f,
thing:p})=>{let[g,d]=[u.things[p].label].flat(),y=[s("node","label",g),s("node","label_ko",d??g),s("node","typ\
e",ns(p,n).join(" "))];for(let[w,x]of r.get(p)??[])y.push(s("node",`said_${w}`,x.join(" | ")));return`<node id\
="${ao(f)}">${y.join("")}</node>`});return['<?xml version="1.0" encoding="UTF-8"?>','<graphml xmlns="http://gr\
aphml.graphdrawing.org/xmlns">',...[...o].map(([f,p])=>{let[g,d]=f.split(" ");return`<key id="${p}" for="${g}"\
 attr.name="${ao(d)}" attr.type="string"/>`}),'<graph id="shown" edgedefault="directed">',...i,...a,"</graph>",
`</graphml>
`].join(`
`)}var Wf="http://www.w3.org/2000/01/rdf-schema#label",Ah="http://www.w3.org/2001/XMLSchema#string",hn=t=>`"${t.replace(
/[\\"]/g,"\\$&").replace(/[^\x20-\x7e\x80-\uffff]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}"`,
Uf=t=>`<${t.replace(/[^!-~\x80-\uffff]|[<>"{}|^`\\]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}\
>`;function Hf({triples:t,things:e,terms:n}){let o=Object.entries({rdfs:Wf.slice(0,-5),...n.prefixes}),s=new Map;
function r(g){if(g.startsWith("_:"))return g;let[d,y]=o.find(([,w])=>w&&g.startsWith(w)&&/^[a-z][\w-]*$/i.test(
g.slice(w.length)))??[];return y===void 0?Uf(g):(s.set(d,y),`${d}:${g.slice(y.length)}`)}function a({value:g,lang:d,
datatype:y}){return d?`${hn(g)}@${d}`:y&&y!==Ah?`${hn(g)}^^${r(y)}`:hn(g)}let i=new Map,l=(g,d)=>i.set(g,[...i.
get(g)??[],d]);for(let{iri:g,thing:d}of e){let[y,w]=[r(g),u.things[d].label];for(let k of ns(d,n))l(y,`a ${r(k)}`);
let x=Array.isArray(w)?[`${hn(w[0])}@en`,`${hn(w[1])}@ko`]:[hn(w)];l(y,`${r(Wf)} ${x.join(" , ")}`)}for(let{subject:g,
predicate:d,object:y}of t)l(r(g.iri),`${r(d)} ${"iri"in y?r(y.iri):a(y)}`);let f=[...i].map(([g,d])=>`${g} ${[
...new Set(d)].join(` ;
    `)} .
`);return[`# ${[S(u.title),h(m.reading==="corrected"?"rightReading":"stated"),...n.licences].join(" · ").replace(
/\s+/g," ")}
`,...[...s].sort().map(([g,d])=>`@prefix ${g}: ${Uf(d)} .
`),`
`,...f].join("")}var Lh={turtle:[Hf,"text/turtle","ttl"],csv:[sl,"text/csv","csv"],graphml:[qf,"application/graphml+xml","graph\
ml"]};async function ma(t){let[e,n,o]=Lh[t];he(new Blob([e(await cl())],{type:`${n};charset=utf-8`}),o)}var Gf=()=>$(
"transparent").checked;async function Ch(){try{await navigator.clipboard.writeText(location.href),et(h("linkCo\
pied"))}catch{prompt(h("copyLink"),location.href)}}var zf={png:async()=>he(await Ff(Gf()),"png"),svg:async()=>he(
(await da(Gf())).file,"svg"),print:()=>print(),link:Ch,turtle:()=>ma("turtle"),csv:()=>ma("csv"),graphml:()=>ma(
"graphml")};function Rh(){let[t,e]=[$("taking"),$("take").getBoundingClientRect()];t.style.left=`${Math.max(8,
Math.min(e.left,innerWidth-t.offsetWidth-8))}px`,t.style.top=`${Math.max(8,e.top-t.offsetHeight-8)}px`}function Kf(){
let t=$("taking"),e=()=>t.matches(":popover-open");t.addEventListener("toggle",()=>{$("take").setAttribute("ar\
ia-expanded",String(e())),e()&&Rh()}),t.addEventListener("click",async({target:n})=>{Object.hasOwn(zf,n.id)&&(t.
hidePopover(),$("take").focus(),await zf[n.id]())});for(let n of[t,$("take")])n.addEventListener("keydown",o=>{
o.key==="Escape"&&e()&&o.stopPropagation()})}var Nh=["ranked","rated","paid","pursued"],_f=6,Qf=t=>u.kinds[R(t)].beside,ha=t=>t<I&&Qf(t)==="others",Yf=[...u.
things.keys()].slice(0,I).filter(ha).sort((t,e)=>L(e).length-L(t).length||t-e);function Ih(t,e){Q(),m.beside=[
t,e],vo(),q(),$("beside").querySelector("h1").focus()}function jh(){Q(),m.beside=null,q(),$("details").querySelector(
".beside button")?.focus()}function Xf(t){let e=Yf.filter(a=>a!==t);if(!ha(t)||!e.length)return"";let n=e.map(
a=>E(A(a),()=>Ih(t,a),{class:"tool"})),o=n.splice(_f),s=c("details",{},c("summary",{},h("andMore")(o.length)),
c("div",{class:"tools"},...o)),r=Z(h("besideOthers"),c("div",{class:"tools"},...n),o.length?s:"");return r.className=
"beside",r}function Ph(t,e){let n=[...St(t),...tt(t)].filter(s=>Qf(s)===e);return dn(new Set(n.flatMap(it).filter(
j))).sort((s,r)=>(s.passage??0)-(r.passage??0))}function Dh({text:t,statements:e,passage:n}){let o=U(e),s=n===
null?"":ot(n);return c("li",{dir:"auto",class:o?"doubtful":""},t,o?c("sup",{},o):""," ",s)}function Fh(t,e){let n=Ph(
t,e).map(Dh),o=n.splice(_f);return c("td",{},n.length?c("ul",{},...n):c("p",{class:"muted"},h("notSaid")),o.length?
c("details",{},c("summary",{},h("andMore")(o.length)),c("ul",{},...o)):"")}function Vf(t,e){let n=Yf.filter(s=>s!==
e[1-t]).map(s=>c("option",{value:String(s),selected:s===e[t]},A(s))),o=c("select",{"aria-label":h("besideChoic\
e")(A(e[1-t])),onchange:({target:s})=>{Q(),m.beside=t?[e[0],Number(s.value)]:[Number(s.value),e[1]],q(),$("bes\
ide").querySelectorAll("select")[t].focus()}},...n);return c("th",{scope:"col"},z(e[t]),o)}function Jf(){let t=$(
"beside"),{beside:e}=m;if(t.hidden=e===null,!e)return t.replaceChildren();let n=Nh.map(o=>[c("tr",{},c("th",{colspan:"\
2",scope:"colgroup"},h(o))),c("tr",{},...e.map(s=>Fh(s,o)))]);t.replaceChildren(c("div",{class:"bar"},c("h1",{
tabindex:"-1"},e.map(A).join(" · ")),E("×",jh,{class:"tool close","aria-label":h("close")})),c("div",{class:"\
scroll",tabindex:"0",role:"region","aria-label":e.map(A).join(" · ")},c("table",{},c("thead",{},c("tr",{},Vf(
0,e),Vf(1,e))),...n.map(o=>c("tbody",{},...o)))))}K("beside",{write:()=>m.beside?jt(m.beside.map(ve)):"",read(t){
if(m.beside=null,!t)return;let e=Pt(t),n=e.map(V),o=e.filter((i,l)=>n[l]===void 0||!ha(n[l]));if(o.length)return o;
let[s,r,...a]=n;if(r===void 0||s===r||a.length)return null;m.beside=[s,r]}});var Zf=6,Bh=12;function ga(t,e){let n=new Map;for(let o of L(t)){if(o.relation!==null||o.from===o.to||!j(o.statement))
continue;let s=o.from===t,r=X(o,t);if(!e(r))continue;let a=u.statements[o.statement].predicate,i=`${s}-${a}`,l=n.
get(i)??{out:s,property:a,ends:new Map};n.set(i,l),l.ends.set(r,[...l.ends.get(r)??[],o.statement])}return[...n.
values()].sort((o,s)=>Number(s.out)-Number(o.out))}function wa({out:t,property:e}){let n=S(u.predicates[e]);return t?
n:h("relationOf")(n)}var tp=({ends:t})=>[...t].map(([e,n])=>{let o=U(n);return c("span",{class:"end"},z(e),o?c(
"sup",{},o):"")});function qh(t){let e=tp(t),n=e.length>Zf+1?Zf:e.length,o=c("summary",{},h("andMore")(e.length-
n)),s=n<e.length?c("details",{},o,...e.slice(n)):"";return c("div",{},c("dt",{},wa(t)),c("dd",{},...e.slice(0,
n),s))}function ya(t){let e=at(Y(t)?.captions??[""]).replaceAll(`
`," "),n=S(D(t).label),o=e.startsWith(n)&&/^($|[ †‡])/.test(e.slice(n.length))?e.slice(n.length):` ${e}`;return/^ [^(]/.
test(o)?o.trim():A(t)+o}function Wh(t,e){let n=ya(t),o=ga(t,s=>s!==e&&!(W(s)&&n.startsWith(A(s))));return c("l\
i",{},E(n,()=>Ct(t),{class:"plain",dir:"auto",title:A(t)}),...o.map(s=>c("span",{class:"part"},c("span",{class:"\
muted"},wa(s)),...tp(s))))}function Uh(t){let e=new Map;for(let o of St(t)){let s=ga(o,a=>a===t).map(wa).join(
", ");if(!s)continue;let r=`${S(D(o).label)} · ${s}`;e.set(r,[...e.get(r)??[],o])}let n=[...e.values()].flat().
length<=Bh;return[...e].map(([o,s])=>c("details",{class:"several",open:n},c("summary",{},`${o} (${s.length})`),
c("ul",{},...s.map(r=>Wh(r,t)))))}function ep(t){let e=ga(t,o=>C(t)||!C(o)).map(qh),n=C(t)?[]:Uh(t);return!e.length&&
!n.length?"":c("section",{class:"links"},c("h3",{},h("asParts")),e.length?c("dl",{},...e):"",...n)}var Hh=3,Gh=5,np=12,zh=/ ?\([^()]*[“‘][^“”‘’()]*[”’][^()]*\)/g,Kh=150;function op({text:t,statements:e,
passage:n},o){let s=new Set(L(o).flatMap(({from:l,relation:f})=>l===o?f??[]:[])),r=e.map(l=>u.statements[l].subject),
a=[u.things[o].label].flat()[0],i=n!==null&&u.passages[n].kind==="body";return(t.includes(a)?4:0)+(t.startsWith(
a)?2:0)-(t.startsWith(`${a} (`)?1:0)+(r.includes(o)?3:0)+(r.some(l=>s.has(l))?2:0)+(/\d/.test(t)?2:0)+(i?1:-3)-
(t.length>Kh?3:0)}function Vh({passage:t,statements:e},n){let o=r=>r.statements.filter(a=>n.has(a)&&e.includes(
a)).length,[s]=fs(t).sort((r,a)=>o(a)-o(r));return s&&o(s)?[s]:[]}function _h(t){let e=yo(t),o=dn(e,"en").filter(
({passage:i})=>i!==null).sort((i,l)=>op(l,t)-op(i,t)),s=[],r=(i,l)=>i.statements.some(f=>l.statements.includes(
f));for(let i of o)s.length<Hh&&!s.some(l=>r(i,l))&&s.push(i);let a=s.sort((i,l)=>Number(i.passage)-Number(l.passage)).
flatMap(i=>Vh(i,e));return[...new Set(a)]}function Qh({text:t,statements:e,passage:n}){let o=U(e),s=n===null?"":
ot(n),r=t.replace(zh,"");return c("p",{class:"told-first",dir:"auto"},r,o?c("sup",{},o):""," ",s)}function Yh(t){
let e=o=>at(Y(o)?.captions??[""]).replace(/\n\(.*\)/s,""),n=o=>Y(o)?.sums.length?0:1;return St(t).filter(o=>/\d/.
test(e(o))).sort((o,s)=>n(o)-n(s))}function Xh(t){let e=Yh(t).slice(0,Gh).map(n=>{let o=tt(n).filter(r=>r!==t&&
!W(r)&&D(r).rank==="actor"),s=E(ya(n),()=>Ct(n),{class:"plain",dir:"auto"});return c("li",{},s,...o.slice(0,2).
map(z))});return e.length?c("ul",{class:"facts","aria-label":h("figures")},...e):""}function sp(t){let e=["act\
or","named","relation","concept"],n=a=>e.indexOf(D(a).rank),o=tt(t).sort((a,i)=>n(a)-n(i)||L(i).length-L(a).length||
a-i);if(!o.length)return"";let s=o.length>np+1?o.splice(np):[],r=c("details",{},c("summary",{},h("andMore")(s.
length)),...s.map(z));return c("section",{class:"near"},c("h3",{},`${h("linked")} (${o.length+s.length})`),c("\
div",{},...o.map(z),s.length?r:""))}var rp=t=>[..._h(t).map(Qh),Xh(t)];var Jh=12,Zh=3,ap=["from","to"];function ip(){let{from:t,to:e}=m.path;t!==null&&e!==null?_o(t,e,{avoids:m.path.
avoids}):$s()}function tg(t){let{input:e,list:n}=is(`path-${t}`,{"data-label":"found"});return ys(e,n,{keep:!0,
take(o){m.path[t]=o,m.path.from!==null&&m.path.to!==null&&ip()}}),c("div",{class:"field"},c("label",{for:e.id,
"data-message":t}),e,n)}var cp=c("div",{"aria-live":"polite"});function lp(){let t=()=>{m.path={...m.path,from:m.
path.to,to:m.path.from},ip()};$("path").append(c("h2",{"data-message":"pathTitle"}),c("p",{class:"note","data-\
message":"pathHelp"}),...ap.map(tg),E("",t,{class:"tool","data-message":"swap"}),cp)}function eg(t){let e=t.map(
({said:n,both:o,third:s})=>o&&s!==null?h("both")(n,o,A(s)):n);return c("p",{class:"link",dir:"auto"},[...new Set(
e)].slice(0,Zh).join("; "))}var ng=({from:t,to:e,links:n,statements:o},s)=>c("li",{},c("h3",{},`${s+1}. `,z(t),
" – ",z(e)),eg(n),...We(o));function og(t,e){let{from:n,to:o,avoids:s,way:r}=m.path;if(t.length<2||n===null||
o===null)return"";let a=t.slice(0,Jh).map((f,p)=>{let d=$r(f).slice(1).map(w=>A(w.from)).join(" – ");return E(
d,()=>_o(n,o,{avoids:s,way:p}),{class:"tool","aria-pressed":String(p===r),"data-act":`way-${p}`})}),i=t.length-
a.length,l=h("asShort")(`${t.length}${e?"+":""}`);return c("div",{class:"tools ways",role:"group","aria-label":l},
c("span",{class:"muted"},l),...a,i>0?c("span",{class:"muted"},h("andMore")(i)):"")}function sg(){let{from:t,to:e,
avoids:n}=m.path,o=c("input",{type:"checkbox",id:"avoids",checked:n,onchange:({target:s})=>t!==null&&e!==null&&
_o(t,e,{avoids:s.checked})});return c("label",{class:"check"},o,h("avoidHubs"))}function rg(t,e){if(t===null||
e===null)return[];if(t===e)return[c("p",{},h("sameEnds"))];let{avoids:n,way:o}=m.path,{paths:s,isCut:r}=an(t,e,
n),a=$r(s[Math.min(o,s.length-1)]??[]),i=a.length?h("steps")(a.length):h("noPath");return[sg(),og(s,r),c("p",{
class:"note"},i),c("ol",{class:"steps"},...a.map(ng))].filter(Boolean)}function $s(){for(let t of ap){let[e,n]=[
$(`path-${t}`),m.path[t]];e.value=n===null?"":A(n),e.placeholder=h("search")}cp.replaceChildren(...rg(m.path.from,
m.path.to))}function fp(t){m.path={...m.path,from:t,to:null,way:0},$s(),Mt("path"),$("path-to").focus()}var dt=(t,e,n={})=>E(vt(t),e,{class:"tool","data-act":t,...n}),up=(...t)=>c("div",{class:"tools",role:"group",
"aria-label":h("actions")},...t);function ag(t){let e=Tt(t),n=C(t)?[]:Ae(t),o=C(t)?[]:St(t).filter(Tt);return up(
dt("focus",()=>Hc(t)),To(t).total?dt("expand",()=>Yo(t)):"",C(t)&&e?dt("fold",()=>Jo([t])):"",C(t)&&!e?dt("unf\
old",()=>Xo([t])):"",n.length?dt("unfoldAround",()=>Xo(n)):"",o.length?dt("foldAround",()=>Jo(o)):"",dt("pathF\
rom",()=>fp(t)),e?dt("pin",()=>Vc(t),{"aria-pressed":String(le(t))}):"",e?dt("hide",()=>_c(t)):"",dt("release",
je))}function ig(t){let{count:e,kinds:n}=$i(t),o=n.map(r=>S(u.kinds[r].label)),s=E(h("all"),()=>Gt(null,"all"),
{class:"tool","data-act":"all"});return e?c("p",{class:"note",id:"leftOut"},h("leftOut")(e,o)," ",s):""}function cg(t){
let{predicate:e,object:n,errata:o,corrected:s}=u.statements[t],r=typeof n=="number"?z(n):c("span",{dir:"auto",
lang:n.lang||!1},qe(t));return[c("dt",{},S(u.predicates[e])),c("dd",{class:o.length?"doubtful":""},r,o.length?
c("sup",{},U([t])):"",s.length?c("span",{class:"corrected"},`${h("corrected")}${s.map(S).join(", ")}`):"")]}function lg(t){
let e=it(t).filter(j).flatMap(cg);return e.length?c("details",{class:"rows"},c("summary",{},h("asData")),c("dl",
{},...e)):""}function xa(t,e){let n=u.things[t][e].flatMap((o,s)=>[s&&e==="broader"?" › ":" ",z(o)]);return n.
length?c("p",{class:"names","data-how":e},ba(h(e)),...n):""}var ba=t=>c("span",{class:"muted"},t);function fg(t){
let{name:e,same:n}=u.things[t];return c("details",{class:"data",open:pp,ontoggle:o=>pp=o.target.open},c("summa\
ry",{},h("data")),c("p",{class:"names"},ba(`${h("identifier")} `),c("code",{},e)),n.length?c("p",{class:"names"},
ba(`${h("elsewhere")} `),c("code",{},n.join(" "))):"",ep(t),lg(t))}var pp=!1;function pg(t){let{label:e,names:n}=u.
things[t],o=D(t),s=[...new Set([...[e].flat().filter(a=>a!==S(e)),...n.filter(a=>!a.includes("://"))])].join("\
 · "),r=We(yo(t));return[c("h2",{dir:"auto",tabindex:"-1"},S(e)),c("p",{class:"kind"},xt(o),S(o.label),s?c("s\
pan",{class:"names muted",dir:"auto"},s):""),...rp(t),xa(t,"broader"),xa(t,"narrower"),xa(t,"related"),ag(t),Xf(
t),ig(t),sp(t),Z(`${h("said")} (${r.length})`,...r),fg(t)]}function ug({from:t,to:e,edges:n}){let o=[...new Set(
n.flatMap(({relation:a})=>a??[]))],r=o.every(Tt)?dt("fold",()=>Jo(o)):dt("unfold",()=>Xo(o));return[c("h2",{tabindex:"\
-1"},ae()),c("p",{},z(t)," ",z(e)),up(o.length?r:"",dt("release",je)),Z(h("said"),...We(Bt(n)))]}function dp(){
let{pair:t,selected:e}=m,n=[c("h2",{tabindex:"-1"},h("details")),c("p",{},h("noneChosen"))],o=t?ug(t):e!==null?
pg(e):n;$("details").replaceChildren(...o.filter(Boolean))}function ka(){return m.tour!==null?m.tour:u.steps.length&&Yt()===u.steps[0].preset?0:null}var Ss=u.steps.length-
1,dg=t=>t.split(/([†‡]+)/).map((e,n)=>n%2?c("sup",{},e):e);function mg(t){return Ss?t?[E(h("tourBack"),()=>ue(
t-1),{class:"tool","data-act":"back"}),...t===Ss?[E(h("tourLeave"),Bn,{class:"tool next","data-act":"leave"})]:
[E(h("tourNext"),()=>ue(t+1),{class:"tool next","data-act":"next"}),E("×",Bn,{class:"tool","data-act":"leave",
"aria-label":h("tourLeave")})]]:[E(h("tourStart")(Ss),()=>ue(1),{class:"tool next","data-act":"tour"})]:[]}function io(t){
if(t)return c("p",{class:"kicker"},h("tourStep")(t,Ss));let e=u.articles.map(S).filter(Boolean).join("; "),n=h(
"origin")(e,u.articles.length);return u.articles.length?c("p",{class:"kicker",id:"origin",dir:"auto"},n):""}function hg(t){
let{text:e,passages:n}=Pn(t);return[io(t),c("h1",{id:"headline",dir:"auto"},...dg(S(e))),c("div",{class:"under"},
c("span",{class:"chips"},c("small",{},h("statedIn")),...n.map(ot)),c("span",{class:"tools",role:"group","aria-\
label":h("tour")},...mg(t)))]}var mp=t=>t.toLocaleString(m.language);function $a(t){let{name:e,note:n}=u.presets[t];
return u.articles.length||e!=="all"||!Se.length?S(n):h("ownData")(mp(I-u.relations.length),mp(u.kinds.length),
A(Se[0]))}var gg=()=>b.centre===null?"":A(b.centre);function wg(){if(m.mode==="types")return[io(null),c("h1",{
id:"headline"},h("types")),c("p",{class:"under note"},h("typesNote"))];let t=Yt();if(t===null)return[io(null),
c("h1",{id:"headline",dir:"auto"},gg()||S(u.title))];let{title:e}=u.presets[t];return[io(null),c("h1",{id:"hea\
dline"},S(e)),c("p",{class:"under note"},$a(t))]}function yg(){let{passage:t,isTold:e,path:n,tour:o}=m;return o!==
null?"":t!==null?De(u.passages[t]):e&&n.from!==null&&n.to!==null?`${A(n.from)} – ${A(n.to)}`:ae()}var xg=t=>[
io(null),c("h1",{id:"headline",dir:"auto"},t)],bg=()=>[m.selected,m.pair,m.passage,m.beside].some(t=>t!==null)||
m.isTold;function hp(){let t=m.mode==="types"?null:ka(),e=document.activeElement?.dataset?.act,n=$("finding");
n.style.setProperty("--held",m.stays?`${n.getBoundingClientRect().height}px`:"auto");let o=m.mode==="types"?"":
yg();n.replaceChildren(...(o?xg(o):t===null?wg():hg(t)).filter(Boolean));let s=e&&(n.querySelector(`[data-act=\
"${e}"]:enabled`)??n.querySelector("button"));s&&document.activeElement===document.body&&s.focus();let r=t?"to\
ur":bg()?"aside":"";(!m.stays||r!=="aside"||n.dataset.told==="tour")&&(n.dataset.told=r)}var kg=9;function gp(t,e){let n=u.kinds[t],o=!b.away.has(t);return c("button",{type:"button","aria-pressed":String(
o),"data-act":`key-${t}`,onclick:()=>Gt(t,o?"hide":"show")},e?ts(n.family,tn(t)):xt(n),S(n.label))}var wp=(t,e)=>c(
"span",{},t,e);function yp(t,e,n){if(!e&&!n)return[];let o=c("i",{class:`ring ${t}`,"aria-hidden":"true"},t===
"grave"?"!":"†"),s=c("b",{class:`dagger ${t}`,"aria-hidden":"true"},"†");return[c("span",{},...e?[o]:[],...n?
[s]:[],h(`${t}Error`))]}function xp(){let t=Lo(),e=new Set(u.relations.map(({thing:p})=>u.things[p].kind)),n=[
...u.kinds.keys()].filter(p=>t.has(p)||b.away.has(p)),o=n.toSorted((p,g)=>(t.get(g)??0)-(t.get(p)??0)).slice(0,
kg),s=n.filter(p=>o.includes(p)),r=[..._().values()],a=r.filter(p=>Je(p)!==null),i=[...new Set(a.flatMap(p=>en(
p)??[]))],l=G().filter(p=>Wt(p).includes("†")),f=r.filter(({label:p})=>p.includes("†"));$("legend").replaceChildren(
...s.filter(p=>!e.has(p)).map(p=>gp(p,!1)),...s.filter(p=>e.has(p)).map(p=>gp(p,!0)),...r.some(({edges:p})=>p.
some(({relation:g})=>g===null))?[wp(ts("stated",Fo),h("statedLine"))]:[],...i.map(p=>wp(ts(`tone-${fe(p)}`,[],
6),h("wideLine")(Dt(p)))),...yp("grave",l.some(Ee),f.some(({grave:p})=>p)),...yp("light",!l.every(Ee),!f.every(
({grave:p})=>p)))}var bp="rankings",$g=["country","pillar","year","printedAs"],co=new Map;function Sg(){let{reading:t,language:e}=m,
n=`${t} ${e}`;return co.has(n)||(co.set(n,null),pt("answer",bp,{},t,e).then(({table:o})=>{co.set(n,o),q()},()=>co.
delete(n))),co.get(n)}function vg({columns:t,headings:e,rows:n}){let o=$g.map(a=>t.indexOf(a)).filter(a=>a>=0),
s=o.map(a=>c("th",{scope:"col"},e[a])),r=n.map(({cells:a,mark:i})=>c("tr",{class:i?"doubtful":""},...o.map((l,f)=>c(
"td",{dir:"auto"},a[l],f?"":i))));return c("div",{class:"scroll",tabindex:"0",role:"region","aria-label":h("ra\
nked")},c("table",{},c("thead",{},c("tr",{},...s)),c("tbody",{},...r)))}function kp(){let t=Yt();if(t===null||
u.presets[t].name!=="ranks"||!ne())return"";let e=Sg();if(!e?.chart)return Z(h("ranked"),c("p",{class:"muted",
role:"status"},h("answering")));let n=E(h("allOfIt"),()=>ut(bp),{class:"tool"}),o=Z(h("ranked"),Er(e.chart,$("\
overview").clientWidth-32),vg(e),n);return o.classList.add("ranks"),o}var Og=12;function Mg(t){let e=u.edges.filter(o=>o.relation===t),n=e.find(({role:o})=>o==="point")??e[0];return n?
[n.start,n.end]:[t]}function Eg({relation:t,sum:e}){let n=Xs(t,e);if(n===null)return"";let o=document.createElementNS(
ge,"svg");o.setAttribute("class",`amount tone-${fe(e.currency)}`),o.setAttribute("aria-hidden","true");let s=document.
createElementNS(ge,"rect");return s.setAttribute("width",`${Math.max(.6,100*n)}%`),s.setAttribute("height","10\
0%"),o.append(s),o}function Tg(t){let{relation:e,sum:n}=t,o=U([n.statement]),s=o&&Ge(n.statement),r=Po(e),a=r!==
null&&m.pair?.from===r.from&&m.pair.to===r.to,i=Mg(e).map(A).join(" → "),l=c("b",{},Ys(n.statement),o?c("sup",
{},o):""),f=c("span",{class:"figure"},c("span",{dir:"auto"},i),l);return c("li",{},c("button",{type:"button",class:s?
"sum grave":"sum","aria-pressed":String(a),onclick:()=>r&&Vo(r)},f,Eg(t)))}function $p(){let t=Ae().flatMap(s=>Tn(
s).map(r=>({relation:s,sum:r})));if(t.length<2)return"";let e=new Map;for(let s of t){let r=`${D(s.relation).family}\
 ${s.sum.currency}`;e.set(r,[...e.get(r)??[],s])}let n=[...e.values()].flatMap(s=>{let r=s.sort((a,i)=>i.sum.value-
a.sum.value).slice(0,Og);return[c("h4",{},Dt(r[0].sum.currency)),c("ul",{class:"sums"},...r.map(Tg))]}),o=t.map(
({sum:s})=>s.statement).filter(Ge);return Z(h(m.reading==="corrected"?"rightAmounts":"amounts"),...n,...to(o),
c("p",{class:"note"},h("scales")))}function gn(t,e,n){let o=Qt()[t],s=[["",h("any")],...n].map(([a,i])=>c("option",{value:a,selected:a===o},i)),r=c(
"select",{id:`sieve-${t}`,onchange:({target:a})=>Sr({...Qt(),[t]:a.value})},...s);return n.length?c("div",{class:"\
field"},c("label",{for:`sieve-${t}`},e),r):""}var Sp=t=>t?[["only",h("onlySuch")],["without",h("withoutSuch")]]:
[];function vp(){let{sums:t,years:e,statuses:n,hearsay:o,errata:s}=xi(),r=[gn("least",h("least"),t.map(([l,{amounts:f}])=>[
l,at(f).replaceAll(`
`," ")])),gn("since",h("since"),e.map(l=>[String(l),String(l)])),gn("until",h("until"),e.map(l=>[String(l),String(
l)])),gn("status",h("statusIs"),n.map(([l,f])=>[l,S(f)])),gn("hearsay",h("hearsay"),Sp(o)),gn("errata",h("erra\
ta"),Sp(s))].filter(Boolean);if(!r.length)return"";let a=!Ve(Qt()),i=E(h("everyLine"),()=>Sr(_t()),{class:"too\
l","data-act":"everyLine"});return c("details",{class:"several sieve",open:a},c("summary",{},h("sieve")),...r,
a?c("p",{class:"note",role:"status"},h("linesLeft")(_().size)):"",a?i:"")}var wn=t=>t.toLocaleString(m.language),Ag=[...u.things.keys()].slice(0,I),Lg=u.kinds.map((t,e)=>Ag.filter(n=>R(
n)===e).length),Op=new Set(u.relations.map(({thing:t})=>R(t))),Mp=Se.slice(0,8),yn=t=>c("p",{class:"note"},t);
function Cg(){let t=Yt(),e=u.presets.map((n,o)=>E(S(n.title),()=>Uc(o),{class:"tool",value:n.name,"aria-presse\
d":String(o===t&&m.mode!=="types")}));return ko.includes("types")&&e.push(E(h("types"),()=>Pe("types"),{class:"\
tool",value:"types","aria-pressed":String(m.mode==="types")})),Z(h("views"),c("div",{class:"tools",role:"group",
"aria-label":h("views")},...e),yn(m.mode==="types"?h("typesNote"):t===null?h("ownView"):$a(t)),u.presets.some(
({name:n})=>n==="all")?"":yn(h("tooMany")(wn(I))))}function Rg(t,e){let n=u.kinds[t],o=c("input",{type:"checkb\
ox",value:String(t),checked:!Qe().has(t),onchange:({target:a})=>Gt(t,a.checked?"show":"hide")}),s=c("small",{},
h("shownOf")(wn(e),wn(Lg[t]))),r=S(n.label);return c("li",{},c("label",{},o,xt(n),c("span",{},r),s),E(h("only"),
()=>Gt(t,"only"),{class:"only","aria-label":h("onlyThis")+r}))}function Ng(){let t=Lo(),e=[...u.kinds.keys()],
n=s=>c("ul",{class:"kinds"},...s.map(r=>Rg(r,t.get(r)??0))),o=e.filter(s=>Op.has(s));return[Z(h("kinds"),yn(h(
"kindsNote")),n(e.filter(s=>!Op.has(s)))),o.length?Z(h("lines"),yn(h("linesNote")),n(o),c("div",{class:"tools"},
E(h("unfoldAll"),zc,{class:"tool","data-act":"unfoldAll"}),E(h("foldAll"),Kc,{class:"tool","data-act":"foldAll"}))):
"",Qe().size?E(h("all"),()=>Gt(null,"all"),{class:"tool",id:"every"}):""]}function Ig({kind:t,names:e}){let n=e.
map(r=>(r.split(/[:/#]/).at(-1)??"").replaceAll("-"," ")),o=["entity","path"].includes(t)?[...new Set(n.flatMap(
r=>as(r,3)))]:[],s=o.flatMap(r=>[" ",z(r)]);return c("div",{class:"erratum",id:"unknown",role:"alert"},c("p",{
dir:"auto"},h("unknown")(t,e.join(", "))),o.length?c("p",{},h("didYouMean"),...s):"")}function jg(){let t=m.reading===
"corrected"?` ${h("putRight")}`:"";return c("p",{},c("span",{class:"ring","aria-hidden":"true"},"†"),h("ring"),
t)}function Pg(){let t=Mp.map(e=>c("li",{},z(e)," ",c("small",{},String(L(e).length))));return Z(h("connected"),
c("ul",{class:"things"},...t))}function Dg(){let t=ka();if(t===null)return[];let{points:e,passages:n}=Pn(t),o=(a,i)=>c(
"li",{dir:"auto"},a," ",...i.map(ot));if(e.length){let a=e.map(i=>o(S(i.text),i.passages));return[Z(h("inShort"),
c("ul",{class:"points"},...a))]}let r=n.filter(a=>u.passages[a].text).map(a=>o(S(u.passages[a].text),[a]));return t?
[Z(h("inShort"),c("ul",{class:"points"},...r))]:[]}function Ep(){let t=[h("things")(wn(I-u.relations.length)),
h("statements")(wn(u.statements.length)),u.passages.length?h("sentences")(wn(u.passages.length)):""],e=[c("h2",
{class:"unseen"},h("overview")),m.unknown?Ig(m.unknown):"",...Dg(),m.tour===null&&m.mode!=="types"?$p():"",Cg(),
kp(),u.articles.length&&u.readings.length>1?yn(h("bothReadings")):"",c("p",{class:"counts"},t.filter(Boolean).
join(" · ")),c("p",{},h("help")),u.readings.length===1&&u.readings[0]==="corrected"?yn(h("onlyCorrected")):"",
pi?jg():"",...Ng(),vp(),Mp.length?Pg():""];$("overview").replaceChildren(...e.filter(Boolean))}var Ap=t=>Math.min(...t,u.passages.length),Lp=t=>c("span",{class:"chips"},...t.map(ot)),Cp=t=>c("span",{dir:"a\
uto"},t),Rp=t=>[u.statements[t].subject,u.statements[t].object].filter(e=>typeof e=="number"),Fg={title:"thing\
Rows",under:["kind"],rows:()=>[...u.things.keys()].slice(0,I).map(t=>({row:t,things:[t]})),columns:[{name:"thi\
ng",value:A,cell:z},{name:"kind",value:t=>S(D(t).label)},{name:"linkedTo",value:t=>tt(t).length},{name:"marks",
value:t=>Me(t).length,cell:t=>Me(t).length?`${U(Me(t))} ${Me(t).length}`:""}]},Tp=({passage:t})=>t===null?[]:[
t],Bg={title:"wordRows",under:["thing"],rows:()=>Zn().flatMap(t=>{let[e]=t.statements;return e===void 0?[]:[{row:{
...t,subject:u.statements[e].subject},things:t.statements.flatMap(Rp)}]}),columns:[{name:"words",value:t=>t.text,
cell:t=>Cp(t.text)},{name:"sentence",value:t=>Ap(Tp(t)),cell:t=>Lp(Tp(t))},{name:"thing",value:({subject:t})=>A(
t),cell:({subject:t})=>z(t)},{name:"marks",value:({statements:t})=>U(t)}]},qg={title:"statementRows",under:["r\
elation","object"],rows:()=>[...u.statements.keys()].filter(j).map(t=>({row:t,things:Rp(t)})),columns:[{name:"\
subject",value:t=>A(u.statements[t].subject),cell:t=>z(u.statements[t].subject)},{name:"relation",value:t=>S(u.
predicates[u.statements[t].predicate])},{name:"object",value:qe,cell(t){let{object:e}=u.statements[t];return typeof e==
"number"?z(e):Cp(qe(t))}},{name:"sentence",value:t=>Ap(u.statements[t].passages),cell:t=>Lp(u.statements[t].passages)},
{name:"marks",value:t=>U([t])}]},vs={things:Fg,...u.sentences.length&&{words:Bg},statements:qg};var Ts=200,Ip=matchMedia("(max-width: 640px)"),Ms={things:{by:0,direction:1},words:{by:1,direction:1},statements:{
by:0,direction:1}},Kt="things",jp=!1,lo="",xn=Ts,Np=t=>String(t).normalize("NFKC").toLowerCase();function Wg(){
let{columns:t,rows:e}=vs[Kt],n=new Set([...G(),...lt().flatMap(({relation:d})=>d??[])]),o=([d,...y])=>jp||n.has(
d)||Kt==="words"&&y.some(w=>C(w)&&n.has(w)),s=Np(lo),r=new Set(lo?_n(lo,1/0):[]),a=(d,{name:y,value:w,cell:x})=>y===
"sentence"&&x?x(d).textContent:w(d),i=(d,y)=>!lo||t.some(w=>Np(a(d,w)??"").includes(s))||y.some(w=>r.has(w)),{
by:l,direction:f}=Ms[Kt],{value:p}=t[l],{compare:g}=new Intl.Collator(document.documentElement.lang,{numeric:!0});
return e().filter(({row:d,things:y})=>o(y)&&i(d,y)).map(({row:d},y)=>({row:d,key:p(d),i:y})).sort((d,y)=>{let[
w,x]=[d.key,y.key],k=typeof w=="number"&&typeof x=="number"?w-x:g(String(w),String(x));return f*k||d.i-y.i}).map(
({row:d})=>d)}var Os=c("input",{type:"search",id:"filter","data-label":"filter",autocomplete:"off",spellcheck:"\
false"}),Oa=c("div",{class:"tools",role:"group","data-label":"tableOf"}),Sa=c("input",{type:"checkbox",id:"eve\
ry-row"}),Pp=c("p",{class:"note",role:"status"}),Es=c("table",{}),va=E("",Ug,{class:"tool","data-message":"mor\
eRows"});function Ug(){xn+=Ts,be()}function Dp(){Os.addEventListener("input",()=>{lo=Os.value.trim(),xn=Ts,be()}),
Sa.addEventListener("change",()=>{jp=Sa.checked,be()}),Ip.addEventListener("change",()=>$("table").hidden||be());
let t=c("label",{class:"check"},Sa,c("span",{"data-message":"everyRow"}));$("table").append(c("div",{class:"ba\
r"},Oa,Os,t),Pp,c("div",{class:"scroll",tabindex:"0",role:"region","data-label":"table"},Es,va))}function Hg(t){
let{by:e,direction:n}=Ms[Kt];Ms[Kt]={by:t,direction:e===t?-n:1},be(),Es.querySelector(`th [value="${t}"]`)?.focus()}
function Gg(t){Kt=t,xn=Ts,be(),Oa.querySelector(`[value=${t}]`)?.focus()}function zg({name:t},e){let{by:n,direction:o}=Ms[Kt],
s=e===n?o>0?"ascending":"descending":"none";return c("th",{scope:"col","aria-sort":s},E(vt(t),()=>Hg(e),{value:String(
e)}))}function be(){Os.placeholder=h("filter"),Oa.replaceChildren(...Object.entries(vs).map(([f,{title:p}])=>E(
vt(p),()=>Gg(f),{class:"tool",value:f,"aria-pressed":String(f===Kt)})));let{columns:t,title:e,under:n}=vs[Kt],
o=Wg(),s=t.filter(({name:f})=>Ip.matches&&n.includes(f)),[r,...a]=t.filter(f=>!s.includes(f)),i=(f,{value:p,cell:g})=>g?
g(f):String(p(f)),l=f=>{let p=s.map(d=>c("div",{class:"under"},i(f,d))),g=a.map(d=>c("td",{},i(f,d)));return c(
"tr",{},c("th",{scope:"row"},i(f,r),...p),...g)};Es.className=Kt,Es.replaceChildren(c("caption",{class:"unseen"},
vt(e)),c("thead",{},c("tr",{},...[r,...a].map(f=>zg(f,t.indexOf(f))))),c("tbody",{},...o.slice(0,xn).map(l))),
Pp.textContent=h("rowsOf")(Math.min(xn,o.length),o.length),va.hidden=o.length<=xn,va.textContent=h("moreRows")}var Kg=12,Vg=18,[Fp,_g]=[9,38],Qg=560,qp=12,Yg=80,As=t=>t.toLocaleString(m.language);function Wp(t){Pe("pictur\
e"),Gt(t,"only")}function Xg(t,e){let n=(a,i)=>e.reduce((l,{from:f,to:p,total:g})=>l+(f===a&&p===i||f===i&&p===
a?g:0),0),[o,...s]=t,r=[o];for(;s.length;){let a=r[r.length-1];s.sort((i,l)=>n(a,l)-n(a,i)||t.indexOf(i)-t.indexOf(
l)),r.push(s.shift())}return r}function Bp({names:t}){let e=[...t].sort(([,o],[,s])=>s-o);return[...e.slice(0,
2).map(([o,s])=>`${o} ${As(s)}`),...e.length>2?[h("moreLines")(e.length-2)]:[]].join(", ")}function Jg(t,e,n){
let[s,r]=[(t.x+e.x)/2,(t.y+e.y)/2],a=18/(Math.hypot(e.x-t.x,e.y-t.y)||1),i={x:s+(n.x-s)*.35-(e.y-t.y)*a,y:r+(n.
y-r)*.35+(e.x-t.x)*a},l=Math.hypot(e.x-i.x,e.y-i.y)||1,[f,p]=[(e.x-i.x)/l,(e.y-i.y)/l],g={x:e.x-f*(e.radius+2),
y:e.y-p*(e.radius+2)},d={x:g.x-f*9,y:g.y-p*9},y=`${g.x},${g.y} ${d.x-p*4},${d.y+f*4} ${d.x+p*4},${d.y-f*4}`,w={
x:t.x/4+i.x/2+e.x/4,y:t.y/4+i.y/2+e.y/4};return{path:`M${t.x} ${t.y}Q${i.x} ${i.y} ${d.x} ${d.y}`,arrow:y,at:w}}
var Zg=(t,e,n,o={})=>F("text",{x:e,y:n,"font-size":qp,"text-anchor":"middle",class:"label",...o},t);function tw(t,e,n,o){
let s=Math.max(...t.map(d=>Ot.get(d)??0)),r={x:n/2,y:o/2,radius:0},a=new Map;Xg(t,e).forEach((d,y)=>{let w=2*Math.
PI*y/t.length-Math.PI/2,x=Fp+(_g-Fp)*Math.sqrt((Ot.get(d)??0)/s),[k,v]=[r.x+(n/2-130)*Math.cos(w),r.y-14+(o/2-
76)*Math.sin(w)];a.set(d,{x:k,y:v,radius:x})});let i=F("svg",{xmlns:ge,viewBox:`0 0 ${n} ${o}`,width:n,height:o,
"aria-hidden":"true"}),l=e.filter(({from:d,to:y})=>d!==y&&a.has(d)&&a.has(y)),f=[...a.values()].map(({x:d,y,radius:w})=>[
d-w,y-w,d+w,y+w]),p=[];function g(d,y,w,x=qp,k=400){let v=wt(d,x,k)[0]/2+3;f.some(([M,N,B,J])=>y+v>M&&y-v<B&&w+
4>N&&w-x<J)||(f.push([y-v,w-x,y+v,w+4]),p.push(Zg(d,y,w,{"font-size":x,"font-weight":k})))}for(let[d,{x:y,y:w,
radius:x}]of a)g(`${S(u.kinds[d].label)} ${As(Ot.get(d)??0)}`,y,w+x+16,14,600);l.forEach((d,y)=>{let[w,x]=[a.get(
d.from),a.get(d.to)],{path:k,arrow:v,at:M}=Jg(w,x,r),N=1+5*Math.sqrt(d.total/l[0].total);i.append(F("path",{d:k,
class:"link","stroke-width":N}),F("polygon",{points:v,class:"tip"})),y<Vg&&g(Bp(d),M.x,M.y+4)});for(let[d,{x:y,
y:w,radius:x}]of a){let k=e.find(({from:M,to:N})=>M===d&&N===d),v=F("circle",{cx:y,cy:w,r:x,class:`dot ${u.kinds[d].
family}`});v.addEventListener("click",()=>Wp(d)),i.append(v),k&&g(`↻ ${Bp(k)}`,y,w+x+32)}return i.append(...p),
i}var Ma=t=>c("button",{type:"button",class:"thing",onclick:()=>Wp(t)},xt(u.kinds[t]),S(u.kinds[t].label));function ew(t){
let e=t.flatMap(({from:s,to:r,names:a})=>[...a].map(([i,l])=>({from:s,name:i,to:r,n:l})));e.sort((s,r)=>r.n-s.
n);let n=["subject","relation","object","howMany"].map(s=>c("th",{scope:"col"},h(s))),o=e.map(({from:s,name:r,
to:a,n:i})=>c("tr",{},c("td",{},Ma(s)),c("td",{dir:"auto"},r),c("td",{},Ma(a)),c("td",{class:"numeric"},As(i))));
return c("table",{},c("thead",{},c("tr",{},...n)),c("tbody",{},...o))}function Up(){let t=$("types"),e=Va(S),n=[
...Ot.keys()].sort((a,i)=>(Ot.get(i)??0)-(Ot.get(a)??0)),{clientWidth:o,clientHeight:s}=t.parentElement,r=n.map(
a=>c("li",{},Ma(a)," ",c("small",{},As(Ot.get(a)??0))));t.replaceChildren(o<Qg?"":tw(n.slice(0,Math.min(Kg,Math.
floor(o/Yg))),e,o-32,Math.max(480,s-100)),c("ul",{class:"things"},...r),e.length?ew(e):"",E(h("asPicture"),()=>Pe(
"picture"),{class:"tool"}))}Pa(Ki,gr,Uo,Ca,xf,hp,xp,cf,Ep,dp,Jf,$s,()=>m.tab==="text"&&gs(),()=>m.mode==="table"&&be(),()=>m.mode==="types"&&
Up(),cs,of,aa,Ds,()=>{$("undo").disabled=!Na()});lp();df();Dp();ys($("query"),$("found"),{take:Ct,sentences:rf,
read:de,asks:!0});Sf();Lf();Of();Cf();af();bf();Kf();ct(!Fs.matches);$("empty").hidden=I>0;T.once("afterDrawin\
g",()=>performance.mark("drawn"));Qo(location.hash);m.mode!=="picture"&&performance.mark("drawn");window.sovkg=
{data:u,network:T,lines:_,readable:zo,pointOn:gt,picture:{shown:Le,things:G,isPinned:le},select(t){let e=V(t);
return e!==void 0&&Ct(e),e!==void 0}};document.documentElement.dataset.ready="";})();
