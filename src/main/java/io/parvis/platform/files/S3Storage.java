package io.parvis.platform.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/// A bucket of an S3-compatible store: `<firm>/<hash>`. What is removed lies under `leaving/` for as long again, and is still
/// found there: a store of this kind cannot refuse to delete what somebody keeps once more at that moment.
class S3Storage implements Storage, AutoCloseable {

    private static final String LEAVING = "leaving/";
    private static final int NOT_FOUND = 404;

    private final S3Client client;
    private final String bucket;
    private final Path drafts;
    private final Drawings drawings;

    /// @param drafts a folder of the local disk for what is on its way into the bucket
    S3Storage(S3Client client, String bucket, Path drafts) {
        this.client = client;
        this.bucket = bucket;
        this.drafts = drafts;
        this.drawings = new S3Drawings(client, bucket);
    }

    @Override
    public Drawings drawings() {
        return drawings;
    }

    @Override
    public Kept keep(UUID firm, InputStream content, long most) throws IOException {
        try (var draft = Draft.in(drafts)) {
            var kept = draft.write(content, most);
            var key = key(firm, kept.hash());
            asking(key, () -> put(key, kept, draft.path()));
            return kept;
        }
    }

    // Also where it is already: that makes it young again.
    private Object put(String key, Kept kept, Path draft) {
        var checksum = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(kept.hash()));
        return client.putObject(to -> to.bucket(bucket).key(key).checksumSHA256(checksum), draft);
    }

    @Override
    public InputStream open(UUID firm, Kept kept) throws IOException {
        var key = key(firm, kept.hash());
        try {
            return open(key, kept);
        } catch (NoSuchFileException gone) {
            return open(LEAVING + key, kept);
        }
    }

    private InputStream open(String key, Kept kept) throws IOException {
        var content = asking(key, () -> client.getObject(from -> from.bucket(bucket).key(key)));
        return new CheckedStream(new Fetched(content), kept);
    }

    @Override
    public void each(UUID firm, Instant before, Consumer<String> hash) throws IOException {
        var found = new HashSet<String>();
        for (var prefix : new String[] {firm + "/", LEAVING + firm + "/"}) {
            asking(
                    prefix,
                    () -> {
                        client
                                .listObjectsV2Paginator(of -> of.bucket(bucket).prefix(prefix))
                                .contents()
                                .stream()
                                .filter(object -> object.lastModified().isBefore(before))
                                .forEach(object ->
                                        found.add(object.key().substring(prefix.length())));
                        return found;
                    });
        }
        found.forEach(hash);
    }

    @Override
    public void remove(UUID firm, String hash, Instant before) throws IOException {
        var key = key(firm, hash);
        if (isOlder(LEAVING + key, before)) {
            delete(LEAVING + key);
        }
        if (isOlder(key, before)) {
            asking(
                    key,
                    () ->
                            client.copyObject(copy ->
                                    copy.sourceBucket(bucket)
                                            .sourceKey(key)
                                            .destinationBucket(bucket)
                                            .destinationKey(LEAVING + key)));
            delete(key);
            drawings.forget(firm, hash);
        }
    }

    private boolean isOlder(String key, Instant before) throws IOException {
        try {
            return asking(key, () -> client.headObject(of -> of.bucket(bucket).key(key)))
                    .lastModified()
                    .isBefore(before);
        } catch (NoSuchFileException gone) {
            return false;
        }
    }

    private void delete(String key) throws IOException {
        asking(key, () -> client.deleteObject(one -> one.bucket(bucket).key(key)));
    }

    private static String key(UUID firm, String hash) {
        return firm + "/" + Storage.hash(hash);
    }

    private static <T> T asking(String key, Supplier<T> request) throws IOException {
        try {
            return request.get();
        } catch (NoSuchKeyException gone) {
            throw new NoSuchFileException(key);
        } catch (S3Exception refused) {
            // The head of nothing has no body that could say more.
            throw refused.statusCode() == NOT_FOUND
                    ? new NoSuchFileException(key)
                    : new Away(refused);
        } catch (SdkException away) {
            throw new Away(away);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
