"""The passwords that are tried first, in lower case: from what many published leaks have in common, eight letters and more."""

COMMON = frozenset(
    """
!@#$%^&* !@#$%^&*( !qaz2wsx 00000000 000000000 0000000000 0123456789 1!2@3#4$ 100200300 10101010 102030405 11111111
111111111 1111111111 11112222 11223344 1122334455 112233445566 12121212 123!@#qwe 123123123 123123qwe 123321123
1234!@#$ 12341234 123412345 12344321 1234512345 1234554321 12345612 123456123456 12345678 123456780 123456788
123456789 1234567890 1234567891 12345678910 1234567899 123456789a 12345678a 12345678q 1234567a 123456aa 123456ab
123456abc 12345abc 12345qwe 12345qwert 1234abcd 1234qwer 123654789 123abc123 123asd123 123qwe123 123qweasd 13131313
147147147 147258369 147852369 159357456 159753456 19841984 19851985 19861986 19871987 19881988 19891989 19901990
19911991 19921992 1a2b3c4d 1g2w3e4r 1q2w3e4r 1q2w3e4r5 1q2w3e4r5t 1q2w3e4r5t6y 1qaz1qaz 1qaz2wsx 1qaz2wsx3edc
1qazxsw2 1qazzaq1 20002000 20012001 20102010 20112011 20122012 20202020 20202021 22222222 22334455 23232323 2wsx3edc
321654987 33333333 3edc4rfv 44444444 456789123 50cent123 55555555 66666666 69696969 696969696 741852963 77777777
789456123 87654321 88888888 888888888 963852741 987654321 9876543210 99999999 999999999 a!b@c#d$ a1234567 a12345678
a123456789 a1b2c3d4 a1b2c3d4e5 aa123456 aa12345678 aaa11111 aaa12345 aaaaaaaa aaaaaaaaaa aaaabbbb aabbccdd ababab12
abababab abc12345 abc123456 abc123abc abc123def abcabcabc abcd1234 abcd12345 abcdefgh abcdefghi abcdefghij access123
access14 admin123 admin1234 admin12345 admin123456 admin@123 adminadmin administrator administrator1 alejandra
alejandro alexander alexander1 alexandra alexandre alexis12 alpine123 amanda12 amazing1 america1 american1
amoreterno andrew12 andrew123 android1 angel123 angel1234 angelica angelina angels12 anthony1 anthony12 antonio1
anything apple123 argentina arsenal1 arsenal123 asd12345 asdasdasd asdf1234 asdf12345 asdfasdf asdfghjk asdfghjkl
asdfqwer asdqwe123 ashley12 ashley123 asshole1 australia autumn2020 autumn2021 autumn2022 autumn2023 autumn2024
autumn2025 awesome1 awesome123 azerty123 azerty1234 azerty12345 azertyui azertyuiop babyboy1 babygirl babygirl1
babygurl badboy123 badgirl1 bailey12 banana12 banana123 barcelona barcelona1 baseball baseball1 basketball
basketball1 batman123 bbbbbbbb beautiful beautiful1 benjamin benjamin1 berlin123 bigboy123 bigdaddy bitch123
blackberry blackcat1 blackjack blessed1 blessing blink182 blowjob1 blue1234 bluesky1 bonita123 bonjour1 boston123
brasil123 brazil123 brittany brittany1 buddy123 budweiser bullshit buster12 buster123 butterfinger butterfly
butterfly1 california canada123 carolina caroline catherine cccccccc celtic123 change-me changeme changeme1
changeme123 charlie1 charlie123 cheerleader cheesecake chelsea1 chelsea123 chevrolet chevy123 chewbacca chicago1
chocolate chocolate1 chouchou christ123 christian christian1 christina christine christopher church123 ciaociao
cinnamon cisco123 coca-cola cocacola cocksucker colombia computer computer1 computer123 contrasena contrasena1
contraseña contraseña1 cookie12 cookie123 corazon1 corona123 correcthorsebatterystaple corvette corvette1
counterstrike courtney courtney1 cowboys1 crystal1 cupcake1 daniel12 daniel123 danielle danielle1 darkside database
database1 debian123 december default1 default123 deutschland diamond1 diamonds dickhead dockeruser dolphin1 dolphins
doudou123 dragon12 dragon123 eagles12 elephant elizabeth elizabeth1 eminem123 england1 estrella estrella1 everton1
everything facebook facebook1 faithful february fernanda fernando ferrari1 florida1 football football1 football12
forever1 forever21 fortnite fortnite1 francisco freedom1 friday13 fuckoff1 fuckyou1 fuckyou123 fuckyou2 gabriel1
gabriela gameover1 gandalf1 geheim12 geheim123 germany1 ginger12 ginger123 giovanni godbless godisgood golden123
goodbye1 google123 green123 greenapple greenday greenday1 guest123 guest1234 guinness gummybear hacker123 hackers1
hallo123 hallo1234 hamburg1 hardcore harley12 haslo123 heavenly heineken hello123 hello1234 hello12345 hellohello
hellokitty helloworld heslo123 hockey12 hollywood hotstuff ichliebedich ilovegod iloveher ilovehim ilovejesus
iloveme1 ilovemom iloveyou iloveyou! iloveyou1 iloveyou12 iloveyou123 iloveyou2 iloveyouso internet internet1
iphone123 ireland1 ironman1 isabella isabella1 jackdaniels january1 jellybean jenkins1 jennifer jennifer1 jessica1
jessica12 jessica123 jesus123 jesus777 jesuschrist jetaime1 jonathan jonathan1 jordan123 jordan23 joshua12 joshua123
juventus juventus1 katherine kittykat kubernetes lacrosse lakers24 lasvegas leagueoflegends leonardo leonardo1
letmein! letmein1 letmein12 letmein123 liberty1 liebling linkedin linkinpark linux123 liverpool liverpool1
liverpoolfc lkjhgfdsa login123 login1234 loginlogin london123 lordjesus losenord love1234 love12345 loveforever
lovelove lovelove1 loveyou1 loveyou2 lozinka1 lucky123 lucky777 lösenord maggie12 manchester manutd123 margaret
mariana1 mariposa marlboro marlboro1 master123 mastermind mateusz1 matrix123 matthew1 maverick maverick1 mercedes
mercedes1 metallica metallica1 mexico123 michael1 michael12 michael123 michelle michelle1 microsoft minecraft
minecraft1 mnbvcxz1 monday123 monkey12 monkey123 motdepasse motdepasse1 motherfucker mountain mountaindew mudar123
mustang1 mustang12 mylove123 mypassword mypassword1 mysecret myspace1 mysql123 napoli123 ncc1701d network1
newpassword newyork1 nicholas nicholas1 nicole12 nintendo nirvana1 nopassword nothing1 november october1 oracle123
orange12 orange123 p@ssw0rd p@ssw0rd1 p@ssword p@ssword1 pa55w0rd pa55word packers1 paris123 parola12 parola123
pass1234 pass12345 pass123456 passpass passphrase passport passw0rd passw0rd1 password password! password1
password12 password123 password1234 password12345 password123456 passwordpassword passwort passwort1 passwort123
patricia patricia1 patriots peanut12 penguin1 pepper12 pepper123 pepsi123 pikachu1 platinum playboy1 playboy123
playstation poiuytrewq pokemon1 pokemon123 polska123 porsche1 portugal portugal1 postgres postgres1 princesa
princess princess1 princess12 pumpkin1 purple12 purple123 pussy123 pussycat q1w2e3r4 q1w2e3r4t5 q1w2e3r4t5y6
qazwsx123 qazwsxedc qazxswedc qqqqqqqq qqwweerr qwe12345 qwe123qwe qweasd123 qweasdzxc qweqweqwe qwer1234 qwer12345
qwerasdf qwert123 qwert12345 qwerty!@ qwerty00 qwerty12 qwerty123 qwerty1234 qwerty12345 qwerty123456 qwerty321
qwertyqwerty qwertyui qwertyuio qwertyuiop qwertzui qwertzuiop rainbow1 rainbows rangers1 raspberry raspberrypi
realmadrid redhead1 redskins redsox04 robert12 robert123 roblox123 rocky123 rodrigo1 root1234 rootroot runescape
rush2112 salasana salasana1 salvador samantha samantha1 samsung1 samsung123 sandwich santiago savannah1 scarface
schalke04 schatz123 scooby12 scoobydoo scotland sebastian sebastian1 secret12 secret123 secret1234 security
security1 security123 senha123 senha1234 september server123 sexybitch sexygirl sexylady shadow12 shadow123 sifre123
silver12 skywalker slipknot slipknot1 snickers snoopy12 snoopy123 soccer12 soccer123 softball softball1 something
sommer123 sparkles spiderman spiderman1 spring2020 spring2021 spring2022 spring2023 spring2024 spring2025 starbucks
startrek starwars starwars1 steelers steelers1 stephanie stephanie1 strawberry summer12 summer123 summer2020
summer2021 summer2022 summer2023 summer2024 summer2025 sunshine sunshine1 sunshine12 superman superman1 supersecret
suzuki123 sweetheart sweetie1 swimming system123 taskflow taskflow1 taskflow123 teamo123 temp1234 temppass tequiero
tequiero1 test1234 test12345 test123456 testing1 testing123 testtest testtest1 texas123 thematrix thepassword
thomas12 thomas123 tigger12 tigger123 tina4php tina4python toor1234 topsecret truelove trustno1 trustnoone ubuntu123
user1234 username useruser usuario1 valentina venezuela veronica veronica1 victoria victoria1 volleyball wachtwoord
wachtwoord1 warcraft warcraft1 welcome01 welcome1 welcome12 welcome123 welcome1234 welcome2 welkom01 welkom123
welkom1234 whatever whatever1 william1 william123 windows1 windows10 winter12 winter123 winter2020 winter2021
winter2022 winter2023 winter2024 winter2025 wordpass wwwwwwww xxxxxxxx yamaha123 yankees1 yellow12 yellow123
yourpassword youtube1 zaq12wsx zaq12wsx1 zaq1xsw2 zaq1zaq1 zerocool zxcvbnm, zxcvbnm1 zxcvbnm123 zxcvbnmasd zzzzzzzz
""".split()  # noqa: SIM905  # a paragraph; as a list literal it would be 800 lines
)
