package io.parvis.platform.files;

import java.io.IOException;
import software.amazon.awssdk.core.ResponseInputStream;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;

/// A content on its way from a bucket. Whoever stops reading hangs up, where the rest would be fetched for nothing; what breaks
/// on the way is the store's.
class Fetched extends BlockStream {

    private final ResponseInputStream<GetObjectResponse> content;
    private long left;

    Fetched(ResponseInputStream<GetObjectResponse> content) {
        super(content);
        this.content = content;
        this.left = content.response().contentLength();
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        try {
            var got = in.read(into, from, most);
            left -= Math.max(0, got);
            return got;
        } catch (IOException broken) {
            throw new Storage.Away(broken);
        }
    }

    @Override
    public void close() throws IOException {
        if (left > 0) {
            content.abort();
        }
        super.close();
    }
}
