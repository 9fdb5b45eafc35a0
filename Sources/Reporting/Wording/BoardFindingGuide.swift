internal import Touchstone

extension Wording {
  static let lookAlikeBoard = FindingGuide(
    title: Bilingual(en: "The board's name is like another's", zh: "榜单名称与另一个相近"),
    meaning: Bilingual(
      en: "The claim could not be judged on the board that it names, and another board has a name "
        + "that is easily taken for it.",
      zh: "在原句所说的榜单上无法核查，而另有一个名称极易混淆的榜单。"),
    matters: Bilingual(
      en: "SuperCLUE and SuperGLUE differ in one letter and in all else; fame does not carry over.",
      zh: "SuperCLUE与SuperGLUE只差一个字母，其余全不相同，名气不能借用。"),
    honest: Bilingual(
      en: "Larkspur ranks first on SuperCLUE, the Chinese board of CLUE (not SuperGLUE).",
      zh: "云雀在CLUE的中文榜单SuperCLUE（不是SuperGLUE）上排名第一。"))

  static let notPubliclyAvailable = FindingGuide(
    title: Bilingual(en: "Not publicly available", zh: "公众无法使用"),
    meaning: Bilingual(
      en: "On the day of the claim the public could not use the model: the board lists it so, or a "
        + "dated source says so. Where nothing is known, nothing is said.",
      zh: "当时公众还无法使用该模型：榜单如此列出，或有带日期的来源。不知道就不说。"),
    matters: Bilingual(
      en: "Nobody outside can repeat the measurement, and no buyer gets what was measured.",
      zh: "外人无法复测，用户也用不到被测的模型。"),
    honest: Bilingual(
      en: "Larkspur, open to invited testers only, ranks first on CMMLU.",
      zh: "目前仅限受邀者试用的云雀在CMMLU上排名第一。"))

  static let boardUnderCaution = FindingGuide(
    title: Bilingual(en: "A caution on the board", zh: "榜单有风险提示"),
    meaning: Bilingual(
      en: "Within the year before the claim, the board's operator or others published a caution "
        + "on it; it is quoted with its date and source.",
      zh: "在此前一年内，榜单运营方或他人发布过提示；附日期和出处。"),
    matters: Bilingual(
      en: "Whoever runs a board knows best what its places can show.",
      zh: "名次能说明什么，运营方最清楚。"),
    honest: Bilingual(
      en: "Larkspur ranks first on C-Eval, whose makers ask to read its scores with caution.",
      zh: "云雀在C-Eval上排名第一；该榜作者提醒谨慎看待其分数。"))

  static let conflictOfInterest = FindingGuide(
    title: Bilingual(en: "A tie between board and vendor", zh: "榜单与厂商有关联"),
    meaning: Bilingual(
      en: "A dated, cited source shows a tie between who runs the board and who makes the model. "
        + "Where no source shows one it is unknown, which is not “none”.",
      zh: "有带日期的来源表明榜单运营方与模型厂商有关联。没有来源即为“未知”，不等于“没有”。"),
    matters: Bilingual(
      en: "A judge who is close to a competitor may be fair, but the reader should know.",
      zh: "裁判与选手有关联未必不公，但读者应当知情。"),
    honest: Bilingual(
      en: "Larkspur ranks first on Example Board, which our own laboratory runs.",
      zh: "云雀在由我们自己实验室运营的示例榜上排名第一。"))

  static let smallTest = FindingGuide(
    title: Bilingual(en: "A small test", zh: "规模很小"),
    meaning: Bilingual(
      en: "The place rests on fewer than 100 questions, or on fewer than three models.",
      zh: "名次所依据的题目不足100道，或模型不足3个。"),
    matters: Bilingual(
      en: "With ten questions one answer moves ten points; first of two is not last of two.",
      zh: "十道题里答对一道就差十分；两个里的第一只是没有垫底。"),
    honest: Bilingual(
      en: "Larkspur answers 10 of 10 questions on role play, more than the three others listed.",
      zh: "云雀答对角色扮演10题中的10题，多于所列其他三个模型。"))

  static let granularity = FindingGuide(
    title: Bilingual(en: "A score that one run cannot give", zh: "一次测试得不出的分数"),
    meaning: Bilingual(
      en:
        "The test has N questions, each right or wrong, and no k of N gives the score as printed. "
        + "It is never called false.",
      zh: "测试共N题，非对即错，而没有任何k/N等于所印的分数。这并不表示分数为假。"),
    matters: Bilingual(
      en: "It may be a mean of several runs or of a part of the test, and should say so.",
      zh: "它可能是多次平均或部分题目的成绩，应当说明。"),
    honest: Bilingual(
      en: "Larkspur scores 71.2 on AIME 2024, the mean of 64 runs over its 30 questions.",
      zh: "云雀在AIME 2024的30题上64次测试的平均分为71.2。"))

  static let differentProtocol = FindingGuide(
    title: Bilingual(en: "Measured in another way", zh: "测法不同"),
    meaning: Bilingual(
      en:
        "The claim's figure and the board's came about with other shots or on another split; they "
        + "are not compared. An unstated way of testing is unknown.",
      zh: "原句与榜单的数字样例数不同，或题目划分不同，不作比较。没有说明的测法视为未知。"),
    matters: Bilingual(
      en: "Five examples instead of none can be worth more than a year of research.",
      zh: "给五个样例与不给样例的差距，可能超过一年的研究进展。"),
    honest: Bilingual(
      en: "Larkspur scores 72.1 on C-Eval, test split, five-shot; Foxglove-2 scores 70.4 likewise.",
      zh: "在C-Eval测试集、5-shot条件下，云雀得72.1分，毛地黄-2得70.4分。"))

  static let numberFromOther = FindingGuide(
    title: Bilingual(en: "Another row's or column's figure", zh: "数字属于别的行或列"),
    meaning: Bilingual(
      en:
        "The claimed value is not the model's on this measure, but stands in exactly one other row "
        + "or column of the same table.",
      zh: "所说的数值不是该模型这一项的，却恰好见于同一表格的另一行或另一列。"),
    matters: Bilingual(
      en: "A figure that slipped by a line tells whose slip it was, and what the right one is.",
      zh: "看错一行的数字，能看出错在哪里、正确的是什么。"),
    honest: Bilingual(
      en: "Larkspur scores 72.1 in total on SuperCLUE and 80.4 in OPT.",
      zh: "云雀在SuperCLUE的总分为72.1，OPT为80.4。"))
}
