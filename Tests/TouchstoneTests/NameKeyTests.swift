import Testing
import Touchstone

@Suite("One name in all its spellings")
struct NameKeyTests {
  @Test(arguments: [
    ("GPT-4", "gpt 4"), ("GPT4", "ＧＰＴ－４"), ("訊飛星火", "讯飞星火"), ("通義千問", "通义千问"),
    ("智譜AI", "智谱AI"), ("藍心大模型", "蓝心大模型"), ("度小滿", "度小满"), ("騰訊混元", "腾讯混元"),
  ])
  func `spellings of one name have one key`(left: String, right: String) {
    #expect(nameKey(left) == nameKey(right))
  }

  @Test(arguments: [("GPT-4", "GPT-4.0"), ("Baichuan2-13B-Chat", "Baichuan2-13B-Base")])
  func `other names have other keys`(left: String, right: String) {
    #expect(nameKey(left) != nameKey(right))
  }
}
