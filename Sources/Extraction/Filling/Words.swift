/// Small words that several patterns and guards ask for.
enum Words {
  static let relatives = WordSet(["that", "which", "who"])
  static let tops = WordSet(["tops", "topped", "topping"])
  static let distances = WordSet(["离", "距", "距离"])
  static let models = WordSet(["模型"])
  static let level = WordSet(["水平"])
  static let sota = WordSet(["sota"])
  static let orLess = WordSet(["以下"])
  static let series = WordSet(["series", "family", "系列", "系列模型", "家族"])
}
