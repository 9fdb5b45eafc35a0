/// An http(s) address in its parts.
struct WebAddress: Hashable, Sendable {
  /// In ASCII, without the fragment.
  var text: String
  /// `https://news.example:8443`: what one robots.txt speaks for.
  var origin: String
  /// With the query.
  var path: String
}
