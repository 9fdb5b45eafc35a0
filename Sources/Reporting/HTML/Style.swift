/// The page's style sheet.
enum Style {
  static let sheet: StaticString = """

    :root{color-scheme:light dark;--ink:#1d1f24;--soft:#575d66;--rule:#d9dce1;--page:#fcfcfa;
    --card:#f3f3ee;--link:#1f4f85;--yes:#0a6449;--no:#a02a20;--mixed:#855000;--open:#505a68;
    --hit:#fbe7ae}
    @media screen and (prefers-color-scheme:dark){:root{--ink:#e9e7e2;--soft:#a9afb7;
    --rule:#3b4148;--page:#15171a;--card:#1e2226;--link:#93bff0;--yes:#63cda9;--no:#f28f83;
    --mixed:#ecb75f;--open:#aab4c0;--hit:#4a3d12}}
    *{box-sizing:border-box}
    body{margin:0;background:var(--page);color:var(--ink);overflow-wrap:anywhere;
    font:17px/1.6 "Source Sans 3","Noto Sans",system-ui,"PingFang SC","Microsoft YaHei",
    "Noto Sans CJK SC",sans-serif}
    header,main{max-width:47rem;margin:0 auto;padding:0 1.2rem}
    header{padding-top:1.6rem}main{padding-bottom:4rem}
    a{color:var(--link)}
    a:focus-visible,summary:focus-visible{outline:3px solid var(--link);outline-offset:2px}
    .skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:.5rem}
    .brand{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.2rem 1rem;
    padding-bottom:.55rem;border-bottom:1px solid var(--rule);font-size:.86rem;color:var(--soft)}
    .brand b,.brand b a{color:var(--ink)}
    h1{margin:1.2rem 0 0;font-size:1.15rem;line-height:1.4}
    h2,h3{line-height:1.3}
    h3{margin:1.8rem 0 .5rem;font-size:1.02rem}
    .who{margin:.15rem 0 0;color:var(--soft);font-size:.92rem}
    .small{font-size:.85rem;color:var(--soft)}.soft{color:var(--soft)}
    :lang(zh){line-break:strict}q{quotes:none}h1,q,td,th,mark,.cite{unicode-bidi:isolate}
    section{margin-top:2.6rem}
    .claim+.claim,.text,.method{border-top:1px solid var(--rule);padding-top:.4rem}
    .claim h2{margin:1.4rem 0 .2rem;font:600 1.6rem/1.32 Georgia,"Source Serif 4","Noto Serif",
    "DejaVu Serif",serif;text-wrap:balance}
    .claim h2 :lang(zh){font-family:"Songti SC","Noto Serif CJK SC",serif}
    .yes{--tone:var(--yes)}.no{--tone:var(--no)}.mixed{--tone:var(--mixed)}.open{--tone:var(--open)}
    .verdict{margin-top:1.2rem;padding:.95rem 1.15rem;background:var(--card);
    border-left:.45rem solid var(--tone);border-radius:0 .4rem .4rem 0}
    .verdict h3{margin:0;font-size:1.25rem;color:var(--tone)}
    .verdict p{margin:.4rem 0 0}
    .scale{display:flex;gap:.25rem;margin:.65rem 0 .6rem}
    .scale i{flex:1;height:.45rem;border-radius:.2rem;border:1px solid var(--tone)}
    .scale i.on{background:var(--tone)}
    figure{margin:0 0 1.5rem}
    figcaption{display:flex;flex-wrap:wrap;gap:.1rem .7rem;font-size:.92rem}
    .when{color:var(--soft)}.outcome{color:var(--tone);font-weight:600}
    table{width:100%;border-collapse:collapse;font-variant-numeric:tabular-nums}
    th,td{padding:.36rem .5rem;border-bottom:1px solid var(--rule);text-align:left;
    vertical-align:top;font-weight:400;overflow-wrap:break-word}
    thead th{font-size:.82rem;color:var(--soft);vertical-align:bottom}
    td.n,th.n{text-align:right}td.n{white-space:nowrap}
    .subject{background:var(--hit)}.subject th,.subject td{font-weight:600}
    .tag{margin-left:.5rem;font-weight:400;color:var(--soft)}.subject .tag{color:inherit}
    .skipped td{padding:.1rem .5rem;color:var(--soft);font-size:.85rem}
    .wide{overflow-x:auto}.source{margin:.4rem 0 0}
    code{font-size:.88em}pre{white-space:pre-wrap;background:var(--card);padding:.6rem .8rem;
    border-radius:.4rem;font-size:.88rem}
    .summary h2,.text h2,.method h2{margin:1.2rem 0 .5rem;font-size:1.15rem}
    .summary ol,.doc ol{margin:.4rem 0 0;padding:0;list-style:none}
    .summary li,.doc li{margin:.55rem 0 0;padding:.05rem 0 .05rem .8rem;
    border-left:.25rem solid var(--tone,var(--rule))}.summary li>*,.doc li>*{display:block}
    li>a{color:inherit;text-decoration-color:var(--rule);text-underline-offset:.2em}
    .says{color:var(--tone);font-weight:600}
    .limits{margin-top:.8rem;padding:.7rem 1.15rem;border:1px solid var(--rule);border-radius:.4rem}
    .limits p{margin:0}.limits p+p{margin-top:.35rem}
    .limits ins{text-decoration:none;font-weight:600;color:var(--yes)}
    .chart figcaption{display:block;font-size:1rem}.chart figcaption p{margin:0 0 .6rem}
    .chart h3{margin:1.8rem 0 .3rem}.chart details{font-size:.9rem;margin-top:.2rem}
    .chart>.small{margin:.2rem 0}summary{cursor:pointer;color:var(--link)}
    .signs{position:absolute}.chart svg{display:block;max-width:100%;overflow:visible}
    .course,.tenures{width:100%}
    .chart text{font-size:13px;fill:var(--ink)}.chart text.tick{fill:var(--soft)}
    .chart text.claimed{fill:var(--mixed);font-weight:600}
    .own .name,.chart text.head{font-weight:600}
    .grid{stroke:var(--rule)}line.claimed{stroke:var(--mixed);stroke-width:1.5;stroke-dasharray:5 3}
    .span{fill:var(--hit);opacity:.6}
    .own{fill:var(--link);stroke:var(--link)}.other{fill:var(--page);stroke:var(--soft)}
    .own text,.other text{stroke:none}.way{stroke-width:2}use.other,.other use{stroke-width:1.8}
    .bar{stroke-width:1.5}.other .bar{fill:var(--rule)}.maybe{stroke-width:2;stroke-dasharray:2 3}
    .keys{display:flex;flex-wrap:wrap;gap:.2rem 1.1rem;margin:.3rem 0;padding:0;list-style:none;
    font-size:.9rem}.keys svg{display:inline-block;vertical-align:-.12em;margin-right:.4em}
    .maps{display:flex;flex-wrap:wrap;gap:1rem 2rem}.chart .map{flex:1 1 19rem;
    max-width:21.5rem;align-self:flex-start}.map text{font-size:12px}.map .head{font-size:13px}
    .cell-yes{fill:var(--yes);stroke:var(--page);--edge:none}
    .cell-no{fill:var(--card);stroke:var(--soft)}
    .cell-open{fill:var(--page);stroke:var(--soft);stroke-dasharray:none}
    .stroke{fill:none;stroke-width:1.7}.cell{stroke-width:1}
    dl{margin:0}dt{font-weight:600}dt code{color:var(--mixed)}dd{margin:0 0 .8rem}
    .quoted{white-space:pre-line}.quoted .heading{font-weight:600}
    .quoted blockquote{margin:1rem 0;padding-left:1rem;border-left:3px solid var(--rule)}
    .gap{color:var(--soft);text-align:center}
    mark{background:var(--hit);color:inherit}
    mark a{color:inherit;text-decoration:underline;
    text-decoration-color:var(--tone);text-decoration-thickness:2px;text-underline-offset:.22em}
    mark.inner a{text-decoration-style:double}
    .badge{margin-right:.2em;padding:0 .35em;border:1px solid var(--tone);border-radius:.6em;
    color:var(--tone);background:var(--page);font-size:.75rem;font-weight:600;text-decoration:none;
    white-space:nowrap}
    :target{scroll-margin-top:1rem}.badge:target{outline:3px solid var(--link)}
    @media(max-width:34rem){body{font-size:16px}.claim h2{font-size:1.3rem}
    figure table{font-size:.8rem}
    figure th,figure td{padding:.3rem .2rem}
    .course .name{display:none}.tag{display:block;margin:0}}
    @media print{.more::details-content{content-visibility:visible;block-size:auto}}
    @page{size:A4;margin:18mm}
    @media print{.chart details{display:none}body{font-size:10.5pt;background:#fff}header,main{max-width:none;padding:0}
    .skip{display:none}.verdict,.limits,figure,tr{break-inside:avoid}.summary li{break-inside:avoid}h2,h3{break-after:avoid}
    .verdict,.limits{border-top:1px solid #999;border-right:1px solid #999;
    border-bottom:1px solid #999}.scale i,.subject,mark{print-color-adjust:exact}}

    """
}
