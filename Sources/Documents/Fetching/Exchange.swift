/// One request and what came back, byte for byte.
package struct Exchange: Hashable, Sendable {
  /// Why the answer is not complete.
  package enum Cut: String, Hashable, Sendable {
    case length, time, disconnect
  }

  package var url: String
  package var request: [UInt8]
  /// The status line and the headers, with the empty line that ends them.
  package var head: [UInt8]
  /// As received: still in its transfer and content encoding.
  package var body: [UInt8]
  /// The address of the server, as digits.
  package var address: String?
  package var cut: Cut?

  package init(
    url: String, request: [UInt8] = [], head: [UInt8] = [], body: [UInt8] = [],
    address: String? = nil, cut: Cut? = nil
  ) {
    self.url = url
    self.request = request
    self.head = head
    self.body = body
    self.address = address
    self.cut = cut
  }

  var response: ResponseHead? { ResponseHead(head) }
}
