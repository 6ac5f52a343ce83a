package io.parvis.platform.files;

import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/// In the bucket of the files: `drawn/<firm>/<hash>/<name>`.
class S3Drawings implements Drawings {

    private static final Logger LOG = LoggerFactory.getLogger(S3Drawings.class);

    private final S3Client client;
    private final String bucket;

    S3Drawings(S3Client client, String bucket) {
        this.client = client;
        this.bucket = bucket;
    }

    @Override
    public Optional<byte[]> find(UUID firm, String hash, String name) {
        var key = prefix(firm, hash) + Drawings.name(name);
        try {
            var found = client.getObjectAsBytes(one -> one.bucket(bucket).key(key));
            return Optional.of(found.asByteArray());
        } catch (NoSuchKeyException none) {
            return Optional.empty();
        } catch (SdkException away) {
            LOG.warn("a drawing cannot be read", away);
            return Optional.empty();
        }
    }

    @Override
    public void keep(UUID firm, String hash, String name, byte[] drawing) {
        var key = prefix(firm, hash) + Drawings.name(name);
        try {
            client.putObject(to -> to.bucket(bucket).key(key), RequestBody.fromBytes(drawing));
        } catch (SdkException away) {
            LOG.warn("a drawing cannot be kept", away);
        }
    }

    @Override
    public void forget(UUID firm, String hash) {
        try {
            client.listObjectsV2Paginator(of -> of.bucket(bucket).prefix(prefix(firm, hash)))
                    .contents()
                    .forEach(found ->
                            client.deleteObject(one -> one.bucket(bucket).key(found.key())));
        } catch (SdkException away) {
            LOG.warn("drawings cannot be removed", away);
        }
    }

    private static String prefix(UUID firm, String hash) {
        return "drawn/" + firm + "/" + Storage.hash(hash) + "/";
    }
}
