package io.parvis.platform.outgoing;

import java.util.Set;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.core5.util.Timeout;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OutgoingConfiguration {

    private static final Timeout PATIENCE = Timeout.ofSeconds(10);
    private static final int AT_ONCE = 32;
    private static final int AT_ONE_SERVER = 8;

    @Bean
    OutsideOnly outsideOnly(@Value("${parvis.outgoing.trusted:}") Set<String> trusted) {
        return new OutsideOnly(Set.copyOf(trusted));
    }

    // No proxy of the environment, no cookies, no second try: what is sent twice is decided by who
    // sends.
    @Bean(destroyMethod = "close")
    CloseableHttpClient outgoingClient(OutsideOnly addresses) {
        return HttpClients.custom()
                .setConnectionManager(connections(addresses))
                .setDefaultRequestConfig(
                        RequestConfig.custom()
                                .setConnectionRequestTimeout(PATIENCE)
                                .setResponseTimeout(PATIENCE)
                                .build())
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .setUserAgent("Parvis")
                .build();
    }

    private static HttpClientConnectionManager connections(OutsideOnly addresses) {
        var patience =
                ConnectionConfig.custom()
                        .setConnectTimeout(PATIENCE)
                        .setSocketTimeout(PATIENCE)
                        .build();
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(addresses)
                .setMaxConnTotal(AT_ONCE)
                .setMaxConnPerRoute(AT_ONE_SERVER)
                .setDefaultConnectionConfig(patience)
                .build();
    }
}
