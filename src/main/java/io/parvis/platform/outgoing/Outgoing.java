package io.parvis.platform.outgoing;

import io.parvis.platform.kernel.Refused;
import io.parvis.platform.outgoing.OutsideOnly.InsideAddress;
import java.io.IOException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;
import org.springframework.stereotype.Component;

/// Calls servers of others. It follows no redirect, waits ten seconds at most for each step, reads 64 KiB at most, and
/// reaches no address inside the house, whatever its name says.
@Component
public class Outgoing {

    private static final int MOST_READ = 65_536;

    private final CloseableHttpClient client;
    private final OutsideOnly addresses;

    Outgoing(CloseableHttpClient outgoingClient, OutsideOnly addresses) {
        this.client = outgoingClient;
        this.addresses = addresses;
    }

    /// Reads an address that somebody typed to be called later.
    ///
    /// @param field of the form, to be blamed
    /// @throws Refused when it is no `https` address, or leads inside
    public URI admit(String typed, String field) {
        try {
            var address = URI.create(typed.strip());
            var host = address.getHost();
            if (host == null || address.getUserInfo() != null || !isSecure(address)) {
                throw Refused.at(field, "outgoing.unfit");
            }
            addresses.resolve(host);
            return address;
        } catch (IllegalArgumentException _) {
            throw Refused.at(field, "outgoing.unfit");
        } catch (InsideAddress _) {
            throw Refused.at(field, "outgoing.inside");
        } catch (UnknownHostException _) {
            throw Refused.at(field, "outgoing.unknown");
        }
    }

    /// Not within a transaction: the other side may take its time.
    public Answered send(Call call) throws NotReached {
        if (!isSecure(call.address())) {
            throw new NotReached(NotReached.Why.UNREACHED, "only https is called");
        }
        var request = ClassicRequestBuilder.create(call.method()).setUri(call.address());
        call.headers().forEach(request::addHeader);
        if (call.body().length > 0) {
            request.setEntity(new ByteArrayEntity(call.body(), null));
        }
        try {
            return Objects.requireNonNull(client.execute(request.build(), Outgoing::read));
        } catch (IOException e) {
            throw NotReached.because(e);
        }
    }

    // Only what the operator trusts inside may speak without TLS.
    private boolean isSecure(URI address) {
        return "https".equals(address.getScheme())
                || "http".equals(address.getScheme())
                        && addresses.trusted().contains(String.valueOf(address.getHost()));
    }

    private static Answered read(ClassicHttpResponse response) throws IOException {
        var entity = response.getEntity();
        if (entity == null) {
            return new Answered(response.getCode(), "");
        }
        try (var in = entity.getContent()) {
            var body = new String(in.readNBytes(MOST_READ), StandardCharsets.UTF_8);
            return new Answered(response.getCode(), body);
        }
    }
}
