internal import Touchstone

extension Lexicon {
  /// Region, openness, language, size.
  static let scopes: [Term] = [
    Term(
      .region("CN"), zh: "国产|国内|中国|我国|全国|国产大模型|国内大模型|国产模型|国产厂商|本土|国人",
      en:
        "domestic|china's|chinese-made|in china|domestically|among chinese models|chinese models|chinese-developed"
    ),
    Term(
      .region("global"), zh: "国内外|海内外|中外|全球|世界|国际|全世界|地表|全球范围|世界范围",
      en: "global|globally|worldwide|world|world's|in the world|international|internationally"),
    Term(
      .openness(.open),
      zh: "开源|开源可商用|开放权重|开源社区|学术开源|开放源代码|可商用开源",
      en:
        "open-source|open-sourced|opensource|opensourced|open source|open|open-weight|open-weights|OSS|"
        + "publicly available|openly available|open-access|open research|openly released|open-released|openly licensed|"
        + "open-licensed|openly accessible|open access"),
    Term(
      .openness(.closed), zh: "闭源|不开源|非开源|私有|商用闭源",
      en: "closed-source|closed|proprietary|closed-weight|closed source|commercial closed-source"),
    Term(
      .language("zh+en"), zh: "中英文|中英双语|中英|中文和英文|中文与英文|中文、英文|英文和中文",
      en:
        "Chinese and English|English and Chinese|both English and Chinese|both Chinese and English|Chinese/English"
    ),
    Term(
      .language("multi"), zh: "多语言|多语种|中文、英文和多语言", en: "multilingual|multi-language|multi-lingual"),
    Term(
      .language("zh"), zh: "中文|汉语|中文能力|中文特性|繁体中文|繁中|简体中文",
      en: "Chinese|in Chinese|Chinese-language|Mandarin"),
    Term(.language("en"), zh: "英文|英语", en: "English|in English|English-language"),
    Term(.language("ar"), zh: "阿拉伯语|阿拉伯文", en: "Arabic"),
    Term(.language("ja"), zh: "日语|日文", en: "Japanese"),
    Term(.language("ko"), zh: "韩语|韩文", en: "Korean"),
    Term(.language("bo"), zh: "藏语|藏文", en: "Tibetan"),
    Term(.language("ug"), zh: "维吾尔语|维语", en: "Uyghur"),
    Term(.language("mn"), zh: "蒙古语|蒙语", en: "Mongolian"),
    Term(.language("yue"), zh: "粤语", en: "Cantonese"),
    Term(.language("nl"), zh: "荷兰语", en: "Dutch"),
    Term(.language("sv"), zh: "瑞典语", en: "Swedish"),
    Term(.language("da"), zh: "丹麦语", en: "Danish"),
    Term(.language("no"), zh: "挪威语", en: "Norwegian"),
    Term(.language("fi"), zh: "芬兰语", en: "Finnish"),
    Term(.language("pl"), zh: "波兰语", en: "Polish"),
    Term(.language("cs"), zh: "捷克语", en: "Czech"),
    Term(.language("tr"), zh: "土耳其语", en: "Turkish"),
    Term(.language("uk"), zh: "乌克兰语", en: "Ukrainian"),
    Term(.language("el"), zh: "希腊语", en: "Greek"),
    Term(.language("he"), zh: "希伯来语", en: "Hebrew"),
    Term(.language("fa"), zh: "波斯语", en: "Persian|Farsi"),
    Term(.language("bn"), zh: "孟加拉语", en: "Bengali"),
    Term(.language("ms"), zh: "马来语", en: "Malay"),
    Term(.language("ur"), zh: "乌尔都语", en: "Urdu"),
    Term(.language("sw"), zh: "斯瓦希里语", en: "Swahili"),
    Term(.language("de"), zh: "德语|德文", en: "German"),
    Term(.language("fr"), zh: "法语|法文", en: "French"),
    Term(.language("es"), zh: "西班牙语", en: "Spanish"),
    Term(.language("pt"), zh: "葡萄牙语", en: "Portuguese"),
    Term(.language("ru"), zh: "俄语|俄文", en: "Russian"),
    Term(.language("it"), zh: "意大利语", en: "Italian"),
    Term(.language("hi"), zh: "印地语", en: "Hindi"),
    Term(.language("vi"), zh: "越南语", en: "Vietnamese"),
    Term(.language("th"), zh: "泰语", en: "Thai"),
    Term(.language("id"), zh: "印尼语|印度尼西亚语", en: "Indonesian"),
    Term(
      .size("same-size"),
      zh:
        "同等|同级|同类|同尺寸|同等尺寸|同规模|同等规模|同量级|同等量级|同参数|同参数量|同等参数规模|同等参数|同等大小|同样大小|相近尺寸|尺寸相近|相同规模|"
        + "同级别|同体量|同参数规模|同等参数量|同尺寸模型|同规模模型|当前规模|同等级|同等体量|相同尺寸|相近规模|规模相近|相似规模|同等通用模型大小|"
        + "同等参数规模下|相同参数规模|相同参数量|相当规模|同档|同类尺寸|同参数级别|同参数规模下|相同量级|同一量级|同等规格|同等体积|相近参数|参数相近|参数规模相近|相似参数|参数量相当|参数量相近|规模相当|尺寸相当|体量相当|体量相近",
      en:
        "same size|of its size|of the same size|similar size|similar-sized|similarly sized|similar model sizes|"
        + "similar scale|similar model scale|same scale|comparable size|same parameter scale|"
        + "same model size|equal size|size class|of their size|for its size|similar model size|"
        + "similar sizes|same parameter size|its weight class|its class|generalist LVLM scale|"
        + "same generalist LVLM scale|similar parameter|the same size|similar parameters|"
        + "comparable sizes|same-sized|equally sized|similar parameter scale|comparably sized|"
        + "comparable-sized|comparable scale|its size class|the same size class|like-sized|"
        + "its compute class|the same compute class|their compute class|similar compute class|same compute budget|"
        + "similar compute budget|comparable compute|its size category|the same size category|same scale class|"
        + "the same parameter scale|the same scale|same parameter count|the same parameter count|its parameter class|comparable parameter counts|similar parameter counts|equal parameter count"
    ),
    Term(.size("10B-class"), zh: "百亿级|百亿参数|百亿规模"),
    Term(.size("100B-class"), zh: "千亿级|千亿参数|千亿规模"),
    Term(.size("1B-class"), zh: "十亿级|十亿参数"),
    Term(.size("dense models"), en: "dense models|dense model"),
  ]
}
