/// What the pages around the reports have beside `Style.sheet`.
enum SiteStyle {
  static let sheet: StaticString = """

    .brand a{color:inherit}nav a{margin-left:.3rem}
    main h1{margin:1.6rem 0 .3rem;font:600 1.7rem/1.3 Georgia,"Source Serif 4","Noto Serif",
    "DejaVu Serif",serif}
    main section{margin-top:2.2rem}main h2{margin:0 0 .6rem;font-size:1.2rem}
    .lead{font-size:1.06rem;margin:.4rem 0}
    .counts{display:flex;flex-wrap:wrap;gap:.5rem;margin:1rem 0;padding:0;list-style:none}
    .counts li{flex:1 1 9.5rem;padding:.5rem .8rem;background:var(--card);
    border-top:.25rem solid var(--tone,var(--rule));border-radius:.3rem;line-height:1.35}
    .counts .whole{flex-basis:30%}.counts b{display:block;font-size:1.5rem}
    .names{columns:14rem;column-gap:2rem;margin:0;padding:0;list-style:none}
    .names li{break-inside:avoid;padding:.12rem 0}
    .filter{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:end;margin:0 0 1rem;
    padding:.8rem 1rem;background:var(--card);border-radius:.4rem;font-size:.9rem}
    .filter[hidden]{display:none}.filter label{display:grid;gap:.1rem}
    .filter select,.filter input,.filter button{font:inherit;min-height:2rem;max-width:15rem;
    color:var(--ink);background:var(--page);border:1px solid var(--soft);border-radius:.25rem;
    padding:.1rem .4rem}
    .filter p{flex-basis:100%;margin:0}.filter p:empty{display:none}
    .filter :focus-visible{outline:3px solid var(--link);outline-offset:1px}
    .pages{display:flex;flex-wrap:wrap;gap:.3rem 1rem;margin:0 0 1rem;font-size:.9rem}
    .doc{margin-top:1.7rem}.doc h3{margin:0;font-size:1.05rem}.doc>.who{font-size:.85rem}
    .doc li[hidden],.doc[hidden]{display:none}
    .doc li.none{color:var(--soft)}
    .foot{margin-top:3rem;padding-top:.6rem;border-top:1px solid var(--rule)}
    .caution{margin:.7rem 0;padding:.6rem 1rem;background:var(--card);
    border-left:.3rem solid var(--mixed)}.caution p{margin:.2rem 0}
    .plain td,.plain th{font-size:.88rem}
    .plain td.day{white-space:nowrap}
    @media(max-width:34rem){.plain{min-width:36rem}
    .counts li{padding:.4rem .5rem;font-size:.88rem;overflow-wrap:normal}.counts b{font-size:1.25rem}}
    @media print{.filter,.pages,nav{display:none}.doc li{break-inside:avoid}}

    """
}
