"use strict";(()=>{var St=history.state?.step??0,mo={[St]:location.hash},Ra=!1,Ns=()=>{};var Is=()=>St>0;function Na(t,e){let n=e&&t!==mo[St];St+=Number(n),mo[St]=t;try{history[n?"pushState":"replace\
State"]({step:St},"",t||location.pathname+location.search)}catch{Ra=!0}}function Ia(){if(Is()){if(!Ra)return history.
back();St-=1,Ns(mo[St],!1)}}function ja(t){Ns=t,addEventListener("popstate",({state:e})=>{let n=e?.step===void 0;
St=n?St+1:e.step,mo[St]=location.hash,Ns(location.hash,n)})}var ho=new Map,V=(t,e)=>{ho.set(t,e)},Pt=[],go=t=>encodeURIComponent(t).replace(/%(2C|3A|2F|40)/g,decodeURIComponent),
Dt=t=>t.map(e=>e.replace(/[%,]/g,encodeURIComponent)).join(","),Ft=t=>t?t.split(",").map(e=>e.replace(/%(25|2C)/g,
decodeURIComponent)):[];function tu(){return[...[...ho].reverse().flatMap(([e,{write:n,more:o}])=>{let s=n();return s?
[`${e}=${go(s)}`,...(o?.()??[]).map(([r,a])=>`${r}=${go(a)}`)]:[]}),...Pt.map(({part:e})=>e)].map((e,n)=>(n?"&":
"#")+e).join("")}var wo=!1;function X(){wo=!0,Pt=[]}function Pa(){Na(tu(),wo),wo=!1}function eu(t){let e=new Map;
Pt=[];for(let n of t.slice(1).split("&").filter(Boolean)){let[,o="",s=""]=/^([\w-]+)=(.*)$/.exec(n)??[];try{o&&
e.set(o,decodeURIComponent(s))}catch{e.delete(o)}e.has(o)||Pt.push({part:n,kind:"",names:[n]})}return e}function Da(t,e=!0){
wo=!1;let n=eu(t),o=new Map([...n].filter(([s])=>!ho.has(s)));for(let[s,{read:r,kept:a}]of ho){if(a&&!e)continue;
let i=n.get(s)??"",l=r(i,o),f=`${s}=${go(i)}`;l===null?Pt.push({part:f,kind:"",names:[`${s}=${i}`]}):l?.length&&
Pt.push({part:f,kind:s,names:l})}for(let[s,r]of o){let a=`${s}=${go(r)}`;Pt.push({part:a,kind:"",names:[`${s}=${r}`]})}
return Pt.length?{kind:Pt[0].kind,names:Pt.flatMap(({names:s})=>s)}:null}var Fa=Is,Ba=Ia;var nu=JSON.parse(document.getElementById("data")?.textContent??"{}");function ou({blank:t,rows:e}){let n=Object.
keys(t);return e.map(o=>{let s={...t};return o.forEach((r,a)=>{s[n[a]]=r}),s})}var u=Object.fromEntries(Object.
entries(nu).map(([t,e])=>[t,e.blank?ou(e):e]));var yo={selected:null,passed:!1,pair:null,passage:null,highlighted:null,unknown:null,isTold:!1,tour:null,tab:"\
overview"},m={language:u.lang,reading:u.readings[0],path:{from:null,to:null,avoids:!1,way:0},stays:!1,arrangement:"",
mode:"picture",beside:null,...yo},qa=[];function Wa(...t){qa.push(...t)}function q(){for(let t of qa)t()}var S=t=>Array.
isArray(t)?t[m.language==="ko"?1:0]:t,ct=t=>S(t[m.reading==="corrected"?t.length-1:0]),T=t=>S(u.things[t].label),
Bt=t=>new Intl.DisplayNames(m.language,{type:"currency"}).of(t)??t;function ce(){let{pair:t,selected:e}=m;return t?
`${T(t.from)} – ${T(t.to)}`:e===null?"":T(e)}var j=u.things.filter(({kind:t})=>t!==null).length,N=t=>u.things[t].kind,F=t=>u.kinds[N(t)],H=t=>F(t).rank==="\
concept",Ps=[];for(let t of u.relations)Ps[t.thing]=t;var J=t=>Ps[t],R=t=>Ps[t]!==void 0,xo=u.things.map(()=>[]);
u.statements.forEach(({subject:t,object:e},n)=>{xo[t].push(n),typeof e=="number"&&e!==t&&xo[e].push(n)});var lt=t=>xo[t].
filter(e=>u.statements[e].subject===t),le=Array.from({length:j},()=>[]);function Ua(t){le[t.from].push(t),t.to!==
t.from&&le[t.to].push(t)}var L=t=>le[t];u.statements.forEach(({subject:t,object:e},n)=>{typeof e=="number"&&t<
j&&e<j&&Ua({from:t,to:e,statement:n,relation:null})});var Ha=t=>Array.isArray(t)?t[0]:t,js=[];for(let t of u.edges)
js[t.relation]??=[],js[t.relation].push(t);for(let{thing:t,captions:e}of u.relations){let n=js[t]??[],o=Ha(e[0]).
split(`
`)[0].replace(/[,†‡]+$/,""),s=({end:i,property:l})=>l===null&&H(i)&&Ha(u.things[i].label)===o,r=n.some(i=>!s(
i)),a=n.every(({role:i})=>i!=="point");for(let i of n){let{start:l,end:f,property:d,role:g}=i,[p,w]=[g!=="poin\
t",g==="into"];Ua({from:l,to:f,statement:null,relation:t,property:d,isAside:p,leadsIn:w,repeats:r&&s(i),alone:a})}}
var Me=[...u.things.keys()].slice(0,j).filter(t=>F(t).rank==="actor").sort((t,e)=>le[e].length-le[t].length||t-
e),Z=(t,e)=>t.from===e?t.to:t.from,Ga=(t,e)=>le[t].filter(n=>Z(n,t)===e&&qt(n,new Set));function D(t){let{only:e}=u.
statements[t];return e===""||e===m.reading}var qt=(t,e)=>t.relation===null?D(t.statement):!e.has(N(t.relation));
function nt(t,e=new Set){let n=new Set;for(let o of le[t]){let s=Z(o,t);s===t||e.has(N(s))||!qt(o,e)||R(s)&&!R(
t)||n.add(s)}return[...n]}var vt=t=>[...new Set(le[t].map(e=>Z(e,t)).filter(e=>R(e)&&e!==t))];function bo(t){let e=R(
t)?[]:vt(t).flatMap(lt);return new Set([...xo[t],...e].filter(D))}var Wt=t=>new Set(t.flatMap(e=>e.relation===
null?[e.statement]:lt(e.relation).filter(D)));function ko(t){let e=new Set;for(let{subject:n,object:o,passages:s}of u.
statements)if(s.includes(t))for(let r of[n,o])typeof r=="number"&&r<j&&e.add(r);return[...e]}function $o(t,e){
let n=o=>D(o)&&u.statements[o].passages.includes(t);return e.relation===null?n(e.statement):lt(e.relation).some(
n)}var $=t=>document.getElementById(t);function c(t,e={},...n){let o=document.createElement(t);for(let[s,r]of Object.
entries(e))typeof r=="function"?o.addEventListener(s.slice(2),r):r!==!1&&r!==void 0&&o.setAttribute(s,r===!0?"":
r);for(let s of n)s&&o.append(s);return o}var M=(t,e,n={})=>c("button",{type:"button",onclick:e,...n},t),et=(t,...e)=>c(
"section",{},c("h3",{},t),...e);function Ht(t,e){for(let n of $(t).children)n.setAttribute("aria-pressed",String(
n.value===e))}function ot(t){$("status").textContent=t}var za={askTab:"Ask",askNote:t=>`${t} questions that the graph answers, each row with the sentences that state\
 it.`,whichQuestion:"Which question? money, policy, people …",allQuestions:"All questions",changeQuestion:"C\
hange the question",noQuestion:t=>`There is no question “${t}” here.`,starting:"The engine starts …",notStarted:"\
This browser does not let the page start its engine. The picture, the text and the table work without it.",answering:"\
Answering …",closeAnswer:"Close the answer",rowsOfAnswer:"Rows of the answer",answer:"Answer",questions:"Que\
stions",understanding:t=>`Looking for the question …${t?` ${t} s`:""}`,orElse:"or",nearest:"nearest",noneAnswers:(t,[
e])=>t.length?`No question answers this: nothing here is called ${t.map(n=>`“${n}”`).join(" or ")}.`:e?`No\
 question answers this: “${e}” asks for what is not so. What the article denies is a question of its own.`:
"No question here answers this.",saidAs:t=>`You asked: “${t}”`,leftAside:t=>`Left out of account: ${t.map(
e=>`“${e}”`).join(", ")}.`,mayMean:"It may also mean:",rows:t=>t===1?"1 row":`${t} rows`,forExample:"such \
as",drop:"take away",whyRow:(t,e)=>`Why row ${t}${e?`, marked ${e}`:""}`,cite:"To cite",copy:"Copy",copied:"Co\
pied",alsoAsked:(t,e)=>`Also asked of what it includes: ${t}${e>0?` and ${e} more`:""}.`,emptyColumns:t=>`${t.
length===1?"One column is":`${t.length} columns are`} left out, since no row has anything there: ${t.join(", ")}\
.`,noEvidence:"For this question no sentences can be told row by row.",ended:t=>`No answer within ${t} seconds\
, so it was ended. Narrow the question and ask again.`,broke:"The engine broke at this query, and starts anew \
with the next. An ORDER BY over values of several kinds does that: order by STR(?x).",refused:t=>`${t} would r\
each beyond this graph. Ask what is in it.`,served:({status:t,seconds:e,cut:n,said:o})=>{let s=e?`Ask again in\
 ${e} seconds`:"Ask again later";return n?`The server gives no more than ${n} rows, and this has more. Narrow \
the question, or use LIMIT.`:t===0?"The server cannot be reached. Is it still running?":t===429?`The server ta\
kes no more questions from you for now. ${s}.`:t===504?"The server has given the question up, since it takes t\
oo long. Narrow it and ask again.":t===503?`The server could not answer: too much is being asked, or this take\
s too much. ${s}.`:`The server has refused the question (${t}). ${o}`},notGiven:({parameter:t,text:e,why:n,others:o,
type:s})=>n==="strange"?`This question has no “${t}”${o.length?`; it has: ${o.join(", ")}`:""}.`:n==="seve\
ral"?`“${e}” is the name of several things: ${o.join(", ")}. Give one of these.`:n==="malformed"?`“${e}”\
 is no ${s}; write it like ${o[0]}.`:`Nothing that can stand here is called “${e}”.`,mistake:({line:t,column:e,
why:n,words:o})=>{let[s=""]=o,r={prefix:`the prefix ${s}: has no PREFIX line; add one at the top.`,reason:`${s}\
.`,signs:`this cannot stand here; ${o.join(" or ")} could.`,unread:"not understood from here on."}[n];return`L\
ine ${t}, column ${e}: ${r}`},asThePicture:"Draw only these",apart:"Each row is one article's; nothing is adde\
d up across articles.",mixed:"Several articles are asked as one here: this counts or adds up across all of the\
m.",noRows:"No rows: the graph states nothing of this.",oneCurrency:"All in one currency, at your own rates",ownRates:"\
The article has no rates. What is drawn with yours is about right, and yours, not the article's.",commonCurrency:"\
In which currency",rateDate:"Of which day your rates are",worth:(t,e)=>`1 ${t} in ${e}`,convert:"Draw in this \
currency",ownCurrencies:"Each in its own currency",otherRows:"These questions have rows for it",notAllAsked:"N\
ot every question could be asked in a second.",copyCommand:"Copy the command that tells why",ownEvidence:"Whic\
h sentences make a row true is not derived here for SPARQL of your own; `sovkg sparql --why` tells it on the c\
ommand line.",ownQuery:"Your own SPARQL",ownNote:"SPARQL 1.1 over this graph. SELECT gives a table, CONSTRUCT \
a picture. SERVICE, FROM and LOAD are refused: no query reaches beyond it.",run:"Run",yes:"Yes",no:"No","topic\
-absence":"What is not said","topic-capability":"Capability","topic-checks":"Errors and checks","topic-compani\
es":"Companies","topic-infrastructure":"Infrastructure","topic-money":"Money","topic-people":"People","topic-p\
olicy":"Policy","topic-text":"The text","topic-time":"Time"};var Ka={ownFile:"Open the article …",otherFile:"Open another file …",fileNote:"If you have the article as \
a text file, open it or drop it on the page: its own sentences then stand beside their paraphrases, each check\
ed by its SHA-256. The file stays on this computer.",fileWrong(t,e){return`${{several:"Several files at once; \
bring one, the article's text.",folder:`“${e}” is a folder; bring the text file itself.`,large:`“${e}” i\
s larger than 64 MiB, and so not the article's text.`,void:`“${e}” is empty.`,unreadable:`“${e}” cannot \
be read.`,noText:`“${e}” is no UTF-8 text; save the article as plain text in UTF-8.`}[t]} Nothing has chan\
ged.`},fileRead({found:t,of:e,first:n,differs:o,undone:s,moved:r},a,i){let l=p=>p?`${p.name} (${i(p)})`:"";if(!e)
return"This graph has no sentences to compare the file with.";if(!t)return`“${a}” has none of the ${e} sen\
tences; it differs from ${l(n)} on. Is it the article's text, unchanged?`;let f={mark:"a byte order mark at it\
s beginning",lineEnds:"other line ends (CRLF or CR)",decomposed:"decomposed letters (NFD)"},d=s.length?` As it\
 is, the file differs from ${l(n)} on: it has ${s.map(p=>f[p]).join(" and ")}, which the page has put right.`:
"",g=r?` ${r} of them ${r===1?"stands":"stand"} at another place than in the text that the graph was made from\
.`:"";return t===e?`All ${e} sentences verified.${g}${d}`:`${t} of ${e} sentences verified.${g} The first that\
 differs is ${l(o)}.${d} Only what is verified is quoted.`}};var Va={search:"Search, or ask a question",found:"Found",nothing:"Nothing found",language:"Language",options:"\
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
tourSteps:"The tour, step by step",tourBack:"← Back",tourNext:"Next →",tourLeave:"Leave the tour",statedIn:"\
Stated in",inShort:"What the article says, in short",rightAmounts:"Amounts in the picture, corrected",amounts:"\
Amounts in the picture, as printed",scales:"One scale for each currency, for bars and lines; currencies are ne\
ver added up.",help:"Choose a thing or a line to read what is said, and in which sentence.",things:t=>t==="1"?
"1 thing":`${t} things`,statements:t=>t==="1"?"1 statement":`${t} statements`,sentences:t=>String(t)==="1"?"1 \
sentence":`${t} sentences`,legend:"What is in the picture; a click leaves a kind out",linesOfChoice:"Choose a \
thing to see its lines",statedLine:"other statement",wideLine:t=>`width: amount, ${t}`,graveError:"grave error",
lightError:"other error",kinds:"Things",lines:"Statements drawn as lines",linesNote:"An investment, a rank or \
a role links what it names. Unfold it to see it as a thing.",unfoldAll:"Unfold all",foldAll:"Fold all",kindsNote:"\
How many of each kind are in the picture; what is unchecked is left out.",shownOf:(t,e)=>`${t} of ${e}`,moreLines:t=>`\
and ${t} more`,only:"only",onlyThis:"Show only: ",all:"Show all kinds",sieve:"Which lines",any:"any",least:"Am\
ount at least",since:"Since",until:"Until",statusIs:"Status",hearsay:"Hearsay",errata:"Errata",onlySuch:"only \
these",withoutSuch:"without these",everyLine:"Show every line",linesLeft:t=>t===0?"No line is so.":t===1?"One \
line is so.":`${t} lines are so.`,connected:"Most connected",unknown:(t,e)=>{let n={entity:"thing",path:"thing",
passage:"sentence",view:"selection"}[t];return n?`The address asks for “${e}”, but this page has no ${n} o\
f that name.`:`The address ends in “${e}”, which names nothing on this page.`},didYouMean:"Did you mean:",
onlyCorrected:"This page holds only the corrected reading; what was printed is not in it.",actions:"What to do\
 with it",focus:"Focus",expand:"Expand",unfold:"Unfold",fold:"Fold",unfoldAround:"Unfold its lines",foldAround:"\
Fold its lines",pathFrom:"Path from here",pin:"Pin",hide:"Hide",release:"Deselect",linked:"Linked with",relationOf:t=>`\
“${t}” ${/ (of|by|in|as|at|with|from|to|on)$/.test(t)?"this":"of"}`,andMore:t=>`${t} more`,elsewhere:"Else\
where",broader:"Belongs under",narrower:"Narrower",related:"Related",said:"What is said, sentence by sentence",
asData:"Statement by statement",data:"Data: identifiers, roles and properties",identifier:"Identifier",asParts:"\
By property",figures:"Figures",erratum:"Erratum:",ring:"A ring with †, and a † beside words, mark what is reco\
rded as an error of the article; a ring with ! and a † on a red ground mark a grave one.",putRight:"A ‡ mark\
s what is put right in this reading.",corrected:"Corrected: ",correctedFrom:t=>`Corrected here; printed: ${t}`,
supplied:"Corrected here; not printed",unparaphrased:"No paraphrase yet.",unsourced:"No passage states this.",
pathTitle:"Path between two things",pathHelp:"The shortest path, step by step, with the sentences that make it\
. Denied links are not used.",from:"From",to:"To",swap:"Swap",sameEnds:"Both are the same; name two different \
things.",steps:t=>t===1?"One step:":`${t} steps:`,asShort:t=>`${t} paths are equally short; by way of:`,avoidHubs:"\
Avoid what links almost all",both:(t,e,n)=>e==="to"?`both: ${t} → ${n}`:`both: ${n} → ${t}`,noPath:"No pat\
h leads from one to the other.",table:"Table",tableOf:"Rows",thingRows:"Things",wordRows:"In words",statementRows:"\
Statements",words:"What is said",close:"Close",filter:"Filter rows",everyRow:"Include what is not in the pictu\
re",moreRows:"More rows",rowsOf:(t,e)=>`${t} of ${e} rows`,thing:"Thing",kind:"Kind",linkedTo:"Neighbours",marks:"\
Errata",subject:"Subject",relation:"Relation",object:"Object",sentence:"Sentences",empty:"There is nothing to \
draw.",chosen:"Chosen: ",added:({added:t,total:e,away:n})=>(t<e?`${t} of ${e} neighbours added; expand again f\
or more.`:`${t} neighbours added.`)+(n?` ${n} more are of kinds that you have left out.`:""),leftOut:(t,e)=>`${t===
1?"One neighbour is":`${t} neighbours are`} kept away by what is left out: ${e.join(", ")}.`,undone:"Undone.",
hiddenNow:"Hidden.",unfound:"Your file does not have this sentence as the graph knows it.",readHere:"read it i\
n the text",briefly:(t,e)=>`¶${t}, sentence ${e}`,where:(t,e)=>`paragraph ${t}, sentence ${e}`,textTitle:"The\
 article, sentence by sentence",textHelp:"Choose a sentence and the picture lights up what it states; arrow ke\
ys go on.",paraphrased:"These sentences are paraphrases, not the article's words.",noText:"This graph names no\
 passages.",itStates:"What it states:",nothingStated:"No statements of this sentence are in this page.",previous:"\
Previous sentence",next:"Next sentence",sentenceOf:(t,e,n)=>`${t?`paragraph ${t}, `:""}${e} of ${n}`,jump:"Go \
to a heading",isVerified:", verified in your file",isDifferent:", different in your file",paragraph:t=>`Paragr\
aph ${t}`,...Ka,...za};var _a={askTab:"질문",askNote:t=>`그래프가 답하는 질문 ${t}개. 행마다 그것을 말하는 문장이 있다.`,
whichQuestion:"어떤 질문? 돈, 정책, 사람 …",allQuestions:"모든 질문",changeQuestion:"질문 바꾸기",
noQuestion:t=>`“${t}”이라는 질문은 없다.`,starting:"질의 엔진을 여는 중 …",notStarted:"이\
 브라우저에서는 질의 엔진이 열리지 않는다. 그림과 글, 표는 그대로 볼 수 있다.",
answering:"답을 찾는 중 …",closeAnswer:"답 닫기",rowsOfAnswer:"답의 행",answer:"답",questions:"질\
문",understanding:t=>`질문을 찾는 중 …${t?` ${t}초`:""}`,orElse:"또는",nearest:"가장 가까운 질문",
noneAnswers:(t,[e])=>t.length?`이에 답하는 질문이 없다. ${t.map(n=>`“${n}”`).join(", ")}: 여기에 없는\
 이름이다.`:e?`이에 답하는 질문이 없다. “${e}”: 그렇지 않은 것을 묻는 말이다. 글이 부정하는 것은 따로 물을 수 있다.`:
"이에 답하는 질문이 없다.",saidAs:t=>`물은 말: “${t}”`,leftAside:t=>`반영하지 못한 말: ${t.
map(e=>`“${e}”`).join(", ")}.`,mayMean:"다른 뜻일 수도 있다:",rows:t=>`${t}행`,forExample:"예:",
drop:"빼기",whyRow:(t,e)=>`${t}행의 근거${e?`, ${e} 표시`:""}`,cite:"인용 표기",copy:"복사",copied:"\
복사됨",alsoAsked:(t,e)=>`이에 포함되는 것도 함께 물었다: ${t}${e>0?` 외 ${e}개`:""}.`,emptyColumns:t=>`\
값이 하나도 없는 열 ${t.length}개는 뺐다: ${t.join(", ")}.`,noEvidence:"이 질문은 행마다 문장을 가려 보일 수 없다.",
ended:t=>`${t}초 안에 답이 나오지 않아 멈췄다. 질문을 좁혀 다시 묻는다.`,broke:"엔진이 이 질\
의에서 멈췄고, 다음 질문에서 다시 시작한다. 여러 종류의 값을 한꺼번에 정렬(ORDER BY)하면 그럴 수 있으니 STR(?x)로 정렬한다.",
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
정책","topic-text":"글","topic-time":"시간"};var Qa={ownFile:"글 파일 열기 …",otherFile:"다른 파일 열기 …",fileNote:"글을 텍스트 파일로 갖고 있으면 열거나 페\
이지 위에 놓는다. 글의 문장이 풀어쓴 말 옆에 보이고 하나하나 SHA-256으로 확인된다. 파일은 이 컴퓨터를 떠나지 않는다.",
fileWrong(t,e){return`${{several:"파일이 여럿이다. 글의 텍스트 파일 하나만 놓는다.",folder:`\
‘${e}’은(는) 폴더이다. 텍스트 파일을 놓는다.`,large:`‘${e}’은(는) 64MiB보다 커서 글의 텍스트일 수 없다.`,
void:`‘${e}’은(는) 빈 파일이다.`,unreadable:`‘${e}’을(를) 읽을 수 없다.`,noText:`‘${e}\
’은(는) UTF-8 텍스트가 아니다. 글을 UTF-8 텍스트로 저장한다.`}[t]} 바뀐 것은 없다.`},
fileRead({found:t,of:e,first:n,differs:o,undone:s,moved:r},a,i){let l=p=>p?`${p.name}(${i(p)})`:"";if(!e)return"\
이 그래프에는 파일과 견줄 문장이 없다.";if(!t)return`‘${a}’에는 문장 ${e}개 중 어느 것도 없다.\
 ${l(n)}부터 다르다. 고치지 않은 글의 텍스트인지 확인한다.`;let f={mark:"맨 앞에 바이트 순서 표시가 \
있다",lineEnds:"줄 끝이 다르다(CRLF 또는 CR)",decomposed:"글자가 분해되어 있다(NFD)"},d=s.length?
` 파일 그대로는 ${l(n)}부터 다르다. ${s.map(p=>`${f[p]}.`).join(" ")} 페이지가 이를 바로잡아 읽었다.`:
"",g=r?` 그중 ${r}개는 그래프를 만든 글과 다른 자리에 있다.`:"";return t===e?`문장 ${e}개를\
 모두 확인하였다.${g}${d}`:`문장 ${e}개 중 ${t}개를 확인하였다.${g} 처음으로 다른 문장은 ${l(
o)}이다.${d} 확인된 문장만 인용한다.`}};var Ya={search:"찾거나 물어보기",found:"찾은 것",nothing:"찾은 것이 없다",language:"언어",options:"\
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
tourSteps:"둘러보기 순서",tourBack:"← 이전",tourNext:"다음 →",tourLeave:"둘러보기 끝내기",
statedIn:"근거",inShort:"글이 말하는 것, 줄여서",rightAmounts:"그림에 있는 금액, 오류를 고쳐서",
amounts:"그림에 있는 금액, 인쇄된 대로",scales:"막대와 선은 통화마다 척도가 하나이며 통화끼리는 더하지 않는다.",
help:"항목이나 선을 고르면 글이 무엇을 어느 문장에서 말하는지 보인다.",things:t=>`항\
목 ${t}개`,statements:t=>`진술 ${t}개`,sentences:t=>`문장 ${t}개`,legend:"그림에 있는 것. 누르면 그 종류가 빠진다",
linesOfChoice:"항목을 고르면 그 선이 보인다",statedLine:"그 밖의 진술",wideLine:t=>`굵기: 금액(${t}\
)`,graveError:"심각한 오류",lightError:"그 밖의 오류",kinds:"항목",lines:"선으로 그린 진술",
linesNote:"투자, 순위, 직책 등은 그것이 가리키는 항목을 잇는다. 펼치면 항목으로 보인다.",
unfoldAll:"모두 펼치기",foldAll:"모두 접기",kindsNote:"종류마다 몇 개가 그림에 있는지 보인다. 표시를 지운 종류는 빠진다.",
shownOf:(t,e)=>`${e}개 중 ${t}개`,moreLines:t=>`외 ${t}가지`,only:"이것만",onlyThis:"이것만 보기: ",
all:"모든 종류 보기",sieve:"어떤 선을 볼지",any:"모두",least:"금액(이상)",since:"시작 연도",
until:"끝 연도",statusIs:"진행 상태",hearsay:"전해 들은 말",errata:"오류",onlySuch:"이것만",withoutSuch:"\
이것을 빼고",everyLine:"모든 선 보기",linesLeft:t=>t===0?"그런 선이 없다.":`그런 선이 ${t}\
개 있다.`,connected:"가장 많이 연결된 항목",unknown:(t,e)=>{let n={entity:"항목이",path:"항목이",
passage:"문장이",view:"보기가"}[t];return n?`주소에 적힌 ‘${e}’라는 이름의 ${n} 이 페이지에 없다.`:
`주소 끝에 적힌 ‘${e}’에 해당하는 것이 이 페이지에 없다.`},didYouMean:"찾는 것이 이것인가:",
onlyCorrected:"이 페이지에는 바로잡은 내용만 있고 적힌 그대로의 내용은 없다.",actions:"\
할 수 있는 일",focus:"집중",expand:"이웃 펼치기",unfold:"펼치기",fold:"접기",unfoldAround:"선 \
펼치기",foldAround:"선 접기",pathFrom:"여기서 경로 찾기",pin:"고정",hide:"숨기기",release:"선\
택 해제",linked:"연결된 항목",relationOf:t=>`이것이 ‘${t}’인 항목`,andMore:t=>`${t}개 더`,
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
isDifferent:", 파일에서 다름",paragraph:t=>`${t}번째 문단`,...Qa,..._a};var Xa={en:{search:"Search names",panel:"Overview, details and path",help:"Choose a thing or a line to read wh\
at is stated of it.",said:"What is stated",pathHelp:"The shortest path, step by step. Denied links are not use\
d.",statedLine:"statement",linesNote:"A thing that only links others is a line between them. Unfold it to see \
it as a thing."},ko:{search:"이름 찾기",panel:"개요, 내용, 경로",help:"항목이나 선을 고르면 그에 관한 진술이 보인다.",
said:"진술",pathHelp:"가장 짧은 경로를 단계마다 보인다. 부정된 것은 경로로 세지 않는다.",
statedLine:"진술",linesNote:"다른 항목을 잇기만 하는 항목은 그 사이의 선이다. 펼치면 항목으로 보인다."}};var su={en:Va,ko:Ya},h=t=>!u.passages.length&&Xa[m.language][t]||su[m.language][t];function Ot(t){let e=h(t);return typeof e==
"string"?e:""}var ru=12,Mt=new Map;for(let t=0;t<j;t+=1)R(t)||Mt.set(N(t),(Mt.get(N(t))??0)+1);function Ja(t){let e=new Map;
for(let n=0;n<j;n+=1)for(let o of L(n)){if(o.from!==n||R(o.from)||R(o.to)||(o.relation===null?!D(o.statement):
o.isAside))continue;let[s,r]=[N(o.from),N(o.to)],a=t(o.relation===null?u.predicates[u.statements[o.statement].
predicate]:u.kinds[N(o.relation)].label),i=e.get(`${s} ${r}`)??{from:s,to:r,names:new Map,total:0};e.set(`${s}\
 ${r}`,i),i.names.set(a,(i.names.get(a)??0)+1),i.total+=1}return[...e.values()].sort((n,o)=>o.total-n.total||n.
from-o.from||n.to-o.to)}var Ds=Mt.size>1,Za=Ds&&u.presets[0]?.name==="hub"&&Me.every(t=>L(t).length<ru);var Fs=Za?"types":"picture",So=["picture","table",...Ds?["types"]:[]];function On(t){m.mode=t,$("table").hidden=
t!=="table",$("types").hidden=t!=="types",$("drawing").hidden=t!=="picture",$("tools").hidden=t!=="picture",Ht(
"modes",t)}function au(t){let[e,...n]=t.split(":");return Object.hasOwn(u.prefixes,e)?u.prefixes[e]+n.join(":"):t}var Bs=t=>(t.
split(/[:/#]/).at(-1)??"").toLowerCase(),ei=new Map,ni=new Map;for(let t=j-1;t>=0;t-=1){let{name:e,same:n}=u.things[t];
for(let o of[e,...n])ni.set(Bs(o),t);for(let o of[e,...n])ei.set(o,t).set(au(o),t)}var _=t=>ei.get(t)??(/^\w+:/.
test(t)?void 0:ni.get(t.toLowerCase()));function Ee(t){let{name:e}=u.things[t],n=Bs(e);return/^[\w.-]+$/.test(
n)&&_(n)===t?n:e}var ti=new Map(u.passages.map(({name:t},e)=>[t.toLowerCase(),e])),oi=t=>ti.get(t.toLowerCase())??
ti.get(Bs(t)),iu=new Map(u.presets.map(({name:t},e)=>[t,e])),si=t=>iu.get(t),cu=new Map(u.kinds.map(({name:t},e)=>[
t,e])),vo=t=>cu.get(t);var ri=()=>({name:"",typed:{},own:null,said:null,answer:null,others:null,holds:null,trouble:null,isDrawn:!1,isBusy:!1,
row:null,rates:null,key:""}),O=ri(),Mn=(t={})=>{Object.assign(O,ri(),t)},fe=()=>O.name!==""||O.own!==null,I={now:null,
terms:null,hasFailed:!1},Xt=()=>I.now?.questions.find(({name:t})=>t===O.name),Ke=({typed:t})=>Object.values(t).
flat().map(e=>{let n=_(e);return n===void 0?e:T(n)}).join(", "),Oo=t=>S(I.now?.questions.find(e=>e.name===t)?.
title??t);var lu=[["overview","overview"],["ask","ask"],["details","details"],["path","path"],["text","reader"]];function Et(t){
m.tab=t;for(let e of $("tabs").children)e.setAttribute("aria-selected",String(e.value===t)),e.tabIndex=e.value===
t?0:-1;for(let[e,n]of lu)$(n).hidden=e!==t;qs()}function qs(){let e=m.tab==="ask"&&Xt()?h("changeQuestion"):m.
tab==="details"?ce():"";$("fold").textContent=e||$(`tab-${m.tab}`).textContent}var Ws=matchMedia("(max-width: \
860px) and (min-height: 501px)"),ft=t=>$("fold").setAttribute("aria-expanded",String(t)),Mo=()=>Ws.matches&&ft(
!1),ai=()=>$("fold").getAttribute("aria-expanded")==="true";var ii=[[],[0],[-.3,.3],[-.4,0,.4]];function ci(t,e,n){let[o,s]=[e.x-t.x,t.y-e.y],r=Math.atan2(s,o)+(n*.5+.5)*
Math.PI,a=(Math.abs(n)*.5+.5)*Math.hypot(o,s);return{x:t.x+a*Math.sin(r),y:t.y+a*Math.cos(r)}}function xt(t,e,n,o){
if(!n)return{x:t.x+(e.x-t.x)*o,y:t.y+(e.y-t.y)*o};let s=ci(t,e,n),[r,a,i]=[(1-o)**2,2*o*(1-o),o**2];return{x:r*
t.x+a*s.x+i*e.x,y:r*t.y+a*s.y+i*e.y}}var li=t=>t?{enabled:!0,type:t<0?"curvedCCW":"curvedCW",roundness:Math.abs(
t)}:{enabled:!1};function fi(t,e,n){let o=({x:s,y:r})=>`${s.toFixed(1)} ${r.toFixed(1)}`;return`M${o(t)} ${n?`\
Q${o(ci(t,e,n))} `:"L"}${o(e)}`}var fu=Array.from({length:30},(t,e)=>(e+1)/20).flatMap(t=>[t,-t]),pu=.15,uu=.01,pi=14,du=4e6;function En(t,e,n){
let[o,s]=[e.x-t.x,e.y-t.y],r=o*o+s*s||1,a=Math.max(0,Math.min(1,((n.x-t.x)*o+(n.y-t.y)*s)/r));return Math.hypot(
t.x+a*o-n.x,t.y+a*s-n.y)}var Hs=(t,e,n)=>n?Array.from({length:pi+1},(o,s)=>xt(t,e,n,s/pi)):[t,e];function ui(t,e,n,o){
if(t.length*e.length>du)return;let s=e.map(i=>{let[l,f]=o(i);return{thing:i,at:n(i),core:l,radius:f}}),r=new Map;
for(let i of t){let p=function(x,k=1/0){let v=Hs(l,f,x),[A,P,W,C]=[l.x,l.x,l.y,l.y];for(let{x:tt,y:wt}of v)[A,
P]=[Math.min(A,tt),Math.max(P,tt)],[W,C]=[Math.min(W,wt),Math.max(C,wt)];let Y=0;for(let{thing:tt,at:wt,radius:ie,
core:uo}of s){let{x:ve,y:Oe}=wt;if(ve<A-ie||ve>P+ie||Oe<W-ie||Oe>C+ie||tt===i.from||tt===i.to)continue;let vn=1/0;
for(let yt=1;yt<v.length;yt+=1)vn=Math.min(vn,En(v[yt-1],v[yt],wt));if(vn<ie&&(Y+=vn<uo?1:uu),Y>=k)break}return Y};
var a=p;let[l,f]=[n(i.from),n(i.to)],d=`${i.from}-${i.to}`,g=r.get(d)??[];r.set(d,g);let w=x=>g.every(k=>Math.
abs(k-x)>=pu),y=p(i.usual);i.bend=i.usual;for(let x of y?fu:[]){let k=i.usual+x,v=w(k)?p(k,y):1/0;if(v<y&&([y,
i.bend]=[v,k]),!y)break}g.push(i.bend)}}var mu=60,hu=900,gu=2.399963229728653,wu=([t,e,n,o],[s,r,a,i])=>n<s||a<t||o<r||i<e,di=(t,e,n,o)=>En(t,e,n)<o;function mi(t,e,n,o,s){
let r=[];for(let a=e;a<hu;a+=1){let i=14*Math.sqrt(a),l=a*gu,f={x:Math.round(t.x+i*1.25*Math.cos(l)),y:Math.round(
t.y+i*Math.sin(l))},d=o(f);if(n.every(g=>wu(d,g))){if(!s(f))return f;if(r.push(f)===mu)break}}return r[0]??{x:t.
x,y:t.y}}var hi=t=>u.statements[t].errata.length>0,Te=t=>u.statements[t].only==="corrected";function U(t){let e=[...t].
filter(hi);return(e.some(n=>!Te(n))?"†":"")+(e.some(Te)?"‡":"")}var Eo=new Map;u.statements.forEach(({subject:t},e)=>{
hi(e)&&Eo.set(t,[...Eo.get(t)??[],e])});var gi=Eo.size>0,Ae=t=>(Eo.get(t)??[]).filter(D),Ve=t=>u.statements[t].
errata.some(e=>u.errata[e].severity==="High"),Ce=t=>Ae(t).some(e=>Ve(e)&&!Te(e)),Ut=t=>U(Ae(t));function Us(t){
if(t.relation===null)return U([t.statement]);let[e,n]=t.leadsIn?[t.from,t.relation]:[t.relation,t.to];return U(
lt(e).filter(o=>{let{predicate:s,object:r}=u.statements[o];return s===t.property&&r===n&&D(o)}))}var To=11,yu=17,_e=1.18,xu=12,bu={actor:3.4,named:2.8,relation:2.4,concept:2},ku={actor:[.85,9],named:[.35,3],
relation:[0,0],concept:[.1,1]},[$u,Su]=[.16,.7],Le=t=>[...t].reduce((e,n)=>e+(/[\u1100-\u115f\u2e80-\uffdc]/.test(
n)?2:1),0);function vu(t){let{columns:e,lines:n}=u.wrap,o=r=>r.match(new RegExp(`.{1,${Math.max(1,Math.floor(e*
[...r].length/Le(r)))}}`,"gu"))??[],s=[""];for(let r of t.split(/\s+/).flatMap(a=>Le(a)>e*1.5?o(a):a)){let a=s[s.
length-1],i=a?`${a} ${r}`:r;Le(i)<=e||!a?s[s.length-1]=i:s.push(r)}return s.length>n?`${s.slice(0,n).join(`
`)}…`:s.join(`
`)}function Ou(t){let e=vu(S(u.things[t].label)),n=J(t)?.amounts??[];if(!n.length)return e+(Ut(t).includes("‡")?
"‡":"");let o=ct(n).replaceAll(`
`," "),s=Le(`${e.split(`
`).at(-1)} · ${o}`)<=u.wrap.columns;return`${e}${s?" · ":`
· `}${o}`}var wi=new Map;function Gs(t){let e=`${m.language} ${m.reading}`,n=wi.get(e)??new Map;return wi.set(
e,n),n.has(t)||n.set(t,Ou(t)),n.get(t)}var yi=document.createElement("canvas").getContext("2d"),Mu=getComputedStyle(
document.body).fontFamily,Eu={400:new Map,600:new Map};function pt(t,e,n=400){let o=t.split(`
`),s=Eu[n],r=s.get(t);return r===void 0&&(yi.font=`${n} 20px ${Mu}`,r=Math.max(...o.map(a=>yi.measureText(a).width))/
20,s.set(t,r)),[r*e,o.length*e*_e]}function Qe(t){let{radius:e,font:n}=u.things[t],[o,s]=pt(Gs(t),n);return[Math.
max(o,2*e)+8,2*e+s+8]}function Gt(t,e,n){let{rank:o}=F(t),[s,r]=ku[o],a=bu[o]+Math.min(s*Math.sqrt(n),r);return Math.
max(u.things[t].radius*e,a*Math.max(Su,Math.min(1,e/$u)))}function xi(t,e,n){let o=F(t).rank==="actor"?Math.min(
.6*Math.sqrt(n),5):0;return{size:Math.min(Math.max(u.things[t].font*e,To+o),yu),bold:o&&n>=xu?600:400}}var Tu=40,Au=130,Tn=()=>$("drawing").clientWidth<$("drawing").clientHeight,An=()=>Tn()?.6:1.5;function zs(t,{x:e,
y:n}){let[o,s]=Qe(t),r=n-u.things[t].radius;return[e-o/2,r,e+o/2,r+s]}var Cu=({x:t,y:e},[n,o])=>[t-n/2,e-o/2,t+
n/2,e+o/2],Ks=t=>({x:t.reduce((e,{x:n})=>e+n,0)/t.length,y:t.reduce((e,{y:n})=>e+n,0)/t.length});function Tt(t,e,{
near:n,home:o={x:0,y:0},room:s,round:r}={}){let a=g=>L(g).map(p=>Z(p,g)).filter(p=>p!==g&&t.has(p)),i=g=>t.get(
g),l=(g,p)=>[...t].some(([w,y])=>w!==p&&di(g,i(p),y,u.things[w].radius+4)),f=[...t].map(([g,p])=>zs(g,p)),d=new Set(
e.filter(g=>!t.has(g)));for(;d.size;){let g=[...d],p=(n?null:g.find(k=>a(k).length))??g[0];d.delete(p);let w=n?
[]:r===void 0?a(p):[r],y=n?[n]:w.map(i),x=mi(y.length?Ks(y):o,n||y.length===1?r===void 0?Tu:Au:0,f,k=>s?Cu(k,s):
zs(p,k),k=>w.some(v=>l(k,v)));t.set(p,x),f.push(zs(p,x))}}var Ao=["least","since","until","status","hearsay","errata"],Jt=()=>({least:"",since:"",until:"",status:"",hearsay:"",
errata:""}),pe=t=>Ao.every(e=>!t[e]),ki=t=>Array.isArray(t)?t[0]:t,$i=t=>(t?.sums??[]).filter(({statement:e})=>D(
e)),bi=(t,e)=>!t||t==="only"===e;function Si(t,e){let n=t.relation===null?void 0:J(t.relation),{least:o,since:s,
until:r,status:a,hearsay:i,errata:l}=e;if(o){let[f,d]=o.split(" ");if(!$i(n).some(g=>g.currency===f&&g.value>=
Number(d)))return!1}return(s||r)&&!n?.years.length||s&&n&&n.years[1]<Number(s)||r&&n&&n.years[0]>Number(r)||a&&
ki(n?.status??"")!==a||!bi(i,!!n?.hedge)?!1:!l||bi(l,U(Wt([t]))!=="")}function vi(){let t=u.relations.flatMap(
e=>$i(e).map(n=>({...n,amounts:e.amounts})));return t.sort((e,n)=>e.currency<n.currency?-1:e.currency>n.currency?
1:n.value-e.value),{sums:[...new Map(t.map(e=>[`${e.currency} ${e.value}`,e])).entries()],years:[...new Set(u.
relations.flatMap(({years:e})=>e))].sort(),statuses:[...new Map(u.relations.flatMap(({status:e})=>e?[[ki(e),e]]:
[]))],hearsay:u.relations.some(({hedge:e})=>e),errata:u.errata.length>0}}var Cn=80,[Lu,Ru]=[8,12];function Oi(t,e){let n=H(t)||R(t)?e:e.filter(o=>!H(o));return n.length?n:e}function Ye(t,e,n){
return Oi(t,nt(t,n)).filter(s=>!e.has(s)).sort((s,r)=>Number(H(s))-Number(H(r))||L(r).length-L(s).length||s-r)}
function Nu(t){if(t.relation===null)return 1;let{amounts:e,captions:n}=J(t.relation);return e.length?4:/\d/.test(
String(n[0]))?3:t.repeats?0:1}function Ln(t,e,n){let o=new Set(Oi(t,nt(t,n))),s=[...o].filter(a=>e.has(a)).length;
if(R(t))return[...o].filter(a=>!e.has(a));if(s>=Lu)return[];let r=new Map;for(let a of L(t)){let i=Z(a,t),l={actor:20,
named:10,relation:0,concept:0}[F(i).rank];o.has(i)&&!e.has(i)&&qt(a,n)&&r.set(i,Math.max(r.get(i)??0,l+Nu(a)))}
return[...r].sort(([a,i],[l,f])=>f-i||L(l).length-L(a).length||a-l).slice(0,Ru-s).map(([a])=>a)}var Vs=()=>({shown:new Map,preset:null,centre:null,came:[],away:new Set,aside:new Set,pinned:new Set,guests:new Set,
visited:null,read:new Set,sieve:Jt()}),b=Vs(),G=t=>b.shown.get(t),Xe=()=>new Set([...b.away,...b.aside]),Mi=()=>new Set(
[...b.came.map(({thing:t})=>t),...b.visited===null?[]:[b.visited]]);function Co(t){let e={has:o=>b.shown.has(o)&&
!b.guests.has(o)},n=Ye(t,e,b.away);return{some:n.slice(0,Cn),total:n.length,away:Ye(t,e,new Set).length-n.length}}
function Ei(t){let e=new Set(nt(t,b.away)),n=nt(t).filter(s=>!e.has(s)),o=n.flatMap(s=>{let r=L(t).filter(a=>Z(
a,t)===s&&qt(a,new Set));return[N(s),...r.flatMap(({relation:a})=>a===null?[]:N(a))]});return{count:n.length,kinds:[
...new Set(o)].filter(s=>b.away.has(s))}}function ut(){let t=b.preset!==null&&u.presets[b.preset].kinds!==null,
e=_s()?new Set(u.presets[b.preset].things):null,[n,o,s]=[Xe(),Mi(),!pe(b.sieve)];function r(i){if(s&&!Si(i,b.sieve))
return!1;let l=o.has(i.from)||o.has(i.to);return i.relation===null?(l||!(e?.has(i.from)&&e.has(i.to)))&&qt(i,n):
b.shown.has(i.relation)?!1:b.read.has(i.relation)?!i.repeats&&(t||qt(i,n)):l?qt(i,b.away):!(t&&i.isAside)&&qt(
i,n)}let a=new Set(z());return[...a].flatMap(i=>L(i).filter(l=>l.from===i&&l.to!==i&&a.has(l.to)&&r(l)))}function Re(t=null){
let e=ut().filter(({from:n,to:o})=>t===null||n===t||o===t);return[...new Set(e.flatMap(({relation:n})=>n??[]))]}
var Ti=()=>[...b.shown.keys()].filter(t=>R(t)&&!b.guests.has(t)),Lo=()=>[...b.guests],At=t=>b.shown.has(t),ue=t=>b.
pinned.has(t),Ct=()=>b.sieve,Zt=()=>b.preset,_s=()=>b.preset!==null&&u.presets[b.preset].flows,Ne=()=>b.shown;
function z(){let t=Mi();return[...b.shown.keys()].filter(e=>!b.away.has(N(e))||t.has(e))}function Ro(){let t=new Map;
for(let e of new Set([...b.shown.keys(),...Re()]))t.set(N(e),(t.get(N(e))??0)+1);return t}function No(t){let e=t===
null?null:u.presets[t].kinds;return new Set(e?u.relations.map(({thing:n})=>N(n)).filter(n=>!e.includes(n)):[])}var Iu=28,Ai=190;function ju(t,e,n){let o=[[e]],s=new Set(t.filter(r=>r!==e));for(let r=o[0];r.length&&s.size;){
let a=r.flatMap(i=>n.filter(({from:l,to:f})=>l===i||f===i).map(l=>Z(l,i)));r=[...new Set(a)].filter(i=>s.delete(
i)),r.length&&o.push(r)}return{reached:o,left:[...s]}}function Pu(t,e){if(e.reduce((r,a)=>r+a,0)>=2*Math.PI)return t.
map((r,a)=>2*Math.PI*a/t.length);let o=[];t.forEach((r,a)=>{o.push(a?Math.max(r,o[a-1]+(e[a-1]+e[a])/2):r)});let s=o.
reduce((r,a,i)=>r+a-t[i],0)/(o.length||1);return o.map(r=>r-s)}function Io(t,e){let n=ut(),{reached:o,left:s}=ju(
t,e,n),r=new Map,a=new Map([[e,{x:0,y:0}]]),i=0;return o.slice(1).forEach((l,f)=>{let d=k=>n.flatMap(A=>A.from===
k||A.to===k?r.get(Z(A,k))??[]:[])[0]??0,g=new Map(l.map(k=>[k,d(k)])),p=f?[...l].sort((k,v)=>Number(g.get(k))-
Number(g.get(v))||k-v):[...l].sort((k,v)=>N(k)-N(v)||k-v),w=p.map(k=>Qe(k)[0]+Iu);i=Math.max(i+Ai,w.reduce((k,v)=>k+
v,0)/(2*Math.PI));let y=p.map((k,v)=>2*Math.PI*v/p.length-Math.PI/2),x=f?Pu(p.map(k=>Number(g.get(k))),w.map(k=>k/
i)):y;p.forEach((k,v)=>{r.set(k,x[v]),a.set(k,{x:i*Math.cos(x[v])*An(),y:i*Math.sin(x[v])})})}),s.forEach((l,f)=>{
a.set(l,{x:(f-(s.length-1)/2)*200,y:i+Ai})}),a}var Du=[520,380],Fu=40;function Bu(t,e,n){let o=new Set(t),s=a=>a.from!==a.to&&o.has(a.from)&&o.has(a.to)&&!(a.
relation!==null&&a.repeats)&&(e===null?n.includes(a.relation??-1):$o(e,a)),r=t.filter(a=>L(a).some(s));return r.
length?r:t}function Qs(t,e){Object.assign(b,Vs(),{preset:t,centre:e,aside:No(t)})}function Je(t){Qs(t,null);let{
things:e,wide:n,tall:o}=u.presets[t],s=Tn()&&o.length?o:n;e.forEach((r,a)=>{b.shown.set(r,{x:s[2*a],y:s[2*a+1]})})}
var Ci=()=>Qs(null,null);function jo(t){let{some:e,total:n,away:o}=Co(t);Tt(b.shown,e,{near:b.shown.get(t)});for(let s of e)
b.guests.delete(s);return{added:e.length,total:n,away:o}}function Po(t){Qs(null,t),b.shown.set(t,{x:0,y:0});let e=jo(
t);return b.shown.size<=Fu&&(b.shown=Io([...b.shown.keys()],t)),e}function Li(){for(let t of b.guests)b.shown.
delete(t);b.guests=new Set,b.visited=null,b.read=new Set}function Ri(t){b.shown.has(t)||Tt(b.shown,[t]),b.guests.
delete(t);let e=jo(t);return b.came.push({thing:t,all:!0}),e}function Ni(t,e){b.guests.has(t)?qu():Li(),b.read=
new Set,b.visited=e&&b.shown.has(t)?null:t,b.visited!==null&&(b.guests=new Set([t,...Ln(t,b.shown,b.away)].filter(
n=>!b.shown.has(n))),b.shown.has(t)||Tt(b.shown,[t],{room:b.guests.size>3?Du:void 0}),Tt(b.shown,[...b.guests],
{round:t}))}function qu(){b.visited!==null&&b.came.push({thing:b.visited,all:!1}),b.guests=new Set}function Ys(t){
b.shown.delete(t),b.guests.delete(t),b.came=b.came.filter(e=>e.thing!==t)}function Xs(t){for(let e of t)b.away.
delete(N(e)),b.guests.delete(e);Tt(b.shown,t)}function Js(t){for(let e of t)Ys(e)}function Ii(t){b.pinned.delete(
t)||b.pinned.add(t),b.guests.delete(t)}function ji(t,e){t===null?[b.away,b.aside]=[new Set,new Set]:e==="only"?
(b.away=new Set([...u.kinds.keys()].filter(n=>n!==t)),b.aside=new Set):(b.aside.delete(t),b.away.delete(t),e===
"hide"&&b.away.add(t)),b.came=b.came.filter(({thing:n})=>!b.away.has(N(n)))}function Pi(t){b.sieve=t}function Ze(t,e){
b.shown.has(t)&&b.shown.set(t,e)}function zt(t,e=null,n=e===null?null:ko(e)){Li(),b.read=new Set(n?.filter(R));
let o=t??[],s=n?Bu(o,e,n):o,r=o.flatMap(a=>b.shown.get(a)??[]);return b.guests=new Set(s.filter(a=>!b.shown.has(
a))),Tt(b.shown,[...b.guests],{home:r.length?Ks(r):void 0}),[...new Set(s)]}var Hu=13,Uu=1,Rn=t=>(J(t)?.sums??[]).filter(({statement:e})=>D(e)),Do=t=>Rn(t).map(({statement:e})=>Zs(e)+U([
e])).join(", "),Zs=t=>S(u.statements[t].object.text),Di=(t,{currency:e})=>`${N(t)} ${e}`;function Gu(){let t=new Map;
for(let{thing:e}of u.relations)for(let n of Rn(e)){let o=Di(e,n);t.set(o,[...t.get(o)??[],n.value])}return t}function tr(t,e){
let n=Gu().get(Di(t,e))??[];return n.length>1?e.value/Math.max(...n,Number.MIN_VALUE):null}function tn({edges:t}){
let n=[...new Set(t.flatMap(o=>o.relation===null||o.isAside?[]:o.relation))].flatMap(o=>Rn(o).flatMap(s=>tr(o,
s)??[]));return n.length?Math.max(Uu,Hu*n.reduce((o,s)=>o+s)):null}var er=2,zu=24,Ku=new Map(u.ties.map(t=>[t.property,t])),nr=t=>!t.isAside||t.alone,Fi=t=>_s()&&t.property===null&&
Do(t.relation)!=="";function Bi(t){let e={property:null,leadsIn:!1,mark:""};if(t.relation===null)return{...e,said:S(
u.predicates[u.statements[t.statement].predicate])+Us(t)};if(Fi(t))return{...e,said:Do(t.relation)};let{captions:n,
called:o}=J(t.relation),s=nr(t)?ct(n):S(o),r=t.property===null||nr(t)?"":Us(t);return{said:s,property:t.property,
leadsIn:t.leadsIn,mark:r}}function qi({property:t,leadsIn:e,mark:n},o){if(t===null)return o;let s=Ku.get(t);if(s)
return S(e?s.into:s.out).replace("{}",()=>o)+n;let r=S(u.predicates[t]);return(e?[r,o]:[o,r]).join(": ")+n}function Wi(t){
let e=Bi(t);return qi(e,e.said)}function Hi(t){let e=new Map;t.map(Bi).forEach((s,r)=>{let a=s.property===null?
`point ${r}`:`${s.property} ${s.leadsIn} ${s.mark}`;e.set(a,[...e.get(a)??[],s])});let n=s=>[...s.slice(0,er),
...s.length>er?[h("moreLines")(s.length-er)]:[]],o=[...e.values()].map(s=>{let r=n([...new Set(s.map(({said:a})=>a))]).
join(", ");return qi(s[0],r.length>zu?r.replaceAll(", ",`,
`):r)});return n(o).join(`
`)}function Ui(t){if(t.relation===null)return null;if(Fi(t))return Do(t.relation);let e=nr(t)&&J(t.relation)?.
amounts||[];return e.length?ct(e):null}var Vu=2e3,_u=400;function Gi(t,[e,n],o,s){let r=o.flatMap(([,a])=>a);return{id:t,from:e,to:n,edges:r,bend:s,usual:s,
label:o.length===1?o[0][0]:Hi(o.map(([,[a]])=>a)),amount:o.length===1?Ui(r[0]):null,grave:[...Wt(r)].some(a=>Ve(
a)&&!Te(a)),weight:(/\d/.test(o[0][0])?2:0)+(r.some(({relation:a})=>a!==null)?1:0)}}var Kt=new Map,zi=Kt,or=new Map,
sr=()=>m.arrangement!==""&&Kt.size>_u&&pe(Ct()),Qu=t=>m.highlighted?Nn(t,new Set(m.highlighted)):[t.from,t.to].
includes(m.selected??-1),Q=()=>zi,st=t=>or.get(t)??0;function rr(t){let{from:e,to:n}=Kt.get(t);return{from:e,to:n,
edges:[...Kt.values()].filter(o=>o.from===e&&o.to===n).flatMap(o=>o.edges)}}function Fo(t){let e=[...Kt.values()].
filter(({edges:s})=>s.some(r=>r.relation===t)),n=s=>s.relation===t&&!s.isAside,o=e.find(({edges:s})=>s.some(n))??
e[0];return o?rr(o.id):null}function Nn({from:t,to:e,edges:n},o){if(!o)return!0;if(!o.has(t)||!o.has(e))return!1;
let{passage:s,selected:r}=m;return!m.highlighted&&r!==null&&o.has(r)?t===r||e===r:s===null||n.some(a=>$o(s,a))}
function Ki(){let t=new Map,e=ut();for(let n of e){let o=[Math.min(n.from,n.to),Math.max(n.from,n.to)],s=o.join(
"-"),r=t.get(s)??{ends:o,said:new Map};t.set(s,r);let a=Wi(n);r.said.set(a,[...r.said.get(a)??[],n])}Kt=new Map;
for(let[n,{ends:o,said:s}]of t){let r=[...s].sort(([l],[f])=>Number(/\d/.test(f))-Number(/\d/.test(l))),a=e.length>
Vu?void 0:ii[r.length],i=a?r.map((l,f)=>Gi(f?`${n}/${f}`:n,o,[l],a[f])):[Gi(n,o,r,0)];for(let l of i)Kt.set(l.
id,l)}zi=sr()?new Map([...Kt].filter(([,n])=>Qu(n))):Kt,or=new Map;for(let{from:n,to:o}of Kt.values())for(let s of[
n,o])or.set(s,st(s)+1)}var Xi=["kind","country","radial"],In=28,Yu=64,Xu=60,Ju=2,Bo=[13,15],Ji=8,Vi=[.8,.65],ir=.35,ar=u.kinds.findIndex(
({name:t})=>/(^|:)Country$/.test(t)),Zi=ar>=0;function Zu(t){if(N(t)===ar)return T(t);let e=L(t).find(n=>n.relation===
null&&n.from===t&&N(n.to)===ar);return e?T(e.to):h("noCountry")}var tc=(t,e)=>`${t} ${e.length.toLocaleString(
m.language)}`,td=t=>[Math.max(...t.map(({left:e,width:n})=>e+n)),Math.max(...t.map(({top:e,height:n})=>e+n))];
function ed(t){let{clientWidth:e,clientHeight:n}=$("drawing"),[o,s]=td(t);return Math.max(1,o/(Vi[0]*e),s/(Vi[1]*
n))}function _i(t,e=1){let n=Math.max(Bo[0]*e,Bo[1]),[o,s]=[Yu,Xu].map(p=>Math.max(Tn()?Ju*p:p,1.5*n)),r=[...t].
map(([p,w])=>{let y=w.map(Qe),x=[0,1].map(P=>Math.max(...y.map(W=>W[P]))+In),k=Math.ceil(Math.sqrt(w.length*x[1]*
An()/x[0]))||1,v=Math.ceil(w.length/k),A=Math.min(k,w.length);return{name:p,things:w,cell:x,columns:k,width:Math.
max(A*x[0]+In,pt(tc(p,w),n,600)[0]+2*Ji*e),head:o,height:o+v*x[1]+In}}),a=p=>+(p===h("noCountry"));r.sort((p,w)=>a(
p.name)-a(w.name)||w.height-p.height||w.things.length-p.things.length);let i=r.reduce((p,w)=>p+(w.width+s)*(w.
height+s),0),l=Math.max(Math.sqrt(i*An()),...r.map(p=>p.width)),[f,d,g]=[0,0,0];return r.map(p=>{f&&f+p.width>
l&&([f,d,g]=[0,d+g+s,0]);let w={...p,left:f,top:d};return f+=p.width+s,g=Math.max(g,p.height),w})}function Qi(t,e){
let n=new Map;for(let r of t)n.set(e(r),[...n.get(e(r))??[],r]);let o=_i(n);for(let r=0;r<2;r+=1)o=_i(n,ed(o));
return{points:o.flatMap(({things:r,cell:a,columns:i,left:l,top:f,head:d})=>r.map((g,p)=>{let w=l+In/2+p%i*a[0]+
a[0]/2,y=f+d+Math.floor(p/i)*a[1]+u.things[g].radius+In/2;return[g,{x:w,y}]})),groups:o}}function nd(t){return b.
centre!==null&&t.includes(b.centre)?b.centre:[...t].sort((e,n)=>L(n).length-L(e).length||e-n)[0]}var en=[],Yi="";
function ec(){let t=new Set(Lo()),e=z().filter(r=>!t.has(r)).sort((r,a)=>r-a),n=m.arrangement&&`${m.arrangement}\
 ${m.language} ${e}`;if(n===Yi||(Yi=n,en=[],!n||!e.length))return;let o={radial:()=>({points:[...Io(e,nd(e))],
groups:[]}),kind:()=>Qi(e,r=>S(u.kinds[N(r)].label)),country:()=>Qi(e,Zu)}[m.arrangement],s=o?.()??{points:[],
groups:[]};en=s.groups;for(let[r,a]of s.points)Ze(r,a)}var nc=()=>en.flatMap(({left:t,top:e,width:n,height:o})=>[
{x:t,y:e},{x:t+n,y:e+o}]),oc=()=>en,cr=t=>en.map(({name:e,things:n,left:o,top:s})=>{let r=tc(e,n),a=Math.max(Bo[0],
Bo[1]*t);return{x:o+(Ji+pt(r,a,600)[0]/2)/t,y:s,size:a/t,bold:600,label:r}});function sc(t,e,n){t.lineWidth=n,
t.strokeStyle=e.soft,t.globalAlpha=ir;for(let{left:o,top:s,width:r,height:a}of en)t.strokeRect(o,s,r,a);t.globalAlpha=
1}var[od,rc]=[50,.4],sd=.75,rd=250;function ac(t,e){let n=0,o=!1,s=!1;function r(i=od){clearTimeout(n),s=!0,t.setOptions(
{physics:{enabled:!0,maxVelocity:i,minVelocity:rc}}),i>rc/2&&(n=setTimeout(()=>r(i*sd),rd))}function a(i){clearTimeout(
n),s=!1,e(i)}return t.on("dragStart",({nodes:i})=>o&&i.length&&r()),t.on("stabilized",()=>s&&a(!0)),function(l){
if(o=l,o){r();return}t.setOptions({physics:{enabled:!1}}),a(!1)}}var ic=[[],[9,3],[2,3],[9,3,2,3]],qo=[5,4],lr=3,cc=t=>[...new Set(t)].sort((e,n)=>t.filter(o=>o===n).length-t.
filter(o=>o===e).length),ad=cc(u.relations.map(({thing:t})=>N(t))),id=cc(u.relations.flatMap(({sums:t})=>t.map(
({currency:e})=>e)));function nn(t){let e=ad.filter(n=>u.kinds[n].family===u.kinds[t].family);return ic[Math.max(
0,e.indexOf(t))%ic.length]}var de=t=>id.indexOf(t)%lr,on=({edges:t})=>t.flatMap(e=>e.relation===null||e.isAside?
[]:(J(e.relation)?.sums??[]).flatMap(n=>D(n.statement)?n.currency:[]))[0];var cd=3,lc=.6;function fc(t,e,{colours:n,highlighted:o,far:s,scale:r}){let{ink:a,paper:i,warn:l,grave:f,families:d}=n,
{family:g,rank:p,shape:w}=F(t),y=!o||o.has(t),x=d[g][y?s&&p==="concept"?"pale":"full":"dim"],k=t===m.selected,
v=Ut(t).includes("†")&&y,A=v&&Ce(t),P={background:x,border:a},W=ue(t);return{id:t,...G(t),shape:w,size:Gt(t,
r,e)/r,borderWidth:(k?3:A?4:v?2:1)*(s?lc:1),color:{background:x,border:k?a:A?f:v?l:i,highlight:P,hover:P},fixed:W,
shapeProperties:{borderDashes:W?[3,2]:!1}}}function pc(t,e,{colours:n,highlighted:o,far:s,scale:r}){let{soft:a,
wire:i,families:l,amounts:f}=n,d=t.edges.find(v=>v.relation!==null)?.relation??null,g=s?null:tn(t),p=g===null?
void 0:on(t),w=d===null?i:l[F(d).family],y=p===void 0?w:f[de(p)],x=d===null?qo:g===null?nn(N(d)):[],k=v=>({enabled:!s&&
t.edges.some(A=>A.to===v),scaleFactor:.5});return{id:t.id,from:t.from,to:t.to,width:g!==null?g:e&&o?2:s?lc/r:d===
null?1:1.5,color:{color:y[e?s&&!o?"pale":"full":"dim"],highlight:y.full,hover:a},arrows:{to:k(t.to),from:k(t.from)},
arrowStrikethrough:t.bend!==0&&(g??0)<cd,dashes:x.length&&!s?x:!1,smooth:li(t.bend)}}var[ld,uc]=[700,.2],fd=6,pd=2,ud=1.15,dd=1500;function dc(t,e,{isHeavy:n,below:o,arrived:s,settle:r}){let a=!1;
requestAnimationFrame(()=>{a=!0});let i=null,l=0;e.on("animationFinished",()=>{l=0,i&&e.moveTo({...i,animation:!1}),
i=null,s()});function f(d,g,p,w){e.setSize("100%","100%");let[y,x]=[d.map(({x:wt})=>wt),d.map(({y:wt})=>wt)],[
k,v,A,P]=[Math.min(...y),Math.max(...y),Math.min(...x),Math.max(...x)],W=Math.min((t.clientWidth-Math.min(150,
t.clientWidth/6))/(v-k||1),Math.max(t.clientHeight-o()-70,20)/(P-A||1),ud),C=p&&t.clientWidth<ld&&W*fd>uc?Math.
max(W,uc):W,Y=C<.35?g:null,tt=!a||p||n()||matchMedia("(prefers-reduced-motion: reduce)").matches;i={position:Y??
(C>pd*W?w:null)??{x:(k+v)/2,y:(A+P)/2+16+o()/2/C},scale:Y?.35:C},e.moveTo({...i,animation:tt?!1:{duration:250,
easingFunction:"easeInOutQuad"}}),tt?r():(l=performance.now()+dd,md(e).view.easingTime=Number.EPSILON)}return{
look:f,isTravelling:()=>performance.now()<=l}}var md=t=>t;var hd=1.5;function mc(t,e,n,{ink:o},s){t.strokeStyle=o,t.lineWidth=s,t.beginPath(),t.moveTo(e.x,e.y),t.lineTo(
n.x,n.y),t.stroke()}function Wo(t,{x:e,y:n,size:o,label:s,bold:r=400,grave:a=!1},i,l,f){let{face:d,paper:g}=l,
p=s.split(`
`);t.font=`${r} ${o}px ${d}`,t.textAlign="center",t.textBaseline="middle";let w=o*_e;p.forEach((y,x)=>{let k=n+
(x-(p.length-1)/2)*w,v=t.measureText(y).width+2*hd*f;t.fillStyle=g,t.fillRect(e-v/2,k-w/2,v,w)}),p.forEach((y,x)=>{
let k=n+(x-(p.length-1)/2)*w,v=e-t.measureText(y).width/2;t.textAlign="left";for(let A of y.split(/([†‡]+)/)){
let P=/^[†‡]/.test(A);t.font=`${P?700:r} ${o}px ${d}`;let W=t.measureText(A).width;t.fillStyle=P?a?l.grave:
l.mark:i,P&&a&&(t.fillRect(v-f,k-w/2,W+2*f,w),t.fillStyle=g),t.fillText(A,v,k),v+=W}t.font=`${r} ${o}px ${d}`})}function jn(){if(m.highlighted){let e=(m.pair?.edges??[]).flatMap(({relation:n})=>n??[]);return new Set([...m.
highlighted,...e.filter(At)])}if(m.selected===null||!At(m.selected))return pe(Ct())?null:new Set([...Q().values()].
flatMap(({from:e,to:n})=>[e,n]));let t=[...Q().values()].filter(({from:e,to:n})=>e===m.selected||n===m.selected);
return new Set([m.selected,...t.flatMap(({from:e,to:n})=>[e,n])])}function hc(t){let e=jn(),n=new Set(t),o=i=>i===
m.selected?2:e?.has(i)?1:0,s=i=>st(i)+(H(i)?0:3),r=i=>n.has(i.from)&&n.has(i.to)&&Nn(i,e),a=[...t].sort((i,l)=>o(
l)-o(i)||s(l)-s(i)||i-l);return{shapes:t,things:e?a.filter(i=>e.has(i)):a,dim:e?a.filter(i=>!e.has(i)):[],lines:[
...Q().values()].filter(r).sort((i,l)=>l.weight-i.weight||i.from-l.from||i.to-l.to),pointOf:G,degree:st}}var Ho=class{#t=new Map;*#e([e,n,o,s]){for(let r=Math.floor(e/64);r<=Math.floor(o/64);r+=1)for(let a=Math.floor(
n/64);a<=Math.floor(s/64);a+=1)yield`${r},${a}`}add(e,n){for(let o of this.#e(e)){let s=this.#t.get(o);s?s.push(
[e,n]):this.#t.set(o,[[e,n]])}}remove(e){for(let[n,o]of this.#t)this.#t.set(n,o.filter(([,s])=>s!==e))}isFree(e,n,o=()=>!1){
let[s,r,a,i]=e;for(let l of this.#e(e))for(let[[f,d,g,p],w]of this.#t.get(l)??[])if(w!==n&&s<g&&f<a&&r<p&&d<i&&
!o(w))return!1;return!0}};function gc([t,e,n,o],[s,r,a,i]){let[l,f]=[0,1];for(let[d,g,p,w]of[[t,n-t,s,a],[e,o-
e,r,i]]){if(!g){if(d<p||d>w)return!1;continue}let[y,x]=[(p-d)/g,(w-d)/g];l=Math.max(l,Math.min(y,x)),f=Math.min(
f,Math.max(y,x))}return l<=f}var wc=[[0,0],[0,-1],[0,1],[1,0],[-1,0]],yc=[1,-1].flatMap(t=>[1,.5,-.5,-1].map(e=>[t,e])),gd=[[0,-2],[0,2],...yc.
map(([t,e])=>[1.25*t,1.6*e])],[xc,bc]=[wc,[...wc,...yc,...gd]].map(t=>t.flatMap(e=>[.5,.42,.58,.34,.66,.26,.74].
map(n=>[n,...e]))),fr=[[0,1],[0,-1],[1,0],[-1,0],[.7,1],[-.7,1],[.7,-1],[-.7,-1]],kc=[...fr,...[1,-1].flatMap(
t=>[.15,-.15,.35,-.35].map(e=>[e,t]))],pr=[0,8,16,24,32],$c=[...pr,48,64,96,128,176,224];var wd=12,ur=12,Sc=60,yd=14,xd=600,bd=500,kd=400,$d=.5,Pn=2,vc=2,Sd=.8,vd=1,dr=(t,e,n,o)=>[t-n/2-Pn,e-o/2-Pn,t+
n/2+Pn,e+o/2+Pn],mr=class{names=new Map;captions=new Map;#t=new Ho;#e=new Map;#o;#s;#r;#c;constructor(e,n){let{
shapes:o,things:s,lines:r,degree:a,scale:i}=e;this.#s=e,this.#c=n,this.#r=new Set(s.slice(0,yd));for(let l of o){
let{x:f,y:d}=this.#a(l),g=Gt(l,i,a(l));this.#t.add([f-g,d-g,f+g,d+g],l)}for(let{x:l,y:f,size:d,label:g,bold:p}of e.
titles)this.#t.add(dr(l*i,f*i,...pt(g,d*i,p)),"title");this.#o=r.length>kd?[]:r.flatMap(l=>Od(l,f=>this.#a(f)))}#a(e){
let{x:n,y:o}=this.#s.pointOf(e);return{x:n*this.#s.scale,y:o*this.#s.scale}}#n(e,n,o,s=(()=>!1)){let{sight:r}=this.#s,
a=r&&o.x>r[0]&&o.y>r[1]&&o.x<r[2]&&o.y<r[3],i=null,l=1/0;for(let f of e){let[d,g,p,w]=f.box;if(a&&(d<r[0]||g<r[1]||
p>r[2]||w>r[3])||!this.#t.isFree(f.box,n,s))continue;let y=this.#o.reduce((x,{id:k,stroke:v})=>x+(k!==n&&gc(v,
f.box)?1:0),f.off??0);if(y<l&&([i,l]=[f,y]),!l)break}return i}#f(e,n,o){this.#t.add(o,`name ${e}`),this.#e.set(
e,o),this.names.set(e,n)}#i(e){this.#t.remove(`name ${e}`),this.names.delete(e)}#l(e){return this.#s.shapes.length>
xd&&this.#r.has(e)&&this.#s.degree(e)>=ur}name(e){let{degree:n,scale:o}=this.#s,s=Gs(e),{size:r,bold:a}=xi(e,o,
n(e)),[i,l]=pt(s,r,a),f=this.#a(e),d=Gt(e,o,n(e))+Pn+1,g=n(e)>=ur,p=g||this.#c.has(e)?kc:fr,w=A=>A.flatMap(P=>p.
map(([W,C])=>{let[Y,tt]=[W*(d+P+i/2),C*(d+P+l/2)];return{dx:Y,dy:tt,isFar:P>wd,box:dr(f.x+Y,f.y+tt,i,l)}})),y=w(
g?pr:[0]),x=A=>typeof A=="number"&&A!==e&&n(A)<ur,k=A=>typeof A=="number"&&!this.#r.has(A),v=this.#n(y,null,f);
!v&&this.#l(e)&&(v=this.#n(y,null,f,x)??this.#n(w($c),null,f,k)),v&&this.#f(e,{dx:v.dx,dy:v.dy,size:r,bold:a,label:s,
isFar:v.isFar},v.box)}caption({id:e,from:n,to:o,bend:s,amount:r,weight:a},i){let[l,f]=pt(i,To),[d,g]=[this.#a(
n),this.#a(o)];if(a<vc&&Math.hypot(g.x-d.x,g.y-d.y)<Sd*l)return;let p=(r||a>=vc?bc:xc).map(([y,x,k])=>{let[v,A]=[
x*(l/2+4),k*(f/2+4)],{x:P,y:W}=xt(d,g,s,y);return{along:y,dx:v,dy:A,off:v||A?vd:0,box:dr(P+v,W+A,l,f)}}),w=this.#n(
p,e,xt(d,g,s,.5));w&&(this.#t.remove(e),this.#t.add(w.box,e),this.captions.set(e,{along:w.along,dx:w.dx,dy:w.dy,
size:To,label:i}))}amount(e){let n=e.amount??"";if(this.caption(e,n),this.captions.has(e.id))return;let o=[e.from,
e.to].filter(r=>this.names.has(r)),s=o.map(r=>({end:r,name:this.names.get(r),box:this.#e.get(r)}));for(let r of o)
this.#i(r);this.caption(e,n);for(let r of o)this.name(r);if(!o.every(r=>this.names.has(r))){this.#t.remove(e.id),
this.captions.delete(e.id);for(let{end:r,name:a,box:i}of s)this.#i(r),a&&i&&this.#f(r,a,i)}}};function Oc(t){let{
things:e,dim:n=[],lines:o,most:s=bd}=t,[r,a]=[e.slice(0,s),o.slice(0,s)],i=a.filter(({amount:p})=>p),l=new Set(
i.flatMap(({from:p,to:w})=>[p,w])),f=new mr(t,l),{names:d,captions:g}=f;for(let p of r.length<=Sc?r.filter(w=>l.
has(w)):r)f.name(p);if(r.length<=Sc)for(let p of i)f.amount(p);for(let p of r)d.has(p)||f.name(p);if(d.size>=$d*
r.length){for(let p of i)f.caption(p,p.label);for(let p of a)p.amount||f.caption(p,p.label)}for(let p of n.slice(
0,s))f.name(p);return{names:d,captions:g}}function Od({id:t,from:e,to:n,bend:o},s){let[r,a]=[s(e),s(n)],i=(o?[
0,.25,.5,.75,1]:[0,1]).map(l=>xt(r,a,o,l));return i.slice(1).map((l,f)=>({id:t,stroke:[i[f].x,i[f].y,l.x,l.y]}))}function Mc(t,e,n,o){let{emitter:s}=t.body,r=!1,a=0,i=0,l=()=>({scale:t.getScale(),...t.canvasToDOM({x:0,y:0})}),
f=null;function d(){if(!f)return;let x=l(),k=x.scale/f.scale;e.style.transform=`translate(${x.x-f.x*k}px, ${x.
y-f.y*k}px) scale(${k})`}let g=()=>s.emit("_blockRedraw"),p=()=>s.emit("_allowRedraw");function w(){!f||!(r||n())||
(r=!0,g(),cancelAnimationFrame(a),a=requestAnimationFrame(d),clearTimeout(i),i=setTimeout(y,160))}function y(){
r&&(r=!1,clearTimeout(i),cancelAnimationFrame(a),p(),o())}e.style.transformOrigin="0 0",t.on("afterDrawing",()=>{
f=l(),e.style.transform=""}),e.parentElement?.addEventListener("pointerdown",()=>n()&&g(),!0),addEventListener(
"pointerup",()=>r||p()),addEventListener("pointercancel",()=>r||p()),t.on("dragStart",({nodes:x})=>x.length&&p()),
t.on("dragging",({nodes:x})=>x.length||w()),t.on("dragEnd",y),t.on("zoom",w)}var Md=5,Uo=1.35,hr=t=>Ut(t).includes("†")?Ce(t)?"!":"†":"";function Ec(t,e,{paper:n,face:o},s){t.textAlign=
"center",t.textBaseline="middle",t.fillStyle=n;for(let{x:r,y:a,radius:i,sign:l}of e)!l||i<Md*s||(t.font=`700 ${i*
Uo}px ${o}`,t.fillText(l,r,a+i*.08))}var Ed=50,sn=new Map,gr=()=>[...b.shown.keys()].filter(t=>!b.guests.has(t));function Td(){let{preset:t,centre:e,
came:n,away:o}=b,s=new Set(t===null?[]:u.presets[t].things);if(e!==null)for(let r of[e,...Ye(e,new Set([e]),new Set).
slice(0,Cn)])s.add(r);for(let{thing:r,all:a}of n){s.add(r);for(let i of a?Ye(r,s,o).slice(0,Cn):Ln(r,s,o))s.add(
i)}return s}function bt(){let[t,e]=[Td(),new Set(gr())];return{preset:b.preset,centre:b.centre,came:[...b.came],
added:[...e].filter(n=>!t.has(n)),removed:[...t].filter(n=>!e.has(n)),away:[...b.away],asked:[...No(b.preset)].
filter(n=>!b.aside.has(n)&&!b.away.has(n)),sieve:b.sieve,pinned:[...b.pinned].filter(n=>b.shown.has(n))}}var Tc=()=>({
preset:null,centre:null,came:[],added:[],removed:[],away:[],asked:[],pinned:[],sieve:Jt()});function rn({preset:t,
centre:e,came:n,added:o,removed:s,away:r,asked:a,pinned:i,sieve:l}){e!==null?Po(e):t!==null?Je(t):Ci(),b.away=
new Set(r);for(let d of[...a,...b.away])b.aside.delete(d);for(let d of n)Tt(b.shown,[d.thing]),d.all?jo(d.thing):
Tt(b.shown,Ln(d.thing,b.shown,b.away)),b.came.push(d);Tt(b.shown,o);for(let d of s)b.shown.delete(d);b.pinned=
new Set(i),b.sieve=l;let f=sn.get(Ac());f&&(b.shown=new Map(f))}var Ac=()=>`${m.arrangement} ${b.preset} ${b.centre}\
 ${gr().sort((t,e)=>t-e)}`;function Go(){let t=Ac();sn.delete(t),sn.set(t,new Map(gr().map(e=>[e,G(e)]))),sn.size>
Ed&&sn.delete([...sn.keys()][0])}var Ie=matchMedia("(prefers-color-scheme: dark)");me(Ie.matches?"dark":"light");function me(t){document.documentElement.
dataset.theme=t}var an=()=>document.documentElement.dataset.theme==="dark";function Cc(){let{theme:t="light"}=document.documentElement.dataset;me("light");let e=zo();return me(t),e}function zo(){
let t=getComputedStyle(document.documentElement),e=s=>t.getPropertyValue(`--${s}`).trim();function n(s,r){let[
a,i,l]=[1,3,5].map(f=>parseInt(e(s).slice(f,f+2),16));return`rgba(${a}, ${i}, ${l}, ${r})`}let o=s=>({full:e(s),
pale:n(s,.4),dim:n(s,.22)});return{ink:e("ink"),soft:e("soft"),paper:e("paper"),warn:e("ring"),mark:e("warn-in\
k"),grave:e("grave"),wire:o("wire"),face:getComputedStyle(document.body).fontFamily,amounts:["money",...Array.
from({length:lr-1},(s,r)=>`money-${r+2}`)].map(o),families:Object.fromEntries(u.kinds.map(({family:s})=>[s,o(s)]))}}var Ad=.55,Cd=120,Ld=500,Rc=3e3,Rd=3,Lt=$("drawing"),Nc=()=>$("tools").offsetHeight,te=new vis.DataSet([]),Dn=new vis.
DataSet([]),E=new vis.Network(Lt,{nodes:te,edges:Dn},{configure:{enabled:!1},physics:{enabled:!1,barnesHut:{avoidOverlap:.6,
springLength:140},stabilization:!1},layout:{improvedLayout:!1,randomSeed:1},interaction:{hover:!0,keyboard:{enabled:!1},
multiselect:!1,selectConnectedEdges:!1},nodes:{borderWidthSelected:2},edges:{selectionWidth:1,hoverWidth:.5}}),
Bn=()=>te.length>Ld,yr=dc(Lt,E,{isHeavy:Bn,below:Nc,arrived:()=>Bc(!0),settle:$r});Mc(E,Lt.querySelector("canv\
as"),Bn,$r);var at=zo(),wr={names:new Map,captions:new Map},Lc=0,Ko=!1,Fn={scale:0,x:0,y:0};function Nd(){let t=z().
length;return t>Rc||t>Cd&&E.getScale()<Ad}function Id(){let{x:t,y:e}=E.canvasToDOM({x:0,y:0});return[-t,-e,Lt.
clientWidth-t,Lt.clientHeight-Nc()-e]}function jd(t){return Bn()?t.filter(e=>Ic(e,50)):t}function Ic(t,e){let{
x:n,y:o}=E.canvasToDOM(G(t));return n>-e&&o>-e&&n<Lt.clientWidth+e&&o<Lt.clientHeight+e}function jc(){Fn={scale:E.
getScale(),...E.getViewPosition()};let{scale:t}=Fn;wr=Oc({...hc(jd(z())),titles:cr(t),scale:t,sight:Id()})}function Pc(){
let t=E.getScale();function e(n){let o=Gt(n,t,st(n));return[o/t,(o+Rd)/t]}ui([...Q().values()],z(),G,e)}function xr(t){
let e=jn(),n={colours:t,highlighted:e,far:Nd(),scale:E.getScale()};return{things:z().sort((o,s)=>st(o)-st(s)).
map(o=>fc(o,st(o),n)),lines:[...Q().values()].map(o=>pc(o,Nn(o,e),n))}}function br(){at=zo(),Ki();let t=z().length<=
Rc;E.setOptions({interaction:{hover:t,dragNodes:t}}),Dn.remove(Dn.getIds().filter(o=>!Q().has(String(o)))),Pc();
let e=xr(at),n=new Set(e.things.map(({id:o})=>o));te.remove(te.getIds().filter(o=>!n.has(Number(o)))),te.update(
e.things),Dn.update(e.lines),jc(),(E.getSelectedNodes().length||E.getSelectedEdges().length)&&E.unselectAll(),
m.selected!==null&&te.get(m.selected)&&E.selectNodes([m.selected],!1)}function Dc(t=!1){let e=E.getScale(),{x:n,
y:o}=E.getViewPosition(),s=Math.abs(e/Fn.scale-1)>(Bn()?.2:.03);if(!t&&!s&&!(Bn()&&Math.hypot(n-Fn.x,o-Fn.y)*e>
20))return;if(s&&Pc(),jc(),!s){E.redraw();return}let r=xr(at);te.update(r.things),Dn.update(r.lines)}function Vo(){
let t=1/E.getScale(),e=s=>E.getPosition(s),n=[...wr.names].flatMap(([s,{dx:r,dy:a,size:i,bold:l,label:f,isFar:d}])=>{
if(!te.get(s))return[];let{x:g,y:p}=e(s);return[{thing:s,x:g+r*t,y:p+a*t,size:i*t,bold:l,label:f,from:d?{x:g,y:p}:
null}]}),o=[...wr.captions].flatMap(([s,{along:r,dx:a,dy:i,size:l,label:f}])=>{let d=Q().get(s);if(!d)return[];
let{x:g,y:p}=xt(e(d.from),e(d.to),d.bend,r);return[{line:d,x:g+a*t,y:p+i*t,size:l*t,label:f,grave:d.grave}]});
return{names:n,captions:o,titles:cr(E.getScale())}}function Fc(){let[t,e]=[jn(),E.getScale()];return z().filter(
o=>hr(o)&&(!t||t.has(o))&&te.get(o)).map(o=>({...E.getPosition(o),radius:Gt(o,e,st(o))/e,sign:hr(o)}))}function kr(t){
let[e,n]=[E.DOMtoCanvas({x:0,y:0}),E.DOMtoCanvas({x:Lt.clientWidth,y:Lt.clientHeight})];return{...xr(t),...Vo(),
signed:Fc(),from:e,to:n,width:Lt.clientWidth,height:Lt.clientHeight}}function $r(){Dc(!0)}function Bc(t=!1){cancelAnimationFrame(
Lc),Ko=Ko||t,Lc=requestAnimationFrame(()=>{Dc(Ko),Ko=!1})}E.on("afterDrawing",t=>{let e=1/E.getScale(),{names:n,
captions:o,titles:s}=Vo();sc(t,at,e),Ec(t,Fc(),at,e);for(let a of o)Wo(t,a,a.line.weight>1?at.ink:at.soft,at,e);
let r=jn();for(let{x:a,y:i,from:l}of n)l&&mc(t,l,{x:a,y:i},at,e);for(let a of n){let i=r?!r.has(a.thing):H(a.thing);
Wo(t,a,i?at.soft:at.ink,at,e)}for(let a of s)Wo(t,a,at.soft,at,e);yr.isTravelling()||Bc()});E.on("dragEnd",({nodes:t})=>t.
length?Sr(t):$r());function Sr(t){for(let e of t)Ze(e,E.getPosition(e));Go(),br()}var qc=t=>Ic(t,-20);var Pd=3,Dd=6,Fd=$("drawing"),Wc=[null,!0],cn=!1,vr=E.getViewPosition();function Rt(t=null,e=!1){Wc=[t,e],cn=!1;
let n=new Set(z()),o=(t??[...n]).filter(r=>n.has(r)).map(G);if(!o.length)return;let s=G([...n].reduce((r,a)=>st(
a)>st(r)?a:r));yr.look(t?o:[...o,...nc()],t&&!m.highlighted?o[0]:null,e,s)}var Hc=()=>cn||Rt(...Wc);function Uc(t){
let e=z().map(G),[n,o]=[e.map(({x:a})=>a),e.map(({y:a})=>a)],s=Math.max(Math.max(...n)-Math.min(...n),Math.max(
...o)-Math.min(...o),300),r=Math.min(.5,Fd.clientHeight/s/Pd);return Math.max(r,Math.min(Dd,t))}function je(t){
cn=!0,E.moveTo({scale:Uc(E.getScale()*t)})}E.on("zoom",()=>{cn=!0;let[t,e]=[E.getScale(),Uc(E.getScale())];t!==
e&&E.moveTo({scale:e,position:vr}),vr=E.getViewPosition()});E.on("dragEnd",({nodes:t})=>{cn=cn||!t.length,vr=E.
getViewPosition()});var Gc=ac(E,t=>{Sr(z()),t&&m.selected===null&&!m.highlighted&&Rt()});function Or(){let{selectionHandler:t}=E,
e=Object.values(t?.hoverObj??{});for(let n of e)for(let[o,s]of Object.entries(n))s.hover=!1,delete n[o];e.length&&
E.redraw()}var qd=6,Wd=2e4,zc=1e3,Kc=t=>new Set(u.statements.flatMap(({subject:e,denies:n},o)=>n&&D(o)&&!t.has(e)?[e]:[])),
Vc=(t,e)=>R(t)!==R(e)?1:2,_c=t=>L(t).flatMap(e=>e.relation===null&&D(e.statement)?[Z(e,t)]:[]);function Hd(t,e,n){
let o=new Map([[t,0]]),s=[[[0,t]]];for(let r=0;r<s.length;r+=1){let a=(s[r]??[]).sort((i,l)=>i[0]-l[0]);for(let[
i,l]of a)if(!((o.get(l)??0)<i))for(let f of _c(l)){if(n.has(f))continue;let d=e.has(l)&&e.has(f)?2:Vc(l,f),g=i+
d*zc+(H(f)&&!e.has(f)?1:0);g>=(o.get(f)??1/0)||(o.set(f,g),s[r+d]??=[],s[r+d].push([g,f]))}}return o}var Ud=[...u.
things.keys()].filter(t=>t<j&&!R(t)).sort((t,e)=>L(e).length-L(t).length||t-e).slice(0,qd);function ln(t,e,n=!1){
let o=new Set([t,e]),s=new Set([...Kc(o),...n?Ud:[]].filter(p=>!o.has(p))),r=Hd(e,o,s),a=p=>Math.floor((r.get(
p)??1/0)/zc),i=new Map,[l,f]=[0,!1];function d(p){let w=p[p.length-1];if(l+=1,f||=l>Wd,f)return;if(w===e){let k=p.
filter(v=>!R(v)||o.has(v)).join();i.has(k)||i.set(k,p);return}let x=[...new Set(_c(w).filter(k=>k!==w&&!s.has(
k)))].sort((k,v)=>Number(R(k))-Number(R(v))||k-v);for(let k of x){let v=o.has(w)&&o.has(k)?2:Vc(w,k);a(k)===a(
w)-v&&d([...p,k])}}r.has(t)&&d([t]);let g=p=>p.filter(w=>H(w)&&!o.has(w)).length;return{paths:[...i.values()].
sort((p,w)=>g(p)-g(w)),isCut:f}}function Gd(t,e,n){let{captions:o}=J(t),s=ct(o).replaceAll(`
`," "),r=L(e).filter(i=>i.relation===t&&i.from!==i.to),a=L(n).filter(i=>i.relation===t&&i.from!==i.to);if(!r.some(
i=>Z(i,e)===n))for(let[i,l,f]of[["to","from","to"],["from","to","from"]]){let d=r.find(g=>g[l]===e&&a.some(p=>p[l]===
n&&p[f]===g[f]));if(d)return{said:s,both:i,third:d[f]}}return{said:s,both:null,third:null}}function Mr(t){let e=Kc(
new Set(t)),n=t.filter((o,s)=>!R(o)||s===0||s===t.length-1);return n.slice(1).map((o,s)=>{let r=n[s],a=L(r).flatMap(
y=>y.relation===null&&Z(y,r)===o?[y.statement]:[]),i=vt(r).filter(y=>!e.has(y)&&L(y).some(x=>x.relation===null&&
Z(x,y)===o)),l=t.slice(t.indexOf(r)+1,t.indexOf(o)).filter(R),f=[...new Set([...i,...l])].flatMap(lt),d=[...new Set(
[...i,...l])].map(y=>Gd(y,r,o)),g=a.filter(D).map(y=>({said:S(u.predicates[u.statements[y].predicate]),both:null,
third:null})),p=({both:y})=>["to","from"].indexOf(y??""),w=[...g,...d].sort((y,x)=>p(y)-p(x));return{from:r,to:o,
links:w,statements:new Set([...a,...f].filter(D))}})}function it(){Object.assign(m,yo),zt(null)}function ee(t,e=!1){Object.assign(m,yo,{selected:t,passed:e,tab:"de\
tails"}),Ni(t,e)}function fn(t,e){it();let n=[Math.min(t,e),Math.max(t,e)];zt(n);let o=ut().filter(r=>n.includes(
r.from)&&n.includes(r.to)),s=o.length?o:Ga(t,e);Object.assign(m,{pair:{from:n[0],to:n[1],edges:s},highlighted:n,
tab:"details"})}function Pe(t,e,{avoids:n=!1,way:o=0}={}){it();let{paths:s}=ln(t,e,n),r=s[Math.min(o,s.length-
1)]??[];zt(r),Object.assign(m,{path:{from:t,to:e,avoids:n,way:o},highlighted:r.length?r:null,isTold:!0,tab:"pa\
th"})}function qn(t){it();let e=ko(t).filter(n=>!R(n));Object.assign(m,{passage:t,highlighted:zt(e,t),tab:"tex\
t"})}function pn(t){let{sentences:e}=u.steps[t];return e[m.reading==="corrected"?e.length-1:0]}function Wn(t){
let{preset:e}=u.steps[t];if(Zt()!==e&&(m.arrangement="",Je(e)),it(),!t)return;let{things:n}=pn(t),o=n.filter(i=>!R(
i)),s=o.filter(i=>!H(i)),r=s.filter(At),a=r.length>1?r:s;Object.assign(m,{tour:t,highlighted:a.length>1?zt(a):
zt(o,null,n)})}function Hn(){let{selected:t,passed:e,pair:n,passage:o,isTold:s,tour:r,path:a,unknown:i,tab:l}=m,
f=new Map(Ne());t!==null?(zt(null),ee(t,e)):n?fn(n.from,n.to):o!==null?qn(o):s&&a.from!==null&&a.to!==null?Pe(
a.from,a.to,a):r!==null&&Wn(r),Object.assign(m,{unknown:i,tab:l});for(let d of Lo())Ze(d,f.get(d)??G(d))}var _o=null;function ne(t=null,e=!1){_o=m.mode==="picture"?null:()=>Rt(t,e),_o||Rt(t,e)}function zd(){let{selected:t,
highlighted:e}=m;ne(t!==null?[t,...nt(t,Xe()).filter(At)]:e)}function dt({from:t=null,moves:e=!0}={}){Et(m.tab);
let n=m.tab!=="overview";m.stays=!e,n&&(m.passage===null||t===null)&&ft(!0),q(),$("details").scrollTop=0,n&&(m.
tab==="details"&&(ot(h("chosen")+ce()),$("drawing").contains(document.activeElement)||$("details").querySelector(
"h2").focus()),e&&zd())}function Nt(t){X(),ee(t),dt()}function Qc(t){X(),ee(t),dt({moves:!1})}function Yc(t){ee(
t,!0),dt({moves:!qc(t)})}function Qo({from:t,to:e}){X(),fn(t,e),dt({moves:!1})}function De(){X(),it(),dt()}function Xc(t){
X(),it(),m.mode==="types"&&On("picture"),m.arrangement="",Je(t),dt(),ne(null,!0)}function Vt(t){t<0||t>=u.steps.
length||(X(),Wn(t),dt(),$("overview").scrollTop=0,t&&u.steps[t].sentences[0].points.length&&ft(!0),ot($("headl\
ine").textContent),ne(m.highlighted))}var Un=()=>Vt(0);function Yo(t,e,n={}){X(),Pe(t,e,n),dt()}function he(t){
let e=m.passage;X(),qn(t),dt({from:e})}function Xo(t,e=!0){m.unknown=null;let n=Da(t,e);n&&Object.assign(m,{unknown:n,
tab:"overview"}),dt(),n&&ft(!0),m.tab==="overview"&&ne(m.highlighted,!m.highlighted)}function oe(t,e,n=[]){let o=document.
activeElement,s=o?.dataset?.act??(o?.id||o?.value);X(),t(),Hn(),m.stays=e===void 0,q(),e!==void 0&&ne(e===null?
null:[e,...nt(e),...n]);let a=[...document.querySelectorAll("#overview :is(button, input, select), #details bu\
tton, #path :is(button, input[type=checkbox])")].find(i=>s&&i.offsetParent&&(i.id?i.id===o.id:[i.dataset.act,i.
value].includes(s)));a&&document.activeElement===document.body&&a.focus()}var Jc=t=>oe(()=>ot(h("added")(Po(t))),
t),Jo=(t,e=!0)=>oe(()=>ot(h("added")(Ri(t))),e?t:void 0),Zc=()=>m.selected??m.pair?.from;function Zo(t){let[e,
...n]=t;oe(()=>{Xs(t),n.length||ee(e)},n.length?Zc():void 0,t),n.length||dt()}function ts(t){let[e,...n]=t;if(oe(
()=>{n.length||it(),Js(t)},n.length?Zc():void 0,t),n.length)return;let s=Fo(e);s&&fn(s.from,s.to),dt()}var tl=()=>oe(
()=>Xs(Re()),null),el=()=>oe(()=>Js(Ti()),null),nl=t=>oe(()=>Ii(t));function ol(t){X(),it(),Ys(t),dt(),ot(h("h\
iddenNow"))}var _t=(t,e)=>oe(()=>ji(t,e)),Er=t=>oe(()=>Pi(t));function Tr(){Ba(),ot(h("undone"))}function Fe(t){
On(t),q(),t==="picture"&&_o&&_o()}function sl(t){m.reading=t,Ht("readings",t),Hn(),q()}var Kd={33:60,35:62},Vd=126;function _d(t){let e=new DataView(new ArrayBuffer(4*Math.ceil(t.length/5)));for(let n=0;n<
t.length;n+=5){let o=0;for(let s=n;s<n+5;s+=1){let r=s<t.length?t.charCodeAt(s):Vd;o=o*85+(r<42?Kd[r]:r)-42}e.
setUint32(4*n/5,o)}return new Uint8Array(e.buffer,0,Math.floor(4*t.length/5))}async function ge(t){let e=new Blob(
[_d(t)]).stream().pipeThrough(new DecompressionStream("gzip"));return new Uint8Array(await new Response(e).arrayBuffer())}var Qd=new Promise(t=>{document.readyState==="loading"?addEventListener("DOMContentLoaded",t):t(null)});async function se(t){
let e=`${t}-block`;return document.getElementById(e)||await Qd,document.getElementById(e)?.textContent??""}var al=new Map;
function es(t){let e=al.get(t)??Yd(t);return al.set(t,e),e}async function Yd(t){let e=document.createElement("\
script");e.textContent=new TextDecoder().decode(await ge(await se(t))),document.head.append(e)}function we(t,e){let n=S(u.title).replace(/[\\/:*?"<>|\s]+/g,"-").slice(0,60),o=c("a",{download:`${n}.${e}`});
o.href=URL.createObjectURL(t),o.click(),setTimeout(()=>URL.revokeObjectURL(o.href),6e4)}var Xd=10.2,Jd=5.9,il=7.2,Ar=15,[cl,Zd]=[14,.36];function ns(t,e){let n=[""];for(let o of t.split(" ")){let s=n[n.
length-1]?`${n[n.length-1]} ${o}`:o;Le(s)<=e||!n[n.length-1]?n[n.length-1]=s:n.push(o)}return n}async function ll(t,e,n){
let o=Math.floor(e/Jd),s=t.caption.flatMap(C=>ns(C,o)),r=t.kind==="flow"?Math.max(...t.rows.map(({y:C})=>Math.
floor(C)))+1:0,a=t.rows.filter(C=>"series"in C).map(({y:C})=>C),i=a.length?Math.ceil(Math.max(...a)-Math.min(...a)):
0,l=e<500,f=C=>Math.ceil(il*Math.max(0,...C.map(Le)));function d(C){let Y=t.rows.filter(({kind:tt,x:wt})=>tt===
"name"&&wt===C);return Math.floor(Math.min(f(Y.map(({text:tt})=>tt))+cl,Zd*e))}let[g,p]=l?[d(0),d(1)]:[165,250],
w=e-(l?f(t.rows.map(({text:C=""})=>C))+cl:150),y=t.rows.map(({label:C=""})=>ns(C,Math.floor(w/il))),x=Math.max(
...y.map(({length:C})=>C))-1,k={...n,scale:t.scale,wide:t.kind==="flow"&&l?e-g:e,label:w,name:g-10,out:-g,right:p-
10,across:l?1:99,flow:l?e-g-p:e-360,step:l?64:110,bar:(t.rows.some(({note:C})=>C)?56:40)+x*Ar,row:46+x*Ar,up:(t.
kind==="bar"?-14:-12)-x*Ar,ranks:Math.min(Math.max(160,(l?15:17)*i),480),title:ns(t.title,Math.floor(e/Xd)),subtitle:t.
subtitle?ns(t.subtitle,o):[],high:30*r,last:r-.5},v=JSON.parse(new TextDecoder().decode(await ge(await se("tem\
plates")))),A=JSON.stringify(v[t.kind==="bar"?`bar-${t.scale}`:t.kind]),P=JSON.parse(A.replace(/"@(\w+)@"|@(\w+)@/g,
(C,Y,tt)=>Y?JSON.stringify(k[Y]):String(k[tt]))),W={rows:t.rows.map((C,Y)=>({...C,..."label"in C&&x?{label:[...Array(
x+1-y[Y].length).fill(""),...y[Y]]}:{},...e<680&&"short"in C?{text:C.short}:{},p:t.panels.indexOf(C.panel)})),
caption:s.map((C,Y)=>({n:Y,text:C}))};for(let C of P.data)Object.hasOwn(W,C.name)&&(C.values=W[C.name]);return P}var tm=760,em=280;async function nm(t,e){await es("charts");let n=getComputedStyle(document.documentElement),s=Object.
fromEntries(Object.entries({ink:"ink",quiet:"soft",ground:"surface",grid:"line",accent:"accent"}).map(([r,a])=>[
r,n.getPropertyValue(`--${a}`).trim()]));return window.charts.svg(await ll(t,Math.min(Math.max(e,em),tm),s))}function Lr(t,e){
let n=c("figure",{class:"chart","aria-label":t.title,"aria-busy":"true"});return nm(t,e).then(o=>{let s=new DOMParser().
parseFromString(o,"image/svg+xml").documentElement;s.setAttribute("aria-hidden","true");let r=M(h("saveSvg"),()=>we(
new Blob([o],{type:"image/svg+xml"}),"svg"),{class:"tool","aria-label":h("saveChart")});n.replaceChildren(s,r),
n.removeAttribute("aria-busy")}),n}var Cr=!1;function fl(t,e,n="",o=!1){return t?c("details",{class:"charted",
open:Cr||o,ontoggle:({target:r})=>om(r,t,e)},c("summary",{},h("asChart")),n):""}function om(t,e,n){Cr=t.open,Cr&&
!t.querySelector("figure")&&t.querySelector("summary")?.after(Lr(e,n()))}var sm=["subject","predicate","object","subject_label","predicate_label","object_label","datatype","language",
"passages","errata","corrected"],pl="http://www.w3.org/2001/XMLSchema#",dl=/^[+-]?(\d+(\.\d*)?|\.\d+)$/,rm=/^'*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/,
am=t=>/[",\r\n]/.test(t)?`"${t.replaceAll('"','""')}"`:t,un=t=>am(rm.test(t)?`'${t}`:t),ul=t=>t.map(e=>S(u.errata[e].
problem)).join(" | ");function ml({triples:t}){let e=t.map(({subject:n,predicate:o,object:s,said:r})=>{let a="\
iri"in s?{iri:s.iri,label:T(s.thing)}:{iri:"",label:""},{value:i="",lang:l="",datatype:f=""}="iri"in s?{}:s,d=f||
("iri"in s||l?"":`${pl}string`),g=f.startsWith(pl)&&dl.test(i);return[un(n.iri),un(o),g?i:un(a.iri||i),...[T(n.
thing),S(u.predicates[r.predicate]),a.label,d,l].map(un),r.passages.map(p=>u.passages[p].name).sort().join(" "),
...(r.only==="corrected"?["",ul(r.errata)]:[ul(r.errata),""]).map(un)]});return hl([sm,...e])}var hl=t=>`\uFEFF${t.
map(e=>`${e.join(",")}\r
`).join("")}`,gl=t=>hl(t.map(e=>e.map(n=>dl.test(n)?n:un(n))));var ye="http://www.w3.org/2000/svg",Gn={dot:"M6 1a5 5 0 1 0 .01 0z",diamond:"M6 0l5.5 6L6 12 .5 6z",square:"M1\
.5 1.5h9v9h-9z",triangle:"M6 .8l5.6 10H.4z",triangleDown:"M6 11.2l5.6-10H.4z",hexagon:"M3 1h6l3 5-3 5H3L0 6z",
star:"M6 .2l1.7 3.9 4.2.4-3.2 2.8 1 4.2L6 9.3l-3.7 2.2 1-4.2L.1 4.5l4.2-.4z"};function B(t,e,...n){let o=document.
createElementNS(ye,t);for(let[s,r]of Object.entries(e))o.setAttribute(s,String(r));return o.append(...n),o}function os(t,e=[],n=2){
let o={stroke:"currentColor","stroke-width":n,"stroke-dasharray":e.join(" ")||"none"};return B("svg",{viewBox:"\
0 0 26 12",class:`icon line ${t}`,"aria-hidden":"true"},B("path",{d:"M0 6h26",...o}))}var kt=({family:t,shape:e})=>B(
"svg",{viewBox:"0 0 12 12",class:`icon ${t}`,"aria-hidden":"true"},B("path",{d:Gn[e]}));function K(t){return t>=j?c("span",{dir:"auto"},T(t)):c("button",{type:"button",class:"thing",dir:"auto",onclick:()=>Nt(
t)},kt(F(t)),T(t))}function Be({name:t,paragraph:e,sentence:n,article:o}){return e?h("where")(e,n)+(o?` (${S(o)}\
)`:""):t}function Rr({name:t,paragraph:e,sentence:n,article:o}){let[s]=/^.{1,18}(?!\S)|^.{1,18}/u.exec(S(o))??
[""],r=s&&` · ${s}${s===S(o)?"":"…"}`;return e?h("briefly")(e,n)+r:t}function ss(t){let e=u.passages.findIndex(
n=>n.name===t);return e<0?c("code",{},t):rt(e)}function rt(t){let e=u.passages[t],[n,o]=[Rr(e),`${Be(e)} (${e.
name})`],s={title:o,"aria-label":`${n}: ${o}, ${h("readHere")}`};return M(n,()=>he(t),{class:"chip",...s})}var wl=null;function zn(){return wl??=se("rdf").then(ge).then(t=>JSON.parse(new TextDecoder().decode(t))),wl}function qe(t,e){
let n=t.indexOf(":"),o=t.slice(0,n);return n>=0&&Object.hasOwn(e,o)?e[o]+t.slice(n+1):t}var im=/^"((?:[^"\\]|\\.)*)"(?:@([\w-]+)|\^\^<([^>]*)>)?$/s,
cm={n:`
`,r:"\r",t:"	",b:"\b",f:"\f",'"':'"',"'":"'","\\":"\\"};function lm(t){let[,e,n="",o=""]=im.exec(t)??["",t];return{
value:e.replace(/\\(u[0-9a-f]{4}|U[0-9a-f]{8}|.)/gi,(r,a)=>cm[a]??String.fromCodePoint(Number.parseInt(a.slice(
1),16))),lang:n,datatype:o}}async function yl(){let t=await zn(),e=z(),n=l=>({iri:qe(u.things[l].name,t.prefixes),
thing:l}),o=l=>D(l)&&typeof u.statements[l].object!="number",s=Wt(ut());for(let l of e)for(let f of lt(l))o(f)&&
s.add(f);let r=[...s].sort((l,f)=>l-f).map(l=>{let f=u.statements[l],{subject:d,predicate:g,object:p}=f;return{
subject:n(d),predicate:qe(t.predicates[g],t.prefixes),object:typeof p=="number"?n(p):lm(t.objects[l]),said:f}}),
a=r.flatMap(({subject:l,object:f})=>"thing"in f?[l,f]:[l]),i=[...new Set([...e,...a.map(({thing:l})=>l)])].map(
n);return{triples:r,things:i,terms:t}}var rs=(t,e)=>(e.types[t]??[]).map(n=>qe(n,e.prefixes));var jr=20,It=()=>document.getElementById("tab-ask")!==null,Kn=class extends Error{constructor(e){super(e),this.
why=e}},dn=null,Vn=new Map,xl=0;function bl(t,e,n){xl+=1;let o=xl;return new Promise((s,r)=>{Vn.set(o,{resolve:s,
reject:r}),t.postMessage({id:o,what:e,given:n})})}function Ir(t){dn?.worker.terminate(),dn=null;for(let{reject:e}of Vn.
values())e(new Kn(t));Vn.clear()}async function fm(){let t=await ge(await se("worker")),e=URL.createObjectURL(
new Blob([t],{type:"text/javascript"})),n=new Worker(e);URL.revokeObjectURL(e),n.onmessage=({data:{id:r,result:a,
error:i,isBroken:l}})=>{if(l)return Ir("broke");let f=Vn.get(r);Vn.delete(r),i?f?.reject(Object.assign(new Error(
i.message),{details:i.details})):f?.resolve(a)},n.onerror=r=>{r.preventDefault(),Ir("broke")};let o=[await se(
"engine"),await se("engine-data"),u.readings[0],document.baseURI],s=bl(n,"open",o);return{worker:n,known:s}}var Nr=null;
async function kl(){return dn||(Nr??=fm(),dn=await Nr,Nr=null,dn)}async function $l(){return(await kl()).known}
async function mt(t,...e){let{worker:n,known:o}=await kl();await o;let s=setTimeout(Ir,1e3*jr,"ended");try{return await bl(
n,t,e)}finally{clearTimeout(s)}}var _n="http://www.w3.org/2001/XMLSchema#",pm=/[\p{Cc} <>"{}|\\^`]/u,um={"\\":"\\\\",'"':'\\"',"\n":"\\n","\r":"\
\\r","	":"\\t","\b":"\\b","\f":"\\f"};function as({type:t,value:e,datatype:n,"xml:lang":o}){if(t==="bnode")return`_:${e}`;if(t==="triple")return`<<(\
 ${[e.subject,e.predicate,e.object].map(as).join(" ")} )>>`;if(t==="uri"){if(pm.test(e))throw new Error(`${e}:\
 no IRI`);return`<${e}>`}let s=`"${e.replace(/[\\"\n\r\t\b\f]/g,r=>um[r])}"`;return o?`${s}@${o}`:n&&n!==`${_n}\
string`?`${s}^^<${n}>`:s}var dm=["Long","Int","Short","Byte"],mm=["integer",...dm.flatMap(t=>[t.toLowerCase(),`unsigned${t}`]),...["pos\
itive","negative","nonPositive","nonNegative"].map(t=>`${t}Integer`)],t0=new Map([...mm.map(t=>[_n+t,/^[+-]?\d+$/]),
[`${_n}decimal`,/^[+-]?(\d+(\.\d*)?|\.\d+)$/],[`${_n}double`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/],
[`${_n}float`,/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,3})?$/]]);var Sl=null,vl=null;function Pr(t){let{prefixes:e}=I.terms??u;return Sl??=new Map(u.things.map(({name:n},o)=>[
qe(n,e),o])),t?.type==="uri"?Sl.get(t.value):void 0}function hm(){if(!I.terms)return new Map;let{objects:t,predicates:e,
prefixes:n}=I.terms,o=r=>`<${qe(u.things[r].name,n)}>`,s=new Map;return u.statements.forEach(({subject:r,predicate:a,
object:i},l)=>{let f=typeof i=="number"?o(i):t[l],d=`${o(r)} <${qe(e[a],n)}> ${f}`;s.set(d,[...s.get(d)??[],l])}),
s}function Ol({evidence:t}){vl??=hm();let e=t.map(n=>({one:n,places:(vl?.get(gm(n))??[]).filter(D)}));return{wanted:new Set(
e.flatMap(({places:n})=>n)),rest:e.filter(({places:n})=>!n.length).map(({one:n})=>n)}}var gm=({triple:t})=>t.map(
as).join(" ");function Ml(t){let n=[...new Set(t.flat().map(Pr))].filter(s=>s!==void 0&&s<j),o=n.filter(s=>!R(
s));return o.length?o:n}var wm=60,is=()=>O.answer?Ml(O.answer.rows.map(({terms:t})=>t)):[];function El(){if(m.selected!==null||m.pair||
m.passage!==null)return[];let t=is(),e=t.filter(o=>!H(o)),n=e.length?e:t;return m.highlighted=n.length&&n.length<=
wm?zt(n):null,m.highlighted??[]}function Dr(){return O.isDrawn=!0,rn({...Tc(),added:is()}),m.highlighted=null,
null}var Tl=null;function xe(){return Tl??=ym(),Tl}async function ym(){try{let[t,e]=await Promise.all([$l(),zn()]);
Object.assign(I,{now:t,terms:e})}catch(t){I.hasFailed=!0,O.trouble={kind:"start",message:String(t)}}q()}var Al=()=>`${m.
reading} ${m.language} ${JSON.stringify(O.rates)}`;function Cl(){fe()&&O.key!==Al()&&Fr()}var cs=null;async function Fr(t=!1){
let e={};cs=e,Object.assign(O,{isBusy:!0,trouble:null,others:null,row:null,key:Al()});let{reading:n,language:o}=m,
s=[];try{await xe();let r=O.own===null?await mt("answer",O.name,O.typed,n,o,O.rates):await mt("sparql",O.own,n,
o);if(cs!==e)return;let{table:a=null,holds:i=null,refused:l,isGraph:f=!1}=r;Object.assign(O,{answer:a,holds:i,
isBusy:!1}),l&&(O.trouble={kind:"refused",message:l}),s=f||O.isDrawn?Dr():El(),ot(a?h("rows")(a.rows.length):""),
t&&a&&Mo(),a&&!a.rows.length&&O.own===null&&bm(e)}catch(r){if(cs!==e)return;let{message:a=String(r),details:i}=r;
Object.assign(O,{answer:null,isBusy:!1});let l=r instanceof Kn?r.why:xm(i);O.trouble={kind:l,details:i,message:a}}
q(),(s===null||s.length)&&ne(s)}var xm=t=>t?.status!==void 0?"served":t?.line?"mistake":t?"given":"query";async function bm(t){
let e=await mt("alternatives",O.name,O.typed,m.reading).catch(()=>null);cs===t&&(O.others=e,q())}function Ll(){
X(),it();let t=Dr();Et("ask"),q(),ne(t)}var ht=(t,e={},n=null)=>qr({name:t,typed:e,said:n}),Qn=t=>qr({own:t});
function Br(t){X(),O.rates=t,Fr(),q()}var mn=()=>qr({});function qr(t){X(),it(),Wr(t),Et("ask"),ft(!0),q()}function Wr(t){
Mn(t),(O.name||O.own)&&Fr(!0)}var km="ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";var Yn=t=>t.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase(),Nl=t=>[...t].map(e=>{let n=(e.codePointAt(0)??
0)-44032;return n>=0&&n<11172?km[Math.floor(n/588)]:e}).join("");function Hr(t,e){let n=t.indexOf(e);return n<
0?5:t===e?0:n===0?1:t.includes(` ${e}`)?2:3}var Rl=t=>new Set([...t].slice(1).map((e,n)=>[...t][n]+e));function Il(t,e){
let[n,o]=[Rl(t),Rl(e)];return 2*[...n].filter(s=>o.has(s)).length/(n.size+o.size||1)}var $m=.5,Pl=u.things.slice(0,j).map(({label:t,names:e,name:n,same:o})=>{let s=[t,e].flat(),r=[n,...o].map(a=>Yn(
a.split(/[:/#]/).at(-1)??""));return{plain:[...s.map(Yn),...r],initials:s.map(Nl).filter(a=>/[ㄱ-ㅎ]/.test(a))}});
function Xn(t,e=12){let n=t.trim().normalize("NFC"),o=Yn(n);if(!o)return[];let s=/^[ㄱ-ㅎ]+$/.test(n);return Pl.
map((r,a)=>{let i=s?r.initials.map(l=>Hr(l,n)):r.plain.map(l=>Hr(l,o));return{rank:Math.min(...i,5),thing:a}}).
filter(r=>r.rank<5).sort((r,a)=>r.rank-a.rank||Number(H(r.thing))-Number(H(a.thing))||L(a.thing).length-L(r.thing).
length||r.thing-a.thing).slice(0,e).map(({thing:r})=>r)}function ls(t,e){let n=Xn(t,e);if(n.length)return n;let o=Yn(
t.trim());return Pl.map((s,r)=>({thing:r,share:Math.max(...s.plain.map(a=>Il(a,o)))})).filter(({share:s})=>s>=
$m).sort((s,r)=>r.share-s.share||L(r.thing).length-L(s.thing).length).slice(0,e).map(({thing:s})=>s)}function Dl(){if(!O.said)return[];let{text:t,left:e,others:n}=O.said,o=n.map(a=>M(`${Oo(a.name)} ${Ke(a)}`,()=>ht(
a.name,a.typed),{class:"plain"})),s=o.length?[" ",h("mayMean"),...o.flatMap(a=>[" ",a])]:[],r=c("p",{class:"no\
te",id:"said"},h("saidAs")(t),...s);return e.length?[c("p",{class:"erratum"},h("leftAside")(e)),r]:[r]}function Fl(){
let{parameter:t,text:e,why:n}=O.trouble?.details??{},o=n==="unknown"?ls(e,3):[],s=o.map(r=>M(T(r),()=>ht(O.name,
{...O.typed,[t]:[Ee(r)]}),{class:"tool"}));return o.length?[c("p",{class:"tools"},h("didYouMean")," ",...s)]:[]}
function Bl(){let{found:t,isCut:e}=O.others??{found:[],isCut:!1};if(!t.length)return[];let n=t.map(({name:o,typed:s,
rows:r})=>{let a=S(I.now?.questions.find(f=>f.name===o)?.title??o),i=Object.values(s).flat().join(", "),l=c("s\
mall",{},` ${i} · ${h("rows")(r)}`);return c("li",{},c("button",{type:"button",class:"question",onclick:()=>ht(
o,s)},a,l))});return[c("h2",{},h("otherRows")),c("ul",{class:"others"},...n),e?c("p",{class:"note"},h("notAllA\
sked")):""]}function We(t){let{passages:e="",prefixes:n={}}=I.now??{};return t.startsWith(e)&&!t.startsWith(n.p)?t.slice(e.
length):t.split("/").at(-1)??""}function Sm(t){let e=M(h("copy"),async()=>{await navigator.clipboard.writeText(
t),e.textContent=h("copied")},{class:"tool"});return c("li",{},c("span",{dir:"auto"},t)," ",e)}var Ur="";function fs(t){
let e=c("ul",{class:"cites"},c("li",{class:"muted"},h("starting"))),n=t.join(" ");async function o({target:s}){
if((s.open||Ur===n)&&(Ur=s.open?n:""),!s.open)return;await xe();let r=new Map(Object.entries(I.now?.citations??
{}).map(([i,l])=>[We(i),l])),a=t.flatMap(i=>r.has(i)?[S(r.get(i))]:[]);e.replaceChildren(...a.map(Sm),I.now?"":
c("li",{class:"muted"},h("notStarted")))}return c("details",{ontoggle:o,open:Ur===n},c("summary",{},h("cite")),
e)}var vm=`SELECT ?who ?amount ?currency WHERE {
  ?investment a sai:Investment ;
    schema:agent ?who ;
    schema:amount ?amount ;
    schema:currency ?currency .
}
ORDER BY ?currency DESC(?amount)`,Om="SELECT CONSTRUCT DESCRIBE ASK WHERE FILTER OPTIONAL UNION MINUS GRAPH BI\
ND VALUES DISTINCT ORDER BY GROUP BY HAVING LIMIT OFFSET COUNT SUM MIN MAX AVG NOT EXISTS BOUND STR LANG CONTA\
INS LCASE REGEX IF COALESCE",He=null,Jn=vm,ql=new Map;function Mm(){let t=ql.get(m.reading)??mt("vocabulary",m.
reading);return ql.set(m.reading,t),t}async function Em(t){let e=t.matchBefore(/[?$]?[\p{L}\p{N}_:-]*/u);if(!e||
e.from===e.to&&!t.explicit)return null;if(/^[?$]/.test(e.text)){let i=new Set(t.state.doc.toString().match(/[?$]\w+/g));
return i.delete(e.text),{from:e.from,options:[...i].map(l=>({label:l,type:"variable"}))}}let n=await Mm(),o=m.
language==="ko"?1:0,s=n.map(({curie:i,label:l,names:f,kind:d})=>({label:[i,...f].join(" "),displayLabel:i,detail:l[o],
apply:i,type:d})),r=Object.keys(I.now?.prefixes??{}).map(i=>({label:`${i}:`,type:"namespace"})),a=[...new Set(
Om.split(" "))].map(i=>({label:i,type:"keyword"}));return{from:e.from,options:[...r,...a,...s],validFor:/^[\p{L}\p{N}_:-]*$/u}}
function Gr(){if(!He)return;let{doc:t}=He.state,e=O.trouble?.kind==="mistake"?O.trouble.details:null,n=[];if(e){
let o=t.line(Math.min(e.line,t.lines)),s=Math.min(o.from+e.column-1,o.to),r=s===o.to?Math.max(o.from,s-1):s;n.
push({from:r,to:Math.max(r+1,s),severity:"error",message:h("mistake")(e)})}He.dispatch(window.editor.setDiagnostics(
He.state,n.map(o=>({...o,to:Math.min(o.to,t.length)}))))}var Tm={keyword:"var(--accent)",string:"var(--warn-in\
k)",comment:"var(--soft)",variableName:"var(--person)",atom:"var(--ink)"},Am={"&":{border:"1px solid var(--edg\
e)",borderRadius:"6px",background:"var(--paper)",color:"var(--ink)",fontSize:"14px"},"&.cm-focused":{outline:"\
2px solid var(--accent)"},".cm-content":{caretColor:"var(--ink)",fontFamily:"ui-monospace, Menlo, Consolas, mo\
nospace",minHeight:"14rem",padding:".5rem"},".cm-cursor":{borderLeftColor:"var(--ink)"},".cm-selectionBackgrou\
nd, &.cm-focused .cm-selectionBackground":{background:"var(--pick) !important"},".cm-tooltip":{border:"1px sol\
id var(--line)",background:"var(--surface)",color:"var(--ink)"},".cm-tooltip-autocomplete ul li":{padding:".25\
rem .4rem !important"},".cm-tooltip-autocomplete ul li[aria-selected]":{background:"var(--accent)",color:"var(\
--surface)"},".cm-diagnostic-error":{borderLeft:"3px solid var(--warn-line)"}};function Cm(t){let e=()=>(Qn(He.
state.doc.toString()),!0),n=Object.entries(Tm).map(([s,r])=>({tag:t.tags[s],color:r})),o=[...t.completionKeymap,
...t.defaultKeymap,...t.historyKeymap];return[t.keymap.of([{key:"Mod-Enter",run:e},...o]),t.history(),t.drawSelection(),
t.bracketMatching(),t.StreamLanguage.define(t.sparql),t.syntaxHighlighting(t.HighlightStyle.define(n)),t.autocompletion(
{override:[Em],icons:!1}),t.EditorView.lineWrapping,t.EditorView.contentAttributes.of({"aria-label":"SPARQL"}),
t.EditorView.updateListener.of(({docChanged:s,state:r})=>{s&&(Jn=r.doc.toString())}),t.EditorView.theme(Am)]}async function Lm(t,e){
if(await es("editor"),!t.isConnected)return;let n=window.editor,o=t.attachShadow({mode:"open"}),s=n.EditorState.
create({doc:e.value,extensions:Cm(n)});He=new n.EditorView({parent:o,root:o,state:s}),e.hidden=!0,Gr()}function Wl(){
O.own&&(Jn=O.own);let t=c("textarea",{id:"own-query",rows:"12",spellcheck:"false",autocapitalize:"off"});t.value=
Jn,t.addEventListener("input",()=>{Jn=t.value});let e=c("div",{class:"sparql"});return He=null,setTimeout(()=>Lm(
e,t).catch(()=>{})),[M(`← ${h("allQuestions")}`,mn,{class:"plain back"}),c("h2",{tabindex:"-1"},h("ownQuery")),
c("p",{class:"note"},h("ownNote")),c("label",{for:"own-query",class:"unseen"},"SPARQL"),t,e,c("div",{class:"to\
ols"},M(h("run"),()=>Qn(Jn),{class:"tool run"}))]}function ps(t,e){let n=c("ul",{id:`${t}-found`,class:"found",role:"listbox",hidden:!0,...e});return{input:c("i\
nput",{id:t,type:"search",role:"combobox","aria-expanded":"false","aria-controls":n.id,"aria-autocomplete":"li\
st",autocomplete:"off",spellcheck:"false"}),list:n}}var hn=class{active=-1;#t;#e;#o;constructor(e,n,o){this.#t=
e,this.#e=n,this.#o=o,e.addEventListener("blur",()=>this.close())}get isOpen(){return!this.#e.hidden}option(e,...n){
return c("li",{id:`${this.#e.id}-${e}`,role:"option","aria-selected":String(e===this.active),onpointerdown:o=>{
o.preventDefault(),this.#o(e)}},...n)}show(e,n=e.length>0){this.#e.replaceChildren(...e),this.#e.hidden=!n,this.#t.
setAttribute("aria-expanded",String(n));let o=this.#e.querySelector("[aria-selected=true]");n&&o?this.#t.setAttribute(
"aria-activedescendant",o.id):this.#t.removeAttribute("aria-activedescendant"),o?.scrollIntoView({block:"neare\
st"})}close(){this.#e.hidden=!0,this.#t.setAttribute("aria-expanded","false"),this.#t.removeAttribute("aria-ac\
tivedescendant")}step(e,n){if(e.key!=="ArrowDown"&&e.key!=="ArrowUp")return!1;e.preventDefault();let o=e.key===
"ArrowDown"?1:-1;return this.active=(Math.max(this.active,o<0?0:-1)+o+n)%(n||1),!0}};var Rm=12,Hl=t=>t.normalize("NFKD").replace(/\p{M}/gu,"").toLowerCase(),Zn=({label:t})=>t[m.language==="ko"?1:
0];function Nm(t,e){let n=Hl(e.trim()),o=t.flatMap(r=>{let a=[...r.label,...r.names].map(i=>Hl(i).indexOf(n)).
filter(i=>i>=0);return a.length?[{choice:r,place:Math.min(...a)}]:[]}),{compare:s}=new Intl.Collator(m.language,
{numeric:!0});return o.sort((r,a)=>Math.sign(r.place)-Math.sign(a.place)||s(Zn(r.choice),Zn(a.choice))),o.slice(
0,Rm).map(({choice:r})=>r)}function Ul(t,e,n){let{input:o,list:s}=ps(t,{"aria-label":h("found")}),r=[],a=new hn(
o,s,d=>f(r[d].typed)),i=()=>a.show(r.map((d,g)=>a.option(g,c("span",{dir:"auto"},Zn(d)))));async function l(){
r=Nm(await e(),o.value),a.active=o.value.trim()&&r.length?0:-1,document.activeElement===o&&i()}function f(d){o.
value="",r=[],i(),d.trim()&&n(d.trim())}return o.addEventListener("input",l),o.addEventListener("focus",l),o.addEventListener(
"keydown",d=>{d.isComposing||(r.length&&a.step(d,r.length)?i():d.key==="Enter"?(d.preventDefault(),f(r[a.active]?.
typed??o.value)):d.key==="Escape"&&a.close())}),c("div",{class:"completion"},o,s)}var Gl=(t,e)=>M(t,e,{class:"\
given","aria-label":`${t}: ${h("drop")}`});var zl=new Map;async function Kl(t){let e=JSON.stringify([O.name,t,m.reading]),n=zl.get(e)??await mt("choices",
O.name,t,m.reading);return zl.set(e,n),n}function Vl(t,e){let n={...O.typed,[t]:e};e.length||delete n[t],ht(O.
name,n)}function Im({name:t,single:e,help:n,example:o}){let s=`ask-${t}`,r=O.typed[t]??[],a=r.map(d=>{let g=Gl(
d,()=>Vl(t,r.filter(p=>p!==d)));return Kl(t).then(p=>{let w=p.find(({typed:y,names:x})=>y===d||x.includes(d));
w&&(g.textContent=Zn(w))}),g}),i=Ul(s,()=>Kl(t),d=>Vl(t,e?[d]:[...new Set([...r,d])])),l=i.querySelector("inpu\
t"),f=_(o);return l.placeholder=`${h("forExample")} ${f===void 0?o:T(f)}`,c("div",{class:"field"},c("label",{for:s},
S(n)),a.length?c("div",{class:"chips"},...a):"",i)}var jm=t=>t.split(/`([\w-]+)`/).map((e,n)=>{let o=n%2?I.now?.
questions.find(({name:r})=>r===e):null,s=r=>{r.preventDefault(),ht(e)};return o?c("a",{href:`#query=${e}`,onclick:s},
S(o.title)):e});function _l({title:t,description:e,parameters:n}){return[M(`← ${h("allQuestions")}`,mn,{class:"\
plain back"}),c("h2",{tabindex:"-1"},S(t)),c("p",{class:"note"},...jm(S(e))),...n.map(Im)]}var Ql=t=>Ot(`topic-${t}`)||t,zr="";function Yl(t){let e=[...new Set(t.flatMap(r=>r.tags))].sort(),n=c("div",{}),
o=()=>{let r=zr.normalize("NFKC").toLowerCase().split(/\s+/).filter(Boolean),a=({name:l,title:f,description:d,
tags:g})=>{let p=[l,f,d,g,g.map(Ql)].flat(2).join(" ").normalize("NFKC").toLowerCase();return r.every(w=>p.includes(
w))},i=t.filter(a);n.replaceChildren(...e.flatMap(l=>{let d=i.filter(p=>p.tags.includes(l)).map(({name:p,title:w})=>c(
"li",{},M(S(w),()=>ht(p),{class:"question",value:p}))),g=c("summary",{},Ql(l)," ",c("small",{},String(d.length)));
return d.length?[c("details",{open:r.length>0,class:"topic"},g,c("ul",{},...d))]:[]}),...i.length?[]:[c("p",{class:"\
muted"},h("nothing"))])},s=c("input",{type:"search",id:"which",autocomplete:"off","aria-label":h("whichQuestio\
n")});return s.placeholder=h("whichQuestion"),s.value=zr,s.addEventListener("input",()=>{zr=s.value,o()}),o(),
[c("p",{class:"note"},h("askNote")(t.length)),c("div",{class:"field"},s),c("p",{},M(h("ownQuery"),()=>Qn(""),{
class:"plain"})),n]}var Xl="";function Jl(){let{trouble:t}=O;return t?t.kind==="ended"?h("ended")(jr):t.kind==="broke"?h("broke"):
t.kind==="refused"?h("refused")(t.message):t.kind==="start"?h("notStarted"):t.kind==="served"?h("served")(t.details):
t.kind==="mistake"?h("mistake")(t.details):t.kind==="given"?h("notGiven")(t.details):t.message:""}function us(){
if(!It()||m.tab!=="ask")return;xe(),Cl();let t=JSON.stringify([m.language,m.reading,O.name,O.typed,O.own===null,
I.now!==null,I.hasFailed]);if(Gr(),t===Xl)return;Xl=t;let e=Xt(),n=I.now?O.own!==null?Wl():e?_l(e):[...fe()?[c(
"p",{class:"erratum"},h("noQuestion")(O.name))]:[],...Yl(I.now.questions)]:[c("p",{class:"muted",role:"status"},
I.hasFailed?h("notStarted"):h("starting"))];$("ask").replaceChildren(...n)}var Zl="currency";var tf=/^[A-Z]{3}$/,Pm=/^\d{4}-\d\d-\d\d$/,ef=t=>t?[t.currency,t.date,...Object.entries(t.worth).map(e=>e.join(
":"))].join():"";function Vr(t){let[e="",n="",...o]=t.split(","),s=o.map(a=>[a.slice(0,3),Number(a.slice(4))]),
r=s.length>0&&s.every(([a,i])=>tf.test(a)&&i>0&&i<1/0);return tf.test(e)&&Pm.test(n)&&r?{currency:e,date:n,worth:Object.
fromEntries(s)}:null}function Dm({variables:t,rows:e}){let n=t.indexOf(Zl);return n<0?[]:[...new Set(e.flatMap(
({terms:o})=>o[n]?.value??[]))].sort()}var Kr=(t,e)=>c("label",{},c("span",{},t),e);function nf(t){let e=Dm(t);
if(!t.chart||e.length<2)return"";let{rates:n}=O,o=c("select",{name:"common"},...e.map(l=>c("option",{value:l,selected:l===
n?.currency},Bt(l)))),s=c("input",{type:"date",required:!0,value:n?.date??""}),r=c("div",{class:"worth"}),a=()=>{
let l=e.filter(f=>f!==o.value).map(f=>{let d=n&&n.currency===o.value?String(n.worth[f]??""):"",g=c("input",{type:"\
number",name:f,min:"0",step:"any",required:!0,value:d});return Kr(h("worth")(Bt(f),Bt(o.value)),g)});r.replaceChildren(
...l)};o.addEventListener("change",a),a();function i(l){l.preventDefault();let d=[...r.querySelectorAll("input")].
map(({name:g,value:p})=>`${g}:${p}`);Br(Vr([o.value,s.value,...d].join()))}return c("details",{class:"rates",open:n!==
null},c("summary",{},h("oneCurrency")),c("p",{class:"note"},h("ownRates")),c("form",{onsubmit:i},Kr(h("commonC\
urrency"),o),Kr(h("rateDate"),s),r,c("button",{class:"tool"},h("convert")),n?M(h("ownCurrencies"),()=>Br(null),
{class:"tool"}):""))}var to=[];for(let t=2;to.length<64;t+=1)to.every(e=>t%e)&&to.push(t);var of=t=>Math.floor((t-Math.floor(t))*2**
32)|0,Fm=to.map(t=>of(Math.cbrt(t))),Bm=to.slice(0,8).map(t=>of(Math.sqrt(t))),Qt=(t,e)=>t>>>e|t<<32-e;function sf(t){
let e=t.length+72>>6<<6,n=new Uint8Array(e);n.set(t),n[t.length]=128;let o=new DataView(n.buffer);o.setUint32(
e-8,Math.floor(t.length/2**29)),o.setUint32(e-4,t.length*8);let s=Int32Array.from(Bm),r=new Int32Array(64);for(let a=0;a<
e;a+=64){for(let x=0;x<16;x+=1)r[x]=o.getInt32(a+x*4);for(let x=16;x<64;x+=1){let k=Qt(r[x-15],7)^Qt(r[x-15],18)^
r[x-15]>>>3,v=Qt(r[x-2],17)^Qt(r[x-2],19)^r[x-2]>>>10;r[x]=r[x-16]+k+r[x-7]+v|0}let[i,l,f,d,g,p,w,y]=s;for(let x=0;x<
64;x+=1){let k=y+(Qt(g,6)^Qt(g,11)^Qt(g,25))+(g&p^~g&w)+Fm[x]+r[x]|0,v=(Qt(i,2)^Qt(i,13)^Qt(i,22))+(i&l^i&f^l&
f)|0;[y,w,p,g,d,f,l,i]=[w,p,g,d+k|0,f,l,i,k+v|0]}[i,l,f,d,g,p,w,y].forEach((x,k)=>{s[k]=s[k]+x|0})}return[...s].
map(a=>(a>>>0).toString(16).padStart(8,"0")).join("")}var rf=60,qm=1e5,Wm=[["mark",t=>t.replace(/^\uFEFF/,"")],["lineEnds",t=>t.replace(/\r\n?/g,`
`)],["decomposed",t=>t.normalize("NFC")]],eo=({name:t})=>t.split("/").slice(0,-1).join("/"),_r=new Map;u.passages.
forEach((t,e)=>{t.sha256&&_r.set(eo(t),[..._r.get(eo(t))??[],e])});var Yr=new Map;function af(t,e){let n=new Map,
o=null,[s,r]=[0,qm];for(let a of e){let{begin:i,end:l,sha256:f}=u.passages[a],d=w=>t.slice(w,w+l-i).join(""),g=w=>w>=
0&&sf(new TextEncoder().encode(d(w)))===f,p=[i,i+s].find(g);if(p===void 0&&r>0){o??=[...t.keys()].filter(x=>/\S/.
test(t[x])&&!/[\p{L}\p{N}_]/u.test(t[x-1]??""));let w=i+s,y=[...o].sort((x,k)=>Math.abs(x-w)-Math.abs(k-w)).slice(
0,r);r-=y.length,p=y.find(g)}p!==void 0&&(n.set(a,{begin:p,words:d(p)}),s=p-i)}return n}var Qr=(t,e)=>t.get(e)?.
begin===u.passages[e].begin;function Hm(t,[e,n]){let o=[...t],s={name:e,places:n,points:o,sentences:af(o,n),undone:[]},
r=n.find(g=>!Qr(s.sentences,g));if(r===void 0)return s;let a=[],i=t;for(let[g,p]of Wm){let w=i;i=p(i),i!==w&&a.
push(g)}if(!a.length)return{...s,first:r};let l=af([...i],n),f=g=>n.filter(p=>Qr(g,p)).length;return f(l)>f(s.
sentences)?{...s,points:[...i],sentences:l,undone:a,first:r}:{...s,first:r}}function cf(t){let[e]=[..._r].map(
f=>Hm(t,f)).sort((f,d)=>d.sentences.size-f.sentences.size);if(!e)return{found:0,of:0,undone:[],moved:0};let{name:n,
places:o,points:s,sentences:r,first:a,undone:i}=e;r.size&&Yr.set(n,{points:s,sentences:r});let l=o.find(f=>!r.
has(f));return{found:r.size,of:o.length,undone:i,first:a===void 0?void 0:u.passages[a],differs:l===void 0?void 0:
u.passages[l],moved:o.filter(f=>r.has(f)&&!Qr(r,f)).length}}var lf=t=>Yr.get(eo(u.passages[t])),Xr=()=>Yr.size>
0,ds=t=>u.passages[t].sha256?lf(t)?.sentences.has(t):void 0;function ff(t){let e=lf(t),n=e?.sentences.get(t);if(!e||
!n)return null;let{begin:o,words:s}=n,r=o+[...s].length;return{before:e.points.slice(Math.max(0,o-rf),o).join(
""),words:s,after:e.points.slice(r,r+rf).join("")}}var no=(t=m.language)=>u.sentences.filter(({lang:e,only:n})=>e===t&&(n===""||n===m.reading)),ms=t=>no().filter(
e=>e.passage===t);function gn(t,e=m.language){let n=no(e).filter(({statements:o})=>o.some(s=>t.has(s)));return[
...new Map(n.map(o=>[o.text,o])).values()]}function Ue(t){let{object:e}=u.statements[t];return typeof e=="numb\
er"?T(e):S(e.text)}function Um(t){let{subject:e,predicate:n}=u.statements[t];return`${T(e)} — ${S(u.predicates[n])}\
: ${Ue(t)}`}function Gm(t){let{subject:e,predicate:n,errata:o}=u.statements[t];return u.statements.flatMap((s,r)=>s.
subject===e&&s.predicate===n&&s.only==="stated"&&s.errata.some(a=>o.includes(a))?[Ue(r)]:[])}function zm(t,e){
let{severity:n,problem:o}=u.errata[t],s=e.filter(Te),r=e.flatMap(l=>u.statements[l].corrected).map(S),a=[...new Set(
s.flatMap(Gm))],i=a.length?h("correctedFrom")(a.join(", ")):h("supplied");return c("p",{class:`erratum ${["Hig\
h","Medium","Low"].includes(n)?n:""}`},c("b",{},`${U(e)||"†"} ${h("erratum")}`),c("span",{dir:"auto"},` ${S(
o)}`),r.length?c("span",{class:"corrected"},h("corrected"),r.join(", ")):"",s.length?c("span",{class:"correcte\
d"},i):"")}function oo(t,e=[]){let n=new Map(e.map(o=>[o,[]]));for(let o of t)for(let s of u.statements[o].errata)
n.set(s,[...n.get(s)??[],o]);return[...n].map(([o,s])=>zm(o,s))}function Jr(t){let e=ff(t);return e?c("blockqu\
ote",{lang:"ko"},c("span",{class:"around"},`…${e.before}`),c("mark",{},e.words),c("span",{class:"around"},`${e.
after}…`)):ds(t)===!1?c("p",{class:"unfound"},h("unfound")):""}function Zr(t){let e=t.map(({text:n,statements:o})=>{
let s=U(o);return c("li",{dir:"auto",class:s?"doubtful":""},n,s?c("sup",{},s):"")});return c("ul",{class:"said"},
...e)}function pf(t,...e){let n=new Set(t.flatMap(o=>o.statements));return c("article",{class:"card"},Zr(t),...e,
...oo(n))}function Km(t,e){let{text:n}=u.passages[t];return pf(e,c("p",{class:"source"},rt(t)),n?c("p",{class:"\
paraphrase",dir:"auto"},S(n)):c("p",{class:"muted"},h("unparaphrased")),Jr(t))}function Ge(t){let e=no(),n=new Set(
e.flatMap(({statements:l})=>l)),o=new Map;for(let l of e)l.statements.some(f=>t.has(f))&&o.set(l.passage,[...o.
get(l.passage)??[],l]);let s=[...t].filter(l=>!n.has(l)).map(l=>({text:Um(l),statements:[l]})),r=[...o.get(null)??
[],...s],a=u.passages.length?c("p",{class:"source muted"},h("unsourced")):"",i=[...o].flatMap(([l,f])=>l===null?
[]:[Km(l,f)]);return r.length?[...i,pf(r,a)]:i}function uf(t){let{wanted:e,rest:n}=Ol(t),o=new Set([...e].flatMap(r=>u.statements[r].passages.map(a=>u.passages[a].
name))),s=[...new Set(n.flatMap(({passages:r})=>r))].filter(r=>!o.has(We(r)));return c("div",{class:"why"},...Ge(
e),...s.map(r=>c("p",{class:"paraphrase"},ss(We(r)),` ${O.answer?.paraphrases[r]??""}`)),t.passages.length?"":
c("p",{class:"muted"},h("unsourced")),t.passages.some(r=>I.now?.citations[r])?fs(t.passages.map(We)):"")}var ea=200,hs=ea;function Vm(t,e){let n=Pr(e);if(n!==void 0&&n<j)return M(t,()=>Nt(n),{class:"thing",dir:"auto"});
let o=e?.type==="uri"?u.passages.findIndex(({name:s})=>s===t):-1;return o>=0?rt(o):c("span",{dir:"auto"},t)}var _m=(t,e)=>t.
every(({cells:n})=>/^(?:[-0-9$€¥₩£]|CA\$|$)/.test(n[e]));function Qm({headings:t,rows:e}){let n=[...t.keys()].
filter(s=>e.some(({cells:r})=>r[s])),o=n.find(s=>new Set(e.map(({cells:r})=>r[s])).size>1)??n[0];return{some:n,
head:o,none:t.filter((s,r)=>!n.includes(r))}}function Ym(t,e,n,{some:o,head:s}){let r=O.row===n,a=M(`${n+1}${e.
mark}`,()=>{O.row=r?null:n,q(),$("answer").querySelector(`[value="row-${n}"]`)?.focus()},{class:"row",value:`r\
ow-${n}`,"aria-expanded":String(r),"aria-label":h("whyRow")(n+1,e.mark)}),i=o.map(d=>{let g=e.terms[t.variables.
indexOf(t.columns[d])];return c("td",{class:`${_m(t.rows,d)?"numeric":""} ${d===s?"head":""}`,"data-heading":t.
headings[d]},e.cells[d]?Vm(e.cells[d],g):"")}),l=O.own===null?a:String(n+1),f=c("tr",{class:e.mark?"doubtful":
""},c("th",{scope:"row"},l),...i);return r?[f,c("tr",{class:"opened"},c("td",{colspan:String(i.length+1)},uf(e)))]:
[f]}function Xm({mark:t,rows:e,printed:n,supplied:o,meant:s,problem:r,passages:a}){let i=n.length?h("corrected\
From")(n.join(", ")):o?h("supplied"):"",l=i.replace(/\.?$/,i?". ":"");return c("p",{class:"erratum"},c("b",{},
`${t} ${e.join(", ")}: `),l,...s.map(f=>`${h("corrected")}“${f}”. `),r,...a.flatMap(f=>[" ",ss(f)]))}function Jm(t){
let n=`sovkg sparql --why${m.reading==="corrected"?" --reading corrected":""} '${t.replaceAll("'","'\\''")}'`,
o=M(h("copyCommand"),async()=>{await navigator.clipboard.writeText(n),o.textContent=h("copied")},{class:"tool",
value:n});return o}function Zm({headings:t,rows:e}){let n=e.map((s,r)=>[`${r+1}${s.mark}`,...s.cells,s.passages.
map(We).join(" ")]),o=gl([["#",...t,h("sentence")],...n]);we(new Blob([o],{type:"text/csv;charset=utf-8"}),"cs\
v")}function th(t){let{headings:e,rows:n,footnotes:o,also:s,subject:r}=t,a=n.slice(0,hs),i=Qm(t),{some:l,none:f}=i,
d=M(h("moreRows"),()=>{hs+=ea,ta="",q()},{class:"tool"}),g=[c("th",{scope:"col"},"#"),...l.map(w=>c("th",{scope:"\
col"},e[w]))],p=Object.values(s).map(w=>c("p",{class:"note"},h("alsoAsked")(w.slice(0,5).join(", "),w.length-5)));
return[Xt()?.gathers&&I.now?.isApart?c("p",{class:"note"},h("apart")):"",Xt()?.gathers&&I.now?.mixed?c("p",{class:"\
erratum"},h("mixed")):"",r?c("p",{},c("b",{},r)):"",c("div",{class:"scroll",tabindex:"0",role:"region","aria-l\
abel":h("rowsOfAnswer")},fl(t.chart,()=>$("answer").clientWidth-48,nf(t),O.rates!==null),c("table",{},c("thead",
{},c("tr",{},...g)),c("tbody",{},...a.flatMap((w,y)=>Ym(t,w,y,i)))),n.length>hs?d:"",f.length?c("p",{class:"no\
te"},h("emptyColumns")(f)):"",...p,Xt()?.refusal?c("p",{class:"note"},h("noEvidence")):"",...O.own!==null?[c("\
p",{class:"note"},h("ownEvidence")),Jm(O.own)]:[],...o.map(Xm))]}function eh(){let{answer:t,holds:e,trouble:n,
isBusy:o}=O;return o?[c("p",{class:"muted",role:"status"},h("answering"))]:n?[c("p",{class:"erratum",role:"ale\
rt"},Jl()),...Fl()]:e!==null?[c("p",{},h(e?"yes":"no"))]:t&&!t.rows.length?[c("p",{class:"muted"},h("noRows")),
...Bl()]:t?th(t):[]}function df(){let t=$("answer");t.classList.remove("cards");let e=t.querySelector(".scroll"),
n=e!==null&&e.scrollWidth>e.clientWidth;t.classList.toggle("cards",n)}var mf=null,ta="";function hf(){let t=$(
"answer");if(t.hidden=!fe()||O.own!==null&&!O.answer&&!O.trouble&&O.holds===null&&!O.isBusy,document.body.classList.
toggle("answered",!t.hidden),t.hidden)return;let{name:e,typed:n,own:o,row:s,isBusy:r,key:a,answer:i}=O,l=JSON.
stringify([e,n,o,s,r,a,i?.rows.length,O.trouble,O.holds,O.isDrawn,O.others,O.rates,O.said,m.language,document.
documentElement.dataset.theme,I.now!==null]);if(l===ta)return;JSON.stringify([e,n,o])!==t.dataset.asked&&(hs=ea),
t.dataset.asked=JSON.stringify([e,n,o]),ta=l;let f=i?.rows??[],d=o===null?S(Xt()?.title??e):h("ownQuery"),g=o===
null?Ke(O):"",p=t.querySelector(".scroll")?.scrollTop??0;t.replaceChildren(c("div",{class:"bar"},c("h1",{tabindex:"\
-1"},d,g?c("small",{dir:"auto"},` ${g}`):""),i?c("span",{class:"counts",role:"status"},h("rows")(f.length)):"",
i&&is().length&&!O.isDrawn?M(h("asThePicture"),Ll,{class:"tool draw"}):"",i?.rows.length?M("CSV",()=>Zm(i),{class:"\
tool csv","aria-label":h("saveTable")}):"",M("×",mn,{class:"tool close","aria-label":h("closeAnswer")})),...Dl(),
...eh()),df(),mf??=new ResizeObserver(df),mf.observe(t);let w=t.querySelector(".scroll");w&&(w.scrollTop=p)}var gs=[28,72],nh=[/^(?:p|¶|par(?:a|agraph)?\.?)\s*0*(\d+)(?:,?\s*(?:s|sentence)\s*0*(\d+))?$/i,/^0*(\d+)\s*(?:번째\s*)?문단(?:\s*0*(\d+)\s*(?:번째\s*)?문장)?$/],
gf=u.passages.map(t=>[t.text].flat());function oh(t){let e=t.replace(/(?<=\d),(?=\d)/g,"").replace(/[.*+?^${}()|[\]\\]/g,
"\\$&").replace(/(?<=\d)(?=\d)/g,",?"),n=/^\d/.test(t)?"(?<!\\d|\\d[.,])":/^\p{Script=Latin}/u.test(t)?"(?<!\\p\
{Script=Latin})":"";return new RegExp(n+e,"iu")}function sh(t,e,n){let o=t.slice(Math.max(0,n-gs[0]),n).replace(
n>gs[0]?/^\S*\s/:"",""),s=t.slice(n+e.length,n+gs[1]).replace(n+gs[1]<t.length?/\s\S*$/:"","");return{before:(o.
length<n?"…":"")+o,found:e,after:s+(n+e.length+s.length<t.length?"…":"")}}function wf(t,e=12){let n=t.trim().
normalize("NFC").replace(/[ㄱ-ㅎ]+$/,""),[,o,s]=nh.map(i=>i.exec(n)).find(Boolean)??[],r=o||n.length<2?[]:n.
split(/\s+/).map(oh),a=[];for(let[i,l]of u.passages.entries()){if(a.length===e)break;let f=o?l.paragraph===Number(
o)&&(!s||l.sentence===Number(s)):l.name.toLowerCase()===n.toLowerCase(),[d,...g]=[S(l.text),...gf[i]],p=r.length?
[d,...g].find(k=>r.every(v=>v.test(k))):void 0,w=f?d:p;if(w===void 0)continue;let y=f?null:r[0].exec(w),x=w===
d?void 0:["en","ko"][gf[i].indexOf(w)];a.push({passage:i,lang:x,...sh(w,y?.[0]??"",y?.index??0)})}return a}V("arrange",{write:()=>m.arrangement,read(t){if(t&&!Xi.includes(t))return null;m.arrangement=t}});function rh(t){
X();let e=bt();m.arrangement=t,t||rn(e),Hn(),q(),Rt()}function yf(){let t=$("arrange");t.addEventListener("cha\
nge",()=>rh(t.value));for(let e of t.children)e.hidden=e.value==="country"&&!Zi}function xf(){$("arrange").value=
m.arrangement}var ah=/^(Heading|소제목|제목)[^:]*: /,ih=new Map([["ArrowDown",1],["ArrowRight",1],["ArrowUp",-1],["Arro\
wLeft",-1]]),so=new Map,kf=M("‹",()=>ra(-1),{class:"tool","data-label":"previous"}),$f=M("›",()=>ra(1),{class:"\
tool","data-label":"next"}),Sf=c("span",{class:"here"}),wn=c("select",{"data-label":"jump"}),na=c("div",{class:"\
bar reading"},kf,$f,Sf,wn),oa=c("div",{}),ys=t=>u.passages[t].kind==="heading",ws=[...u.passages.keys()].filter(
ys),sa=t=>S(u.passages[t].text)||h("unparaphrased");function ch(t){let e=sa(t).replace(ah,"").replace(/^\p{Ll}/u,
n=>n.toUpperCase());return[u.passages[t].paragraph,e].filter(Boolean).join(" · ")}function lh(t){let e=ms(t),
n=new Set(e.flatMap(o=>o.statements));return c("div",{class:"told"},Jr(t),u.articles.length&&It()?fs([u.passages[t].
name]):"",e.length?c("p",{class:"muted"},h("itStates")):"",e.length?Zr(e):c("p",{class:"muted"},h("nothingStat\
ed")),...oo(n,u.passages[t].errata))}function fh(t){let e=ds(t);if(e===void 0)return"";let n=c("span",{"aria-h\
idden":"true"},e?" ✓":" ≠"),o=c("span",{class:"unseen"},h(e?"isVerified":"isDifferent"));return c("span",{
class:e?"verified":"differs"},n,o)}function ph(t){let{name:e,sentence:n,errata:o}=u.passages[t],s=t===m.passage,
r=c("button",{type:"button",class:"sentence",dir:"auto","data-passage":e,"aria-current":s?"true":!1,tabindex:s||
m.passage===null&&t===0?"0":"-1",onclick:()=>he(t)},ys(t)?"":c("span",{class:"number"},`${n||e} `),sa(t),o.length?
c("sup",{},"†"):"",fh(t));return so.set(t,r),c("li",{},ys(t)?c("h3",{},r):r,s?lh(t):"")}function uh(t){let{paragraph:e,
kind:n}=u.passages[t[0]],o=e&&!ys(t[0])?h("paragraph")(e):"";return c("section",{class:`paragraph ${n}`},o?c(ws.
length?"h4":"h3",{},o):"",c("ol",{class:"sentences"},...t.map(ph)))}function ra(t,e=!1){let n=m.passage===null?
0:m.passage+t;n<0||n>=u.passages.length||(he(n),e?so.get(n)?.focus({preventScroll:!0}):ot(`${Be(u.passages[n])}\
: ${sa(n)}`))}function vf(){let t=$("reader");t.append(na,oa),t.addEventListener("keydown",e=>{let n=ih.get(e.
key);!n||!e.target.classList.contains("sentence")||(e.preventDefault(),ra(n,!0))}),wn.addEventListener("change",
()=>he(Number(wn.value)))}function dh(){let{passage:t}=m,e=u.passages.length;kf.disabled=!t,$f.disabled=t===e-
1,Sf.textContent=t===null?h("sentences")(e):h("sentenceOf")(u.passages[t].paragraph,t+1,e);let n=t===null?void 0:
ws.findLast(o=>o<=t);wn.replaceChildren(...n===void 0?[c("option",{value:""},h("jump"))]:[],...ws.map(o=>c("op\
tion",{value:String(o)},ch(o)))),wn.value=n===void 0?"":String(n),wn.hidden=!ws.length,na.hidden=!e}function mh(t){
let e="";return t.flatMap(n=>{let{article:o}=u.passages[n[0]],s=o&&S(o)!==e;return e=o?S(o):e,[...s?[c("h2",{class:"\
article",dir:"auto"},S(o))]:[],uh(n)]})}function hh(){let t=new Map;u.passages.forEach((s,r)=>{let a=`${eo(s)}\
 ${s.paragraph||""}`;t.set(a,[...t.get(a)??[],r])});let e=()=>$("file").click(),n=M(h(Xr()?"otherFile":"ownFil\
e"),e,{class:"tool",id:"bring"}),o=[c("p",{class:"note"},h("fileNote")),c("div",{class:"tools"},n)];so.clear(),
oa.replaceChildren(c("h2",{},h("textTitle")),c("p",{class:"note"},h(u.passages.length?"textHelp":"noText")),u.
articles.length&&!Xr()?c("p",{class:"note"},h("paraphrased")):"",...u.passages.some(({sha256:s})=>s)?o:[],...mh(
[...t.values()]))}var bf=null;function gh(){let t=$("reader"),e=m.passage===null?null:so.get(m.passage)?.closest(
"li");if(!e||!t.offsetParent)return;if(getComputedStyle(t).overflowY==="visible"){bf!==m.passage&&e.scrollIntoView(),
bf=m.passage;return}let[n,o]=[t.getBoundingClientRect(),e.getBoundingClientRect()],[s,r]=[n.top+na.offsetHeight+
4,n.bottom-12];o.top<s||o.height>r-s?t.scrollTop+=o.top-s:o.bottom>r&&(t.scrollTop+=o.bottom-r)}function xs(){
let{activeElement:t}=document,e=oa.contains(t)&&t?.classList.contains("sentence");dh(),hh(),e&&so.get(m.passage??
0)?.focus({preventScroll:!0}),gh()}function aa(){return(u.isLanguageGiven?[]:navigator.languages.map(n=>n.slice(0,2).toLowerCase())).find(n=>n===
"en"||n==="ko")??u.lang}function ro(t){m.language=t,document.documentElement.lang=t,document.title=S(u.title),
$("title").textContent=S(u.title);let e=document.querySelectorAll("[data-message], [data-label]");for(let n of e)
n.dataset.message&&(n.textContent=Ot(n.dataset.message)),n.dataset.label&&n.setAttribute("aria-label",Ot(n.dataset.
label));$("query").placeholder=h("search"),Ht("languages",t)}var wh={touch:{thing:18,line:12},mouse:{thing:2,line:6}};function ia(t,e){let n=wh[e?"touch":"mouse"],o=E.getScale(),
s=l=>E.canvasToDOM(G(l)),[r,a,i]=[1/0,-1,""];for(let l of z()){let{x:f,y:d}=s(l),g=Math.max(0,Math.hypot(f-t.x,
d-t.y)-Gt(l,o,st(l)));g<=n.thing&&g<r&&([r,a]=[g,l])}for(let{id:l,from:f,to:d,bend:g}of r>2?Q().values():[]){let p=Hs(
s(f),s(d),g),w=Math.min(...p.slice(1).map((y,x)=>En(p[x],y,t)));w<=n.line&&w<r&&([r,i]=[w,l])}return i?{line:i}:
a<0?{}:{thing:a}}var ca=()=>m.selected!==null||!!m.pair||!!m.highlighted,ze=!1,yh=({pointer:t})=>ia(t.DOM,ze);function Of(t){let{
thing:e}=ia(t,ze);e!==void 0&&Jo(e,!1)}function Mf(){let t=$("drawing");E.on("click",e=>{let{thing:n,line:o}=yh(
e);n!==void 0?Qc(n):o!==void 0?Qo(rr(o)):ca()&&De()}),t.addEventListener("dblclick",({clientX:e,clientY:n})=>{
let{left:o,top:s}=t.getBoundingClientRect();ze||Of({x:e-o,y:n-s})}),E.on("doubleClick",({pointer:e})=>ze&&Of(e.
DOM));for(let e of["pointerdown","pointermove"])addEventListener(e,n=>{ze=n.pointerType==="touch",ze&&e==="poi\
nterdown"&&Or()},!0);t.addEventListener("mousemove",e=>ze&&e.stopPropagation(),!0),t.addEventListener("mousele\
ave",Or)}var be=(t,e)=>$(t).addEventListener("click",e),bs=(t,e)=>$(t).addEventListener("click",({target:{value:n}})=>n&&
e(n));function xh(){be("closer",()=>je(1.4)),be("farther",()=>je(1/1.4)),be("whole",()=>Rt()),be("undo",Tr),be(
"physics",()=>{let t=$("physics").getAttribute("aria-pressed")!=="true";$("physics").setAttribute("aria-presse\
d",String(t)),Gc(t)})}var la=()=>$("menu").getAttribute("aria-expanded")==="true",fa=t=>$("menu").setAttribute(
"aria-expanded",String(t));function Af(){fa(!1),$("menu").focus()}function Ef(t){me(t),q()}var Cf=()=>$("theme").
setAttribute("aria-pressed",String(an()));function bh(){be("menu",()=>fa(!la())),bs("modes",t=>{Fe(t),la()&&Af()}),
bs("readings",sl),bs("languages",t=>{ro(t),q()});for(let t of["pointerdown","focusin"])document.addEventListener(
t,({target:e})=>{!$("menu").contains(e)&&!$("options").contains(e)&&fa(!1)});be("theme",()=>Ef(an()?"light":"d\
ark")),Ie.addEventListener("change",()=>Ef(Ie.matches?"dark":"light"))}function Tf(t){Et(t),t==="text"&&xs(),us()}
function kh(){be("fold",()=>ft(!ai())),bs("tabs",Tf),$("tabs").addEventListener("keydown",({key:t})=>{let e=t===
"ArrowRight"?1:t==="ArrowLeft"?-1:0;if(!e)return;let n=[...$("tabs").children].filter(s=>!s.hidden),o=n[(n.findIndex(
({value:s})=>s===m.tab)+e+n.length)%n.length];Tf(o.value),o.focus()})}function $h(t){let e=t.target instanceof
Element&&t.target.matches("input[type=search]"),n=t.ctrlKey||t.metaKey;n&&t.key==="z"&&!e&&(t.preventDefault(),
Tr()),!(e||n||t.altKey)&&(t.key==="Escape"&&la()?Af():t.key==="Escape"&&ca()?De():t.key==="/"&&(t.preventDefault(),
$("query").focus()))}function Lf(){Mf(),xh(),bh(),kh(),ja(Xo),addEventListener("resize",()=>{m.mode==="picture"&&
Hc()}),document.addEventListener("keydown",$h),$("tab-text").hidden=!u.passages.length,$("readings").hidden=u.
readings.length<2&&u.readings[0]==="stated";for(let t of $("readings").children)t.disabled=!u.readings.includes(
t.value);Ht("modes",m.mode)}var Sh=64*1024*1024,re=null;function Nf({name:t,wrong:e,read:n}){return e?h("fileWrong")(e,t):n?h("fileRead")(
n,t,Be):""}function vh(){re=null,pa()}function pa(){let t=$("took");if(t.hidden=re===null,re===null)return;t.className=
re.read?.of&&re.read.found===re.read.of?"":"wrong";let e=M("×",vh,{class:"tool","aria-label":h("close")});t.replaceChildren(
c("p",{dir:"auto"},Nf(re)),e)}async function Oh([t,...e],n){let{name:o}=t;if(e.length)return{name:o,wrong:"sev\
eral"};if(n)return{name:o,wrong:"folder"};if(t.size>Sh)return{name:o,wrong:"large"};let s;try{s=await t.arrayBuffer()}catch{
return{name:o,wrong:"unreadable"}}if(!s.byteLength)return{name:o,wrong:"void"};let r;try{r=new TextDecoder("ut\
f-8",{fatal:!0,ignoreBOM:!0}).decode(s)}catch{return{name:o,wrong:"noText"}}return r.includes("\0")?{name:o,wrong:"\
noText"}:{name:o,read:cf(r)}}async function Rf(t,e=!1){t.length&&(re=await Oh(t,e),m.tab==="overview"&&Et("tex\
t"),ft(!0),q(),ot(Nf(re)))}function If(){let t=$("file");t.addEventListener("change",async()=>{await Rf([...t.
files]),t.value=""}),addEventListener("dragover",e=>{e.preventDefault(),document.body.classList.add("dropping")}),
addEventListener("dragleave",e=>e.relatedTarget===null&&document.body.classList.remove("dropping")),addEventListener(
"drop",e=>{e.preventDefault(),document.body.classList.remove("dropping");let n=e.dataTransfer?.items[0]?.webkitGetAsEntry?.();
Rf([...e.dataTransfer?.files??[]],!!n?.isDirectory)})}var Mh=60,Eh=2,Th={ArrowRight:[1,0],ArrowLeft:[-1,0],ArrowDown:[0,1],ArrowUp:[0,-1]},jf={"+":()=>je(1.4),"=":()=>je(
1.4),"-":()=>je(1/1.4),0:()=>Rt(),Enter:()=>m.selected!==null&&$("details").querySelector("h2")?.focus()};function Ah([
t,e]){let n=Ne().get(m.selected??-1)??E.getViewPosition();return[...Ne()].flatMap(([s,{x:r,y:a}])=>{let i=(r-n.
x)*t+(a-n.y)*e,l=Math.abs((r-n.x)*e)+Math.abs((a-n.y)*t);return s!==m.selected&&i>0&&l<2*i?[{thing:s,far:i+Eh*
l}]:[]}).sort((s,r)=>s.far-r.far)[0]?.thing}function Ch([t,e]){let{x:n,y:o}=E.getViewPosition(),s=Mh/E.getScale();
E.moveTo({position:{x:n+t*s,y:o+e*s}})}function Pf(){let t=$("drawing");t.tabIndex=0,t.querySelector(".vis-net\
work").tabIndex=-1,t.addEventListener("keydown",e=>{if(e.ctrlKey||e.metaKey||e.altKey)return;let n=Th[e.key];if(!(!n&&
!Object.hasOwn(jf,e.key)))if(e.preventDefault(),!n)jf[e.key]();else if(e.shiftKey)Ch(n);else{let o=Ah(n);o!==void 0&&
Yc(o)}})}var Lh=250,Df=3,yn={rows:[],note:"",isBusy:!1};async function Rh({name:t,typed:e}){let{table:n}=await mt("answ\
er",t,e,m.reading,m.language,null),o=n.variables.indexOf(n.columns[0]),s=n.rows.map(({terms:i})=>_(i[o]?.value??
"")),r=[...new Set(s.flatMap(i=>i===void 0?[]:T(i)))],a=r.slice(0,Df).join(", ");return`${h("rows")(n.rows.length)}${a?
`: ${a}${r.length>Df?" …":""}`:""}`}function Nh(t,{found:e,unknown:n,denied:o,nearest:s},r){let a=e.slice(1).
filter(({isSure:f})=>f),i=(f,...d)=>({content:[c("span",{},Oo(f.name)," ",c("b",{dir:"auto"},Ke(f)),...d),f===
e[0]?"":c("small",{},h(f===s?"nearest":"orElse")),f.left.length?c("small",{class:"beginning"},h("leftAside")(f.
left)):""],take:()=>ht(f.name,f.typed,{text:t,left:f.left,others:f===e[0]?a:[]})});if(e.length)return{...yn,rows:[
e[0],...a].map(f=>i(f))};if(r)return yn;let l=s&&!n.length&&!o.length?[i(s)]:[];return{...yn,rows:l,note:h("no\
neAnswers")(n,o)}}function Ff(t){let e={said:"",isSpare:!1},n=0,o=0,s=!1;function r(l=0){t({...yn,isBusy:!0,note:I.
now?h("understanding")(l):h("starting")}),o=window.setTimeout(r,1e3,l+1)}function a(l){clearTimeout(o),t(l)}async function i(){
if(s)return;s=!0;let l=null;for(;l!==e&&e.said;){l=e;let{said:f,isSpare:d}=l;try{await xe();let g=await mt("un\
derstood",f,m.reading);if(l!==e)continue;let p=Nh(f,g,d);a(p);let[w]=g.found;if(!w)continue;let y=await Rh(w);
if(l!==e)continue;p.rows[0].content.push(c("small",{class:"beginning",dir:"auto"},y)),t(p)}catch(g){let{told:p}=g,
w=p?.status===void 0?"":h("served")(p);l===e&&a({...yn,note:w})}}s=!1}return(l,f)=>{for(let p of[n,o])clearTimeout(
p);let d=l.trim().split(/\s+/).filter(Boolean),g=It()&&!I.hasFailed&&(d.length>1||!f&&/[?？]$/.test(l.trim()));
if(e={said:g?l.trim():"",isSpare:f},!g)return t(yn);xe(),r(),n=window.setTimeout(i,Lh)}}var Bf={role:"option","aria-disabled":"true","aria-selected":"false"},ua=class{#t=[];#e=[];#o={rows:[],note:"",
isBusy:!1};#s=!1;#r;#c;#a;#n;#f=Ff(e=>this.#m(e));constructor(e,n,o){this.#r=e,this.#c=n,this.#a=o,this.#n=new hn(
e,n,s=>this.#u(s)),e.addEventListener("input",()=>this.#l()),e.addEventListener("focus",()=>o.keep||this.#l()),
e.addEventListener("keydown",s=>this.#y(s))}get#i(){return this.#t.length+this.#o.rows.length+this.#e.length}#l(){
let{sentences:e,asks:n}=this.#a;this.#e=e?.(this.#r.value)??[],this.#t=Xn(this.#r.value,this.#e.length?8:12),this.#n.
active=0,this.#s=!1,n&&this.#f(this.#r.value,this.#i>this.#o.rows.length),this.#p()}#m(e){!this.#t.length&&this.#o.
rows.length<e.rows.length&&(this.#n.active=0),this.#o=e,document.activeElement===this.#r&&(this.#s&&e.rows.length&&
!e.note?this.#u(this.#t.length):this.#p())}#p(){let{isBusy:e,note:n}=this.#o,o=[...this.#t.map((s,r)=>this.#h(
s,r)),...this.#g()];this.#e.length&&o.push(this.#w()),!this.#i&&!e&&!n&&o.push(c("li",Bf,h("nothing"))),this.#n.
show(o,this.#r.value.trim()!=="")}#h(e,n){let o=F(e),s=c("span",{dir:"auto"},T(e));return this.#n.option(n,kt(
o),s,c("small",{},S(o.label)))}#g(){let{rows:e,note:n,isBusy:o}=this.#o,s=e.map(({content:a},i)=>this.#n.option(
this.#t.length+i,...a)),r=o?c("progress",{"aria-hidden":"true"}):"";return n&&s.push(c("li",Bf,n,r)),s.length?
[this.#d("questions",s)]:[]}#w(){let e=this.#t.length+this.#o.rows.length,n=this.#e.map(({passage:o,lang:s,before:r,
found:a,after:i},l)=>{let f=c("span",{dir:"auto",lang:s},r,a?c("mark",{},a):"",i);return this.#n.option(e+l,f,
c("small",{},Rr(u.passages[o])))});return this.#d("sentence",n)}#d(e,n){let o=`${this.#c.id}-${e}`;return c("l\
i",{role:"group","aria-labelledby":o},c("small",{id:o},h(e)),c("ul",{role:"none"},...n))}#u(e){let{take:n,keep:o,
read:s}=this.#a;this.#r.value=o?T(this.#t[e]):"",this.#s=!1,this.#n.close();let r=e-this.#t.length,a=r-this.#o.
rows.length;r<0?n(this.#t[e]):a<0?this.#o.rows[r].take():s?.(this.#e[a].passage)}#y(e){e.isComposing||(["Arrow\
Down","ArrowUp"].includes(e.key)&&!this.#n.isOpen&&this.#l(),this.#n.step(e,this.#i)?this.#p():e.key==="Enter"&&
this.#i&&this.#n.isOpen?(e.preventDefault(),this.#u(this.#n.active)):e.key==="Enter"&&this.#o.isBusy?this.#s=!0:
e.key==="Escape"&&(this.#a.keep||(this.#r.value=""),this.#n.close()))}},ks=(t,e,n)=>new ua(t,e,n);var da=3;function qf(t,...e){let n=$("tip"),o=$("drawing").getBoundingClientRect();n.replaceChildren(...e),n.hidden=
!1,n.style.left=`${Math.max(0,Math.min(t.clientX-o.left+14,o.width-n.offsetWidth-4))}px`,n.style.top=`${Math.max(
0,Math.min(t.clientY-o.top+14,o.height-n.offsetHeight-4))}px`}function ma(){$("tip").hidden=!0}function Wf(){$(
"drawing").addEventListener("mouseleave",ma),$("drawing").addEventListener("pointerdown",ma,!0),E.on("hoverNod\
e",({node:t,event:e})=>qf(e,T(t),c("small",{},S(F(t).label)))),E.on("hoverEdge",({edge:t,event:e})=>{let n=Q().
get(t);if(!n)return;let o=gn(Wt(n.edges)),s=o.slice(0,da).map(r=>c("span",{class:"told",dir:"auto"},r.text,c("\
sup",{},U(r.statements))));qf(e,...s,o.length>da?c("small",{},`+ ${o.length-da}`):"")});for(let t of["blurNode",
"blurEdge","dragStart","zoom","click"])E.on(t,ma)}var Ih="input, select, textarea, [role=tablist], [role=application]";function Hf(){V("tour",{write:()=>m.tour===
null?"":String(m.tour),read(t){if(!/^\d*$/.test(t))return null;if(Number(t)>=Math.max(u.steps.length,1))return[
t];Number(t)&&Wn(Number(t))}}),document.addEventListener("keydown",t=>{if(!(m.tour===null||t.ctrlKey||t.metaKey||
t.altKey||t.shiftKey)&&!(t.target instanceof Element&&t.target.closest(Ih))){if(t.key==="ArrowRight")Vt(m.tour+
1);else if(t.key==="ArrowLeft")Vt(m.tour-1);else if(t.key==="Escape")Un();else return;t.preventDefault(),t.stopImmediatePropagation()}})}var jh={corrected:"corrected",stated:"stated","as-stated":"stated"};function $s(t,e){let n=t.map(e),o=t.filter(
(s,r)=>n[r]===void 0);return{places:n.filter(s=>s!==void 0),unknown:o}}V("lang",{kept:!0,write:()=>m.language===
aa()?"":m.language,read(t){if(t==="en"||t==="ko")ro(t);else{if(t)return null;ro(aa())}}});V("theme",{kept:!0,write:()=>an()===
Ie.matches?"":an()?"dark":"light",read(t){if(t&&t!=="dark"&&t!=="light")return null;me(t||(Ie.matches?"dark":"\
light"))}});V("reading",{write:()=>m.reading===u.readings[0]?"":m.reading,read(t){let e=t?jh[t]:u.readings[0];
if(!u.readings.includes(e))return null;m.reading=e,Ht("readings",e)}});V("as",{write:()=>m.mode===Fs?"":m.mode,
read(t){if(t&&!So.includes(t))return null;On(t||Fs)}});var jt;function ke(t,e,n,o){V(t,{write:()=>Dt(n()),read(s){
let{places:r,unknown:a}=$s(Ft(s),e);return o(r),a}})}var ae=(...t)=>t.flatMap(e=>e===null?[]:Ee(e)),ha=t=>t.map(
e=>u.kinds[e].name);ke("view",si,()=>{let{preset:t}=bt();return t?[u.presets[t].name]:[]},([t=u.presets.length?
0:null])=>{jt={preset:t,centre:null,came:[],added:[],removed:[],away:[],asked:[],pinned:[],sieve:Jt()}});ke("a\
round",_,()=>ae(bt().centre),([t])=>{t!==void 0&&Object.assign(jt,{preset:null,centre:t})});ke("show",vo,()=>ha(
bt().asked),t=>Object.assign(jt,{asked:t}));var Gf=t=>u.kinds.length>2&&t.length===u.kinds.length-1;ke("hide",
vo,()=>{let{away:t}=bt();return Gf(t)?[]:ha(t)},t=>Object.assign(jt,{away:t}));ke("only",vo,()=>{let{away:t}=bt(),
[e]=[...u.kinds.keys()].filter(n=>!t.includes(n));return Gf(t)?ha([e]):[]},([t])=>{t!==void 0&&(jt.away=[...u.
kinds.keys()].filter(e=>e!==t))});var Uf="*";V("with",{write:()=>Dt(bt().came.map(({thing:t,all:e})=>Ee(t)+(e?
Uf:""))),read(t){let e=Ft(t),{unknown:n}=$s(e,o=>_(o.replace(/\*$/,"")));return jt.came=e.flatMap(o=>{let s=_(
o.replace(/\*$/,""));return s===void 0?[]:{thing:s,all:o.endsWith(Uf)}}),n}});ke("add",_,()=>ae(...bt().added),
t=>Object.assign(jt,{added:t}));ke("without",_,()=>ae(...bt().removed),t=>Object.assign(jt,{removed:t}));V("li\
nes",{write:()=>Dt(Ao.flatMap(t=>Ct()[t]?`${t} ${Ct()[t]}`:[])),read(t){return jt.sieve=Jt(),Ft(t).filter(e=>{
let[,n,o]=/^(\w+) (.+)$/.exec(e)??[],s=Ao.find(r=>r===n);return s&&(jt.sieve[s]=o),!s})}});ke("pin",_,()=>ae(...bt().
pinned),t=>{rn({...jt,pinned:t}),it()});function ao(t,e,n,o,s){V(t,{write:()=>Dt(o()),read(r){let a=Ft(r);if(a.length&&a.length!==e)return null;let{places:i,
unknown:l}=$s(a,n);return a.length&&!l.length&&s(...i),l}})}ao("line",2,_,()=>m.pair?ae(m.pair.from,m.pair.to):
[],(t,e)=>fn(t,e));ao("passage",1,oi,()=>m.passage===null?[]:[u.passages[m.passage].name],t=>qn(t));ao("path",
2,_,()=>m.isTold?ae(m.path.from,m.path.to):[],(t,e)=>Pe(t,e));V("avoid",{write:()=>m.isTold&&m.path.avoids?"hu\
bs":"",read(t){let{from:e,to:n}=m.path;if(t&&(t!=="hubs"||!m.isTold))return null;t&&e!==null&&n!==null&&Pe(e,n,
{avoids:!0})}});V("way",{write:()=>m.isTold&&m.path.way?String(m.path.way+1):"",read(t){let{from:e,to:n,avoids:o}=m.
path;if(t)return!/^[1-9]\d*$/.test(t)||!m.isTold||e===null||n===null?null:(Pe(e,n,{avoids:o,way:Number(t)-1}),
m.highlighted&&Number(t)<=ln(e,n,o).paths.length?[]:null)}});ao("at",1,_,()=>ae(m.passed?m.selected:null),t=>ee(
t,!0));ao("entity",1,_,()=>ae(m.passed?null:m.selected),t=>ee(t));function zf(t){Wr(t),m.tab==="overview"&&(m.tab="ask")}V("query",{write:()=>O.name,more:()=>Object.entries(O.typed).
map(([t,e])=>[t,Dt(e)]),read(t,e){if(!t||!It())return O.name&&Mn(),t?[t]:[];let n=Object.fromEntries([...e].map(
([o,s])=>[o,Ft(s)]));e.clear(),O.name!==t||JSON.stringify(O.typed)!==JSON.stringify(n)?zf({name:t,typed:n}):m.
tab==="overview"&&(m.tab="ask")}});V("rates",{write:()=>ef(O.rates),read(t){let e=Vr(t);return O.rates=O.name?
e:null,t&&!e?null:void 0}});V("sparql",{write:()=>O.own??"",read(t){if(t&&!It())return[t];t&&O.own!==t?zf({own:t}):
!t&&O.own!==null&&Mn()}});V("drawn",{write:()=>O.isDrawn?"answer":"",read(t){return O.isDrawn=t==="answer"&&fe(),
t&&t!=="answer"?null:void 0}});function Ss({x:t,y:e,size:n,label:o,bold:s=400,grave:r=!1},a,i){let l=o.split(`
`),f=e-(l.length-1)*n*_e/2+n*.35;return B("text",{"font-size":n,"font-weight":s,"text-anchor":"middle",fill:a,
stroke:i.paper,"stroke-width":n/3,"paint-order":"stroke","stroke-linejoin":"round"},...l.flatMap((d,g)=>d.split(
/([†‡]+)/).map((p,w)=>{let y=w?{}:{x:t,y:f+g*n*_e},x={fill:r?i.grave:i.mark,"font-weight":700};return B("t\
span",w%2?{...x,...r?{"text-decoration":"underline"}:{}}:y,p)})))}function Kf({from:t,to:e,bend:n,edges:o},{color:s,
width:r,dashes:a,arrows:i},l){let[f,d,g]=[G(t),G(e),s.color],p={"stroke-width":r,...a?{"stroke-dasharray":a.join(
" ")}:{}},w=[B("path",{d:fi(f,d,n),fill:"none",stroke:g,...p})];for(let[y,x,k]of[[e,t,.9],[t,e,.1]])!(y===e?i.
to:i.from).enabled||!o.some(v=>v.to===y)||w.push(Ph(G(y),n?xt(f,d,n,k):G(x),l(y),g,r));return w}function Ph(t,e,n,o,s){
let r=Math.hypot(t.x-e.x,t.y-e.y)||1,[a,i]=[(t.x-e.x)/r,(t.y-e.y)/r],[l,f]=[t.x-a*n,t.y-i*n],[d,g]=[5+3*s,1.5+
s],p=[l-a*d,f-i*d],w=[[l,f],[p[0]-i*g,p[1]+a*g],[p[0]+i*g,p[1]-a*g]];return B("polygon",{points:w.map(y=>y.map(
x=>x.toFixed(1)).join(",")).join(" "),fill:o})}function Vf({id:t,x:e,y:n,size:o,borderWidth:s,color:r}){let a=F(
t),i=o/6;return B("path",{d:Gn[a.shape],fill:r.background,stroke:r.border,"stroke-width":s/i,...ue(t)?{"stroke\
-dasharray":`${3/i} ${2/i}`}:{},transform:`translate(${e-o} ${n-o}) scale(${i})`},B("title",{},`${S(u.things[t].
label)} (${S(a.label)})`))}var $t=24,vs=22,$e=12,io=18,Dh=480,Fh=2,_f=8e3;function Bh(t,e){let n=kr(t),{from:o,to:s,width:r,height:a}=n,i=`${o.
x} ${o.y} ${s.x-o.x} ${s.y-o.y}`,l=B("svg",{x:0,y:e,width:r,height:a,viewBox:i,overflow:"hidden"}),f=new Map(n.
things.map(y=>[y.id,y])),d=y=>f.get(y).size,g=(s.x-o.x)/r;for(let{left:y,top:x,width:k,height:v}of oc()){let A={
fill:"none",stroke:t.soft,"stroke-width":g,"stroke-opacity":ir};l.append(B("rect",{x:y,y:x,width:k,height:v,...A}))}
for(let y of n.lines)l.append(...Kf(Q().get(y.id),y,d));l.append(...n.things.map(Vf));for(let{x:y,y:x,radius:k,
sign:v}of n.signed){let A={"font-size":k*Uo,"font-weight":700,"text-anchor":"middle",fill:t.paper};l.append(B(
"text",{x:y,y:x+k*Uo*.4,...A},v))}for(let y of n.captions)l.append(Ss(y,y.line.weight>1?t.ink:t.soft,t));for(let{
x:y,y:x,from:k}of n.names)k&&l.append(B("path",{d:`M${k.x} ${k.y}L${y} ${x}`,stroke:t.ink,"stroke-width":g}));
for(let y of n.names)l.append(Ss(y,H(y.thing)?t.soft:t.ink,t));l.append(...n.titles.map(y=>Ss(y,t.soft,t)));let p=({
x:y,y:x})=>y>=o.x&&y<=s.x&&x>=o.y&&x<=s.y,w=n.things.map(({id:y})=>y).filter(y=>p(G(y)));return{svg:l,things:w,
width:r,height:a}}function ga(t,e,n,o=400){let s=[""];for(let r of t.split(/\s+/)){let a=`${s[s.length-1]} ${r}`.
trim();pt(a,e,o)[0]<=n?s[s.length-1]=a:s.push(r)}return s.filter(Boolean)}var wa=(t,e,n,o)=>t.map((s,r)=>B("te\
xt",{x:$t,y:e+(r+.8)*n*1.3,"font-size":n,...o},s));function qh(t,e,n,o,s){let r=new Set(t),a=ut().filter(({from:y,
to:x})=>r.has(y)&&r.has(x)),i=new Set(a.flatMap(({relation:y})=>y===null?[]:N(y))),l=[],[f,d]=[$t,o+io],g=(y,x,k,v=[])=>({
label:y,sign:()=>B("path",{d:`M${f} ${d-4}h12`,stroke:x,"stroke-width":k,"stroke-dasharray":v.join(" ")||"none"})}),
p=[...new Set(t.map(N)),...i].map(y=>{let{label:x,family:k,shape:v}=u.kinds[y],A=n.families[k].full;return i.has(
y)?g(S(x),A,2,nn(y)):{label:S(x),sign:()=>B("path",{d:Gn[v],fill:A,transform:`translate(${f} ${d-10})`})}}),w=e.
map(y=>g(h("wideLine")(Bt(y)),n.amounts[de(y)].full,6));for(let{label:y,sign:x}of[...p,...w]){let k=18+pt(y,$e)[0]+
io;f+k>s&&f>$t&&([f,d]=[$t,d+io]),l.push(x(),B("text",{x:f+18,y:d,"font-size":$e,fill:n.ink},y)),f+=k}return{made:l,
height:l.length?d-o+io/2:0}}function Wh(t){let[,e,n]=/creativecommons\.org\/licenses\/([a-z-]+)\/([\d.]+)/.exec(
t)??[];return e?`CC ${e.toUpperCase()} ${n}`:t}function Hh(){let t=$("headline")?.textContent||S(u.title),e=u.
readings.length>1?h(m.reading==="corrected"?"rightReading":"stated"):"";return[t,[t===S(u.title)?"":S(u.title),
e].filter(Boolean).join(" · ")]}async function ya(t){let{licences:e}=await zn(),n=Cc(),{ink:o,soft:s,paper:r,
face:a}=n,i=Math.max(Dh,kr(n).width),[l,f]=Hh(),d=ga(l,vs,i-2*$t,600),g=ga(f,$e+2,i-2*$t),p=$t+d.length*vs*1.3+
g.length*($e+2)*1.3+io/2,{svg:w,things:y,width:x,height:k}=Bh(n,p);w.setAttribute("x",String((i-x)/2));let v=[
...Q().values()].filter(yt=>tn(yt)!==null),A=[...new Set(v.flatMap(yt=>on(yt)??[]))],{made:P,height:W}=qh(y,A,
n,p+k,i-$t),C=u.articles.map(S).filter(Boolean).join("; "),Y=[C?h("slideSource")(C):"","sovkg",...e.map(Wh)].filter(
Boolean).join(" · "),ie=[w.textContent?.includes("†")||y.some(yt=>Ut(yt).includes("†"))?h("slideErrata"):
"",Y].filter(Boolean).flatMap(yt=>ga(yt,$e,i-2*$t)),uo=p+k+W,ve=uo+ie.length*$e*1.3+$t,Oe=B("svg",{xmlns:ye,viewBox:`\
0 0 ${i} ${ve}`,width:i,height:ve,"font-family":a,role:"img"});return Oe.append(B("title",{},l)),t||Oe.append(
B("rect",{width:i,height:ve,fill:r})),Oe.append(...wa(d,$t/2,vs,{"font-weight":600,fill:o}),...wa(g,$t/2+d.length*
vs*1.3+2,$e+2,{fill:s}),w,...P,...wa(ie,uo,$e,{fill:s})),{file:new Blob([new XMLSerializer().serializeToString(
Oe)],{type:"image/svg+xml"}),width:i,height:ve}}async function Qf(t){let{file:e,width:n,height:o}=await ya(t),
s=URL.createObjectURL(e),r=new Image;r.src=s,await r.decode();let a=Math.min(Fh,_f/n,_f/o),i=c("canvas",{width:String(
Math.round(n*a)),height:String(Math.round(o*a))});return i.getContext("2d")?.drawImage(r,0,0,i.width,i.height),
URL.revokeObjectURL(s),new Promise((l,f)=>{i.toBlob(d=>d?l(d):f(new Error("PNG")),"image/png")})}var co=t=>t.replace(/[^\t\n\r\x20-\ufffd]/g,"�").replace(/[&<>"\r\n\t]/g,e=>`&#${e.charCodeAt(0)};`),Yf=t=>t.
split(/[#/]/).at(-1)||t;function Xf({triples:t,things:e,terms:n}){let o=new Map;function s(f,d,g){let p=o.get(
`${f} ${d}`)??`k${o.size}`;return o.set(`${f} ${d}`,p),`<data key="${p}">${co(g)}</data>`}let r=new Map,a=[];for(let{
subject:f,predicate:d,object:g,said:p}of t)if("iri"in g){let w=p.passages.map(x=>u.passages[x].name).join(" "),
y=[s("edge","predicate",d),s("edge","label",S(u.predicates[p.predicate])),w&&s("edge","sentences",w),p.denies?
s("edge","denied","true"):""];a.push(`<edge source="${co(f.iri)}" target="${co(g.iri)}">${y.join("")}</edge>`)}else{
let w=r.get(f.thing)??new Map;r.set(f.thing,w),w.set(Yf(d),[...w.get(Yf(d))??[],g.value])}let i=e.map(({iri:f,
thing:d})=>{let[g,p]=[u.things[d].label].flat(),w=[s("node","label",g),s("node","label_ko",p??g),s("node","typ\
e",rs(d,n).join(" "))];for(let[y,x]of r.get(d)??[])w.push(s("node",`said_${y}`,x.join(" | ")));return`<node id\
="${co(f)}">${w.join("")}</node>`});return['<?xml version="1.0" encoding="UTF-8"?>','<graphml xmlns="http://gr\
aphml.graphdrawing.org/xmlns">',...[...o].map(([f,d])=>{let[g,p]=f.split(" ");return`<key id="${d}" for="${g}"\
 attr.name="${co(p)}" attr.type="string"/>`}),'<graph id="shown" edgedefault="directed">',...i,...a,"</graph>",
`</graphml>
`].join(`
`)}var Jf="http://www.w3.org/2000/01/rdf-schema#label",Uh="http://www.w3.org/2001/XMLSchema#string",xn=t=>`"${t.replace(
/[\\"]/g,"\\$&").replace(/[^\x20-\x7e\x80-\uffff]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}"`,
Zf=t=>`<${t.replace(/[^!-~\x80-\uffff]|[<>"{}|^`\\]/g,e=>`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`)}\
>`;function tp({triples:t,things:e,terms:n}){let o=Object.entries({rdfs:Jf.slice(0,-5),...n.prefixes}),s=new Map;
function r(g){if(g.startsWith("_:"))return g;let[p,w]=o.find(([,y])=>y&&g.startsWith(y)&&/^[a-z][\w-]*$/i.test(
g.slice(y.length)))??[];return w===void 0?Zf(g):(s.set(p,w),`${p}:${g.slice(w.length)}`)}function a({value:g,lang:p,
datatype:w}){return p?`${xn(g)}@${p}`:w&&w!==Uh?`${xn(g)}^^${r(w)}`:xn(g)}let i=new Map,l=(g,p)=>i.set(g,[...i.
get(g)??[],p]);for(let{iri:g,thing:p}of e){let[w,y]=[r(g),u.things[p].label];for(let k of rs(p,n))l(w,`a ${r(k)}`);
let x=Array.isArray(y)?[`${xn(y[0])}@en`,`${xn(y[1])}@ko`]:[xn(y)];l(w,`${r(Jf)} ${x.join(" , ")}`)}for(let{subject:g,
predicate:p,object:w}of t)l(r(g.iri),`${r(p)} ${"iri"in w?r(w.iri):a(w)}`);let f=[...i].map(([g,p])=>`${g} ${[
...new Set(p)].join(` ;
    `)} .
