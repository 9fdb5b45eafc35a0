internal import Touchstone

/// The one script of the site: it narrows the list that is on the page already, and no more.
enum SiteScript {
  static let markup = HTML(trusting: source)

  /// What the page's policy names, so that no other script can run.
  static let digest = base64(ofHexadecimal: Digest.sha256("\(source)"))

  // A choice is kept behind the address's #, so that it can be linked and goes along to other pages.
  private static let source: StaticString = """
    (()=>{const form=document.getElementById('filter'),told=document.getElementById('shown'),
    rows=[...document.querySelectorAll('li[data-l]')],docs=[...document.querySelectorAll('.doc')],
    ways=[...document.querySelectorAll('.pages a')],fields=[...form.elements].filter(f=>f.name);
    const apply=()=>{const q=new URLSearchParams(),c={};
    for(const f of fields){c[f.name]=f.value;if(f.value)q.set(f.name,f.value)}
    const on=[...q].length>0;let seen=0,all=0;
    for(const r of rows){const d=r.closest('.doc').dataset.d,s=r.dataset;
    const fits=!on||(s.v!==undefined&&(!c.v||s.v===c.v)&&(!c.b||(s.b||'').split(' ').includes(c.b))
    &&(!c.l||s.l===c.l)&&(!c.from||(d!=='-'&&d>=c.from))&&(!c.to||(d!=='-'&&d<=c.to)));
    r.hidden=!fits;if(s.v!==undefined){all++;if(fits)seen++}}
    for(const d of docs)d.hidden=![...d.querySelectorAll('li')].some(r=>!r.hidden);
    for(const a of ways)a.hash=on?q:'';
    told.textContent=on?told.dataset.words.replace('{n}',seen).replace('{m}',all):'';
    try{if(on||location.hash.includes('='))
    history.replaceState(null,'',location.pathname+location.search+(on?'#'+q:''))}catch{}};
    const q=new URLSearchParams(location.hash.includes('=')?location.hash.slice(1):'');
    for(const f of fields)if(q.has(f.name))f.value=q.get(f.name);
    form.hidden=false;form.addEventListener('input',apply);
    form.addEventListener('submit',e=>e.preventDefault());
    form.addEventListener('reset',()=>setTimeout(apply));apply()})()
    """

  static func base64(ofHexadecimal digits: String) -> String {
    let nibbles = digits.utf8.map { $0 < 0x3A ? Int($0) - 0x30 : Int($0) - 0x57 }
    let bytes = stride(from: 0, to: nibbles.count - 1, by: 2).map {
      nibbles[$0] << 4 | nibbles[$0 + 1]
    }
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
    var text = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = (0..<3).map { start + $0 < bytes.count ? bytes[start + $0] : 0 }
      let bits = group[0] << 16 | group[1] << 8 | group[2]
      for place in 0..<4 {
        text.append(start + place > bytes.count ? "=" : letters[bits >> (18 - 6 * place) & 63])
      }
    }
    return text
  }
}
