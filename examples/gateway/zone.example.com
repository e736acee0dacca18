$ORIGIN example.com.
$TTL 3600
@        SOA mx1 hostmaster 2026112601 7200 3600 1209600 3600
         MX  10 mx1
         MX  20 mx2.example.net.
mx1      A   203.0.113.7
hub      A   192.0.2.20
shop     MX  10 mx1
         MX  20 mx2.example.net.