`);return[`# ${[S(u.title),h(m.reading==="corrected"?"rightReading":"stated"),...n.licences].join(" · ").replace(
/\s+/g," ")}
`,...[...s].sort().map(([g,p])=>`@prefix ${g}: ${Zf(p)} .
`),`
`,...f].join("")}var Gh={turtle:[tp,"text/turtle","ttl"],csv:[ml,"text/csv","csv"],graphml:[Xf,"application/graphml+xml","graph\
ml"]};async function xa(t){let[e,n,o]=Gh[t];we(new Blob([e(await yl())],{type:`${n};charset=utf-8`}),o)}var ep=()=>$(
"transparent").checked;async function zh(){try{await navigator.clipboard.writeText(location.href),ot(h("linkCo\
pied"))}catch{prompt(h("copyLink"),location.href)}}var np={png:async()=>we(await Qf(ep()),"png"),svg:async()=>we(
(await ya(ep())).file,"svg"),print:()=>print(),link:zh,turtle:()=>xa("turtle"),csv:()=>xa("csv"),graphml:()=>xa(
"graphml")};function Kh(){let[t,e]=[$("taking"),$("take").getBoundingClientRect()];t.style.left=`${Math.max(8,
Math.min(e.left,innerWidth-t.offsetWidth-8))}px`,t.style.top=`${Math.max(8,e.top-t.offsetHeight-8)}px`}function op(){
let t=$("taking"),e=()=>t.matches(":popover-open");t.addEventListener("toggle",()=>{$("take").setAttribute("ar\
ia-expanded",String(e())),e()&&Kh()}),t.addEventListener("click",async({target:n})=>{Object.hasOwn(np,n.id)&&(t.
hidePopover(),$("take").focus(),await np[n.id]())});for(let n of[t,$("take")])n.addEventListener("keydown",o=>{
o.key==="Escape"&&e()&&o.stopPropagation()})}var Vh=["ranked","rated","paid","pursued"],rp=6,ap=t=>u.kinds[N(t)].beside,ba=t=>t<j&&ap(t)==="others",ip=[...u.
things.keys()].slice(0,j).filter(ba).sort((t,e)=>L(e).length-L(t).length||t-e);function _h(t,e){X(),m.beside=[
t,e],Mo(),q(),$("beside").querySelector("h1").focus()}function Qh(){X(),m.beside=null,q(),$("details").querySelector(
".beside button")?.focus()}function cp(t){let e=ip.filter(a=>a!==t);if(!ba(t)||!e.length)return"";let n=e.map(
a=>M(T(a),()=>_h(t,a),{class:"tool"})),o=n.splice(rp),s=c("details",{},c("summary",{},h("andMore")(o.length)),
c("div",{class:"tools"},...o)),r=et(h("besideOthers"),c("div",{class:"tools"},...n),o.length?s:"");return r.className=
"beside",r}function Yh(t,e){let n=[...vt(t),...nt(t)].filter(s=>ap(s)===e);return gn(new Set(n.flatMap(lt).filter(
D))).sort((s,r)=>(s.passage??0)-(r.passage??0))}function Xh({text:t,statements:e,passage:n}){let o=U(e),s=n===
null?"":rt(n);return c("li",{dir:"auto",class:o?"doubtful":""},t,o?c("sup",{},o):""," ",s)}function Jh(t,e){let n=Yh(
t,e).map(Xh),o=n.splice(rp);return c("td",{},n.length?c("ul",{},...n):c("p",{class:"muted"},h("notSaid")),o.length?
c("details",{},c("summary",{},h("andMore")(o.length)),c("ul",{},...o)):"")}function sp(t,e){let n=ip.filter(s=>s!==
e[1-t]).map(s=>c("option",{value:String(s),selected:s===e[t]},T(s))),o=c("select",{"aria-label":h("besideChoic\
e")(T(e[1-t])),onchange:({target:s})=>{X(),m.beside=t?[e[0],Number(s.value)]:[Number(s.value),e[1]],q(),$("bes\
ide").querySelectorAll("select")[t].focus()}},...n);return c("th",{scope:"col"},K(e[t]),o)}function lp(){let t=$(
"beside"),{beside:e}=m;if(t.hidden=e===null,!e)return t.replaceChildren();let n=Vh.map(o=>[c("tr",{},c("th",{colspan:"\
2",scope:"colgroup"},h(o))),c("tr",{},...e.map(s=>Jh(s,o)))]);t.replaceChildren(c("div",{class:"bar"},c("h1",{
tabindex:"-1"},e.map(T).join(" · ")),M("×",Qh,{class:"tool close","aria-label":h("close")})),c("div",{class:"\
scroll",tabindex:"0",role:"region","aria-label":e.map(T).join(" · ")},c("table",{},c("thead",{},c("tr",{},sp(
0,e),sp(1,e))),...n.map(o=>c("tbody",{},...o)))))}V("beside",{write:()=>m.beside?Dt(m.beside.map(Ee)):"",read(t){
if(m.beside=null,!t)return;let e=Ft(t),n=e.map(_),o=e.filter((i,l)=>n[l]===void 0||!ba(n[l]));if(o.length)return o;
let[s,r,...a]=n;if(r===void 0||s===r||a.length)return null;m.beside=[s,r]}});var fp=6,Zh=12;function ka(t,e){let n=new Map;for(let o of L(t)){if(o.relation!==null||o.from===o.to||!D(o.statement))
continue;let s=o.from===t,r=Z(o,t);if(!e(r))continue;let a=u.statements[o.statement].predicate,i=`${s}-${a}`,l=n.
get(i)??{out:s,property:a,ends:new Map};n.set(i,l),l.ends.set(r,[...l.ends.get(r)??[],o.statement])}return[...n.
values()].sort((o,s)=>Number(s.out)-Number(o.out))}function $a({out:t,property:e}){let n=S(u.predicates[e]);return t?
n:h("relationOf")(n)}var pp=({ends:t})=>[...t].map(([e,n])=>{let o=U(n);return c("span",{class:"end"},K(e),o?c(
"sup",{},o):"")});function tg(t){let e=pp(t),n=e.length>fp+1?fp:e.length,o=c("summary",{},h("andMore")(e.length-
n)),s=n<e.length?c("details",{},o,...e.slice(n)):"";return c("div",{},c("dt",{},$a(t)),c("dd",{},...e.slice(0,
n),s))}function Sa(t){let e=ct(J(t)?.captions??[""]).replaceAll(`
`," "),n=S(F(t).label),o=e.startsWith(n)&&/^($|[ †‡])/.test(e.slice(n.length))?e.slice(n.length):` ${e}`;return/^ [^(]/.
test(o)?o.trim():T(t)+o}function eg(t,e){let n=Sa(t),o=ka(t,s=>s!==e&&!(H(s)&&n.startsWith(T(s))));return c("l\
i",{},M(n,()=>Nt(t),{class:"plain",dir:"auto",title:T(t)}),...o.map(s=>c("span",{class:"part"},c("span",{class:"\
muted"},$a(s)),...pp(s))))}function ng(t){let e=new Map;for(let o of vt(t)){let s=ka(o,a=>a===t).map($a).join(
", ");if(!s)continue;let r=`${S(F(o).label)} · ${s}`;e.set(r,[...e.get(r)??[],o])}let n=[...e.values()].flat().
length<=Zh;return[...e].map(([o,s])=>c("details",{class:"several",open:n},c("summary",{},`${o} (${s.length})`),
c("ul",{},...s.map(r=>eg(r,t)))))}function up(t){let e=ka(t,o=>R(t)||!R(o)).map(tg),n=R(t)?[]:ng(t);return!e.length&&
!n.length?"":c("section",{class:"links"},c("h3",{},h("asParts")),e.length?c("dl",{},...e):"",...n)}var og=3,sg=5,dp=12,rg=/ ?\([^()]*[“‘][^“”‘’()]*[”’][^()]*\)/g,ag=150;function mp({text:t,statements:e,
passage:n},o){let s=new Set(L(o).flatMap(({from:l,relation:f})=>l===o?f??[]:[])),r=e.map(l=>u.statements[l].subject),
a=[u.things[o].label].flat()[0],i=n!==null&&u.passages[n].kind==="body";return(t.includes(a)?4:0)+(t.startsWith(
a)?2:0)-(t.startsWith(`${a} (`)?1:0)+(r.includes(o)?3:0)+(r.some(l=>s.has(l))?2:0)+(/\d/.test(t)?2:0)+(i?1:-3)-
(t.length>ag?3:0)}function ig({passage:t,statements:e},n){let o=r=>r.statements.filter(a=>n.has(a)&&e.includes(
a)).length,[s]=ms(t).sort((r,a)=>o(a)-o(r));return s&&o(s)?[s]:[]}function cg(t){let e=bo(t),o=gn(e,"en").filter(
({passage:i})=>i!==null).sort((i,l)=>mp(l,t)-mp(i,t)),s=[],r=(i,l)=>i.statements.some(f=>l.statements.includes(
f));for(let i of o)s.length<og&&!s.some(l=>r(i,l))&&s.push(i);let a=s.sort((i,l)=>Number(i.passage)-Number(l.passage)).
flatMap(i=>ig(i,e));return[...new Set(a)]}function lg({text:t,statements:e,passage:n}){let o=U(e),s=n===null?"":
rt(n),r=t.replace(rg,"");return c("p",{class:"told-first",dir:"auto"},r,o?c("sup",{},o):""," ",s)}function fg(t){
let e=o=>ct(J(o)?.captions??[""]).replace(/\n\(.*\)/s,""),n=o=>J(o)?.sums.length?0:1;return vt(t).filter(o=>/\d/.
test(e(o))).sort((o,s)=>n(o)-n(s))}function pg(t){let e=fg(t).slice(0,sg).map(n=>{let o=nt(n).filter(r=>r!==t&&
!H(r)&&F(r).rank==="actor"),s=M(Sa(n),()=>Nt(n),{class:"plain",dir:"auto"});return c("li",{},s,...o.slice(0,2).
map(K))});return e.length?c("ul",{class:"facts","aria-label":h("figures")},...e):""}function hp(t){let e=["act\
or","named","relation","concept"],n=a=>e.indexOf(F(a).rank),o=nt(t).sort((a,i)=>n(a)-n(i)||L(i).length-L(a).length||
a-i);if(!o.length)return"";let s=o.length>dp+1?o.splice(dp):[],r=c("details",{},c("summary",{},h("andMore")(s.
length)),...s.map(K));return c("section",{class:"near"},c("h3",{},`${h("linked")} (${o.length+s.length})`),c("\
div",{},...o.map(K),s.length?r:""))}var gp=t=>[...cg(t).map(lg),pg(t)];var ug=12,dg=3,wp=["from","to"];function yp(){let{from:t,to:e}=m.path;t!==null&&e!==null?Yo(t,e,{avoids:m.path.
avoids}):Os()}function mg(t){let{input:e,list:n}=ps(`path-${t}`,{"data-label":"found"});return ks(e,n,{keep:!0,
take(o){m.path[t]=o,m.path.from!==null&&m.path.to!==null&&yp()}}),c("div",{class:"field"},c("label",{for:e.id,
"data-message":t}),e,n)}var xp=c("div",{"aria-live":"polite"});function bp(){let t=()=>{m.path={...m.path,from:m.
path.to,to:m.path.from},yp()};$("path").append(c("h2",{"data-message":"pathTitle"}),c("p",{class:"note","data-\
message":"pathHelp"}),...wp.map(mg),M("",t,{class:"tool","data-message":"swap"}),xp)}function hg(t){let e=t.map(
({said:n,both:o,third:s})=>o&&s!==null?h("both")(n,o,T(s)):n);return c("p",{class:"link",dir:"auto"},[...new Set(
e)].slice(0,dg).join("; "))}var gg=({from:t,to:e,links:n,statements:o},s)=>c("li",{},c("h3",{},`${s+1}. `,K(t),
" – ",K(e)),hg(n),...Ge(o));function wg(t,e){let{from:n,to:o,avoids:s,way:r}=m.path;if(t.length<2||n===null||
o===null)return"";let a=t.slice(0,ug).map((f,d)=>{let p=Mr(f).slice(1).map(y=>T(y.from)).join(" – ");return M(
p,()=>Yo(n,o,{avoids:s,way:d}),{class:"tool","aria-pressed":String(d===r),"data-act":`way-${d}`})}),i=t.length-
a.length,l=h("asShort")(`${t.length}${e?"+":""}`);return c("div",{class:"tools ways",role:"group","aria-label":l},
c("span",{class:"muted"},l),...a,i>0?c("span",{class:"muted"},h("andMore")(i)):"")}function yg(){let{from:t,to:e,
avoids:n}=m.path,o=c("input",{type:"checkbox",id:"avoids",checked:n,onchange:({target:s})=>t!==null&&e!==null&&
Yo(t,e,{avoids:s.checked})});return c("label",{class:"check"},o,h("avoidHubs"))}function xg(t,e){if(t===null||
e===null)return[];if(t===e)return[c("p",{},h("sameEnds"))];let{avoids:n,way:o}=m.path,{paths:s,isCut:r}=ln(t,e,
n),a=Mr(s[Math.min(o,s.length-1)]??[]),i=a.length?h("steps")(a.length):h("noPath");return[yg(),wg(s,r),c("p",{
class:"note"},i),c("ol",{class:"steps"},...a.map(gg))].filter(Boolean)}function Os(){for(let t of wp){let[e,n]=[
$(`path-${t}`),m.path[t]];e.value=n===null?"":T(n),e.placeholder=h("search")}xp.replaceChildren(...xg(m.path.from,
m.path.to))}function kp(t){m.path={...m.path,from:t,to:null,way:0},Os(),Et("path"),$("path-to").focus()}var gt=(t,e,n={})=>M(Ot(t),e,{class:"tool","data-act":t,...n}),Sp=(...t)=>c("div",{class:"tools",role:"group",
"aria-label":h("actions")},...t);function bg(t){let e=At(t),n=R(t)?[]:Re(t),o=R(t)?[]:vt(t).filter(At);return Sp(
gt("focus",()=>Jc(t)),Co(t).total?gt("expand",()=>Jo(t)):"",R(t)&&e?gt("fold",()=>ts([t])):"",R(t)&&!e?gt("unf\
old",()=>Zo([t])):"",n.length?gt("unfoldAround",()=>Zo(n)):"",o.length?gt("foldAround",()=>ts(o)):"",gt("pathF\
rom",()=>kp(t)),e?gt("pin",()=>nl(t),{"aria-pressed":String(ue(t))}):"",e?gt("hide",()=>ol(t)):"",gt("release",
De))}function kg(t){let{count:e,kinds:n}=Ei(t),o=n.map(r=>S(u.kinds[r].label)),s=M(h("all"),()=>_t(null,"all"),
{class:"tool","data-act":"all"});return e?c("p",{class:"note",id:"leftOut"},h("leftOut")(e,o)," ",s):""}function $g(t){
let{predicate:e,object:n,errata:o,corrected:s}=u.statements[t],r=typeof n=="number"?K(n):c("span",{dir:"auto",
lang:n.lang||!1},Ue(t));return[c("dt",{},S(u.predicates[e])),c("dd",{class:o.length?"doubtful":""},r,o.length?
c("sup",{},U([t])):"",s.length?c("span",{class:"corrected"},`${h("corrected")}${s.map(S).join(", ")}`):"")]}function Sg(t){
let e=lt(t).filter(D).flatMap($g);return e.length?c("details",{class:"rows"},c("summary",{},h("asData")),c("dl",
{},...e)):""}function va(t,e){let n=u.things[t][e].flatMap((o,s)=>[s&&e==="broader"?" › ":" ",K(o)]);return n.
length?c("p",{class:"names","data-how":e},Oa(h(e)),...n):""}var Oa=t=>c("span",{class:"muted"},t);function vg(t){
let{name:e,same:n}=u.things[t];return c("details",{class:"data",open:$p,ontoggle:o=>$p=o.target.open},c("summa\
ry",{},h("data")),c("p",{class:"names"},Oa(`${h("identifier")} `),c("code",{},e)),n.length?c("p",{class:"names"},
Oa(`${h("elsewhere")} `),c("code",{},n.join(" "))):"",up(t),Sg(t))}var $p=!1;function Og(t){let{label:e,names:n}=u.
things[t],o=F(t),s=[...new Set([...[e].flat().filter(a=>a!==S(e)),...n.filter(a=>!a.includes("://"))])].join("\
 · "),r=Ge(bo(t));return[c("h2",{dir:"auto",tabindex:"-1"},S(e)),c("p",{class:"kind"},kt(o),S(o.label),s?c("s\
pan",{class:"names muted",dir:"auto"},s):""),...gp(t),va(t,"broader"),va(t,"narrower"),va(t,"related"),bg(t),cp(
t),kg(t),hp(t),et(`${h("said")} (${r.length})`,...r),vg(t)]}function Mg({from:t,to:e,edges:n}){let o=[...new Set(
n.flatMap(({relation:a})=>a??[]))],r=o.every(At)?gt("fold",()=>ts(o)):gt("unfold",()=>Zo(o));return[c("h2",{tabindex:"\
-1"},ce()),c("p",{},K(t)," ",K(e)),Sp(o.length?r:"",gt("release",De)),et(h("said"),...Ge(Wt(n)))]}function vp(){
let{pair:t,selected:e}=m,n=[c("h2",{tabindex:"-1"},h("details")),c("p",{},h("noneChosen"))],o=t?Mg(t):e!==null?
Og(e):n;$("details").replaceChildren(...o.filter(Boolean))}function Ma(){return m.tour!==null?m.tour:u.steps.length&&Zt()===u.steps[0].preset?0:null}var Ms=u.steps.length-
1,Eg=t=>t.split(/([†‡]+)/).map((e,n)=>n%2?c("sup",{},e):e);function Tg(t){return Ms?t?[M(h("tourBack"),()=>Vt(
t-1),{class:"tool","data-act":"back"}),...t===Ms?[M(h("tourLeave"),Un,{class:"tool next","data-act":"leave"})]:
[M(h("tourNext"),()=>Vt(t+1),{class:"tool next","data-act":"next"}),M("×",Un,{class:"tool","data-act":"leave",
"aria-label":h("tourLeave")})]]:[M(h("tourStart")(Ms),()=>Vt(1),{class:"tool next","data-act":"tour"})]:[]}function lo(t){
if(t)return c("p",{class:"kicker"},h("tourStep")(t,Ms));let e=u.articles.map(S).filter(Boolean).join("; "),n=h(
"origin")(e,u.articles.length);return u.articles.length?c("p",{class:"kicker",id:"origin",dir:"auto"},n):""}function Ag(t){
let{text:e,passages:n}=pn(t);return[lo(t),c("h1",{id:"headline",dir:"auto"},...Eg(S(e))),c("div",{class:"under"},
c("span",{class:"chips"},c("small",{},h("statedIn")),...n.map(rt)),c("span",{class:"tools",role:"group","aria-\
label":h("tour")},...Tg(t)))]}var Op=t=>t.toLocaleString(m.language);function Ea(t){let{name:e,note:n}=u.presets[t];
return u.articles.length||e!=="all"||!Me.length?S(n):h("ownData")(Op(j-u.relations.length),Op(u.kinds.length),
T(Me[0]))}var Cg=()=>b.centre===null?"":T(b.centre);function Lg(){if(m.mode==="types")return[lo(null),c("h1",{
id:"headline"},h("types")),c("p",{class:"under note"},h("typesNote"))];let t=Zt();if(t===null)return[lo(null),
c("h1",{id:"headline",dir:"auto"},Cg()||S(u.title))];let{title:e}=u.presets[t];return[lo(null),c("h1",{id:"hea\
dline"},S(e)),c("p",{class:"under note"},Ea(t))]}function Rg(){let{passage:t,isTold:e,path:n,tour:o}=m;return o!==
null?"":t!==null?Be(u.passages[t]):e&&n.from!==null&&n.to!==null?`${T(n.from)} – ${T(n.to)}`:ce()}var Ng=t=>[
lo(null),c("h1",{id:"headline",dir:"auto"},t)],Ig=()=>[m.selected,m.pair,m.passage,m.beside].some(t=>t!==null)||
m.isTold;function Mp(){let t=m.mode==="types"?null:Ma(),e=document.activeElement?.dataset?.act,n=$("finding");
n.style.setProperty("--held",m.stays?`${n.getBoundingClientRect().height}px`:"auto");let o=m.mode==="types"?"":
Rg();n.replaceChildren(...(o?Ng(o):t===null?Lg():Ag(t)).filter(Boolean));let s=e&&(n.querySelector(`[data-act=\
"${e}"]:enabled`)??n.querySelector("button"));s&&document.activeElement===document.body&&s.focus();let r=t?"to\
ur":Ig()?"aside":"";(!m.stays||r!=="aside"||n.dataset.told==="tour")&&(n.dataset.told=r)}var jg=9;function Ep(t,e){let n=u.kinds[t],o=!b.away.has(t);return c("button",{type:"button","aria-pressed":String(
o),"data-act":`key-${t}`,onclick:()=>_t(t,o?"hide":"show")},e?os(n.family,nn(t)):kt(n),S(n.label))}var Tp=(t,e)=>c(
"span",{},t,e);function Ap(t,e,n){if(!e&&!n)return[];let o=c("i",{class:`ring ${t}`,"aria-hidden":"true"},t===
"grave"?"!":"†"),s=c("b",{class:`dagger ${t}`,"aria-hidden":"true"},"†");return[c("span",{},...e?[o]:[],...n?
[s]:[],h(`${t}Error`))]}function Cp(){let t=Ro(),e=new Set(u.relations.map(({thing:d})=>u.things[d].kind)),n=[
...u.kinds.keys()].filter(d=>t.has(d)||b.away.has(d)),o=n.toSorted((d,g)=>(t.get(g)??0)-(t.get(d)??0)).slice(0,
jg),s=n.filter(d=>o.includes(d)),r=[...Q().values()],a=r.filter(d=>tn(d)!==null),i=[...new Set(a.flatMap(d=>on(
d)??[]))],l=z().filter(d=>Ut(d).includes("†")),f=r.filter(({label:d})=>d.includes("†"));$("legend").replaceChildren(
...sr()&&!r.length?[c("b",{},h("linesOfChoice"))]:[],...s.filter(d=>!e.has(d)).map(d=>Ep(d,!1)),...s.filter(d=>e.
has(d)).map(d=>Ep(d,!0)),...r.some(({edges:d})=>d.some(({relation:g})=>g===null))?[Tp(os("stated",qo),h("state\
dLine"))]:[],...i.map(d=>Tp(os(`tone-${de(d)}`,[],6),h("wideLine")(Bt(d)))),...Ap("grave",l.some(Ce),f.some(({
grave:d})=>d)),...Ap("light",!l.every(Ce),!f.every(({grave:d})=>d)))}var Lp="rankings",Pg=["country","pillar","year","printedAs"],fo=new Map;function Dg(){let{reading:t,language:e}=m,
n=`${t} ${e}`;return fo.has(n)||(fo.set(n,null),mt("answer",Lp,{},t,e).then(({table:o})=>{fo.set(n,o),q()},()=>fo.
delete(n))),fo.get(n)}function Fg({columns:t,headings:e,rows:n}){let o=Pg.map(a=>t.indexOf(a)).filter(a=>a>=0),
s=o.map(a=>c("th",{scope:"col"},e[a])),r=n.map(({cells:a,mark:i})=>c("tr",{class:i?"doubtful":""},...o.map((l,f)=>c(
"td",{dir:"auto"},a[l],f?"":i))));return c("div",{class:"scroll",tabindex:"0",role:"region","aria-label":h("ra\
nked")},c("table",{},c("thead",{},c("tr",{},...s)),c("tbody",{},...r)))}function Rp(){let t=Zt();if(t===null||
u.presets[t].name!=="ranks"||!It())return"";let e=Dg();if(!e?.chart)return et(h("ranked"),c("p",{class:"muted",
role:"status"},h("answering")));let n=M(h("allOfIt"),()=>ht(Lp),{class:"tool"}),o=et(h("ranked"),Lr(e.chart,$(
"overview").clientWidth-32),Fg(e),n);return o.classList.add("ranks"),o}var Bg=12;function qg(t){let e=u.edges.filter(o=>o.relation===t),n=e.find(({role:o})=>o==="point")??e[0];return n?
[n.start,n.end]:[t]}function Wg({relation:t,sum:e}){let n=tr(t,e);if(n===null)return"";let o=document.createElementNS(
ye,"svg");o.setAttribute("class",`amount tone-${de(e.currency)}`),o.setAttribute("aria-hidden","true");let s=document.
createElementNS(ye,"rect");return s.setAttribute("width",`${Math.max(.6,100*n)}%`),s.setAttribute("height","10\
0%"),o.append(s),o}function Hg(t){let{relation:e,sum:n}=t,o=U([n.statement]),s=o&&Ve(n.statement),r=Fo(e),a=r!==
null&&m.pair?.from===r.from&&m.pair.to===r.to,i=qg(e).map(T).join(" → "),l=c("b",{},Zs(n.statement),o?c("sup",
{},o):""),f=c("span",{class:"figure"},c("span",{dir:"auto"},i),l);return c("li",{},c("button",{type:"button",class:s?
"sum grave":"sum","aria-pressed":String(a),onclick:()=>r&&Qo(r)},f,Wg(t)))}function Np(){let t=Re().flatMap(r=>Rn(
r).map(a=>({relation:r,sum:a})));if(t.length<2)return"";let e=new Map;for(let r of t){let a=`${F(r.relation).family}\
 ${r.sum.currency}`;e.set(a,[...e.get(a)??[],r])}let n=[...e.values()].map(([{sum:r}])=>r.currency),o=[...e.values()].
flatMap(r=>{let a=r.sort((g,p)=>p.sum.value-g.sum.value).slice(0,Bg),[{relation:i,sum:l}]=a,d=n.filter(g=>g===
l.currency).length>1?` · ${S(F(i).label)}`:"";return[c("h4",{},Bt(l.currency)+d),c("ul",{class:"sums"},...a.map(
Hg))]}),s=t.map(({sum:r})=>r.statement).filter(Ve);return et(h(m.reading==="corrected"?"rightAmounts":"amounts"),
...o,...oo(s),c("p",{class:"note"},h("scales")))}function bn(t,e,n){let o=Ct()[t],s=[["",h("any")],...n].map(([a,i])=>c("option",{value:a,selected:a===o},i)),r=c(
"select",{id:`sieve-${t}`,onchange:({target:a})=>Er({...Ct(),[t]:a.value})},...s);return n.length?c("div",{class:"\
field"},c("label",{for:`sieve-${t}`},e),r):""}var Ip=t=>t?[["only",h("onlySuch")],["without",h("withoutSuch")]]:
[];function jp(){let{sums:t,years:e,statuses:n,hearsay:o,errata:s}=vi(),r=[bn("least",h("least"),t.map(([l,{amounts:f}])=>[
l,ct(f).replaceAll(`
`," ")])),bn("since",h("since"),e.map(l=>[String(l),String(l)])),bn("until",h("until"),e.map(l=>[String(l),String(
l)])),bn("status",h("statusIs"),n.map(([l,f])=>[l,S(f)])),bn("hearsay",h("hearsay"),Ip(o)),bn("errata",h("erra\
ta"),Ip(s))].filter(Boolean);if(!r.length)return"";let a=!pe(Ct()),i=M(h("everyLine"),()=>Er(Jt()),{class:"too\
l","data-act":"everyLine"});return c("details",{class:"several sieve",open:a},c("summary",{},h("sieve")),...r,
a?c("p",{class:"note",role:"status"},h("linesLeft")(Q().size)):"",a?i:"")}var kn=t=>t.toLocaleString(m.language),Ug=[...u.things.keys()].slice(0,j),Gg=u.kinds.map((t,e)=>Ug.filter(n=>N(
n)===e).length),Pp=new Set(u.relations.map(({thing:t})=>N(t))),Dp=Me.slice(0,8),$n=t=>c("p",{class:"note"},t);
function zg(){let t=Zt(),e=u.presets.map((n,o)=>M(S(n.title),()=>Xc(o),{class:"tool",value:n.name,"aria-presse\
d":String(o===t&&m.mode!=="types")}));return So.includes("types")&&e.push(M(h("types"),()=>Fe("types"),{class:"\
tool",value:"types","aria-pressed":String(m.mode==="types")})),et(h("views"),c("div",{class:"tools",role:"grou\
p","aria-label":h("views")},...e),$n(m.mode==="types"?h("typesNote"):t===null?h("ownView"):Ea(t)),u.presets.some(
({name:n})=>n==="all")?"":$n(h("tooMany")(kn(j))))}function Kg(t,e){let n=u.kinds[t],o=c("input",{type:"checkb\
ox",value:String(t),checked:!Xe().has(t),onchange:({target:a})=>_t(t,a.checked?"show":"hide")}),s=c("small",{},
h("shownOf")(kn(e),kn(Gg[t]))),r=S(n.label);return c("li",{},c("label",{},o,kt(n),c("span",{},r),s),M(h("only"),
()=>_t(t,"only"),{class:"only","aria-label":h("onlyThis")+r}))}function Vg(){let t=Ro(),e=[...u.kinds.keys()],
n=s=>c("ul",{class:"kinds"},...s.map(r=>Kg(r,t.get(r)??0))),o=e.filter(s=>Pp.has(s));return[et(h("kinds"),$n(h(
"kindsNote")),n(e.filter(s=>!Pp.has(s)))),o.length?et(h("lines"),$n(h("linesNote")),n(o),c("div",{class:"tools"},
M(h("unfoldAll"),tl,{class:"tool","data-act":"unfoldAll"}),M(h("foldAll"),el,{class:"tool","data-act":"foldAll"}))):
"",Xe().size?M(h("all"),()=>_t(null,"all"),{class:"tool",id:"every"}):""]}function _g({kind:t,names:e}){let n=e.
map(r=>(r.split(/[:/#]/).at(-1)??"").replaceAll("-"," ")),o=["entity","path"].includes(t)?[...new Set(n.flatMap(
r=>ls(r,3)))]:[],s=o.flatMap(r=>[" ",K(r)]);return c("div",{class:"erratum",id:"unknown",role:"alert"},c("p",{
dir:"auto"},h("unknown")(t,e.join(", "))),o.length?c("p",{},h("didYouMean"),...s):"")}function Qg(){let t=m.reading===
"corrected"?` ${h("putRight")}`:"";return c("p",{},c("span",{class:"ring","aria-hidden":"true"},"†"),h("ring"),
t)}function Yg(){let t=Dp.map(e=>c("li",{},K(e)," ",c("small",{},String(L(e).length))));return et(h("connected"),
c("ul",{class:"things"},...t))}function Xg(){let t=[...u.steps.keys()].slice(1).map(e=>{let n=c("span",{},S(pn(
e).text)),o={type:"button",class:"question","aria-current":m.tour===e?"step":!1};return c("li",{},c("button",{
...o,onclick:()=>Vt(e)},n))});return t.length?et(h("tourSteps"),c("ol",{},...t)):""}function Jg(){let t=Ma();if(t===
null)return[];let{points:e,passages:n}=pn(t),o=(a,i)=>c("li",{dir:"auto"},a," ",...i.map(rt));if(e.length){let a=e.
map(i=>o(S(i.text),i.passages));return[et(h("inShort"),c("ul",{class:"points"},...a))]}let r=n.filter(a=>u.passages[a].
text).map(a=>o(S(u.passages[a].text),[a]));return t?[et(h("inShort"),c("ul",{class:"points"},...r))]:[]}function Fp(){
let t=[h("things")(kn(j-u.relations.length)),h("statements")(kn(u.statements.length)),u.passages.length?h("sen\
tences")(kn(u.passages.length)):""],e=[c("h2",{class:"unseen"},h("overview")),m.unknown?_g(m.unknown):"",...Jg(),
m.tour===null&&m.mode!=="types"?Np():"",zg(),Xg(),Rp(),u.articles.length&&u.readings.length>1?$n(h("bothReadin\
gs")):"",c("p",{class:"counts"},t.filter(Boolean).join(" · ")),c("p",{},h("help")),u.readings.length===1&&u.readings[0]===
"corrected"?$n(h("onlyCorrected")):"",gi?Qg():"",...Vg(),jp(),Dp.length?Yg():""];$("overview").replaceChildren(
...e.filter(Boolean))}var qp=t=>Math.min(...t,u.passages.length),Wp=t=>c("span",{class:"chips"},...t.map(rt)),Hp=t=>c("span",{dir:"a\
uto"},t),Up=t=>[u.statements[t].subject,u.statements[t].object].filter(e=>typeof e=="number"),Zg={title:"thing\
Rows",under:["kind"],rows:()=>[...u.things.keys()].slice(0,j).map(t=>({row:t,things:[t]})),columns:[{name:"thi\
ng",value:T,cell:K},{name:"kind",value:t=>S(F(t).label)},{name:"linkedTo",value:t=>nt(t).length},{name:"marks",
value:t=>Ae(t).length,cell:t=>Ae(t).length?`${U(Ae(t))} ${Ae(t).length}`:""}]},Bp=({passage:t})=>t===null?[]:[
t],tw={title:"wordRows",under:["thing"],rows:()=>no().flatMap(t=>{let[e]=t.statements;return e===void 0?[]:[{row:{
...t,subject:u.statements[e].subject},things:t.statements.flatMap(Up)}]}),columns:[{name:"words",value:t=>t.text,
cell:t=>Hp(t.text)},{name:"sentence",value:t=>qp(Bp(t)),cell:t=>Wp(Bp(t))},{name:"thing",value:({subject:t})=>T(
t),cell:({subject:t})=>K(t)},{name:"marks",value:({statements:t})=>U(t)}]},ew={title:"statementRows",under:["r\
elation","object"],rows:()=>[...u.statements.keys()].filter(D).map(t=>({row:t,things:Up(t)})),columns:[{name:"\
subject",value:t=>T(u.statements[t].subject),cell:t=>K(u.statements[t].subject)},{name:"relation",value:t=>S(u.
predicates[u.statements[t].predicate])},{name:"object",value:Ue,cell(t){let{object:e}=u.statements[t];return typeof e==
"number"?K(e):Hp(Ue(t))}},{name:"sentence",value:t=>qp(u.statements[t].passages),cell:t=>Wp(u.statements[t].passages)},
{name:"marks",value:t=>U([t])}]},Es={things:Zg,...u.sentences.length&&{words:tw},statements:ew};var Ls=200,zp=matchMedia("(max-width: 640px)"),As={things:{by:0,direction:1},words:{by:1,direction:1},statements:{
by:0,direction:1}},Yt="things",Kp=!1,po="",Sn=Ls,Gp=t=>String(t).normalize("NFKC").toLowerCase();function nw(){
let{columns:t,rows:e}=Es[Yt],n=new Set([...z(),...ut().flatMap(({relation:p})=>p??[])]),o=([p,...w])=>Kp||n.has(
p)||Yt==="words"&&w.some(y=>R(y)&&n.has(y)),s=Gp(po),r=new Set(po?Xn(po,1/0):[]),a=(p,{name:w,value:y,cell:x})=>w===
"sentence"&&x?x(p).textContent:y(p),i=(p,w)=>!po||t.some(y=>Gp(a(p,y)??"").includes(s))||w.some(y=>r.has(y)),{
by:l,direction:f}=As[Yt],{value:d}=t[l],{compare:g}=new Intl.Collator(document.documentElement.lang,{numeric:!0});
return e().filter(({row:p,things:w})=>o(w)&&i(p,w)).map(({row:p},w)=>({row:p,key:d(p),i:w})).sort((p,w)=>{let[
y,x]=[p.key,w.key],k=typeof y=="number"&&typeof x=="number"?y-x:g(String(y),String(x));return f*k||p.i-w.i}).map(
({row:p})=>p)}var Ts=c("input",{type:"search",id:"filter","data-label":"filter",autocomplete:"off",spellcheck:"\
false"}),Ca=c("div",{class:"tools",role:"group","data-label":"tableOf"}),Ta=c("input",{type:"checkbox",id:"eve\
ry-row"}),Vp=c("p",{class:"note",role:"status"}),Cs=c("table",{}),Aa=M("",ow,{class:"tool","data-message":"mor\
eRows"});function ow(){Sn+=Ls,Se()}function _p(){Ts.addEventListener("input",()=>{po=Ts.value.trim(),Sn=Ls,Se()}),
Ta.addEventListener("change",()=>{Kp=Ta.checked,Se()}),zp.addEventListener("change",()=>$("table").hidden||Se());
let t=c("label",{class:"check"},Ta,c("span",{"data-message":"everyRow"}));$("table").append(c("div",{class:"ba\
r"},Ca,Ts,t),Vp,c("div",{class:"scroll",tabindex:"0",role:"region","data-label":"table"},Cs,Aa))}function sw(t){
let{by:e,direction:n}=As[Yt];As[Yt]={by:t,direction:e===t?-n:1},Se(),Cs.querySelector(`th [value="${t}"]`)?.focus()}
function rw(t){Yt=t,Sn=Ls,Se(),Ca.querySelector(`[value=${t}]`)?.focus()}function aw({name:t},e){let{by:n,direction:o}=As[Yt],
s=e===n?o>0?"ascending":"descending":"none";return c("th",{scope:"col","aria-sort":s},M(Ot(t),()=>sw(e),{value:String(
e)}))}function Se(){Ts.placeholder=h("filter"),Ca.replaceChildren(...Object.entries(Es).map(([f,{title:d}])=>M(
Ot(d),()=>rw(f),{class:"tool",value:f,"aria-pressed":String(f===Yt)})));let{columns:t,title:e,under:n}=Es[Yt],
o=nw(),s=t.filter(({name:f})=>zp.matches&&n.includes(f)),[r,...a]=t.filter(f=>!s.includes(f)),i=(f,{value:d,cell:g})=>g?
g(f):String(d(f)),l=f=>{let d=s.map(p=>c("div",{class:"under"},i(f,p))),g=a.map(p=>c("td",{},i(f,p)));return c(
"tr",{},c("th",{scope:"row"},i(f,r),...d),...g)};Cs.className=Yt,Cs.replaceChildren(c("caption",{class:"unseen"},
Ot(e)),c("thead",{},c("tr",{},...[r,...a].map(f=>aw(f,t.indexOf(f))))),c("tbody",{},...o.slice(0,Sn).map(l))),
Vp.textContent=h("rowsOf")(Math.min(Sn,o.length),o.length),Aa.hidden=o.length<=Sn,Aa.textContent=h("moreRows")}var iw=12,cw=18,[Qp,lw]=[9,38],fw=560,Xp=12,pw=80,Rs=t=>t.toLocaleString(m.language);function Jp(t){Fe("pictur\
e"),_t(t,"only")}function uw(t,e){let n=(a,i)=>e.reduce((l,{from:f,to:d,total:g})=>l+(f===a&&d===i||f===i&&d===
a?g:0),0),[o,...s]=t,r=[o];for(;s.length;){let a=r[r.length-1];s.sort((i,l)=>n(a,l)-n(a,i)||t.indexOf(i)-t.indexOf(
l)),r.push(s.shift())}return r}function Yp({names:t}){let e=[...t].sort(([,o],[,s])=>s-o);return[...e.slice(0,
2).map(([o,s])=>`${o} ${Rs(s)}`),...e.length>2?[h("moreLines")(e.length-2)]:[]].join(", ")}function dw(t,e,n){
let[s,r]=[(t.x+e.x)/2,(t.y+e.y)/2],a=18/(Math.hypot(e.x-t.x,e.y-t.y)||1),i={x:s+(n.x-s)*.35-(e.y-t.y)*a,y:r+(n.
y-r)*.35+(e.x-t.x)*a},l=Math.hypot(e.x-i.x,e.y-i.y)||1,[f,d]=[(e.x-i.x)/l,(e.y-i.y)/l],g={x:e.x-f*(e.radius+2),
y:e.y-d*(e.radius+2)},p={x:g.x-f*9,y:g.y-d*9},w=`${g.x},${g.y} ${p.x-d*4},${p.y+f*4} ${p.x+d*4},${p.y-f*4}`,y={
x:t.x/4+i.x/2+e.x/4,y:t.y/4+i.y/2+e.y/4};return{path:`M${t.x} ${t.y}Q${i.x} ${i.y} ${p.x} ${p.y}`,arrow:w,at:y}}
var mw=(t,e,n,o={})=>B("text",{x:e,y:n,"font-size":Xp,"text-anchor":"middle",class:"label",...o},t);function hw(t,e,n,o){
let s=Math.max(...t.map(p=>Mt.get(p)??0)),r={x:n/2,y:o/2,radius:0},a=new Map;uw(t,e).forEach((p,w)=>{let y=2*Math.
PI*w/t.length-Math.PI/2,x=Qp+(lw-Qp)*Math.sqrt((Mt.get(p)??0)/s),[k,v]=[r.x+(n/2-130)*Math.cos(y),r.y-14+(o/2-
76)*Math.sin(y)];a.set(p,{x:k,y:v,radius:x})});let i=B("svg",{xmlns:ye,viewBox:`0 0 ${n} ${o}`,width:n,height:o,
"aria-hidden":"true"}),l=e.filter(({from:p,to:w})=>p!==w&&a.has(p)&&a.has(w)),f=[...a.values()].map(({x:p,y:w,
radius:y})=>[p-y,w-y,p+y,w+y]),d=[];function g(p,w,y,x=Xp,k=400){let v=pt(p,x,k)[0]/2+3;f.some(([A,P,W,C])=>w+
v>A&&w-v<W&&y+4>P&&y-x<C)||(f.push([w-v,y-x,w+v,y+4]),d.push(mw(p,w,y,{"font-size":x,"font-weight":k})))}for(let[
p,{x:w,y,radius:x}]of a)g(`${S(u.kinds[p].label)} ${Rs(Mt.get(p)??0)}`,w,y+x+16,14,600);l.forEach((p,w)=>{let[
y,x]=[a.get(p.from),a.get(p.to)],{path:k,arrow:v,at:A}=dw(y,x,r),P=1+5*Math.sqrt(p.total/l[0].total);i.append(
B("path",{d:k,class:"link","stroke-width":P}),B("polygon",{points:v,class:"tip"})),w<cw&&g(Yp(p),A.x,A.y+4)});
for(let[p,{x:w,y,radius:x}]of a){let k=e.find(({from:A,to:P})=>A===p&&P===p),v=B("circle",{cx:w,cy:y,r:x,class:`\
dot ${u.kinds[p].family}`});v.addEventListener("click",()=>Jp(p)),i.append(v),k&&g(`↻ ${Yp(k)}`,w,y+x+32)}return i.
append(...d),i}var La=t=>c("button",{type:"button",class:"thing",onclick:()=>Jp(t)},kt(u.kinds[t]),S(u.kinds[t].
label));function gw(t){let e=t.flatMap(({from:s,to:r,names:a})=>[...a].map(([i,l])=>({from:s,name:i,to:r,n:l})));
e.sort((s,r)=>r.n-s.n);let n=["subject","relation","object","howMany"].map(s=>c("th",{scope:"col"},h(s))),o=e.
map(({from:s,name:r,to:a,n:i})=>c("tr",{},c("td",{},La(s)),c("td",{dir:"auto"},r),c("td",{},La(a)),c("td",{class:"\
numeric"},Rs(i))));return c("table",{},c("thead",{},c("tr",{},...n)),c("tbody",{},...o))}function Zp(){let t=$(
"types"),e=Ja(S),n=[...Mt.keys()].sort((a,i)=>(Mt.get(i)??0)-(Mt.get(a)??0)),{clientWidth:o,clientHeight:s}=t.
parentElement,r=n.map(a=>c("li",{},La(a)," ",c("small",{},Rs(Mt.get(a)??0))));t.replaceChildren(o<fw?"":hw(n.slice(
0,Math.min(iw,Math.floor(o/pw))),e,o-32,Math.max(480,s-100)),c("ul",{class:"things"},...r),e.length?gw(e):"",M(
h("asPicture"),()=>Fe("picture"),{class:"tool"}))}Wa(ec,br,Go,Pa,Cf,Mp,Cp,xf,Fp,vp,lp,Os,()=>m.tab==="text"&&xs(),()=>m.mode==="table"&&Se(),()=>m.mode==="types"&&
Zp(),us,hf,pa,qs,()=>{$("undo").disabled=!Fa()});bp();vf();_p();ks($("query"),$("found"),{take:Nt,sentences:wf,
read:he,asks:!0});If();Wf();Pf();Hf();yf();Lf();op();ft(!Ws.matches);$("empty").hidden=j>0;E.once("afterDrawin\
g",()=>performance.mark("drawn"));Xo(location.hash);m.mode!=="picture"&&performance.mark("drawn");window.sovkg=
{data:u,network:E,lines:Q,readable:Vo,pointOn:xt,picture:{shown:Ne,things:z,isPinned:ue},select(t){let e=_(t);
return e!==void 0&&Nt(e),e!==void 0}};document.documentElement.dataset.ready="";})();
